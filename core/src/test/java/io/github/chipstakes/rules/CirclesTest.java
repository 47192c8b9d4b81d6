package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CirclesTest {
    private static TreeMap<String, TreeSet<String>> edges(List<List<Integer>> pairs) {
        TreeMap<String, TreeSet<String>> edges = new TreeMap<>();
        pairs.forEach(pair ->
                edges.computeIfAbsent("n" + pair.get(0), id -> new TreeSet<>()).add("n" + pair.get(1)));
        return edges;
    }

    /** All that can be reached in one step or more, the plain way. */
    private static Set<String> reach(TreeMap<String, TreeSet<String>> edges, String from) {
        Set<String> reached = new TreeSet<>(edges.getOrDefault(from, new TreeSet<>()));
        for (int size = -1; size != reached.size(); ) {
            size = reached.size();
            for (String id : List.copyOf(reached)) {
                reached.addAll(edges.getOrDefault(id, new TreeSet<>()));
            }
        }
        return reached;
    }

    @Property(tries = 500)
    void whatLeadsBackToItselfIsInExactlyOneCircle(
            @ForAll @Size(max = 14) List<@Size(2) List<@IntRange(max = 7) Integer>> pairs) {
        TreeMap<String, TreeSet<String>> edges = edges(pairs);
        List<SortedSet<String>> expected = edges.keySet().stream()
                .filter(id -> reach(edges, id).contains(id))
                .map(id -> reach(edges, id).stream()
                        .filter(other -> reach(edges, other).contains(id))
                        .collect(Collectors.<String, SortedSet<String>>toCollection(TreeSet::new)))
                .distinct()
                .toList();
        assertThat(Circles.in(edges)).isEqualTo(expected);
    }
}
