package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A graph written as {@code P 60 A; A [25, 50) B; B ? C}, its parties numbered as they appear; a question mark is an unknown
 * percentage.
 */
record NamedGraph(OwnershipGraph graph, List<String> names) {
    private static final Interval UNKNOWN = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

    static NamedGraph of(String text) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        List<String> names = new ArrayList<>();
        for (String stake : text.split(";", -1)) {
            String words = stake.strip();
            int first = words.indexOf(' ');
            int last = words.lastIndexOf(' ');
            String percent = words.substring(first + 1, last);
            builder.add(
                    number(names, words.substring(0, first)),
                    number(names, words.substring(last + 1)),
                    percent.equals("?") ? UNKNOWN : Percentage.parse(percent).bounds());
        }
        return new NamedGraph(builder.build(), names);
    }

    private static int number(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    int number(String name) {
        return names.indexOf(name);
    }

    /** The numbers of parties named in one text, with blanks between; those that are in no stake have none. */
    int[] numbers(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(names::contains)
                .mapToInt(names::indexOf)
                .toArray();
    }

    String names(int[] parties) {
        return Arrays.stream(parties).mapToObj(names::get).collect(Collectors.joining(" "));
    }
}
