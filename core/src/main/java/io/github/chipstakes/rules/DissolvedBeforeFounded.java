package io.github.chipstakes.rules;

import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An entity must not end before it began. */
final class DissolvedBeforeFounded implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("dissolved-before-founded")
            .wrong("An entity was dissolved before it was founded, by all that is said of either.")
            .why("It existed on no day, so every question about a day passes it over.")
            .mend(
                    "Correct one of the dates; an entity that continues another is a record of its own with a predecessor.")
            .bad("companies: [{id: c, name: C, founded: 2016, dissolved: 2015}]")
            .good("companies: [{id: c, name: C, founded: 2015, dissolved: 2016}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(LegalEntity.class)
                .flatMap(entity -> INFO.findingIf(
                        Days.isAlwaysAfter(entity.founded(), entity.dissolved())
                                .and(dataset.isReadWhole(entity.id(), "founded")),
                        entity,
                        "/dissolved",
                        "it was dissolved in " + Days.text(entity.dissolved()) + ", before it was founded in "
                                + Days.text(entity.founded()),
                        Days.text(entity.founded()),
                        Days.text(entity.dissolved())));
    }
}
