package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.shares.LockUp;
import io.github.chipstakes.analysis.shares.LockUps;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.analysis.shares.ShareCountHistory;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.serialization.text.InWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cap table for people, who can defend each of its lines: every figure has a numbered note with its record and the words
 * of its sources, and what was not counted is named with its figures. The same table and dataset give the same text.
 *
 * @param ownership who owns what on the day
 * @param entity the entity
 * @param after the table after a raise, to stand beside it; none where that is not asked for
 */
public record CapTableReport(Ownership ownership, String entity, Optional<ProForma> after) {

    /** The table alone. */
    public CapTableReport(Ownership ownership, String entity) {
        this(ownership, entity, Optional.empty());
    }

    /** For a terminal or an e-mail: columns align in characters of one width, Chinese ones taking two columns. */
    public String toText() {
        return new Written(this, new TextSheet()).text();
    }

    /** As Markdown, with tables as GitHub reads them. */
    public String toMarkdown() {
        return new Written(this, new MarkdownSheet()).text();
    }

    /** The report as it is written to a sheet. */
    private static final class Written {
        private final CapTable table;
        private final Dataset dataset;
        private final Counting counting;
        private final Sheet sheet;
        private final StakeWords words;
        private final Footnotes notes;
        private final ShareWords shares;
        private final Optional<ProForma> after;

        Written(CapTableReport report, Sheet sheet) {
            table = report.ownership.capTable(report.entity);
            dataset = report.ownership.dataset();
            counting = report.ownership.counting();
            after = report.after;
            this.sheet = sheet;
            words = new StakeWords(dataset);
            notes = new Footnotes(dataset);
            shares = new ShareWords(words, notes);
        }

        String text() {
            heading();
            HolderRows rows = new HolderRows(words, notes);
            if (table.holders().isEmpty()) {
                sheet.line(InWords.nobody("No holder", dataset));
            } else {
                sheet.table(rows.of(table).withoutEmptyColumns());
            }
            remarks();
            after.ifPresent(proForma -> new AfterRows(proForma, words, notes).writeTo(sheet));
            groups();
            lockUps();
            rivals();
            stakes("Of later days, not counted", table.later());
            others();
            howRead();
            if (!notes.all().isEmpty()) {
                sheet.heading("Notes");
                sheet.notes(notes.all());
            }
            return sheet.text();
        }

        private void heading() {
            sheet.title("Who holds " + words.party(table.entity()) + " " + table.when());
            sheet.line("Entity " + table.entity() + ". " + InWords.line(dataset.info()) + ".");
            InWords.counted(counting).ifPresent(sheet::line);
            AnswerFields.toMind(table, dataset).forEach(caution -> sheet.line("To mind: " + caution + "."));
        }

        private void remarks() {
            List<String> remarks = new ArrayList<>();
            if (table.exceedsWhole()) {
                remarks.add("The statements contradict each other: what is certain adds up to more than the whole.");
            }
            Interval unsure = sum(direct().filter(counted -> counted.standing() == Standing.UNCERTAIN));
            if (!isNothing(unsure)) {
                remarks.add(part("An", unsure)
                        + " rests on statements that may not be of that day, and is accounted for at most.");
            }
            Interval unnamed = sum(table.holders().stream()
                    .filter(holder -> holder.party().id().isEmpty())
                    .flatMap(holder -> holder.shares().stream())
                    .filter(counted -> !counted.isIndirect()));
            if (!isNothing(unnamed)) {
                remarks.add(withNobody(part("an", unnamed)));
            }
            if (counted().stream().anyMatch(CountedStake::isIndirect)) {
                remarks.add("What is held indirectly is not added: it may be held through stakes that are.");
            }
            if (counted().stream().anyMatch(counted -> counted.interest() == Interest.VOTING_RIGHTS)) {
                remarks.add("Votes stand beside shares and are not added to them.");
            }
            remarks.add("Completeness of the known holders: "
                    + table.holdersKnown()
                            .map(known -> known + (known.toString().startsWith("above") ? " %" : ""))
                            .orElse("not said")
                    + ".");
            shares.counted(ShareCountHistory.of(dataset, table.entity(), table.when(), counting))
                    .ifPresent(remarks::add);
            sheet.items(remarks);
        }

        private boolean isAskedFor(LockUp lockUp) {
            return after.filter(proForma -> proForma.raise().id().equals(lockUp.raise()))
                    .isPresent();
        }

