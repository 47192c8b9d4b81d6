package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether something was held on a day, by its dates.
 *
 * @param standing what is known of that; empty: it was certainly not
 * @param since the day its source speaks of, where it is carried forward from it
 * @param ofLater whether what is said of it is of a later day, so that it is not known how much was held; or may be, so that it may
 *     count for nothing yet
 */
record Held(Optional<Standing> standing, Optional<PartialDate> since, Verdict ofLater) {

    static Held on(LocalDate day, Dates dates) {
        Held held = dates.period().map(period -> inPeriod(dates, period, day)).orElseGet(() -> asOf(dates.asOf(), day));
        Verdict ofLater = dates.asOf().map(date -> date.isAfter(day).verdict()).orElse(held.ofLater);
        return new Held(held.standing, held.since, ofLater);
    }

    /** Of what is of these dates as others tell, and not as it says itself: that it was certainly not held is no more than a perhaps. */
    static Held onAsOthersTell(LocalDate day, Dates dates) {
        Held held = on(day, dates);
        return held.standing.isPresent() ? held : perhaps(Verdict.UNKNOWN);
    }

    private static Held inPeriod(Dates dates, Period period, LocalDate day) {
        return switch (period.holdsOn(day).verdict()) {
            case NO -> not();
            case YES -> {
                boolean isOfDay = dates.asOf().isEmpty() || isOn(dates.asOf(), day) || isAfter(dates.asOf(), day);
                yield isOfDay ? onDay() : carried(dates.asOf());
            }
            case UNKNOWN -> inUncertainPeriod(dates, period, day);
        };
    }

    /** In a period whose start or end is not known, or not to the day. The day its source speaks of lies within it. */
    private static Held inUncertainPeriod(Dates dates, Period period, LocalDate day) {
        Optional<PartialDate> asOf =
                dates.asOf().filter(date -> date.isOnOrBefore(day).isYes());
        Optional<PartialDate> from =
                period.from().filter(date -> date.isOnOrBefore(day).isYes());
        if (isOn(dates.asOf(), day)) {
            return onDay();
        }
        if (asOf.isEmpty() && from.isEmpty()) {
            return perhaps(Verdict.UNKNOWN);
        }
        if (isAfter(dates.asOf(), day)) {
            return onDay();
        }
        if (dates.end().isPresent()) {
            if (!isAfter(dates.end(), day)) {
                return perhaps(Verdict.NO);
            }
            if (asOf.isEmpty()) {
                return onDay();
            }
        }
        return carried(asOf.or(() -> from));
    }

    private static Held asOf(Optional<PartialDate> date, LocalDate day) {
        if (date.isEmpty()) {
            return new Held(Optional.of(Standing.UNDATED), Optional.empty(), Verdict.NO);
        }
        if (isOn(date, day)) {
            return onDay();
        }
        return switch (date.get().isAfter(day).verdict()) {
            case YES -> not();
            case NO -> carried(date);
            case UNKNOWN -> perhaps(Verdict.UNKNOWN);
        };
    }

    private static boolean isOn(Optional<PartialDate> date, LocalDate day) {
        return date.filter(it -> it.isSameDayAs(day).isYes()).isPresent();
    }

    private static boolean isAfter(Optional<PartialDate> date, LocalDate day) {
        return date.filter(it -> it.isAfter(day).isYes()).isPresent();
    }

    private static Held onDay() {
        return new Held(Optional.of(Standing.ON_DAY), Optional.empty(), Verdict.NO);
    }

    private static Held not() {
        return new Held(Optional.empty(), Optional.empty(), Verdict.NO);
    }

    private static Held carried(Optional<PartialDate> since) {
        return new Held(Optional.of(Standing.CARRIED), since, Verdict.NO);
    }

    /** It may have ended by the day, or begin later; or, where it may be of a later day, be said only of that. */
    private static Held perhaps(Verdict ofLater) {
        return new Held(Optional.of(Standing.UNCERTAIN), Optional.empty(), ofLater);
    }

    /** Whether it was certainly held by the day, and how much is said of a day that is not after it. */
    boolean isCertain() {
        return !isOfLater() && (is(Standing.ON_DAY) || is(Standing.CARRIED));
    }

    boolean is(Standing other) {
        return standing.filter(other::equals).isPresent();
    }

    /** Whether how much is held is said of a later day only. */
    boolean isOfLater() {
        return ofLater == Verdict.YES;
    }
}
