package io.github.chipstakes.model.number;

import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads decimal numbers, quickly and only in ASCII digits, and keeps them small enough to calculate with. */
final class Decimals {

    private static final int STATED_DIGITS = 1000;
    private static final int STATED_EXPONENT = 1000;

    /** Room for what is computed from two numbers that may be stated. */
    private static final int BOUND_DIGITS = 2021;

    private static final int BOUND_EXPONENT = 1010;
    private static final int MAX_LENGTH = 2200;
    private static final int MAX_EXPONENT_DIGITS = 5;
    private static final int LONG_DIGITS = 18;

    private static final Pattern PERCENT = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)? ?[%％]");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\\.[0-9]+)?|,[0-9]{3}\\.[0-9]+)");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern COMMA = Pattern.compile("(?!" + AMBIGUOUS + "$)-?[0-9]+,[0-9]+");

    private Decimals() {}

    /** The number this text writes, such as 29, -28.57 or 4e9, with its scale as written. */
    static BigDecimal parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, start);
        int end = whole < text.length() && text.charAt(whole) == '.' ? endOfDigits(text, whole + 1) : whole;
        if (whole == start || end == whole + 1) {
            throw refused(text);
        }
        if (end == text.length() && end - start <= LONG_DIGITS) {
            return small(text, start, whole);
        }
        int exponent = end < text.length() ? exponentDigits(text, end) : 0;
        if (exponent < 0) {
            throw refused(text);
        }
        if (text.length() > MAX_LENGTH || exponent > MAX_EXPONENT_DIGITS) {
            throw tooLong(text, STATED_DIGITS, STATED_EXPONENT);
        }
        return new BigDecimal(text);
    }

    /** The number, if a source may state it; else an {@link IllegalArgumentException}. */
    static BigDecimal stated(BigDecimal number) {
        if (mayBeStated(number)) {
            return number;
        }
        throw tooLong(number.toString(), STATED_DIGITS, STATED_EXPONENT);
    }

    /** The number, if it may bound others; else an {@link IllegalArgumentException}. */
    static BigDecimal bound(BigDecimal number) {
        if (mayBound(number)) {
            return number;
        }
        throw tooLong(number.toString(), BOUND_DIGITS, BOUND_EXPONENT);
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

    private static IllegalArgumentException tooLong(String number, int digits, int exponent) {
        return new IllegalArgumentException("a number has at most " + digits + " digits and an exponent from -"
                + exponent + " to " + exponent + ", not " + shortened(number));
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

    /** How many digits the exponent has as which the text goes on from here to its end; -1 if it does not. */
    private static int exponentDigits(String text, int start) {
        if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
            return -1;
        }
        boolean signed = text.startsWith("+", start + 1) || text.startsWith("-", start + 1);
        int digits = start + (signed ? 2 : 1);
        return digits < text.length() && endOfDigits(text, digits) == text.length() ? text.length() - digits : -1;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static IllegalArgumentException refused(String text) {
        String shown = shortened(text);
        return new IllegalArgumentException(
                "a number is such as 29, 28.57, about 29, at least 50 or [25, 50), not " + shown + hint(shown));
    }

    /** What is likely meant by a number as people write it elsewhere. */
    private static String hint(String text) {
        if (PERCENT.matcher(text).matches()) {
            return "; it is written without the percent sign";
        }
        if (GROUPED.matcher(text).matches()) {
            return "; it is written without commas, " + text.replace(",", "");
        }
        if (COMMA.matcher(text).matches()) {
            return "; decimals stand after a point, " + text.replace(',', '.');
        }
        return AMBIGUOUS.matcher(text).matches()
                ? "; it is written without commas, and decimals stand after a point"
                : "";
    }
}
