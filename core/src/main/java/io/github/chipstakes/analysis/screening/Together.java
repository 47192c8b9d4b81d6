package io.github.chipstakes.analysis.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows that belong together, since they have a key in common, or each has one in common with a third, and so on.
 *
 * @param keys the keys of each row
 * @param byKey the rows of each key that counts
 */
record Together(List<Set<String>> keys, Map<String, List<Integer>> byKey) {

    /** For each row those that belong together with it, itself among them, in their order. */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>(Collections.nCopies(keys.size(), List.of()));
        Set<String> walked = new HashSet<>();
        for (int row = 0; row < keys.size(); row++) {
            if (groups.get(row).isEmpty()) {
                List<Integer> group = List.copyOf(from(row, walked));
                group.forEach(one -> groups.set(one, group));
            }
        }
        return groups;
    }

    private Set<Integer> from(int first, Set<String> walked) {
        Set<Integer> group = new TreeSet<>(Set.of(first));
        Deque<Integer> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (String key : keys.get(open.pop())) {
                if (walked.add(key)) {
                    byKey.getOrDefault(key, List.of()).stream()
                            .filter(group::add)
                            .forEach(open::push);
                }
            }
        }
        return group;
    }
}
