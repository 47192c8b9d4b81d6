package io.github.chipstakes.rules;

import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** Companies that hold each other in a circle are worth a look. */
final class OwnershipCycle implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("ownership-cycle")
            .wrong("Companies hold each other in a circle.")
            .why("That happens, and it is a common mistake: a holder and what it holds exchanged.")
            .mend("Check that holder and entity are the right way round; if so, there is nothing to mend.")
            .bad(
                    "stakes: [{id: a, holder: smic, entity: fab, percent: 60}, {id: b, holder: fab, entity: smic, percent: 10}]")
            .good(
                    "stakes: [{id: a, holder: smic, entity: fab, percent: 60}, {id: b, holder: fab, entity: tools, percent: 10}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        OwnershipToday today = OwnershipToday.of(dataset);
        return today.cycles().stream()
                .filter(cycle -> cycle.size() > 1)
                .map(cycle -> INFO.finding(
                        today.subject(cycle.get(0)),
                        "",
                        "these hold each other in a circle: " + Shown.few(cycle)
                                + "; a holder and what it holds may have been exchanged",
                        cycle.toArray()));
    }
}
