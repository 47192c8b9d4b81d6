package io.github.chipstakes.rules;

import static io.github.chipstakes.model.control.LegalEventKind.ANNOUNCED;
import static io.github.chipstakes.model.control.LegalEventKind.EFFECTIVE;
import static io.github.chipstakes.model.control.LegalEventKind.PUBLISHED;
import static io.github.chipstakes.model.control.LegalEventKind.RESUMED;
import static io.github.chipstakes.model.control.LegalEventKind.SUSPENDED;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.validation.DatasetIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must have happened before something can happen to an act: of each list, one thing at least. */
final class MustComeFirst {
    /** An act may be suspended before it takes effect, but not before anybody knows of it. */
    private static final Set<LegalEventKind> STARTS = Set.of(ANNOUNCED, PUBLISHED, EFFECTIVE);

    private MustComeFirst() {}

    /** Its start, a suspension where one ends, and the act that brings it about; nothing before a start. */
    static Stream<List<Moment>> of(LegalEvent event, ExportControl control, DatasetIndex dataset) {
        if (STARTS.contains(event.event())) {
            return Stream.empty();
        }
        Set<LegalEventKind> alsoBefore = event.event() == RESUMED ? Set.of(SUSPENDED) : Set.of();
        return Stream.of(
                eventsOf(control, STARTS, event), eventsOf(control, alsoBefore, event), anyOf(event.by(), dataset));
    }

    /** Events of these kinds that may be of the same provision and for the same recipient. */
    private static List<Moment> eventsOf(ExportControl control, Set<LegalEventKind> kinds, LegalEvent event) {
        return control.timeline().stream()
                .filter(other -> kinds.contains(other.event()))
                .filter(other -> mayBeOne(event.provision(), other.provision())
                        && mayBeOne(event.recipient(), other.recipient()))
                .map(Moment::of)
                .toList();
    }

    private static boolean mayBeOne(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static List<Moment> anyOf(Optional<String> act, DatasetIndex dataset) {
        return act.flatMap(id -> dataset.dataset().find(ExportControl.class, id)).stream()
                .filter(by -> dataset.isReadWhole(by.id(), "timeline").isYes())
                .flatMap(by ->
                        by.timeline().stream().map(event -> new Moment(by.id() + " " + event.event(), event.date())))
                .toList();
    }
}
