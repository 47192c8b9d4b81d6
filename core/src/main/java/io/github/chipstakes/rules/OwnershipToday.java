package io.github.chipstakes.rules;

import io.github.chipstakes.analysis.graph.Components;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who owns what on the day a dataset speaks of itself; where it names none, by the latest of what it says.
 *
 * @param ownership the stakes that count on that day
 * @param components which companies hold each other by shares
 */
record OwnershipToday(Ownership ownership, Components components) {
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    static OwnershipToday of(DatasetIndex dataset) {
        return dataset.shared(OwnershipToday.class, OwnershipToday::work);
    }

    private static OwnershipToday work(DatasetIndex dataset) {
        Ownership ownership = Ownership.of(
                dataset.dataset(), dataset.day().flatMap(PartialDate::latest).orElse(LATEST));
        return new OwnershipToday(ownership, Components.of(ownership.graph(Interest.SHAREHOLDING)));
    }

    /** The companies that hold each other in circles, by their ids. */
    List<List<String>> cycles() {
        return ids(components.cycles());
    }

    /** The companies that own themselves wholly, by their ids. */
    List<List<String>> closedSets() {
        return ids(components.closedSets());
    }

    private List<List<String>> ids(List<int[]> sets) {
        return sets.stream()
                .map(set -> Arrays.stream(set)
                        .mapToObj(ownership::party)
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
    }

    /** What a finding about an entity is about: its record, or the first stake in it. */
    DatasetRecord subject(String entity) {
        return ownership
                .dataset()
                .find(entity)
                .orElseGet(() -> ownership.dataset().stakesIn(entity).get(0));
    }
}