        /** Of shares that are locked on the day, or may be, and of those of the raise that is asked for. */
        private void lockUps() {
            LockUps lockUps = LockUps.of(dataset, table.when())
                    .of(table.entity())
                    .only(lockUp -> !lockUp.isLockedOn(table.when().day()).isNo() || isAskedFor(lockUp));
            if (!lockUps.all().isEmpty()) {
                sheet.heading("Locked up");
                sheet.table(shares.lockedUp(lockUps));
            }
        }

        private Stream<CountedStake> direct() {
            return table.holders().stream()
                    .filter(holder -> holder.party().id().isPresent())
                    .flatMap(holder -> holder.shares().stream())
                    .filter(counted -> !counted.isIndirect());
        }

        private void groups() {
            if (table.groups().isEmpty()) {
                return;
            }
            sheet.heading("Acting in concert");
            sheet.items(table.groups().stream()
                    .map(group -> new ConcertWords(words, table, notes).of(group))
                    .toList());
        }

        private void rivals() {
            List<List<String>> rows = new ArrayList<>();
            for (CountedStake counted : counted()) {
                for (ShareholderStake rival : counted.rivals()) {
                    rows.add(List.of(
                            words.holder(rival),
                            StakeWords.amount(rival),
                            StakeWords.asOf(rival),
                            StakeWords.amount(counted.stake()) + " "
                                    + notes.mark(counted.stake(), words.says(counted.stake())),
                            notes.mark(rival, words.says(rival))));
                }
            }
            if (!rows.isEmpty()) {
                sheet.heading("Rival statements, not chosen");
                sheet.table(new Grid(
                        List.of(
                                Grid.Column.left("holder"),
                                Grid.Column.right("says"),
                                Grid.Column.left("as of"),
                                Grid.Column.left("chosen instead"),
                                Grid.Column.left("note")),
                        rows,
                        List.of()));
            }
        }

        private void stakes(String heading, List<ShareholderStake> stakes) {
            if (stakes.isEmpty()) {
                return;
            }
            sheet.heading(heading);
            sheet.table(new Grid(
                            List.of(
                                    Grid.Column.left("holder"),
                                    Grid.Column.right("says"),
                                    Grid.Column.left("as of"),
                                    Grid.Column.left("held"),
                                    Grid.Column.left("note")),
                            stakes.stream()
                                    .map(stake -> List.of(
                                            words.holder(stake),
                                            StakeWords.amount(stake),
                                            StakeWords.asOf(stake),
                                            words.held(stake),
                                            notes.mark(stake, words.says(stake))))
                                    .toList(),
                            List.of())
                    .withoutEmptyColumns());
        }

        /** Statements that were known and neither count nor are rivals: of other days, other accounts, what was withdrawn. */
        private void others() {
            Knowledge knowledge = Knowledge.of(dataset, table.when());
            Set<ShareholderStake> told = new HashSet<>(table.later());
            counted().forEach(counted -> {
                told.add(counted.stake());
                told.addAll(counted.rivals());
            });
            stakes(
                    "Other statements and accounts, not counted",
                    dataset.stakesIn(table.entity()).stream()
                            .filter(stake -> !told.contains(stake)
                                    && !knowledge.isKnown(stake).isNo())
                            .toList());
        }

        private void howRead() {
            Map<String, List<String>> read = new LinkedHashMap<>();
            counted()
                    .forEach(counted -> counted.notes()
                            .forEach(note -> read.computeIfAbsent(note, it -> new ArrayList<>())
                                    .add(notes.mark(counted.stake(), words.says(counted.stake())))));
            if (!read.isEmpty()) {
                sheet.heading("How it was read");
                sheet.items(read.entrySet().stream()
                        .map(note -> note.getKey() + " " + String.join(" ", note.getValue()))
                        .toList());
            }
        }

        private List<CountedStake> counted() {
            return table.holders().stream().flatMap(CapTable.Holder::stakes).toList();
        }
    }

    /** How much of what is unaccounted for is with holders nobody names, in a sentence. */
    static String withNobody(String part) {
        return "Of what is unaccounted for, " + part + " is said to be with holders nobody names.";
    }

    private static String part(String article, Interval share) {
        String words = InWords.percent(share);
        return words.equals("unknown") ? article + " unknown part" : words;
    }

    static Interval sum(Stream<CountedStake> stakes) {
        return stakes.map(CountedStake::percent)
                .reduce(Interval.between(BigDecimal.ZERO, BigDecimal.ZERO), Interval::plus);
    }

    static boolean isNothing(Interval share) {
        return InWords.percent(share).equals("0 %");
    }
}
