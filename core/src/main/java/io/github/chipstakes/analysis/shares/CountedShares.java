package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.stakes.Age;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share count that counts on a day, and how.
 *
 * @param count the one that counts
 * @param shares how many that may be: what it says, or from the least to the most, where a rival of an uncertain later day may have
 *     taken its place
 * @param standing what is known of whether it was the count of the day
 * @param age how old it is, where it is carried forward
 * @param rivals other numbers it was preferred to, which may be of the same day, or of the day that is asked about
 * @param doubts why it is not certain, where something of it was lost in reading, or may not have been known, in words
 */
public record CountedShares(
        StatedShareCount count,
        Interval shares,
        Standing standing,
        Optional<Age> age,
        List<StatedShareCount> rivals,
        List<String> doubts) {

    private static final Interval ANY = Interval.atLeast(BigDecimal.ZERO);

    /** How many shares there were on the day; any number, where it is not certain that this is the count of it. */
    public Interval onDay() {
        return isCertain() ? shares : ANY;
    }

    /** Whether it is certain that it is the count of the day, or an earlier one, of which nothing later is known. */
    public boolean isCertain() {
        return standing != Standing.UNCERTAIN;
    }

    /** Whether a count of an uncertain later day may have taken its place. */
    public boolean mayBeReplaced() {
        return !shares.sameValue(count.shares().bounds());
    }

    /** The records it rests on, those of rivals included, each once. */
    public List<String> records() {
        return Stream.concat(Stream.of(count), rivals.stream())
                .map(StatedShareCount::record)
                .distinct()
                .toList();
    }

    /** In words: {@code 418350224 shares outstanding as of 2025-09-30, carried forward 15 days}. */
    public String words() {
        return count.words()
                + switch (standing) {
                    case CARRIED -> ", carried forward " + age.orElseThrow();
                    case UNCERTAIN -> ", which may not be of that day";
                    case ON_DAY, UNDATED -> "";
                }
                + (mayBeReplaced() ? ", which a later one may already have replaced" : "");
    }
}
