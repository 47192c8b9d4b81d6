package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What ends or changes an act or an entry must not come before what starts it. */
final class TimelineOutOfOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("timeline-out-of-order")
            .wrong("An act is suspended, resumed or ended, or an entry removed or changed, before anything started it.")
            .why(
                    "One wrong digit is enough for that, and a rule that is in force is then answered to be suspended, or an entry to be off its list.")
            .mend("Correct the day, or add the earlier event it refers to.")
            .bad(
                    "entries: [{id: e, list: us-el, name: Acme, versions: [{action: ADDED, from: 2024-12-02}, {action: REMOVED, from: 2024-01-01}]}]")
            .good(
                    "entries: [{id: e, list: us-el, name: Acme, versions: [{action: ADDED, from: 2024-12-02}, {action: REMOVED, from: 2025-01-01}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                dataset.each(ExportControl.class).flatMap(control -> ofAct(control, dataset)),
                dataset.each(ListEntry.class).flatMap(TimelineOutOfOrder::ofEntry));
    }

    private static Stream<Finding> ofAct(ExportControl control, DatasetIndex dataset) {
        List<LegalEvent> timeline = control.timeline();
        return IntStream.range(0, timeline.size())
                .boxed()
                .flatMap(i -> MustComeFirst.of(timeline.get(i), control, dataset)
                        .filter(Moment.of(timeline.get(i))::isBeforeAll)
                        .limit(1)
                        .map(firsts ->
                                finding(control, "/timeline/" + i + "/date", Moment.of(timeline.get(i)), firsts)));
    }

    private static Stream<Finding> ofEntry(ListEntry entry) {
        List<Moment> versions = entry.versions().stream()
                .map(version -> new Moment(version.action().name(), version.validFrom()))
                .toList();
        List<Moment> added = versions.stream()
                .filter(version -> version.what().equals(EntryAction.ADDED.name()))
                .toList();
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).isBeforeAll(added))
                .mapToObj(i -> finding(entry, "/versions/" + i + "/from", versions.get(i), added));
    }

    private static Finding finding(DatasetRecord record, String field, Moment moment, List<Moment> firsts) {
        String message = moment + " is before all that must come first: "
                + Shown.few(firsts.stream().map(Moment::toString), firsts.size());
        return INFO.finding(record, field, message, firsts.toArray());
    }
}
