package io.github.chipstakes.rules;

import static java.util.Collections.max;
import static java.util.Collections.min;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How rules compare days: what is approximate or uncertain is taken to be at most a year off. */
final class Days {
    private static final Period ABOUT = Period.ofYears(1);
    private static final int FEW = 10;

    private Days() {}

    static Answer isAfter(PartialDate one, PartialDate other) {
        return one.within(ABOUT).isAfter(other.within(ABOUT));
    }

    /** The first day it may be; empty where nothing bounds it. */
    static Optional<LocalDate> earliest(PartialDate date) {
        return date.within(ABOUT).earliest();
    }

    /** The last day it may be; empty where nothing bounds it. */
    static Optional<LocalDate> latest(PartialDate date) {
        return date.within(ABOUT).latest();
    }

    /** Whether two dates are one day; UNKNOWN where one is not stated, or both are not known to the day. */
    static Answer isSameDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().within(ABOUT).isSameDayAs(other.get().within(ABOUT))
                : Answer.unknown();
    }

    /** Whether two dates certainly are not one. */
    static boolean areApart(PartialDate one, PartialDate other) {
        return isSameDay(Optional.of(one), Optional.of(other)).isNo();
    }

    /**
     * Whether a day comes before the entity was founded, by all sources there are; NO where no founding is stated, and at
     * most UNKNOWN where it continues another, of which the day may be, or where that or a founding was lost in reading.
     */
    static Answer isBeforeFoundingOf(LegalEntity entity, PartialDate day, DatasetIndex dataset) {
        Answer before = isAlwaysAfter(entity.founded(), List.of(AttestedDate.of(day)))
                .and(dataset.isReadWhole(entity.id(), "founded", "predecessors"));
        boolean continuesAnother =
                entity instanceof Company company && !company.predecessors().isEmpty();
        return continuesAnother ? before.and(Answer.unknown("it continues another")) : before;
    }

    /** Whether each of the rival dates comes after each of the others; NO where there are none. */
    static Answer isAlwaysAfter(List<AttestedDate> these, List<AttestedDate> those) {
        if (these.isEmpty() || those.isEmpty()) {
            return Answer.no();
        }
        if (min(ends(these, Days::earliest, LocalDate.MIN)).isAfter(max(ends(those, Days::latest, LocalDate.MAX)))) {
            return Answer.yes();
        }
        return min(ends(these, Days::latest, LocalDate.MAX)).isAfter(max(ends(those, Days::earliest, LocalDate.MIN)))
                ? Answer.unknown()
                : Answer.no();
    }

    private static List<LocalDate> ends(
            List<AttestedDate> dates, Function<PartialDate, Optional<LocalDate>> end, LocalDate unbounded) {
        return dates.stream()
                .map(date -> end.apply(date.value()).orElse(unbounded))
                .toList();
    }

    /** The first of the rival dates, as a message names them. */
    static String text(List<AttestedDate> dates) {
        String more = dates.size() > FEW ? " or one of " + (dates.size() - FEW) + " more" : "";
        return dates.stream().limit(FEW).map(date -> date.value().toString()).collect(Collectors.joining(" or "))
                + more;
    }
}
