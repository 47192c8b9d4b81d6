package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** Where an owner is unknown it must be said why. */
final class OwnerUnknownWithoutReason implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("owner-unknown-without-reason")
            .wrong("A stake has an unknown holder, and not even a word on why it is unknown.")
            .why("Not disclosed, not asked for and not looked up are different things to whoever weighs the gap.")
            .mend("Give the reason, such as NOT_DISCLOSED, or say in why what is known.")
            .bad("stakes: [{id: s, holder: {unknown: UNKNOWN}, entity: smic}]")
            .good("stakes: [{id: s, holder: {unknown: NOT_DISCLOSED}, entity: smic}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class)
                .filter(stake -> stake.holder() instanceof PartyReference.Unknown unknown
                        && unknown.reason() == UnknownReason.UNKNOWN
                        && unknown.why().filter(why -> !why.isBlank()).isEmpty())
                .map(stake -> INFO.finding(
                        stake, "/holder", "why the holder is unknown is not said; NOT_STATED is a reason too"));
    }
}
