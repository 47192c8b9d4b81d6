package io.github.chipstakes.rules;

import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An ownership rule must say how much must be owned. */
final class ThresholdMissing implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("threshold-missing")
            .wrong("An ownership rule does not say how much must be owned.")
            .why("Whoever a listed party holds a part of is then only possibly reached, and nobody certainly.")
            .mend("Give the threshold with its comparator, such as at least 50 or over 50.")
            .bad(
                    "controls: [{id: half, title: Half, jurisdiction: US, provisions: [{id: own, ownership: {lists: [us-el]}}]}]")
            .good(
                    "controls: [{id: half, title: Half, jurisdiction: US, provisions: [{id: own, ownership: {lists: [us-el], threshold: at least 50}}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(OwnershipRule.class)
                .filter(rule -> rule.value().threshold().isEmpty())
                .map(rule -> INFO.finding(
                        rule.record(),
                        rule.field() + "/threshold",
                        "how much must be owned is not said; a threshold is such as at least 50 or over 50"));
    }
}
