package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.Optional;

/**
 * When something was held, as its source says, or as a statement says that it corrects.
 *
 * @param asOf the day it speaks of
 * @param period the days on which it was held
 */
public record Dates(Optional<PartialDate> asOf, Optional<Period> period) {

    /** As a stake tells them itself. */
    static Dates of(ShareholderStake stake) {
        return new Dates(stake.asOf(), stake.period());
    }

    /** The first day it was held. */
    Optional<PartialDate> from() {
        return period.flatMap(Period::from);
    }

    /** The first day it was no longer held. */
    Optional<PartialDate> end() {
        return period.map(Period::until)
                .filter(Period.EndsOn.class::isInstance)
                .map(until -> ((Period.EndsOn) until).day());
    }

    /** The day it speaks of, or else the first on which it was held. */
    Optional<PartialDate> dayOrStart() {
        return asOf.or(this::from);
    }

    /** Whether it goes on, and it is not said when that was told. */
    boolean isOngoing() {
        return asOf.isEmpty()
                && period.filter(held -> held.until() == Period.NoDay.ONGOING).isPresent();
    }
}
