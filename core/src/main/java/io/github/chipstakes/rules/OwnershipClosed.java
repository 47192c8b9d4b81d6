package io.github.chipstakes.rules;

import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** No set of companies can own itself wholly. */
final class OwnershipClosed implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("ownership-closed")
            .wrong("Companies own each other wholly, so that nobody outside owns any of them.")
            .why("Somebody does; no owner of them, nor of what they hold, can be worked out.")
            .mend("Correct the stakes of one of them, or remove one that is the wrong way round.")
            .bad(
                    "stakes: [{id: a, holder: smic, entity: fab, percent: 100}, {id: b, holder: fab, entity: smic, percent: 100}]")
            .good(
                    "stakes: [{id: a, holder: smic, entity: fab, percent: 100}, {id: b, holder: fab, entity: smic, percent: 90}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        OwnershipToday today = OwnershipToday.of(dataset);
        return today.closedSets().stream()
                .map(closed -> INFO.finding(
                        today.subject(closed.get(0)),
                        "",
                        closed.size() == 1
                                ? closed.get(0) + " owns itself wholly, which leaves nothing to anybody else"
                                : "these own each other wholly, which leaves nothing to anybody else: "
                                        + Shown.few(closed),
                        closed.toArray()));
    }
}
