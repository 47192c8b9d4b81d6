package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.CalendarDate.Precision;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counting in months from dates that are known as precisely as their sources give them. */
final class Months {
    private static final int YEAR = 12;
    private static final int LAST_YEAR = 9999;

    private Months() {}

    /** So many months later, no more precisely; empty after the last year there is. */
    static Optional<PartialDate> after(PartialDate date, int months) {
        if (date instanceof CalendarDate day) {
            Optional<CalendarDate> first = later(day, months, false);
            Optional<CalendarDate> last = later(day, months, true);
            return first.equals(last) ? first.map(it -> it) : between(first, last);
        }
        DateInterval interval = (DateInterval) date;
        Optional<CalendarDate> start = interval.start().flatMap(day -> later(day, months, false));
        Optional<CalendarDate> end = interval.end().flatMap(day -> later(day, months, true));
        return interval.end().isPresent() && end.isEmpty() ? Optional.empty() : between(start, end);
    }

    /** A year that does not become another in so many months becomes its first month, or its last. */
    private static Optional<CalendarDate> later(CalendarDate day, int months, boolean last) {
        boolean isSplit = day.precision() == Precision.YEAR && months % YEAR != 0;
        LocalDate later = day.first().plusMonths(isSplit && last ? months + YEAR - 1 : months);
        return later.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new CalendarDate(later, isSplit ? Precision.MONTH : day.precision(), day.certainty()));
    }

    /** All days from the first of these to the last; empty where one of them has no such end. */
    static Optional<PartialDate> across(List<PartialDate> days) {
        if (days.stream()
                .anyMatch(day -> day.earliest().isEmpty() || day.latest().isEmpty())) {
            return Optional.empty();
        }
        return between(
                days.stream()
                        .flatMap(day -> day.earliest().stream())
                        .min(LocalDate::compareTo)
                        .map(PartialDate::of),
                days.stream()
                        .flatMap(day -> day.latest().stream())
                        .max(LocalDate::compareTo)
                        .map(PartialDate::of));
    }

    private static Optional<PartialDate> between(Optional<CalendarDate> start, Optional<CalendarDate> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new DateInterval(start, end));
    }
}
