package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;

/**
 * What a walk through a graph came to: for every rank reached a number with the most by which it may be wrong, and the exact
 * one where there is one.
 *
 * <p>Walking back, {@link #selfLow} and {@link #selfHigh} are what each party holds in itself, itself included; in the other
 * direction they are empty.
 */
final class Values {
    /** As good as without bound. */
    static final double UNBOUNDED = 1e200;

    final int[] ranks;
    final double[] value;
    final double[] error;
    final double[] selfLow;
    final double[] selfHigh;

    /** The exact numbers, where there are any. */
    Fraction[] exact = {};

    /** The exact ones of what each holds in itself; empty walking down. */
    Fraction[] exactSelf = {};

    /** Which of them are known. */
    final BitSet isExact = new BitSet();

    Values(int[] ranks, boolean withSelf) {
        this.ranks = ranks;
        value = new double[ranks.length];
        error = new double[ranks.length];
        selfLow = new double[withSelf ? ranks.length : 0];
        selfHigh = new double[withSelf ? ranks.length : 0];
    }

    /** Whether anything was passed on to the rank at this index, or was put in there. */
    boolean isReached(int index) {
        return value[index] != 0 || error[index] != 0;
    }

    /** Whether nothing can be said of the rank at this index. */
    boolean isSenseless(int index) {
        return Double.isNaN(value[index]);
    }

    /** Between which fractions the number at this index lies. */
    Range range(int index) {
        return isExact.get(index)
                ? new Range(exact[index], exact[index])
                : Range.outside(value[index] - error[index], value[index] + error[index]);
    }

    /** Between which fractions lies what the party holds in itself. */
    Range selfRange(int index) {
        if (selfLow.length == 0 || Double.isNaN(selfLow[index])) {
            return new Range(Fraction.ONE, Fraction.ONE);
        }
        return isExact.get(index)
                ? new Range(exactSelf[index], exactSelf[index])
                : Range.outside(selfLow[index], selfHigh[index]);
    }

    /**
     * Two fractions between which a number lies.
     *
     * @param low at most the number
     * @param high at least the number
     */
    record Range(Fraction low, Fraction high) {
        private static final int DIGITS = 17;

        /** Both rounded outwards to decimals of 17 digits, the lower one to no less than 0. */
        static Range outside(double low, double high) {
            return new Range(decimal(Math.max(0, low), RoundingMode.FLOOR), decimal(high, RoundingMode.CEILING));
        }

        private static Fraction decimal(double number, RoundingMode rounding) {
            return Fraction.of(new BigDecimal(number).round(new MathContext(DIGITS, rounding)));
        }

        /** Whether no more is known of its upper end than that there is one, if that. */
        boolean isUnbounded() {
            return high.compareTo(Fraction.of(BigDecimal.valueOf(UNBOUNDED / 1e50))) > 0;
        }
    }
}
