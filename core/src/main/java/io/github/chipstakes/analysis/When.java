package io.github.chipstakes.analysis;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two days of a question: what held on one of them, as known on the other.
 *
 * @param day the day that is asked about
 * @param knownOn the day on which what is answered must have been known; empty: all that the dataset says counts
 */
public record When(LocalDate day, Optional<LocalDate> knownOn) {

    /** What held on this day, by all that is known. */
    public static When on(LocalDate day) {
        return new When(day, Optional.empty());
    }

    /** The same day, by what was known on another. */
    public When asKnownOn(LocalDate known) {
        return new When(day, Optional.of(known));
    }

    /** The days in words: {@code on 2025-10-15}, {@code on 2025-10-15 as known on 2025-11-01}. */
    @Override
    public String toString() {
        return "on " + day + knownOn.map(known -> " as known on " + known).orElse("");
    }
}
