package io.github.chipstakes.model.time;

import java.util.OptionalInt;

/**
 * How many whole years lie between two days that may not be known exactly. Part of a year does not count, on either
 * side of zero; negative where the second day comes first.
 *
 * @param min the fewest it can be; empty where nothing bounds it
 * @param max the most it can be; empty where nothing bounds it
 */
public record WholeYears(OptionalInt min, OptionalInt max) {

    /**
     * In words: {@code 3 to 4 years}, {@code 4 years}, {@code at least 3 years}, {@code up to 4 years},
     * {@code unknown}.
     */
    @Override
    public String toString() {
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.getAsInt() + " years" : min.getAsInt() + " to " + max.getAsInt() + " years";
        }
        if (min.isPresent()) {
            return "at least " + min.getAsInt() + " years";
        }
        return max.isPresent() ? "up to " + max.getAsInt() + " years" : "unknown";
    }
}
