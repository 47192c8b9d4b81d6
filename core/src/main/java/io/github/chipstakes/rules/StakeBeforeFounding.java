package io.github.chipstakes.rules;

import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody can hold what is not yet there. */
final class StakeBeforeFounding implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("stake-before-founding")
            .wrong("A stake was held before the entity was founded; only possible where the entity continues another.")
            .why("One of the dates is wrong, or the stake was in a predecessor.")
            .mend("Correct the date, or name the predecessor the stake was in.")
            .bad(
                    "{companies: [{id: smic, name: SMIC, founded: 2000}], stakes: [{id: s, holder: ada, entity: smic, asOf: 1999}]}")
            .good(
                    "{companies: [{id: smic, name: SMIC, founded: 2000}], stakes: [{id: s, holder: ada, entity: smic, asOf: 2001}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class)
                .flatMap(stake -> dataset.dataset().find(LegalEntity.class, stake.entity()).stream()
                        .flatMap(entity -> Stream.concat(
                                before(dataset, stake, entity, "/asOf", stake.asOf()),
                                before(
                                        dataset,
                                        stake,
                                        entity,
                                        "/period",
                                        stake.period().flatMap(Period::from)))));
    }

    private static Stream<Finding> before(
            DatasetIndex dataset,
            ShareholderStake stake,
            LegalEntity entity,
            String field,
            Optional<PartialDate> held) {
        return held.stream()
                .flatMap(day -> INFO.findingIf(
                        Days.isBeforeFoundingOf(entity, day, dataset),
                        stake,
                        field,
                        "it was held in " + day + ", before " + entity.id() + " was founded in "
                                + Days.text(entity.founded()),
                        day,
                        Days.text(entity.founded())));
    }
}
