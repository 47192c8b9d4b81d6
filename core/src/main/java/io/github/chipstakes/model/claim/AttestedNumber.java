package io.github.chipstakes.model.claim;

import io.github.chipstakes.model.number.StatedNumber;
import java.util.List;

/**
 * One value of an attribute that is a number, with the sources that say so. Where sources disagree, the attribute has several.
 *
 * @param value the value
 * @param citations the sources of this value; empty: those of the record
 */
public record AttestedNumber(StatedNumber value, List<Citation> citations) {
    /** Keeps its own copy of the citations. */
    public AttestedNumber {
        citations = List.copyOf(citations);
    }

    /** A value that rests on the citations of its record. */
    public static AttestedNumber of(StatedNumber value) {
        return new AttestedNumber(value, List.of());
    }
}
