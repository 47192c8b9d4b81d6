package io.github.chipstakes.analysis.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Numbers for the parties of a graph: the known ones in the order of their ids, and after them one for each unknown holder. */
final class Parties {
    private final List<String> ids;
    private final Map<String, Integer> numbers;

    Parties(Collection<String> known) {
        ids = new ArrayList<>(new TreeSet<>(known));
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

    int known() {
        return ids.size();
    }
}
