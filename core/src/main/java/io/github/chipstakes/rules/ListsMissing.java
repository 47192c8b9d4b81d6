package io.github.chipstakes.rules;

import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An ownership rule must name the lists it starts from. */
final class ListsMissing implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("lists-missing")
            .wrong("An ownership rule does not say from the parties of which lists it starts.")
            .why("It reaches nobody, whatever the lists hold and whoever is owned.")
            .mend("Name the lists by their ids.")
            .bad(
                    "controls: [{id: half, title: Half, jurisdiction: US, provisions: [{id: own, ownership: {threshold: at least 50}}]}]")
            .good(
                    "controls: [{id: half, title: Half, jurisdiction: US, provisions: [{id: own, ownership: {lists: [us-el], threshold: at least 50}}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(OwnershipRule.class)
                .filter(rule -> rule.value().lists().isEmpty())
                .map(rule -> INFO.finding(
                        rule.record(),
                        rule.field() + "/lists",
                        "from the parties of which lists the rule starts is not said, so that it reaches nobody"));
    }
}
