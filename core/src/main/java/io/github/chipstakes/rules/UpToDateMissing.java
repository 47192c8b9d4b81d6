package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** Up to which day lists and acts are followed must be said, by them or by the dataset. */
final class UpToDateMissing implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("up-to-date-missing")
            .wrong("Up to which day a list or a control is followed is said neither by itself nor by the dataset.")
            .why("What was not recorded may have happened on any day, so no answer that asks for it is certain.")
            .mend("Give the dataset, or the list or ownership rule itself, the day in upToDate.")
            .bad("lists: [{id: us-el, name: Entity List}]")
            .good("lists: [{id: us-el, name: Entity List, upToDate: 2025-11-30}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        if (dataset.dataset().info().upToDate().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                        dataset.each(PartyList.class)
                                .filter(list -> list.upToDate().isEmpty())
                                .flatMap(list -> notFollowed(list, "/upToDate", dataset)),
                        dataset.each(ExportControl.class)
                                .filter(control -> control.provisions().stream()
                                        .allMatch(part -> part.ownership().isEmpty()))
                                .flatMap(control -> notFollowed(control, "", dataset)),
                        dataset.values(OwnershipRule.class)
                                .filter(rule -> rule.value().upToDate().isEmpty())
                                .flatMap(rule -> notFollowed(rule.record(), rule.field() + "/upToDate", dataset)))
                .flatMap(findings -> findings);
    }

    /** The day of the dataset itself may be what was lost in reading. */
    private static Stream<Finding> notFollowed(DatasetRecord about, String field, DatasetIndex dataset) {
        return INFO.findingIf(
                dataset.isWhole(), about, field, "up to which day it is followed is not said, here or by the dataset");
    }
}
