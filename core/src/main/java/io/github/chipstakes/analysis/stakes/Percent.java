package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Qualifier;
import io.github.chipstakes.model.text.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/** Intervals of percentages, from their ends to words. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The least it may be. */
    public static BigDecimal low(Interval percent) {
        return percent.lower().map(Bound::value).orElse(BigDecimal.ZERO);
    }

    /** The most it may be. */
    public static BigDecimal high(Interval percent) {
        return percent.upper().map(Bound::value).orElse(HUNDRED);
    }

    /** From nothing to as much: all it may be of which it is not certain that it is held. */
    public static Interval atMost(Interval percent) {
        return new Interval(Optional.of(new Bound(BigDecimal.ZERO, true)), percent.upper());
    }

    /** The same, from nothing to a hundred at most. */
    static Interval ofAWhole(Interval percent) {
        return percent.intersection(ReadStake.ANY).orElse(Interval.between(HUNDRED, HUNDRED));
    }

    /** From the least to the most of both. */
    static Interval span(Interval one, Interval other) {
        boolean isLower = low(one).compareTo(low(other)) < 0 || low(one).compareTo(low(other)) == 0 && includesLow(one);
        boolean isHigher =
                high(one).compareTo(high(other)) > 0 || high(one).compareTo(high(other)) == 0 && includesHigh(one);
        return new Interval(isLower ? one.lower() : other.lower(), isHigher ? one.upper() : other.upper());
    }

    private static boolean includesLow(Interval percent) {
        return percent.lower().map(Bound::inclusive).orElse(true);
    }

    private static boolean includesHigh(Interval percent) {
        return percent.upper().map(Bound::inclusive).orElse(true);
    }

    /** Whether two statements say that as much is held, one of them rounded it may be: nobody knows of a difference. */
    static boolean saysAsMuch(ShareholderStake one, ShareholderStake other) {
        return isSame(one.percent(), other.percent()) || isRounded(one, other) || isRounded(other, one);
    }

    private static boolean isSame(Optional<Percentage> one, Optional<Percentage> other) {
        return one.flatMap(here -> other.map(here::sameValue)).orElse(one.isEmpty() && other.isEmpty());
    }

    /** Whether one says how much is held as another does, rounded. */
    static boolean isRounded(ShareholderStake rounded, ShareholderStake exact) {
        return rounded.percent()
                .flatMap(one -> exact.percent().map(other -> one.number().mayBeRoundedFrom(other.number())))
                .orElse(false);
    }

    /** How far a stake may be from one figure its source states, which may have rounded it: half a unit of the last digit; else nothing. */
    public static BigDecimal lastDigit(CountedStake counted) {
        return counted.stake()
                .percent()
                .map(Percentage::number)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.qualifier() == Qualifier.AS_STATED)
                .map(figure -> high(figure.readAsRounded().bounds()).subtract(figure.value()))
                .orElse(BigDecimal.ZERO);
    }

    /** In words: {@code 30 %}, {@code 25 to below 50 %}, {@code at least 25 %}, {@code an unknown part}. */
    public static String words(Interval percent) {
        BigDecimal low = low(percent);
        BigDecimal high = high(percent);
        if (low.compareTo(high) == 0) {
            return text(low) + " %";
        }
        boolean fromLow = percent.lower().filter(Bound::inclusive).isPresent();
        boolean toHigh = percent.upper().filter(Bound::inclusive).isPresent();
        boolean toWhole = high.compareTo(HUNDRED) >= 0;
        if (low.signum() == 0) {
            return toWhole ? "an unknown part" : (toHigh ? "at most " : "less than ") + text(high) + " %";
        }
        return toWhole
                ? (fromLow ? "at least " : "over ") + text(low) + " %"
                : (fromLow ? "" : "over ") + text(low) + (toHigh ? " to " : " to below ") + text(high) + " %";
    }

    private static String text(BigDecimal number) {
        return Digits.shortest(number).toPlainString();
    }
}
