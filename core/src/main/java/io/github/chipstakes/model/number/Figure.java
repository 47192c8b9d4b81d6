package io.github.chipstakes.model.number;

import java.math.BigDecimal;

/**
 * One number, with what its source says about it.
 *
 * @param qualifier what the source says about it
 * @param value the number with its scale as written; at most 1000 digits, and an exponent of at most 1000 either way
 */
public record Figure(Qualifier qualifier, BigDecimal value) implements StatedNumber {

    /** Refuses a number too long or too large to calculate with. */
    public Figure {
        Decimals.stated(value);
    }

    /** The figure this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    public static Figure parse(String text) {
        Qualifier qualifier = isPlain(text) ? Qualifier.AS_STATED : Qualifier.in(text);
        return new Figure(qualifier, Decimals.parse(qualifier.removedFrom(text)));
    }

    @Override
    public Interval bounds() {
        return switch (qualifier) {
            case AS_STATED, EXACT -> Interval.between(value, value);
            case ROUNDED -> around(Decimals.halfUnit(value));
            case ABOUT -> Interval.ANY;
            case NEARLY -> Interval.below(value);
            case OVER -> Interval.above(value);
            case AT_LEAST -> Interval.atLeast(value);
            case UP_TO -> Interval.atMost(value);
        };
    }

    @Override
    public boolean isAbout() {
        return qualifier == Qualifier.ABOUT;
    }

    @Override
    public StatedNumber within(BigDecimal tolerance) {
        if (!isAbout()) {
            return this;
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is 0 or more, not " + tolerance);
        }
        return Computed.within(this, around(Decimals.stated(tolerance)), tolerance);
    }

    @Override
    public StatedNumber readAsRounded() {
        return qualifier == Qualifier.AS_STATED ? new Figure(Qualifier.ROUNDED, value) : this;
    }

    @Override
    public boolean mayBeRoundedFrom(StatedNumber other) {
        return readAsRounded() instanceof Figure rounded
                && rounded.qualifier == Qualifier.ROUNDED
                && other instanceof Figure figure
                && (figure.isPoint() || figure.qualifier == Qualifier.ROUNDED)
                && figure.value.scale() > value.scale()
                && rounded.bounds().contains(figure.value);
    }

    @Override
    public boolean sameValue(StatedNumber other) {
        if (isAbout() && other instanceof Figure figure && figure.isAbout()) {
            return value.compareTo(figure.value) == 0;
        }
        return StatedNumber.super.sameValue(other);
    }

    @Override
    public StatedNumber plus(StatedNumber other) {
        if (isExact() && other instanceof Figure figure && figure.isExact()) {
            BigDecimal sum = value.add(figure.value);
            if (Decimals.mayBeStated(sum)) {
                return new Figure(Qualifier.EXACT, sum);
            }
        }
        return StatedNumber.super.plus(other);
    }

    /** The text form, such as {@code at least 50}. */
    @Override
    public String toString() {
        return qualifier.addedTo(value.toString());
    }

    /** Whether it counts as one point. */
    boolean isPoint() {
        return qualifier == Qualifier.AS_STATED || qualifier == Qualifier.EXACT;
    }

    private boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    private Interval around(BigDecimal distance) {
        return Interval.between(value.subtract(distance), value.add(distance));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.charAt(0) <= '9' && text.charAt(text.length() - 1) <= '9';
    }
}
