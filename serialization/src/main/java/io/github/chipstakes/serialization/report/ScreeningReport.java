package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.screening.Candidate;
import io.github.chipstakes.analysis.screening.OwnerCandidate;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.screening.ScreeningResult;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.serialization.report.Grid.Column;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screening found, for people: a table of all that is shown or flagged, the reasons of each with its candidates, the records and
 * words they rest on, who the others are, and what went in with its versions and hashes. The same input gives the same text.
 *
 * @param screening the screening
 * @param screened its results, in the order of the list
 * @param inputs what went in, the list of counterparties first
 */
public record ScreeningReport(Screening screening, List<Screened> screened, List<Input> inputs) {
    /** How many of those of whom nothing is shown are named. */
    private static final int MOST_OTHERS = 200;

    /** The lists are copied. */
    public ScreeningReport {
        screened = List.copyOf(screened);
        inputs = List.copyOf(inputs);
    }

    /** For a terminal or an e-mail. */
    public String toText() {
        return text(new TextSheet());
    }

    /** As Markdown. */
    public String toMarkdown() {
        return text(new MarkdownSheet());
    }

    private String text(Sheet sheet) {
        List<Screened> shown = screened.stream().filter(Screened::isRemarkable).toList();
        sheet.title("Screening"
                + inputs.stream().limit(1).map(list -> " of " + list.path()).collect(Collectors.joining()) + " "
                + screening.reach().when());
        InWords.counted(screening.reach().ownership().counting()).ifPresent(sheet::line);
        sheet.line(InWords.count(screened.size(), "counterparty", "counterparties") + " against "
                + InWords.count(screening.regimes().size(), "regime", "regimes") + "; of " + shown.size()
                + " something is shown.");
        sheet.line(
                "Nothing shown of the others is not clearance: a name may be written otherwise, and a stake unknown.");
        ScreeningCautions cautions = ScreeningCautions.of(screening, screened, inputs);
        cautions.entries().forEach(sheet::line);
        cautions.sentences().forEach(sheet::line);
        sheet.items(cautions.ofRows());
        if (!shown.isEmpty()) {
            sheet.table(new Grid(
                            List.of(
                                    Column.right("row"),
                                    Column.left("counterparty"),
                                    Column.left("party"),
                                    Column.left("regime"),
                                    Column.left("shown"),
                                    Column.left("answer")),
                            shown.stream().flatMap(it -> rows(it).stream()).toList(),
                            List.of())
                    .withoutEmptyColumns());
        }
        StakeWords words = new StakeWords(screening.reach().dataset());
        Footnotes notes = new Footnotes(screening.reach().dataset());
        shown.forEach(one -> reasons(one, sheet, words, notes));
        others(screened.stream().filter(one -> !one.isRemarkable()).toList(), sheet);
        if (!notes.all().isEmpty()) {
            sheet.heading("Stakes it rests on");
            sheet.notes(notes.all());
        }
        if (!inputs.isEmpty()) {
            sheet.heading("What went in");
            sheet.items(inputs.stream().map(Input::toString).toList());
        }
        return sheet.text();
    }

    /** Of whom nothing is shown: who they are, of a long list the first. */
    private static void others(List<Screened> others, Sheet sheet) {
        if (others.isEmpty()) {
            return;
        }
        sheet.heading("Nothing is shown of these, which does not clear them");
        sheet.table(new Grid(
                        List.of(
                                Column.right("row"),
                                Column.left("counterparty"),
                                Column.left("party"),
                                Column.left("by")),
                        others.stream()
                                .limit(MOST_OTHERS)
                                .map(one -> List.of(
                                        row(one),
                                        one.counterparty().toString(),
                                        one.party().orElse(""),
                                        one.by().orElse("")))
                                .toList(),
                        List.of())
                .withoutEmptyColumns());
        if (others.size() > MOST_OTHERS) {
            sheet.line("… and " + (others.size() - MOST_OTHERS) + " more: as CSV (--format csv) it names all.");
        }
    }

    /** The line of the list; nothing of who stands on none. */
    private static String row(Screened one) {
        int row = one.counterparty().row();
        return row == 0 ? "" : String.valueOf(row);
    }

