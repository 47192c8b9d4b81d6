package io.github.chipstakes.model.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * All numbers between two bounds, either of which may be missing: {@code [25, 50)} has 25 and not 50, {@code (.., 5]}
 * has all up to 5. A reversed and an empty one are refused with an {@link IllegalArgumentException}.
 *
 * @param lower where it starts; empty if nothing bounds it below
 * @param upper where it ends; empty if nothing bounds it above
 */
public record Interval(Optional<Bound> lower, Optional<Bound> upper) implements StatedNumber {

    /** All numbers, {@code (.., ..)}. */
    public static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

    /** Refuses an interval that is reversed or empty. */
    public Interval {
        if (lower.isPresent() && upper.isPresent()) {
            int order = lower.get().value().compareTo(upper.get().value());
            if (order > 0) {
                throw refused(text(lower, upper), "it is reversed");
            }
            if (order == 0 && !(lower.get().inclusive() && upper.get().inclusive())) {
                throw refused(text(lower, upper), "it is empty");
            }
        }
    }

    /**
     * The interval this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text.
     */
    public static Interval parse(String text) {
        int comma = text.indexOf(',');
        int end = text.length() - 1;
        if (comma < 1 || "[(".indexOf(text.charAt(0)) < 0 || "])".indexOf(text.charAt(end)) < 0) {
            throw refused(Decimals.shortened(text), "it has two ends, between brackets");
        }
        if (text.startsWith("[..") || text.endsWith("..]")) {
            throw refused(Decimals.shortened(text), "an open end has a round bracket");
        }
        return new Interval(
                bound(text.substring(1, comma).strip(), text.charAt(0) == '['),
                bound(text.substring(comma + 1, end).strip(), text.charAt(end) == ']'));
    }

    /** From one number to another, both included. */
    public static Interval between(BigDecimal lower, BigDecimal upper) {
        return new Interval(Optional.of(new Bound(lower, true)), Optional.of(new Bound(upper, true)));
    }

    /** The number and all above it. */
    public static Interval atLeast(BigDecimal lower) {
        return new Interval(Optional.of(new Bound(lower, true)), Optional.empty());
    }

    /** All above the number. */
    public static Interval above(BigDecimal lower) {
        return new Interval(Optional.of(new Bound(lower, false)), Optional.empty());
    }

    /** The number and all below it. */
    public static Interval atMost(BigDecimal upper) {
        return new Interval(Optional.empty(), Optional.of(new Bound(upper, true)));
    }

    /** All below the number. */
    public static Interval below(BigDecimal upper) {
        return new Interval(Optional.empty(), Optional.of(new Bound(upper, false)));
    }

    @Override
    public Interval bounds() {
        return this;
    }

    /** Whether the number belongs to it. */
    public boolean contains(BigDecimal number) {
        int fromLower = lower.isEmpty() ? 1 : number.compareTo(lower.get().value());
        int toUpper = upper.isEmpty() ? 1 : upper.get().value().compareTo(number);
        return (fromLower > 0 || (fromLower == 0 && lower.get().inclusive()))
                && (toUpper > 0 || (toUpper == 0 && upper.get().inclusive()));
    }

    /** Whether each of its numbers is above each of the other's. */
    public boolean isAbove(Interval other) {
        return gap(
                other,
                (low, high) -> low.value().compareTo(high.value()) >= (low.inclusive() && high.inclusive() ? 1 : 0));
    }

    /** Whether each of its numbers is at or above each of the other's. */
    public boolean isAtOrAbove(Interval other) {
        return gap(other, (low, high) -> low.value().compareTo(high.value()) >= 0);
    }

    /** The numbers that belong to both, if any do. */
    public Optional<Interval> intersection(Interval other) {
        if (isAbove(other) || other.isAbove(this)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(narrower(lower, other.lower, true), narrower(upper, other.upper, false)));
    }

    /** From the least to the most of both. */
    public Interval span(Interval other) {
        return new Interval(wider(lower, other.lower, true), wider(upper, other.upper, false));
    }

    /** The sums of each of its numbers and each of the other's. */
    public Interval plus(Interval other) {
        return new Interval(
                lower.flatMap(one -> other.lower.flatMap(one::plus)),
                upper.flatMap(one -> other.upper.flatMap(one::plus)));
    }

    /** The differences of each of its numbers and each of the other's. */
    public Interval minus(Interval other) {
        return plus(new Interval(other.upper.map(Bound::negated), other.lower.map(Bound::negated)));
    }

    /** The text form, such as {@code [25, 50)}. */
    @Override
    public String toString() {
        return text(lower, upper);
    }

    /** Whether what is stated lies in this interval: each of its digits, and at least one of the numbers it may be. */
    boolean admits(StatedNumber number) {
        if (number instanceof Figure figure) {
            return contains(figure.value())
                    && (figure.isPoint() || intersection(figure.bounds()).isPresent());
        }
        Interval stated = number.bounds();
        return stated.lower.map(Bound::value).map(this::contains).orElse(true)
                && stated.upper.map(Bound::value).map(this::contains).orElse(true)
                && intersection(stated).isPresent();
    }

    /** With all that is at most so far from one of its numbers. */
    Interval widened(BigDecimal distance) {
        Interval by = between(distance.negate(), distance);
        return distance.signum() == 0 ? this : new Interval(included(lower), included(upper)).plus(by);
    }

    private static Optional<Bound> included(Optional<Bound> bound) {
        return bound.map(end -> new Bound(end.value(), true));
    }

    boolean hasSameEndsAs(Interval other) {
        return isSame(lower, other.lower) && isSame(upper, other.upper);
    }

    private boolean gap(Interval below, BiPredicate<Bound, Bound> isGap) {
        return lower.isPresent() && below.upper.isPresent() && isGap.test(lower.get(), below.upper.get());
    }

    private static boolean isSame(Optional<Bound> one, Optional<Bound> other) {
        return one.flatMap(here -> other.map(here::isSameAs)).orElse(one.isEmpty() && other.isEmpty());
    }

    /** The bound that leaves less: the higher of two lower ones, the lower of two upper ones. */
    private static Optional<Bound> narrower(Optional<Bound> one, Optional<Bound> other, boolean higher) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        BigDecimal here = one.get().value();
        BigDecimal there = other.get().value();
        int order = higher ? here.compareTo(there) : there.compareTo(here);
        return order > 0 || (order == 0 && !one.get().inclusive()) ? one : other;
    }

    /** The bound that leaves more. */
    private static Optional<Bound> wider(Optional<Bound> one, Optional<Bound> other, boolean lower) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return narrower(one, other, lower).equals(one) ? other : one;
    }

    private static Optional<Bound> bound(String text, boolean inclusive) {
        return text.equals("..") ? Optional.empty() : Optional.of(new Bound(Decimals.parse(text), inclusive));
    }

    private static String text(Optional<Bound> lower, Optional<Bound> upper) {
        return (lower.filter(Bound::inclusive).isPresent() ? "[" : "(")
                + lower.map(bound -> bound.value().toString()).orElse("..")
                + ", "
                + upper.map(bound -> bound.value().toString()).orElse("..")
                + (upper.filter(Bound::inclusive).isPresent() ? "]" : ")");
    }

    private static IllegalArgumentException refused(String shown, String why) {
        return new IllegalArgumentException(
                "an interval is such as [25, 50), (0, 5] or [25, ..), not " + shown + ": " + why);
    }
}
