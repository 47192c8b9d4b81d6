package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** The most that may be held should not be more than there is. */
final class SharesMayExceedWhole implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("shares-may-exceed-whole")
            .wrong("Stakes stated as intervals add up to more than 100 percent at the most they may be.")
            .why("They cannot all be as large as they may be, so the intervals say less than they seem to.")
            .mend("Look for a source with narrower intervals; nothing has to be wrong.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: \"[25, 50)\", directness: DIRECT, asOf: 2025}, {id: b, holder: bob, entity: smic, percent: \"[50, 75)\", directness: DIRECT, asOf: 2025}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: \"[25, 50)\", directness: DIRECT, asOf: 2025}, {id: b, holder: bob, entity: smic, percent: 40, directness: DIRECT, asOf: 2025}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Holdings.direct(dataset)
                .filter(holdings -> !holdings.exceedWhole())
                .map(holdings -> holdings.eachOnce(ShareholderStake::percent, Rounding::most))
                .filter(Holdings::mayExceedWhole)
                .map(holdings -> INFO.finding(
                        holdings.subject(),
                        "",
                        "at the most they may be, these add up to more than 100 percent: " + holdings,
                        holdings.values()));
    }
}
