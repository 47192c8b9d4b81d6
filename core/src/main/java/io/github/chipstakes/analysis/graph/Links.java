package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How strong single stakes are as links of a chain: by what is held at least, or at most. Products of thousands of them are
 * compared by their logarithms; where these are too near each other, by their remainders modulo a prime, which are the same
 * for equal products and differ for others but for one chance in 2⁶¹; and where those differ, exactly.
 */
final class Links {
    private static final long PRIME = (1L << 61) - 1;
    private static final BigInteger MODULUS = BigInteger.valueOf(PRIME);
    private static final long PER_UNIT =
            BigInteger.valueOf(Parts.WHOLE).modInverse(MODULUS).longValueExact();
    private static final double ROUNDING = 0x1p-50;

    private final Parts parts;
    private final boolean atMost;

    Links(Parts parts, boolean atMost) {
        this.parts = parts;
        this.atMost = atMost;
    }

    /** Whether anything is held. */
    boolean isLink(int part) {
        return part < 0 ? exact(part).signum() > 0 : part > 0;
    }

    /** How much is held, as a portion of the whole; a whole at most, so that no chain grows stronger as it goes on. */
    BigDecimal exact(int part) {
        Interval percent = parts.interval(part);
        return Parts.portion(atMost ? Parts.high(percent) : Parts.low(percent));
    }

    double log(int part) {
        if (part >= 0) {
            return Math.log((double) Math.min(part, Parts.WHOLE) / Parts.WHOLE);
        }
        BigDecimal exact = exact(part);
        int shift = exact.scale() - exact.precision();
        return Math.log(exact.movePointRight(shift).doubleValue()) - shift * Math.log(10);
    }

    long remainder(int part) {
        if (part >= 0) {
            return times(Math.min(part, Parts.WHOLE), PER_UNIT);
        }
        BigDecimal exact = exact(part);
        return exact.unscaledValue()
                .multiply(BigInteger.TEN.modPow(BigInteger.valueOf(-exact.scale()), MODULUS))
                .mod(MODULUS)
                .longValueExact();
    }

    /** The remainder of the product of two numbers of which these are the remainders. */
    static long times(long one, long other) {
        long low = one * other;
        long sum = (low & PRIME) + (Math.multiplyHigh(one, other) << 3 | low >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }

    /** Whether sums of so many logarithms in all may stand for equal products. */
    static boolean areNear(double one, double other, int logarithms) {
        return Math.abs(one - other) <= ROUNDING * (logarithms + 2) * (1 + Math.abs(one) + Math.abs(other));
    }
}
