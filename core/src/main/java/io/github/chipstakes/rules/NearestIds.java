package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.validation.DatasetIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Suggests ids for those that lead nowhere, as long as that takes little time: where very many lead nowhere, records are
 * missing rather than letters.
 */
final class NearestIds {
    private static final long MOST_COMPARISONS = 1_000_000;

    private final DatasetIndex dataset;
    private final Map<Set<RecordType>, List<String>> known = new HashMap<>();
    private final Map<Sought, String> hints = new HashMap<>();
    private long comparisons;

    NearestIds(DatasetIndex dataset) {
        this.dataset = dataset;
    }

    private record Sought(String id, Set<RecordType> targets) {}

    /** {@code ; did you mean "smic"?}, of the records of these kinds; or nothing where no id is near, or too many were sought. */
    String hint(String id, Set<RecordType> targets) {
        return hints.computeIfAbsent(new Sought(id, targets), this::search);
    }

    private String search(Sought sought) {
        List<String> ids = known.computeIfAbsent(sought.targets(), this::ids);
        comparisons += ids.size();
        return comparisons > MOST_COMPARISONS ? "" : Nearest.hint(sought.id(), ids);
    }

    private List<String> ids(Set<RecordType> targets) {
        return targets.stream()
                .sorted()
                .flatMap(type -> dataset.dataset().records(type).stream())
                .map(DatasetRecord::id)
                .toList();
    }
}
