package io.github.chipstakes.rules;

import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import java.time.Period;
import java.util.List;

/** How rules compare days: what is approximate or uncertain is taken to be at most a year off. */
final class Days {
    private static final Period ABOUT = Period.ofYears(1);

    private Days() {}

    static Answer isAfter(PartialDate one, PartialDate other) {
        return one.within(ABOUT).isAfter(other.within(ABOUT));
    }

    /** Whether a day comes before the entity was founded, by all sources there are; NO where no founding is stated. */
    static Answer isBeforeFoundingOf(LegalEntity entity, PartialDate day) {
        return isAlwaysAfter(entity.founded(), List.of(AttestedDate.of(day)));
    }

    /** Whether each of the rival dates comes after each of the others; NO where there are none. */
    static Answer isAlwaysAfter(List<AttestedDate> these, List<AttestedDate> those) {
        return these.isEmpty() || those.isEmpty()
                ? Answer.no()
                : Answer.allOf(these.stream()
                        .flatMap(one -> those.stream().map(other -> isAfter(one.value(), other.value())))
                        .toList());
    }
}
