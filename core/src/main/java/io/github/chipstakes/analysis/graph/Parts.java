package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Percentages as whole numbers of 32 bits, without loss. A percentage of at most seven decimals is its number of units of
 * 10⁻⁷ percent; any other, and every interval, is the negative number of its row in a table that holds each once.
 */
final class Parts {
    static final int DECIMALS = 7;

    /** A hundred percent, in units. */
    static final int WHOLE = 1_000_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ZERO_TO_HUNDRED = Interval.between(BigDecimal.ZERO, HUNDRED);

    private final List<Row> rows = new ArrayList<>();
    private final Map<Row, Integer> numbers = new HashMap<>();
    private boolean plain = true;
    private boolean whole = true;
    private int[] low = {};
    private int[] high = {};

    /**
     * What a negative number stands for.
     *
     * @param percent the percentages
     * @param amongOthers whether what is held may be among what others hold
     */
    private record Row(Interval percent, boolean amongOthers) {}

    /** The number of this percentage, {@code unscaled × 10^-scale}. */
    int number(long unscaled, int scale) {
        if (scale < 0 || scale > DECIMALS) {
            return number(BigDecimal.valueOf(unscaled, scale));
        }
        long units = unscaled;
        for (int i = scale; i < DECIMALS && units <= WHOLE; i++) {
            units *= 10;
        }
        return units >= 0 && units <= WHOLE ? (int) units : number(BigDecimal.valueOf(unscaled, scale));
    }

    int number(BigDecimal percent) {
        return number(Interval.between(percent, percent));
    }

    /** The number of this interval of percentages; refuses one that reaches below 0 or above 100. */
    int number(Interval percent) {
        if (!percent.intersection(ZERO_TO_HUNDRED)
                .filter(inside -> inside.sameValue(percent))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "what is held of a company lies between 0 and 100 percent, not " + percent);
        }
        return row(percent, false);
    }

    /** The number of as much as this at most, which may be among what others hold. */
    int numberAmongOthers(Interval percent) {
        Interval most = interval(number(percent));
        return row(new Interval(Optional.of(new Bound(BigDecimal.ZERO, true)), most.upper()), true);
    }

    /** The number of the sum of two parts of one company. */
    int sum(int one, int other) {
        return row(interval(one).plus(interval(other)), isAmongOthers(one) || isAmongOthers(other));
    }

    private int row(Interval percent, boolean amongOthers) {
        BigDecimal low = low(percent);
        BigDecimal high = high(percent);
        if (low.compareTo(high) == 0 && low.scale() <= DECIMALS && !amongOthers) {
            BigDecimal units = low.movePointRight(DECIMALS);
            if (units.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
                return units.intValueExact();
            }
        }
        plain &= low.compareTo(high) == 0;
        Interval normal =
                new Interval(percent.lower().map(Parts::normal), percent.upper().map(Parts::normal));
        return -1
                - numbers.computeIfAbsent(new Row(normal, amongOthers), key -> {
                    rows.add(key);
                    return rows.size() - 1;
                });
    }

    private static Bound normal(Bound bound) {
        return new Bound(bound.value().stripTrailingZeros(), bound.inclusive());
    }

    /** Whether every part is one number, none an interval. */
    boolean arePoints() {
        return plain;
    }

    /** The interval of percentages a number stands for. */
    Interval interval(int number) {
        if (number < 0) {
            return rows.get(-1 - number).percent;
        }
        BigDecimal percent = BigDecimal.valueOf(number, DECIMALS);
        return Interval.between(percent, percent);
    }

    /** Whether what is held may be among what others hold, so that these leave it no less. */
    boolean isAmongOthers(int number) {
        return number < 0 && rows.get(-1 - number).amongOthers;
    }

    /** The intervals that negative numbers stand for, from -1 down. */
    Interval[] table() {
        return rows.stream().map(Row::percent).toArray(Interval[]::new);
    }

    /** The same without zeros after the point that say nothing. */
    static Interval plain(Interval percent) {
        return new Interval(percent.lower().map(Parts::plain), percent.upper().map(Parts::plain));
    }

    private static Bound plain(Bound bound) {
        return new Bound(Digits.shortest(bound.value()), bound.inclusive());
    }

    /** The least it may be, in percent. */
    static BigDecimal low(Interval percent) {
        return percent.lower().map(Bound::value).orElse(BigDecimal.ZERO);
    }

    /** The most it may be, in percent. */
    static BigDecimal high(Interval percent) {
        return percent.upper().map(Bound::value).orElse(HUNDRED);
    }

    /**
     * A percentage as a portion of the whole, with as few digits as it has; a whole at most, though stakes of one owner
     * that contradict each other add up to more.
     */
    static BigDecimal portion(BigDecimal percent) {
        return percent.min(HUNDRED).stripTrailingZeros().movePointLeft(2);
    }

    /** Whether every bound is a whole number of units, so that sums of half units leave nothing out. */
    boolean areWhole() {
        return whole;
    }

    /** What is held at least, in half units: twice the whole units, and one more if it is more than these. */
    long low(int number) {
        return number >= 0 ? 2L * number : low[-1 - number];
    }

    /** What may be held at most, in half units: twice the whole units, and one more if it is less than these. */
    long high(int number) {
        return number >= 0 ? 2L * number : high[-1 - number];
    }

    /** The sum of two such numbers, odd if either is: open bounds add up to one that is open. */
    static long plus(long one, long other) {
        return one + other - (one & other & 1);
    }

    /** Ends the numbering, once: the graph of some stakes shares the parts with that of all, which may be asked meanwhile. */
    void seal() {
        if (low.length < rows.size()) {
            numbers.clear();
            low = halfUnits(Tally::low, bound -> !bound.inclusive() || !isWhole(bound));
            high = halfUnits(Tally::high, bound -> !bound.inclusive() && isWhole(bound));
            whole = rows.stream().allMatch(row -> isWhole(Tally.low(row.percent)) && isWhole(Tally.high(row.percent)));
        }
    }

    private int[] halfUnits(Function<Interval, Bound> bound, Predicate<Bound> odd) {
        return rows.stream()
                .map(row -> bound.apply(row.percent))
                .mapToInt(one -> 2 * units(one) + (odd.test(one) ? 1 : 0))
                .toArray();
    }

    /** Rounded down; what is more than everything is as good as one unit more. */
    private static int units(Bound bound) {
        BigDecimal units = bound.value().movePointRight(DECIMALS).setScale(0, RoundingMode.FLOOR);
        return units.min(BigDecimal.valueOf(WHOLE + 1L)).intValueExact();
    }

    /** A row has no zeros at the end of its numbers. */
    private static boolean isWhole(Bound bound) {
        return bound.value().scale() <= DECIMALS;
    }
}
