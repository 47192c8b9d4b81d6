package io.github.chipstakes.analysis.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers for the parties of a graph: the known ones in the order of their ids, and after them one for each unknown holder. */
final class Parties {
    private final List<String> ids;
    private final Map<String, Integer> numbers;

    /** Of about so many. */
    Parties(int expected) {
        ids = new ArrayList<>(expected);
        numbers = new HashMap<>(2 * expected);
    }

    /** Adds a known one, which may have been added before; it has its number when all are {@linkplain #number() numbered}. */
    void add(String id) {
        if (numbers.putIfAbsent(id, ids.size()) == null) {
            ids.add(id);
        }
    }

    /** Numbers all that were added. */
    void number() {
        Collections.sort(ids);
        for (int number = 0; number < ids.size(); number++) {
            numbers.put(ids.get(number), number);
        }
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
        return Collections.unmodifiableList(ids);
    }

    int known() {
        return ids.size();
    }
}
