package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long before a day a statement speaks of, in days; two numbers where its date is a month or a year.
 *
 * @param atLeast the least it may be, 0 or more
 * @param atMost the most it may be
 */
public record Age(long atLeast, long atMost) {

    /** How long before the day a date lies that is certainly not after it; of one that may be, from 0. */
    public static Age of(PartialDate date, LocalDate day) {
        long most = date.earliest()
                .map(first -> ChronoUnit.DAYS.between(first, day))
                .orElse(Long.MAX_VALUE);
        long least =
                date.latest().map(last -> ChronoUnit.DAYS.between(last, day)).orElse(0L);
        return new Age(Math.max(0, least), Math.max(0, most));
    }

    /** In words: {@code 42 days}, {@code 60 to 90 days}. */
    @Override
    public String toString() {
        if (atMost == Long.MAX_VALUE) {
            return atLeast + " days or more";
        }
        return (atLeast == atMost ? "" : atLeast + " to ") + atMost + (atMost == 1 ? " day" : " days");
    }
}
