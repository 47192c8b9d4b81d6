package io.github.chipstakes.rules;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Located;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** A period must not end before it starts. */
final class PeriodReversed implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("period-reversed")
            .wrong("A period ends before it starts, or on the day it starts.")
            .why(
                    "The day it ends is the first it no longer held, so it held on no day, and every question about a day passes it over.")
            .mend("Correct one of the two dates, or swap them.")
            .bad("stakes: [{id: s, holder: ada, entity: smic, period: from 2021 until 2020}]")
            .good("stakes: [{id: s, holder: ada, entity: smic, period: from 2020 until 2021}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.of(
                        dataset.values(Period.class).flatMap(period -> periods(period, "", period.value())),
                        dataset.values(EntryVersion.class)
                                .flatMap(version -> periods(
                                        version,
                                        "/until",
                                        between(
                                                version.value().validFrom(),
                                                version.value().validUntil()))),
                        dataset.values(Listing.class)
                                .flatMap(listing -> periods(
                                        listing,
                                        "/delisted",
                                        between(
                                                listing.value().listed(),
                                                listing.value().delisted()))),
                        dataset.values(RaiseStage.class)
                                .flatMap(stage -> periods(
                                        stage,
                                        "/validUntil",
                                        between(
                                                stage.value().date(),
                                                stage.value().validUntil()))))
                .flatMap(findings -> findings);
    }

    private static Period between(Optional<PartialDate> from, Optional<PartialDate> until) {
        return new Period(from, until.<Period.End>map(Period.EndsOn::new).orElse(Period.NoDay.UNKNOWN));
    }

    private static Stream<Finding> periods(Located<?> where, String end, Period period) {
        return period.from().isPresent() && period.until() instanceof Period.EndsOn until
                ? INFO.findingIf(
                        isEmpty(period.from().get(), until.day()),
                        where.record(),
                        where.field() + end,
                        "a period ends after it starts; this one starts "
                                + period.from().get() + " and ends " + until.day(),
                        period.from().get(),
                        until.day())
                : Stream.empty();
    }

    /** Whether it held on no day; of one within a year or month of which no more is known that is not asked. */
    private static Answer isEmpty(PartialDate from, PartialDate until) {
        if (from.isOnOrAfter(until).isYes()) {
            return Answer.yes();
        }
        return from.equals(until) ? Answer.no() : Days.isAfter(from, until);
    }
}
