package io.github.chipstakes.rules;

import static io.github.chipstakes.model.control.LegalEventKind.ANNOUNCED;
import static io.github.chipstakes.model.control.LegalEventKind.EFFECTIVE;
import static io.github.chipstakes.model.control.LegalEventKind.PUBLISHED;
import static io.github.chipstakes.model.control.LegalEventKind.RESUMED;
import static io.github.chipstakes.model.control.LegalEventKind.SUSPENDED;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** An act may be suspended before it takes effect, but not before anybody knows of it. */
    private static final Set<LegalEventKind> STARTS = Set.of(ANNOUNCED, PUBLISHED, EFFECTIVE);

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
                .filter(i -> !STARTS.contains(timeline.get(i).event()))
                .boxed()
                .flatMap(i -> firsts(timeline.get(i), control, dataset)
                        .filter(firsts -> isBefore(timeline.get(i).date(), firsts))
                        .limit(1)
                        .map(firsts -> INFO.finding(
                                control,
                                "/timeline/" + i + "/date",
                                message(Moment.of(timeline.get(i)), firsts),
                                firsts.toArray())));
    }

    /** What an event comes after: what starts the act, a suspension where it ends one, and the act that brings it about. */
    private static Stream<List<Moment>> firsts(LegalEvent event, ExportControl control, DatasetIndex dataset) {
        return Stream.of(
                control.timeline().stream()
                        .filter(other -> STARTS.contains(other.event()) && mayConcern(event, other))
                        .map(Moment::of)
                        .toList(),
                control.timeline().stream()
                        .filter(other -> event.event() == RESUMED && other.event() == SUSPENDED)
                        .filter(other -> mayConcern(event, other))
                        .map(Moment::of)
                        .toList(),
                event.by().flatMap(by -> dataset.dataset().find(ExportControl.class, by)).stream()
                        .filter(by -> dataset.isReadWhole(by.id(), "timeline").isYes())
                        .flatMap(by -> by.timeline().stream()
                                .map(other -> new Moment(by.id() + " " + other.event(), other.date())))
                        .toList());
    }

    /** Whether two events may be of the same provision and for the same recipient. */
    private static boolean mayConcern(LegalEvent one, LegalEvent other) {
        return mayBeOne(one.provision(), other.provision()) && mayBeOne(one.recipient(), other.recipient());
    }

    private static boolean mayBeOne(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Stream<Finding> ofEntry(ListEntry entry) {
        List<Moment> versions = entry.versions().stream()
                .map(version -> new Moment(version.action().name(), version.validFrom()))
                .toList();
        List<Moment> added = versions.stream()
                .filter(version -> version.what().equals(EntryAction.ADDED.name()))
                .toList();
        return IntStream.range(0, versions.size())
                .filter(i -> isBefore(versions.get(i).day(), added))
                .mapToObj(i -> INFO.finding(
                        entry, "/versions/" + i + "/from", message(versions.get(i), added), added.toArray()));
    }

    /** Whether it certainly is before each of them, and there are some. */
    private static boolean isBefore(Optional<PartialDate> day, List<Moment> firsts) {
        return day.isPresent()
                && !firsts.isEmpty()
                && firsts.stream()
                        .allMatch(first -> first.day()
                                .filter(other -> Days.isAfter(other, day.get()).isYes())
                                .isPresent());
    }

    private static String message(Moment moment, List<Moment> firsts) {
        return moment + " is before all that must come first: "
                + Shown.few(firsts.stream().map(Moment::toString), firsts.size());
    }

    /** Something that happens, and its day as far as that is told. */
    private record Moment(String what, Optional<PartialDate> day) {
        static Moment of(LegalEvent event) {
            return new Moment(event.event().name(), event.date());
        }

        @Override
        public String toString() {
            return what + day.map(date -> " " + date).orElse("");
        }
    }
}
