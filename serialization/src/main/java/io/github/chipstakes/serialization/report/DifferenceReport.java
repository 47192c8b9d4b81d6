package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.Cause;
import io.github.chipstakes.analysis.reach.Change;
import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.analysis.reach.ProductChange;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.ReachDifference;
import io.github.chipstakes.analysis.reach.RegimeChange;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lists and ownership rules make of parties, and provisions of products, otherwise than before, for people and for machines: by kind,
 * each change with the party and the regime, or the product and the provision, what it was and is, and the record that caused it. The same
 * data gives the same text, in whatever order it was read.
 *
 * @param before what was
 * @param after what is
 * @param changes every change of what is made of a party, by kind, regime and party
 * @param regimes every change of what is answered of whoever is not named, by kind and regime
 * @param products every change of what is made of a product, by kind, product and provision
 * @param failing the kinds that make a gate fail; none, and there is no gate
 * @param most how many changes of one kind are shown to people, at least 0; all are counted, and machines are told all
 */
public record DifferenceReport(
        Side before,
        Side after,
        List<Change> changes,
        List<RegimeChange> regimes,
        List<ProductChange> products,
        Set<Kind> failing,
        int most) {

    /**
     * One of the two that are compared.
     *
     * @param name where it was read, as the reader named it
     * @param reach what reached whom by it
     * @param problems how many problems of reading it had that lost something; the answers rest on what was left
     */
    public record Side(String name, Reach reach, long problems) {
        boolean isWhole() {
            return problems == 0 && dataset().isWhole();
        }

        Dataset dataset() {
            return reach.dataset();
        }

        /** The entries nobody has matched to a party, so that no answer depends on them; by id. */
        List<ListEntry> unmatched() {
            Set<String> matched =
                    dataset().matches().stream().map(EntryMatch::entry).collect(Collectors.toSet());
            return dataset().entries().stream()
                    .filter(entry -> !matched.contains(entry.id()))
                    .toList();
        }
    }

    /** The changes and kinds are copied. */
    public DifferenceReport {
        changes = List.copyOf(changes);
        regimes = List.copyOf(regimes);
        products = List.copyOf(products);
        failing = Set.copyOf(failing);
        if (most < 0) {
            throw new IllegalArgumentException("how many changes are shown is 0 or more, not " + most);
        }
    }

    /** Compares the two. */
    public static DifferenceReport of(Side before, Side after, Set<Kind> failing, int most) {
        ReachDifference difference = ReachDifference.of(before.reach(), after.reach());
        List<Change> changes = difference.ofParties().stream()
                .sorted(Comparator.comparing(Change::kind)) // of one kind they stay by regime and party
                .toList();
        List<RegimeChange> regimes = difference.ofRegimes().stream()
                .sorted(Comparator.comparing(RegimeChange::kind))
                .toList();
        List<ProductChange> products = difference.ofProducts().stream()
                .sorted(Comparator.comparing(ProductChange::kind))
                .toList();
        return new DifferenceReport(before, after, changes, regimes, products, failing, most);
    }

    /** Whether both could be read whole. If not, there may be differences nobody sees. */
    public boolean isWhole() {
        return before.isWhole() && after.isWhole();
    }

    /**
     * Whether there was anything to compare: an entry of a list that is, or may be, a party; where there are no entries of lists at all, a
     * product a provision reaches, or may.
     */
    public boolean hasAnswers() {
        return Stream.of(before, after)
                        .anyMatch(side -> !side.dataset().matches().isEmpty())
                || Stream.of(before, after)
                                .allMatch(side -> side.dataset().entries().isEmpty())
                        && Stream.of(before, after)
                                .anyMatch(side -> !side.reach().products().isEmpty());
    }

    /**
     * Whether a gate fails: at a change of a failing kind, and where changes cannot be seen, since a side could not be read whole or
     * there is nothing to compare, such as where no party is matched to any entry of a list.
     */
    public boolean fails() {
        return !failing.isEmpty() && (!isWhole() || !hasAnswers() || failingChanges() > 0);
    }

    long failingChanges() {
        return kinds().filter(failing::contains).count();
    }

    /** The kind of each change. */
    private Stream<Kind> kinds() {
        return Stream.of(
                        changes.stream().map(Change::kind),
                        regimes.stream().map(RegimeChange::kind),
                        products.stream().map(ProductChange::kind))
                .flatMap(kinds -> kinds);
    }

    /** How many changes of a kind there are. */
    int count(Kind kind) {
        return (int) kinds().filter(kind::equals).count();
    }

    /** A cause with the kind of its record: {@code stake x-in-a: new}. */
    String inWords(Cause cause) {
        String word =
                find(cause.record()).map(record -> record.type().word() + " ").orElse("");
        return word + cause.record() + ": " + cause.words();
    }

    /** How many entries are matched to no party and were not there before. */
    long newUnmatched() {
        return after.unmatched().stream()
                .filter(entry ->
                        before.dataset().find(ListEntry.class, entry.id()).isEmpty())
                .count();
    }

    /** A record as it is, or as it was where it is not there any more. */
    Optional<DatasetRecord> find(String id) {
        return after.dataset().find(id).or(() -> before.dataset().find(id));
    }

    /** What to call the record of this id; the id where there is none. */
    String label(String id) {
        return find(id).map(DatasetRecord::label).orElse(id);
    }

    /** The same with the id: {@code Acme Chips (acme)}. */
    String named(String id) {
        return named(label(id), id);
    }

    static String named(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    List<RegimeChange> ofRegimes(Kind kind) {
        return regimes.stream().filter(change -> change.kind() == kind).toList();
    }

    List<ProductChange> ofProducts(Kind kind) {
        return products.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The failing kinds, in their order. */
    List<Kind> failingInOrder() {
        return Stream.of(Kind.values()).filter(failing::contains).toList();
    }

    /** For a terminal or an e-mail. */
    public String toText() {
        return new DifferenceWords(this, new TextSheet()).text();
    }

    /** As Markdown, such as for a comment on a change that is proposed. */
    public String toMarkdown() {
        return new DifferenceWords(this, new MarkdownSheet()).text();
    }

    /** As one JSON object with every change, indented by two spaces. */
    public String toJson() {
        return new DifferenceJson(this).text();
    }
}
