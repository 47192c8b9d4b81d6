package io.github.chipstakes.analysis.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many steps, from record to what it refers to, every record is from one that changed. It is found out once, backwards from all that
 * changed, so that as many answers as there are need not each look through all records.
 */
final class NearestChanges {
    private final Surroundings surroundings;
    private final Predicate<String> isChanged;
    private final Map<String, SortedSet<String>> next = new HashMap<>();
    private @Nullable Map<String, Integer> steps;

    NearestChanges(Surroundings surroundings, Predicate<String> isChanged) {
        this.surroundings = surroundings;
        this.isChanged = isChanged;
    }

    /** The changed records that are the fewest steps from any of these; none where none is linked with them. */
    SortedSet<String> of(SortedSet<String> records) {
        int fewest = records.stream()
                .flatMap(record -> Stream.ofNullable(steps().get(record)))
                .min(Comparator.naturalOrder())
                .orElse(-1);
        SortedSet<String> last = those(records, fewest);
        for (int left = fewest - 1; left >= 0; left--) {
            SortedSet<String> nearer = new TreeSet<>();
            for (String record : last) {
                nearer.addAll(those(next.getOrDefault(record, new TreeSet<>()), left));
            }
            last = nearer;
        }
        return last;
    }

    private SortedSet<String> those(SortedSet<String> records, int left) {
        SortedSet<String> those = new TreeSet<>(records);
        those.removeIf(record -> steps().getOrDefault(record, Integer.MAX_VALUE) != left);
        return those;
    }

    private Map<String, Integer> steps() {
        Map<String, Integer> made = steps;
        if (made == null) {
            made = new HashMap<>();
            Deque<String> open = new ArrayDeque<>();
            for (String record : surroundings.all()) {
                if (isChanged.test(record)) {
                    made.put(record, 0);
                    open.add(record);
                }
            }
            Map<String, List<String>> previous = open.isEmpty() ? Map.of() : previous();
            while (!open.isEmpty()) {
                String record = open.remove();
                int further = made.getOrDefault(record, 0) + 1;
                for (String other : previous.getOrDefault(record, List.of())) {
                    if (made.putIfAbsent(other, further) == null) {
                        open.add(other);
                    }
                }
            }
            steps = made;
        }
        return made;
    }

    /** From which records one step leads to a record. */
    private Map<String, List<String>> previous() {
        Map<String, List<String>> previous = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(surroundings.all());
        while (!open.isEmpty()) {
            String record = open.remove();
            if (!next.containsKey(record)) {
                SortedSet<String> those = surroundings.next(List.of(record));
                next.put(record, those);
                for (String other : those) {
                    previous.computeIfAbsent(other, any -> new ArrayList<>()).add(record);
                    open.add(other);
                }
            }
        }
        return previous;
    }
}
