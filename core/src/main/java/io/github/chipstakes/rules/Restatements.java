package io.github.chipstakes.rules;

import io.github.chipstakes.model.Statement;
import io.github.chipstakes.validation.DatasetIndex;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which statements restate another, and so tell nothing of their own.
 *
 * @param circles the ids of statements that restate one another, so that none of them tells what the others repeat
 * @param circular all ids of the circles
 */
record Restatements(List<SortedSet<String>> circles, Set<String> circular) {

    static Restatements of(DatasetIndex dataset) {
        return dataset.shared(Restatements.class, Restatements::work);
    }

    private static Restatements work(DatasetIndex dataset) {
        SortedMap<String, Set<String>> restates = new TreeMap<>();
        dataset.each(Statement.class)
                .forEach(statement -> statement.restates().ifPresent(id -> restates.put(statement.id(), Set.of(id))));
        List<SortedSet<String>> circles = Circles.in(restates);
        return new Restatements(circles, circles.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** Whether a statement only repeats what another of the dataset tells. */
    boolean repeats(Statement statement, DatasetIndex dataset) {
        return !circular.contains(statement.id())
                && statement.restates().flatMap(dataset.dataset()::find).isPresent();
    }
}
