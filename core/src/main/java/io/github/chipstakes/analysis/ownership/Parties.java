package io.github.chipstakes.analysis.ownership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers for the parties of a graph: the known ones in the order of their ids, and after them one for each unknown holder. */
final class Parties {
    private final List<String> ids;
    private final Map<String, Integer> numbers;

    Parties(Set<String> known) {
        ids = known.stream().sorted().toList();
        numbers = new HashMap<>(ids.size() * 2);
        ids.forEach(id -> numbers.put(id, numbers.size()));
    }

    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** The id of a party; empty for an unknown holder. */
    Optional<String> id(int number) {
        return number < ids.size() ? Optional.of(ids.get(number)) : Optional.empty();
    }

    /** The ids of the known ones, in their order. */
    List<String> ids() {
        return ids;
    }

    int known() {
        return ids.size();
    }
}