    private static List<List<String>> rows(Screened one) {
        return one.results().stream()
                .filter(ScreeningResult::isRemarkable)
                .map(result -> List.of(
                        row(one),
                        one.counterparty().toString(),
                        one.party().orElse(""),
                        result.regime().id(),
                        shown(result),
                        result.answer().verdict().name()))
                .toList();
    }

    private static String shown(ScreeningResult result) {
        return switch (result.level()) {
            case NOT_SHOWN -> "red flag";
            case RESTRICTED -> result.answer().isNo() ? "would be restricted" : Level.RESTRICTED.words();
            case POSSIBLY -> result.answer().isNo() ? "might be restricted" : Level.POSSIBLY.words();
            case LISTED -> Level.LISTED.words();
        };
    }

    /** An answer with all that is told of it, which several regimes may have in common. */
    private record Found(String answer, List<String> items) {}

    private void reasons(Screened one, Sheet sheet, StakeWords words, Footnotes notes) {
        sheet.heading(one.counterparty().toString());
        one.party()
                .ifPresent(party -> sheet.line("It is " + words.party(party) + " of the data, by "
                        + one.by().orElse("its id") + "."));
        Map<Found, List<String>> regimes = new LinkedHashMap<>();
        one.results().stream()
                .filter(ScreeningResult::isRemarkable)
                .forEach(result -> regimes.computeIfAbsent(
                                new Found(
                                        shown(result) + ", "
                                                + result.answer()
                                                        .verdict()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT),
                                        items(result, words, notes)),
                                found -> new ArrayList<>(1))
                        .add(result.regime().name() + " (" + result.regime() + ")"));
        regimes.forEach((found, by) -> {
            sheet.line(String.join(", ", by) + ": " + found.answer);
            sheet.items(found.items);
        });
        if (!one.candidates().isEmpty()) {
            sheet.line("Candidates, to be confirmed or rejected:");
            sheet.items(one.candidates().stream()
                    .map(candidate -> candidate + ifConfirmed(candidate))
                    .toList());
        }
        if (!one.ofOwners().isEmpty()) {
            Set<String> itself = one.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
            sheet.line(
                    one.ofOwners().stream().map(OwnerCandidate::owner).anyMatch(itself::contains)
                            ? "Candidates for its owners and for whom it may be, to be confirmed or rejected:"
                            : "Candidates for its owners, to be confirmed or rejected:");
            sheet.items(one.ofOwners().stream().map(OwnerCandidate::toString).toList());
        }
    }

    private String ifConfirmed(Candidate candidate) {
        return ifConfirmed(candidate, screening)
                .map(demand -> "; if confirmed, would demand: " + demand.words())
                .collect(Collectors.joining());
    }

    /** What would be demanded if a candidate were confirmed, which tells apart entries that read alike. */
    static Stream<Requirement> ifConfirmed(Candidate candidate, Screening screening) {
        return screening.reach().demandsOf(candidate.id()).stream().filter(Requirement::isRecorded);
    }

    private static List<String> items(ScreeningResult result, StakeWords words, Footnotes notes) {
        List<String> items = new ArrayList<>(result.answer().reasons());
        result.reach().ifPresent(reach -> items.addAll(items(reach, words, notes)));
        return items;
    }

    private static List<String> items(PartyReach reach, StakeWords words, Footnotes notes) {
        List<String> items = new ArrayList<>();
        reach.requirements().forEach(requirement -> items.add("demands: " + requirement));
        reach.allowances()
                .forEach(allowance -> items.add("allowed by " + allowance.provision() + " ("
                        + allowance.holds().verdict() + "): "
                        + allowance.authorization().name()
                        + allowance
                                .authorization()
                                .scope()
                                .map(scope -> ", " + scope)
                                .orElse("")));
        reach.exclusions().forEach(exclusion -> items.add("named as not covered by " + exclusion));
        reach.redFlags().forEach(flag -> items.add("red flag: " + flag.words()));
        TreeMap<String, ShareholderStake> stakes = new TreeMap<>();
        reach.stakes().stream().map(CountedStake::stake).forEach(stake -> stakes.put(stake.id(), stake));
        stakes.values()
                .forEach(stake -> items.add("rests on " + stake.id() + " " + notes.mark(stake, words.says(stake))));
        return items;
    }
}
