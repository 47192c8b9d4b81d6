package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** An entity should not be its own holder. */
final class HolderHoldsItself implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("holder-holds-itself")
            .wrong("A stake names the entity that is held as its holder, or its holder as the party it is held for.")
            .why("Nobody owns more by it; shares a company has bought back are not outstanding.")
            .mend("Correct the holder; state shares bought back by the share counts of the company.")
            .bad("stakes: [{id: s, holder: smic, entity: smic}]")
            .good("stakes: [{id: s, holder: ada, entity: smic}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class).flatMap(stake -> Stream.concat(itself(stake), forItself(stake)));
    }

    private static Stream<Finding> itself(ShareholderStake stake) {
        return stake.holder().id().filter(stake.entity()::equals).stream()
                .map(entity -> INFO.finding(
                        stake,
                        "/holder",
                        entity + " is named as its own holder; shares it bought back are those of shareCounts"
                                + " that are not outstanding",
                        entity));
    }

    private static Stream<Finding> forItself(ShareholderStake stake) {
        return stake.heldFor().filter(party -> stake.holder().id().equals(Optional.of(party))).stream()
                .map(party -> INFO.finding(
                        stake,
                        "/heldFor",
                        party + " is named as holding for itself; what is held for nobody else names nobody",
                        party));
    }
}
