package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** Statements of one fact on one day must not contradict each other. */
final class StatementsConflict implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("statements-conflict")
            .wrong(
                    "Two sources state one fact of one day, or one attribute of a thing, with values that exclude each other; only possible where no more is known than the month or year.")
            .why("At least one of them is wrong, and a sum that takes either is a guess.")
            .mend(
                    "Check both sources; let the right record supersede the wrong one, or keep both and accept this finding.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 29, asOf: 2025-06-30}, {id: b, holder: ada, entity: smic, percent: 31, asOf: 2025-06-30}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 29, asOf: 2025-06-30}, {id: b, holder: ada, entity: smic, percent: 28.57, asOf: 2025-06-30}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.of(
                        RivalStakes.contradictions(INFO, dataset),
                        RivalMetrics.contradictions(INFO, dataset),
                        RivalAttributes.contradictions(INFO, dataset),
                        Accounts.of(dataset).flatMap(accounts -> accounts.contradictions(INFO, dataset)))
                .flatMap(findings -> findings);
    }
}
