package io.github.chipstakes.rules;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An act and an entry of a list must say what became of them. */
final class TimelineMissing implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("timeline-missing")
            .wrong("A control that demands something has no event, or an entry of a list no version.")
            .why(
                    "Of no day is it known whether it is in force or listed, so every answer that asks for it is uncertain.")
            .mend(
                    "Give the events with their days, and of an entry the notice that added it; an event without a day is better than none.")
            .bad("entries: [{id: e, list: us-el, name: Acme}]")
            .good("entries: [{id: e, list: us-el, name: Acme, versions: [{action: ADDED, from: 2024-12-02}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                dataset.each(ExportControl.class)
                        .filter(control -> !control.provisions().isEmpty()
                                && control.timeline().isEmpty())
                        .map(control -> INFO.finding(
                                control,
                                "/timeline",
                                "no event is told, so whether it is in force is known of no day")),
                dataset.each(ListEntry.class)
                        .filter(entry -> entry.versions().isEmpty())
                        .map(entry -> INFO.finding(
                                entry, "/versions", "no version is told, so whether it is listed is known of no day")));
    }
}
