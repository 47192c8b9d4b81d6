package io.github.chipstakes.model.time;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.LateList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One day, known as precisely as its source gives it: a {@link CalendarDate} (a year, a month or a day, maybe
 * approximate or uncertain) or a {@link DateInterval} within which the day lies. It is never padded: {@code 2016},
 * {@code 2016-01} and {@code 2016-01-01} are three different dates. The text form is a part of EDTF, ISO 8601-2:2019:
 * {@code 2016}, {@code 2025-07}, {@code 2020-07-20}, each with {@code ~} (approximate), {@code ?} (uncertain) or
 * {@code %} (both), and {@code 2025-04/2025-08}, {@code ../2025-08}, {@code 2025-08/..}, both ends included. Years are
 * 0001 to 9999.
 *
 * <p>Comparisons ask for the day itself, so {@code 2025} is neither before {@code 2025-07} nor not: the answer is
 * UNKNOWN. An approximate or uncertain date decides nothing until a tolerance is given, see {@link #within}.
 */
public sealed interface PartialDate permits CalendarDate, DateInterval {

    /** The date this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    static PartialDate parse(String text) {
        return text.indexOf('/') < 0 ? CalendarDate.parse(text) : DateInterval.parse(text);
    }

    /** Some day of this year, 1 to 9999; others are refused with an {@link IllegalArgumentException}. */
    static CalendarDate of(int year) {
        return CalendarDate.of(year);
    }

    /** Some day of this month, 1 to 12; others are refused with an {@link IllegalArgumentException}. */
    static CalendarDate of(int year, int month) {
        return CalendarDate.of(year, month);
    }

    /** This day; one outside the years 1 to 9999 is refused with an {@link IllegalArgumentException}. */
    static CalendarDate of(LocalDate day) {
        return CalendarDate.of(day);
    }

    /** The first day it may be; empty where nothing bounds it, as for an approximate or uncertain date. */
    Optional<LocalDate> earliest();

    /** The last day it may be; empty where nothing bounds it, as for an approximate or uncertain date. */
    Optional<LocalDate> latest();

    /** Whether neither this date nor an end of this interval is approximate or uncertain. */
    boolean isAsStated();

    /**
     * This date if what is approximate or uncertain in it is off by at most the tolerance, on either side:
     * {@code 2016~} within a year is {@code 2015-01-01/2017-12-31}. A negative tolerance is refused with an
     * {@link IllegalArgumentException}. A date as stated is returned as it is.
     */
    PartialDate within(java.time.Period tolerance);

    /** Whether this is a day before the other. */
    default Answer isBefore(PartialDate other) {
        return answer("before", other, surelyBefore(this, other), surelyNotAfter(other, this));
    }

    /** Whether this is a day before the given one. */
    default Answer isBefore(LocalDate day) {
        return isBefore(of(day));
    }

    /** Whether this is a day after the other. */
    default Answer isAfter(PartialDate other) {
        return answer("after", other, surelyBefore(other, this), surelyNotAfter(this, other));
    }

    /** Whether this is a day after the given one. */
    default Answer isAfter(LocalDate day) {
        return isAfter(of(day));
    }

    /** Whether this is the other day or one before it. */
    default Answer isOnOrBefore(PartialDate other) {
        return answer("on or before", other, surelyNotAfter(this, other), surelyBefore(other, this));
    }

    /** Whether this is the given day or one before it. */
    default Answer isOnOrBefore(LocalDate day) {
        return isOnOrBefore(of(day));
    }

    /** Whether this is the other day or one after it. */
    default Answer isOnOrAfter(PartialDate other) {
        return answer("on or after", other, surelyNotAfter(other, this), surelyBefore(this, other));
    }

    /** Whether this is the given day or one after it. */
    default Answer isOnOrAfter(LocalDate day) {
        return isOnOrAfter(of(day));
    }

    /** Whether both are the same day: YES only where both are known to the day. */
    default Answer isSameDayAs(PartialDate other) {
        boolean same = surelyNotAfter(this, other) && surelyNotAfter(other, this);
        return answer("the same day as", other, same, surelyBefore(this, other) || surelyBefore(other, this));
    }

    /** Whether this is the given day. */
    default Answer isSameDayAs(LocalDate day) {
        return isSameDayAs(of(day));
    }

    /** Whether the day lies in the stated year, month or interval, of which an open end has no limit. */
    default Answer covers(LocalDate day) {
        if (earliest().filter(day::isBefore).isPresent()
                || latest().filter(day::isAfter).isPresent()) {
            return Answer.no(this + " does not cover " + day);
        }
        return isAsStated()
                ? Answer.yes(this + " covers " + day)
                : Answer.unknown("it is not known whether " + this + " covers " + day + ": no tolerance is given");
    }

    /** How many whole years pass from this day to the other, as bounds: from {@code 2016} to {@code 2020} 3 to 4. */
    default WholeYears yearsUntil(PartialDate other) {
        return new WholeYears(years(latest(), other.earliest()), years(earliest(), other.latest()));
    }

    /** The words are put together when they are read: of a million comparisons few are told. */
    private Answer answer(String relation, PartialDate other, boolean yes, boolean no) {
        Verdict verdict = yes ? Verdict.YES : no ? Verdict.NO : Verdict.UNKNOWN;
        return new Answer(verdict, new LateList<>(() -> List.of(words(verdict, relation, other))), List.of());
    }

    private String words(Verdict verdict, String relation, PartialDate other) {
        String compared = this + (verdict == Verdict.NO ? " is not " : " is ") + relation + " " + other;
        if (verdict != Verdict.UNKNOWN) {
            return compared;
        }
        String question = "it is not known whether " + compared;
        return isAsStated() && other.isAsStated() ? question : question + ": no tolerance is given";
    }

    private static boolean surelyBefore(PartialDate one, PartialDate other) {
        return one.latest()
                .flatMap(last -> other.earliest().map(last::isBefore))
                .orElse(false);
    }

    private static boolean surelyNotAfter(PartialDate one, PartialDate other) {
        return one.latest()
                .flatMap(last -> other.earliest().map(first -> !last.isAfter(first)))
                .orElse(false);
    }

    private static OptionalInt years(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent()
                ? OptionalInt.of(from.get().until(to.get()).getYears())
                : OptionalInt.empty();
    }
}
