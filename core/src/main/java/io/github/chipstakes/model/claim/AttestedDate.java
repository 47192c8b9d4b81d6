package io.github.chipstakes.model.claim;

import io.github.chipstakes.model.time.PartialDate;
import java.util.List;

/**
 * One value of an attribute that is a date, with the sources that say so. Where sources disagree, the attribute has several.
 *
 * @param value the value
 * @param citations the sources of this value; empty: those of the record
 */
public record AttestedDate(PartialDate value, List<Citation> citations) {
    /** Keeps its own copy of the citations. */
    public AttestedDate {
        citations = List.copyOf(citations);
    }

    /** A value that rests on the citations of its record. */
    public static AttestedDate of(PartialDate value) {
        return new AttestedDate(value, List.of());
    }
}
