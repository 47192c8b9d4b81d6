package io.github.chipstakes.model.time;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.time.CalendarDate.Certainty;
import io.github.chipstakes.model.time.CalendarDate.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Dates around the turn of 2020, close enough together to meet, and all the days each of them may be. */
class Dates extends DomainContextBase {

    private static final LocalDate WINDOW_START = LocalDate.of(2018, 1, 1);
    private static final LocalDate WINDOW_END = LocalDate.of(2022, 12, 31);

    /** Every day the date may be, open ends cut off well outside the generated dates. */
    static LongStream days(PartialDate date) {
        return LongStream.rangeClosed(
                date.earliest().orElse(WINDOW_START).toEpochDay(),
                date.latest().orElse(WINDOW_END).toEpochDay());
    }

    /** YES if it holds of all days, NO if of none, else UNKNOWN. */
    static Verdict verdict(LongStream days, LongPredicate question) {
        boolean[] seen =
                days.collect(() -> new boolean[2], (s, day) -> s[question.test(day) ? 1 : 0] = true, (a, b) -> {});
        return seen[0] && seen[1] ? Verdict.UNKNOWN : seen[1] ? Verdict.YES : Verdict.NO;
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 11, 1).toEpochDay(),
                        LocalDate.of(2021, 2, 28).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<CalendarDate> calendarDate() {
        Arbitrary<Certainty> certainty = Arbitraries.frequency(
                Tuple.of(7, Certainty.AS_STATED),
                Tuple.of(1, Certainty.APPROXIMATE),
                Tuple.of(1, Certainty.UNCERTAIN),
                Tuple.of(1, Certainty.APPROXIMATE_AND_UNCERTAIN));
        return Combinators.combine(day(), Arbitraries.of(Precision.class), certainty)
                .as((day, precision, sure) -> new CalendarDate(
                        switch (precision) {
                            case YEAR -> day.withDayOfYear(1);
                            case MONTH -> day.withDayOfMonth(1);
                            case DAY -> day;
                        },
                        precision,
                        sure));
    }

    @Provide
    Arbitrary<PartialDate> partialDate() {
        Arbitrary<Optional<CalendarDate>> end = calendarDate().optional();
        Arbitrary<PartialDate> interval = Combinators.combine(end, end)
                .filter((start, last) -> start.isPresent() && last.isPresent()
                        ? !last.get().last().isBefore(start.get().first())
                        : start.isPresent() || last.isPresent())
                .as(DateInterval::new);
        return Arbitraries.oneOf(calendarDate(), interval);
    }

    @Provide
    Arbitrary<Period> period() {
        Arbitrary<Period.End> noDay = Arbitraries.of(Period.NoDay.class).map(end -> end);
        Arbitrary<Period.End> end = Arbitraries.oneOf(noDay, partialDate().map(Period.EndsOn::new));
        return Combinators.combine(partialDate().optional(), end).as(Period::new);
    }
}
