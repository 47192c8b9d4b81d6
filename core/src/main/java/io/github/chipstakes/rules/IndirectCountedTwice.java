package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** What is held through others should not stand beside the chain it sums up. */
final class IndirectCountedTwice implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("indirect-counted-twice")
            .wrong("An indirect stake stands beside the chain of direct stakes it sums up.")
            .why("Whoever adds them counts the same shares twice; the analyses leave the indirect one out.")
            .mend("Keep the chain; if the indirect stake comes through others than these, add those.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: fund, percent: 100}, {id: b, holder: fund, entity: smic, percent: 16}, {id: s, holder: ada, entity: smic, percent: 16, directness: INDIRECT}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: fund, percent: 100}, {id: s, holder: ada, entity: smic, percent: 16, directness: INDIRECT}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return OwnershipToday.of(dataset).ownership().summingUp().stream()
                .map(counted -> INFO.finding(
                        counted.stake(),
                        "/directness",
                        "what " + counted.stake().holder() + " holds of "
                                + counted.stake().entity()
                                + " through others stands in their own stakes, too; it counts by those only",
                        counted.amount()));
    }
}
