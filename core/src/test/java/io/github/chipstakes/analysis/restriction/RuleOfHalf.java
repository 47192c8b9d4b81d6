package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A rule of at least half, from seeds that are given. */
final class RuleOfHalf {
    private RuleOfHalf() {}

    /** Whom it reaches on {@link Stakes#DAY}, if it adds up as is said, or that is not said. */
    static OwnershipReach reach(
            Dataset.Builder dataset, SortedMap<String, Seed> seeds, Optional<Aggregation> aggregation) {
        ExportControl control = ExportControl.builder()
                .id("rule")
                .title("The rule")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder()
                        .id("half")
                        .ownership(OwnershipRule.builder()
                                .threshold(Percentage.parse("at least 50"))
                                .reach(RuleReach.ALL)
                                .build()
                                .withAggregate(aggregation))
                        .build())
                .build();
        return new OwnershipReach(
                Ownership.of(dataset.add(control).build(), Stakes.DAY),
                control,
                control.provisions().get(0),
                seeds,
                List.of(),
                List.of());
    }
}
