package io.github.chipstakes.model.number;

import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;

/** Reads decimal numbers, quickly and only in ASCII digits, and keeps them small enough to calculate with. */
final class Decimals {

    private static final int STATED_DIGITS = 1000;
    private static final int STATED_EXPONENT = 1000;

    /** Room for what is computed from two numbers that may be stated. */
    private static final int BOUND_DIGITS = 2021;

    private static final int BOUND_EXPONENT = 1010;
    private static final int MAX_LENGTH = 2200;
    private static final int LONG_DIGITS = 18;

    private Decimals() {}

    /** The number this text writes, such as 29, -28.57 or 4e9, with its scale as written. */
    static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw refused(shortened(text));
        }
        int start = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, start);
        int end = whole < text.length() && text.charAt(whole) == '.' ? endOfDigits(text, whole + 1) : whole;
        if (whole == start || end == whole + 1) {
            throw refused(shortened(text));
        }
        if (end == text.length() && end - start <= LONG_DIGITS) {
            return small(text, start, whole);
        }
        if (end < text.length() && !isExponent(text, end)) {
            throw refused(shortened(text));
        }
        return new BigDecimal(text);
    }

    /** The number, if a source may state it; else an {@link IllegalArgumentException}. */
    static BigDecimal stated(BigDecimal number) {
        return mayBeStated(number) ? number : tooLong(number, STATED_DIGITS, STATED_EXPONENT);
    }

    /** The number, if it may bound others; else an {@link IllegalArgumentException}. */
    static BigDecimal bound(BigDecimal number) {
        return mayBound(number) ? number : tooLong(number, BOUND_DIGITS, BOUND_EXPONENT);
    }

    static boolean mayBeStated(BigDecimal number) {
        return fits(number, STATED_DIGITS, STATED_EXPONENT);
    }

    static boolean mayBound(BigDecimal number) {
        return fits(number, BOUND_DIGITS, BOUND_EXPONENT);
    }

    /** Half a unit of the last written digit. */
    static BigDecimal halfUnit(BigDecimal number) {
        return BigDecimal.valueOf(5, number.scale() + 1);
    }

    /** The text, cut off where a message would become unreadable. */
    static String shortened(String text) {
        return Shown.of(text);
    }

    private static BigDecimal tooLong(BigDecimal number, int digits, int exponent) {
        throw new IllegalArgumentException("a number has at most " + digits + " digits and an exponent from -"
                + exponent + " to " + exponent + ", not " + shortened(number.toString()));
    }

    private static boolean fits(BigDecimal number, int digits, int exponent) {
        return number.precision() <= digits
                && number.scale() <= exponent
                && (long) number.precision() - number.scale() - 1 <= exponent;
    }

    private static BigDecimal small(String text, int start, int whole) {
        long unscaled = 0;
        for (int i = start; i < text.length(); i++) {
            if (i != whole) {
                unscaled = 10 * unscaled + text.charAt(i) - '0';
            }
        }
        return BigDecimal.valueOf(start == 0 ? unscaled : -unscaled, Math.max(0, text.length() - whole - 1));
    }

    /** Whether the text goes on from here as an exponent of at most five digits, and ends. */
    private static boolean isExponent(String text, int start) {
        if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
            return false;
        }
        boolean signed = text.startsWith("+", start + 1) || text.startsWith("-", start + 1);
        int digits = start + (signed ? 2 : 1);
        return digits < text.length() && text.length() - digits <= 5 && endOfDigits(text, digits) == text.length();
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static IllegalArgumentException refused(String shown) {
        return new IllegalArgumentException(
                "a number is such as 29, 28.57, about 29, at least 50 or [25, 50), not " + shown);
    }
}
