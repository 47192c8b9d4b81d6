package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** A percentage must say of which day it is one. */
final class ShareBasisUndated implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("share-basis-undated")
            .wrong("A stake states a percentage and no day it refers to, nor does the one it restates.")
            .why("Percentages of different days do not add up to a whole.")
            .mend("Add asOf, as precisely as the source allows: a year is enough.")
            .bad("stakes: [{id: s, holder: ada, entity: smic, percent: 29}]")
            .good("stakes: [{id: s, holder: ada, entity: smic, percent: 29, asOf: 2025}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class)
                .filter(stake -> stake.percent().isPresent())
                .filter(stake -> !isDated(stake) && !restatesADatedOne(dataset, stake))
                .flatMap(stake -> INFO.findingIf(
                        isReadWhole(dataset, stake),
                        stake,
                        "/asOf",
                        "it is not said of which day " + stake.percent().get() + " percent is; a year is enough",
                        stake.percent().get()));
    }

    /** Whether no day was lost in reading, neither of it nor of the one it restates. */
    private static Answer isReadWhole(DatasetIndex dataset, ShareholderStake stake) {
        return dataset.isReadWhole(stake.id(), "asOf", "basisAsOf", "period", "restates")
                .and(stake.restates()
                        .map(id -> dataset.isReadWhole(id, "asOf", "basisAsOf", "period"))
                        .orElse(Answer.yes()));
    }

    private static boolean isDated(ShareholderStake stake) {
        return stake.asOf().isPresent()
                || stake.basisAsOf().isPresent()
                || stake.period().isPresent();
    }

    /** Whether it is a second account of a stake whose day is known. */
    private static boolean restatesADatedOne(DatasetIndex dataset, ShareholderStake stake) {
        return stake.restates()
                .flatMap(id -> dataset.dataset().find(ShareholderStake.class, id))
                .filter(ShareBasisUndated::isDated)
                .isPresent();
    }
}
