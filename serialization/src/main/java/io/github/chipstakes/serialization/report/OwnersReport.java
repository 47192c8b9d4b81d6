package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.ownership.EndOwner;
import io.github.chipstakes.analysis.ownership.EndOwners;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.OwnerClasses;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.StrongestChains;
import io.github.chipstakes.analysis.ownership.UltimateOwner;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.OwnerClass;
import io.github.chipstakes.serialization.report.Grid.Column;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who owns an entity in the end, for people: what everyone above it holds directly and through others, by which chain, how
 * much each class of owner holds, who controls it, and the records and words it rests on.
 *
 * @param ownership who owns what on the day
 * @param entity the entity
 */
public record OwnersReport(Ownership ownership, String entity) {
    private static final int DIGITS = 4;

    /** Chains of more parties than this are told by their first and last ones, and by how many there are between. */
    private static final int NAMED = 20;

    /** How many of the first, and of the last. */
    private static final int ENDS = 5;

    /** For a terminal or an e-mail, see {@link CapTableReport#toText}. */
    public String toText() {
        return new Written(ownership, entity, new TextSheet()).text();
    }

    /** As Markdown. */
    public String toMarkdown() {
        return new Written(ownership, entity, new MarkdownSheet()).text();
    }

    /** The report as it is written to a sheet. */
    private static final class Written {
        private final Ownership ownership;
        private final IntegratedOwnership integrated;
        private final EndOwners owners;
        private final StrongestChains chains;
        private final UltimateOwner control;
        private final Sheet sheet;
        private final StakeWords words;
        private final Footnotes notes;

        /** The shareholdings of each holder that is known in the entity itself. */
        private final Map<String, List<CountedStake>> ownStakes;

        Written(Ownership ownership, String entity, Sheet sheet) {
            this.ownership = ownership;
            this.sheet = sheet;
            integrated = IntegratedOwnership.of(ownership);
            owners = integrated.ownersOf(entity);
            chains = integrated.chainsTo(entity);
            control = VotingControl.of(ownership).ultimateOwner(entity);
            words = new StakeWords(ownership.dataset());
            notes = new Footnotes(ownership.dataset());
            ownStakes = ownership.stakesIn(entity).stream()
                    .filter(counted -> counted.interest() == Interest.SHAREHOLDING)
                    .filter(counted -> counted.stake().holder().id().isPresent())
                    .collect(Collectors.groupingBy(
                            counted -> counted.stake().holder().id().orElseThrow()));
        }

        String text() {
            sheet.title("Who owns " + words.party(owners.entity()) + " in the end " + owners.when());
            sheet.line("Entity " + owners.entity() + ". "
                    + InWords.line(ownership.dataset().info()) + ".");
            InWords.counted(ownership.counting()).ifPresent(sheet::line);
            AnswerFields.toMind(owners, control, ownership.dataset())
                    .forEach(caution -> sheet.line("To mind: " + caution + "."));
            if (owners.owners().isEmpty()) {
                sheet.line(InWords.nobody("No owner", ownership.dataset()));
            } else {
                sheet.table(table().withoutEmptyColumns());
            }
            withNobody();
            senseless();
            sumsOfChains();
            datesToMind();
            classes();
            control();
            notes();
            return sheet.text();
        }

        /** What the table has of somebody unknown stands once more in what is unaccounted for; that is said. */
        private void withNobody() {
            List<EndOwner> nobody = owners.owners().stream()
                    .filter(owner -> owner.party().isEmpty())
                    .toList();
            if (!nobody.isEmpty()) {
                Optional<IntegratedShare> share = nobody.stream()
                        .map(EndOwner::share)
                        .reduce((one, other) -> one.flatMap(it -> other.map(it::plus)))
                        .orElseThrow();
                sheet.items(List.of(CapTableReport.withNobody(
                        share.map(it -> it.atMost(Fraction.ONE).percent(DIGITS)).orElse("an unknown part"))));
            }
        }

        private Grid table() {
            return new Grid(
                    List.of(
                            Column.left("owner"),
                            Column.right("in the end"),
                            Column.right("own stake"),
                            Column.left(""),
                            Column.left("strongest chain")),
                    owners.owners().stream().map(this::row).toList(),
                    totals());
        }

        private List<List<String>> totals() {
            List<List<String>> totals = new ArrayList<>();
            if (!owners.closedSets().isEmpty()) {
                totals.add(total("in closed sets", owners.inClosedSets()));
            }
            totals.add(total("unaccounted for", owners.unaccounted()));
            return totals;
        }

        private static List<String> total(String of, Optional<IntegratedShare> share) {
            return List.of(of, share.map(it -> it.percent(DIGITS)).orElse("cannot be told"), "", "", "");
        }

        private List<String> row(EndOwner owner) {
            return List.of(
                    owner.party().map(words::party).orElse("somebody unknown"),
                    owner.share().map(it -> it.percent(DIGITS)).orElse("cannot be told"),
                    Percent.high(owner.direct()).signum() == 0
                            ? ""
                            : Percent.words(owner.direct())
                                    + owner.party().map(this::way).orElse(""),
                    owner.isEnd() ? "" : "owned in turn",
                    owner.party().flatMap(this::chain).orElse(""));
        }

        private String way(String holder) {
            return CountedStake.way(ownStakes.getOrDefault(holder, List.of()));
        }

