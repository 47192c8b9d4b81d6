package io.github.chipstakes.model.time;

import io.github.chipstakes.model.text.Shown;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * A year, a month or a day of the ISO calendar as a source gives it: {@code 2016}, {@code 2025-07}, {@code 2020-07-20};
 * with {@code ~} approximate, with {@code ?} uncertain, with {@code %} both.
 *
 * @param first the first day of that year or month, or the day itself; in the years 1 to 9999
 * @param precision what is given
 * @param certainty how sure the source is of it
 */
public record CalendarDate(LocalDate first, Precision precision, Certainty certainty) implements PartialDate {

    /** How much of a date is given. */
    public enum Precision {
        /** A year, and nothing of its months. */
        YEAR,
        /** A month, and nothing of its days. */
        MONTH,
        /** A day. */
        DAY
    }

    /** How sure a source is of a date, as in EDTF. */
    public enum Certainty {
        /** The source states it. */
        AS_STATED(""),
        /** About then, {@code ~}. */
        APPROXIMATE("~"),
        /** Then, if the source is right, {@code ?}. */
        UNCERTAIN("?"),
        /** About then, if the source is right, {@code %}. */
        APPROXIMATE_AND_UNCERTAIN("%");

        private final String sign;

        Certainty(String sign) {
            this.sign = sign;
        }

        private static Certainty ofSign(char sign) {
            return switch (sign) {
                case '~' -> APPROXIMATE;
                case '?' -> UNCERTAIN;
                case '%' -> APPROXIMATE_AND_UNCERTAIN;
                default -> AS_STATED;
            };
        }
    }

    private static final String NO_FORM = "it has none of these forms";
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Refuses years outside 1 to 9999, and a day or month where the precision says there is none. */
    public CalendarDate {
        if (first.isBefore(FIRST) || first.isAfter(LAST)) {
            throw refused(first.toString(), "years are 0001 to 9999");
        }
        if (!first.equals(firstOf(first, precision))) {
            throw refused(first.toString(), "the first day of a " + precision + " was expected");
        }
    }

    static CalendarDate of(int year) {
        return stated(year, 1, 1, Precision.YEAR, Certainty.AS_STATED, why -> refused(String.valueOf(year), why));
    }

    static CalendarDate of(int year, int month) {
        return stated(year, month, 1, Precision.MONTH, Certainty.AS_STATED, why -> refused(year + "-" + month, why));
    }

    static CalendarDate of(LocalDate day) {
        return new CalendarDate(day, Precision.DAY, Certainty.AS_STATED);
    }

    /** The date this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    public static CalendarDate parse(String text) {
        return parse(text, why -> refused(text, why));
    }

    /** The date this text stands for; what is wrong with any other text is refused in other words. */
    static CalendarDate parse(String text, Function<String, IllegalArgumentException> refused) {
        Certainty certainty = text.isEmpty() ? Certainty.AS_STATED : Certainty.ofSign(text.charAt(text.length() - 1));
        int end = text.length() - certainty.sign.length();
        Precision precision = switch (end) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> throw refused.apply(noForm(text));
        };
        int year = digits(text, 0, 4);
        int month = end < 7 ? 1 : digitsAfterHyphen(text, 4);
        int day = end < 10 ? 1 : digitsAfterHyphen(text, 7);
        if (year < 0 || month < 0 || day < 0) {
            throw refused.apply(noForm(text));
        }
        return stated(year, month, day, precision, certainty, refused);
    }

    /** This date, as an approximate one. */
    public CalendarDate approximate() {
        return new CalendarDate(first, precision, Certainty.APPROXIMATE);
    }

    /** This date, as an uncertain one. */
    public CalendarDate uncertain() {
        return new CalendarDate(first, precision, Certainty.UNCERTAIN);
    }

    /** The last day of that year or month, or the day itself. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        };
    }

    @Override
    public Optional<LocalDate> earliest() {
        return isAsStated() ? Optional.of(first) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return isAsStated() ? Optional.of(last()) : Optional.empty();
    }

    @Override
    public boolean isAsStated() {
        return certainty == Certainty.AS_STATED;
    }

    @Override
    public PartialDate within(java.time.Period tolerance) {
        return isAsStated()
                ? this
                : new DateInterval(Optional.of(startWithin(tolerance)), Optional.of(endWithin(tolerance)));
    }

    /** This date as the start of an interval, moved back by the tolerance if it needs one. */
    CalendarDate startWithin(java.time.Period tolerance) {
        return isAsStated() ? this : of(moved(first, tolerance, -1));
    }

    /** This date as the end of an interval, moved ahead by the tolerance if it needs one. */
    CalendarDate endWithin(java.time.Period tolerance) {
        return isAsStated() ? this : of(moved(last(), tolerance, 1));
    }

    /** The text form, such as {@code 2025-07~}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(11);
        append(text, first.getYear() / 100);
        append(text, first.getYear() % 100);
        if (precision != Precision.YEAR) {
            append(text.append('-'), first.getMonthValue());
        }
        if (precision == Precision.DAY) {
            append(text.append('-'), first.getDayOfMonth());
        }
        return text.append(certainty.sign).toString();
    }

    private static CalendarDate stated(
            int year,
            int month,
            int day,
            Precision precision,
            Certainty certainty,
            Function<String, IllegalArgumentException> refused) {
        if (year < 1 || year > 9999) {
            throw refused.apply("years are 0001 to 9999");
        }
        if (month < 1 || month > 12) {
            throw refused.apply("month " + month + " does not exist");
        }
        if (day < 1 || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw refused.apply(
                    of(year, month) + " has " + YearMonth.of(year, month).lengthOfMonth() + " days");
        }
        return new CalendarDate(LocalDate.of(year, month, day), precision, certainty);
    }

    private static LocalDate firstOf(LocalDate day, Precision precision) {
        return switch (precision) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    private static LocalDate moved(LocalDate day, java.time.Period tolerance, int direction) {
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("a tolerance is a length of time such as P1Y or P30D, not " + tolerance);
        }
        // No calendar of 9999 years has more months or days than these, so nothing below can overflow.
        long months = Math.min(tolerance.toTotalMonths(), 120_000);
        long days = Math.min(tolerance.get(ChronoUnit.DAYS), 4_000_000);
        LocalDate moved = day.plusMonths(direction * months).plusDays(direction * days);
        return moved.isBefore(FIRST) ? FIRST : moved.isAfter(LAST) ? LAST : moved;
    }

    private static int digitsAfterHyphen(String text, int hyphen) {
        return text.charAt(hyphen) == '-' ? digits(text, hyphen + 1, hyphen + 3) : -1;
    }

    private static String noForm(String text) {
        String sign = text.isEmpty() ? "" : Certainty.ofSign(text.charAt(0)).sign;
        return sign.isEmpty() ? NO_FORM : NO_FORM + "; " + sign + " stands after a date, as in 2016" + sign;
    }

    /** The number these characters write in ASCII digits, or -1. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static void append(StringBuilder text, int twoDigits) {
        text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }

    private static IllegalArgumentException refused(String text, String why) {
        String shown = Shown.of(text);
        return new IllegalArgumentException(
                "a date is a year, a month or a day such as 2016, 2025-07 or 2020-07-20, not " + shown + ": " + why);
    }
}
