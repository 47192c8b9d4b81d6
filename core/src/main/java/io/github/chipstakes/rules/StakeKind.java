package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stakes in an entity have in common that can be added up.
 *
 * @param interest by what they are held
 * @param basis of what whole they are parts
 * @param shareClass of which class
 * @param asOf of which day
 * @param period of which period, only where no day is stated
 */
record StakeKind(
        Optional<Interest> interest,
        Optional<ShareBasis> basis,
        Optional<String> shareClass,
        Optional<PartialDate> asOf,
        Optional<Period> period) {

    static StakeKind of(ShareholderStake stake) {
        Optional<Period> period = stake.asOf().isPresent() ? Optional.empty() : stake.period();
        return new StakeKind(stake.interest(), stake.basis(), stake.shareClass(), stake.asOf(), period);
    }

    /** Whether it is known to the day of when they are. */
    boolean isOfADay() {
        return Days.isSameDay(asOf, asOf).isYes();
    }

    /** The first day of when they may be. */
    LocalDate first() {
        return asOf.flatMap(Days::earliest).orElse(LocalDate.MIN);
    }

    /** The last day of when they may be. */
    LocalDate last() {
        return asOf.flatMap(Days::latest).orElse(LocalDate.MAX);
    }

    /** The day, or else the period. */
    List<Object> time() {
        return List.of(asOf, period);
    }
}