        /** The strongest chain where there is anybody between. */
        private Optional<String> chain(String holder) {
            int length = chains.length(holder);
            if (length < 2) {
                return Optional.empty();
            }
            if (length < NAMED) {
                return Optional.of(String.join(" > ", steps(chains.first(holder, length + 1))));
            }
            List<String> last = steps(chains.last(holder, ENDS + 1));
            return Optional.of(String.join(" > ", steps(chains.first(holder, ENDS)))
                    + between(length + 1)
                    + String.join(" > ", last.subList(1, last.size())));
        }

        private static String between(int parties) {
            return " > (" + (parties - 2 * ENDS) + " more) > ";
        }

        /** {@code Ada}, {@code Fund (held indirectly)}, {@code SMIC}. */
        private List<String> steps(List<String> parties) {
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < parties.size(); i++) {
                String way = i == 0 ? "" : CountedStake.way(shares(parties.get(i - 1), parties.get(i)));
                steps.add(words.party(parties.get(i)) + (way.isEmpty() ? "" : " (held" + way + ")"));
            }
            return steps;
        }

        private List<CountedStake> shares(String holder, String entity) {
            return ownership.stakesOf(holder).stream()
                    .filter(counted -> counted.interest() == Interest.SHAREHOLDING)
                    .filter(counted -> counted.stake().entity().equals(entity))
                    .toList();
        }

        private void senseless() {
            List<String> found = new ArrayList<>();
            owners.closedSets()
                    .forEach(set ->
                            found.add(names(set) + " own themselves wholly, so that no owner of theirs can be told"));
            owners.overfull()
                    .forEach(company -> found.add("more than 100 % is told of in " + words.party(company)
                            + ", so that nothing follows from it"));
            if (!found.isEmpty()) {
                sheet.heading("What stands in the way of an answer");
                sheet.items(found);
            }
        }

        /** The stakes behind it that count only as far as they are more than the chains through others. */
        private void sumsOfChains() {
            Set<String> records = Set.copyOf(owners.records());
            List<String> found = ownership.summingUp().stream()
                    .filter(counted -> records.contains(counted.stake().id()))
                    .map(counted -> words.holder(counted.stake()) + " in "
                            + words.party(counted.stake().entity()) + ": " + counted.amount()
                            + " indirectly, taken as the sum of the chains; what it is more may be held beside them")
                    .toList();
            if (!found.isEmpty()) {
                sheet.heading("What sums up chains");
                sheet.items(found);
            }
        }

        /** The stakes behind it that are not certainly of that day. */
        private void datesToMind() {
            Set<String> records = Set.copyOf(owners.records());
            List<String> found = owners.owners().stream()
                    .flatMap(owner -> owner.party().stream())
                    .flatMap(owner -> ownership.stakesOf(owner).stream())
                    .filter(counted -> counted.interest() == Interest.SHAREHOLDING)
                    .filter(counted -> records.contains(counted.stake().id()))
                    .filter(counted -> counted.standing() != Standing.ON_DAY)
                    .map(counted -> words.holder(counted.stake()) + " in "
                            + words.party(counted.stake().entity()) + ": " + counted.dated())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                sheet.heading("How old it is");
                sheet.items(found);
            }
        }

        private String names(List<String> parties) {
            return parties.stream().map(words::party).collect(Collectors.joining(", "));
        }

        private void classes() {
            OwnerClasses classes = integrated.classesOf(owners.entity());
            List<List<String>> rows = new ArrayList<>();
            classes.byClass().forEach((owner, share) -> rows.add(List.of(word(owner), share.percent(DIGITS))));
            if (!classes.unclassified().equals(IntegratedShare.NOTHING)) {
                rows.add(List.of("of no known class", classes.unclassified().percent(DIGITS)));
            }
            if (!classes.byClass().isEmpty()) {
                sheet.heading("By class of owner");
                sheet.table(new Grid(
                        List.of(Column.left("class"), Column.right("in the end")),
                        rows,
                        List.of(List.of("unaccounted for", classes.unaccounted().percent(DIGITS)))));
            }
        }

        private static String word(OwnerClass owner) {
            return owner == OwnerClass.UNIVERSITY ? "university or academy" : InWords.code(owner);
        }

        private void control() {
            sheet.heading("Control by majority of votes");
            List<String> items = new ArrayList<>(List.of(inControl()));
            items.addAll(control.answer().reasons());
            sheet.items(items);
        }

        private String inControl() {
            String by = control.owner()
                    .map(owner -> words.party(owner) + ", by " + named(control.chain()))
                    .orElse("");
            return switch (control.answer().verdict()) {
                case YES -> by;
                case NO -> "certainly nobody at the end of the chain";
                case UNKNOWN -> by + (by.isEmpty() ? "" : "; ") + "who is at the end of the chain is not known";
            };
        }

        /** Each party of a chain, where there are not very many; each step of it stands in the reasons. */
        private String named(List<String> parties) {
            int count = parties.size();
            return count <= NAMED
                    ? joined(parties)
                    : joined(parties.subList(0, ENDS)) + between(count) + joined(parties.subList(count - ENDS, count));
        }

        private String joined(List<String> parties) {
            return parties.stream().map(words::party).collect(Collectors.joining(" > "));
        }

        /** The records all of it rests on, in their order. */
        private void notes() {
            Stream.concat(owners.records().stream(), control.answer().records().stream())
                    .distinct()
                    .flatMap(id -> ownership.dataset().find(ShareholderStake.class, id).stream())
                    .forEach(stake -> notes.mark(stake, words.says(stake)));
            if (!notes.all().isEmpty()) {
                sheet.heading("Rests on");
                sheet.notes(notes.all());
            }
        }
    }
}
