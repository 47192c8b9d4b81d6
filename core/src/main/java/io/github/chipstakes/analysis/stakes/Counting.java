package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How statements count where the data leaves a choice.
 *
 * @param longest how many days a stake is carried forward at most; one that is older, or may be as its source
 *     names no day, counts as held to an unknown extent. Empty: however many
 * @param tolerance how far a percentage that is {@code about} a number may be off, in percentage points; empty: it decides
 *     nothing
 * @param preference which of rival statements, and of accounts of one stake, is preferred, the one that comes first; a statement
 *     of a later day is no rival. Of accounts it leaves equal the one that the others restate counts, unless another is of a later
 *     day; all else is ordered as usual: certainly not after the day, then the latest day spoken of, of those that hold on the
 *     day that is asked about what began last, then official texts and registers before filings before others' data before the press,
 *     then the narrower figure, then the id
 */
public record Counting(
        Optional<Integer> longest, Optional<BigDecimal> tolerance, Comparator<ShareholderStake> preference) {

    /** Carries stakes forward however long, gives {@code about} no tolerance, and has no preference of its own. */
    public static final Counting STANDARD =
            new Counting(Optional.empty(), Optional.empty(), Comparator.comparing(any -> true));

    /** Refuses a number of days or a tolerance below 0 with {@link IllegalArgumentException}. */
    public Counting {
        longest.filter(days -> days < 0).ifPresent(days -> {
            throw new IllegalArgumentException("a stake is carried forward 0 days or more, not " + days);
        });
        tolerance.filter(points -> points.signum() < 0).ifPresent(points -> {
            throw new IllegalArgumentException("a tolerance is 0 or more, not " + points);
        });
    }

    /** The same, with stakes carried forward so many days at most. */
    public Counting carryingAtMost(int days) {
        return new Counting(Optional.of(days), tolerance, preference);
    }

    /** The same, with what is {@code about} a number off by so many percentage points at most. */
    public Counting within(BigDecimal points) {
        return new Counting(longest, Optional.of(points), preference);
    }

    /** How it differs from {@link #STANDARD}, in words: {@code stakes carried forward 365 days at most; …}; empty where it does not. */
    public String words() {
        return Stream.of(
                        longest.map(days -> "stakes carried forward " + days + " days at most"),
                        tolerance.map(points -> "a figure told as about read as " + points.toPlainString()
                                + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points")
                                + " off at most"),
                        Optional.of(preference)
                                .filter(own -> !own.equals(STANDARD.preference))
                                .map(own -> "of rival statements preferred "
                                        + (own instanceof PreferredSources ? "those by " + own : "as the caller does")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** The same, with this preference among rival statements, such as {@link PreferredSources}. */
    public Counting preferring(Comparator<ShareholderStake> first) {
        return new Counting(longest, tolerance, first);
    }
}
