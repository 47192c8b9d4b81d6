package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Certainty;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.analysis.control.Timeline.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The states of controls on a day. Many may be asked of it; what was known is worked out once.
 *
 * <p>Events count for the provision or recipient they name, or for all: the more specific one wins. An event was known from
 * the day it says, or else from its own sources or the act that brought it about, or else when its record was; one that was
 * not known did not exist. Dates compare with three values. After the day the dataset, or the ownership rule itself, is up to date, and after the day on
 * which the answer is to have been known, nothing is certain.
 */
public final class ControlStates {
    private static final Set<String> OF_ITS_STATE = Set.of("timeline", "provisions");

    private final Dataset dataset;
    private final When when;
    private final Knowledge knowledge;

    private ControlStates(Dataset dataset, When when) {
        this.dataset = dataset;
        this.when = when;
        this.knowledge = Knowledge.of(dataset, when);
    }

    /** The states of the controls of a dataset on a day. */
    public static ControlStates on(Dataset dataset, When when) {
        return new ControlStates(dataset, when);
    }

    /** The state of the whole act, for everybody, see {@link #of(ExportControl, Scope)}. */
    public ControlState of(ExportControl control) {
        return of(control, Scope.WHOLE_ACT);
    }

    /**
     * The state of a part of an act, or for one recipient. An act that says of its provisions only when they begin has the
     * state they share; where they differ it is UNKNOWN, and the reasons name the state of each.
     *
     * @throws IllegalArgumentException if the control has no such provision
     */
    public ControlState of(ExportControl control, Scope scope) {
        scope.provision().ifPresent(part -> requireProvision(control, part));
        return ofKnown(knowledge.asKnown(control), scope, isKnown(control, scope));
    }

    private ControlState ofKnown(ExportControl control, Scope scope, Answer isKnown) {
        Answer withdrawn = knowledge.isWithdrawn(control);
        if (!withdrawn.isNo()) {
            return withdrawn(control, scope, withdrawn);
        }
        Timeline timeline = Timeline.of(milestones(control), scope);
        if (scope.provision().isPresent() || parts(control).isEmpty()) {
            return state(control, scope, timeline, isKnown);
        }
        List<ControlState> states = ofProvisions(control, scope);
        ControlState whole = state(control, scope, timeline, isKnown);
        boolean nothingIsKnown = Stream.concat(Stream.of(whole), states.stream())
                .allMatch(state -> state.legal() == Legal.UNKNOWN
                        && state.inForce().verdict() == whole.inForce().verdict());
        return timeline.hasStart() || nothingIsKnown
                ? Provisions.besides(
                        whole,
                        states,
                        control.provisions().stream().map(Provision::id).collect(Collectors.toSet()))
                : Provisions.together(control.id(), scope, when, states);
    }

    /** The state of each provision, for everybody, by the ids of the provisions. */
    public List<ControlState> ofProvisions(ExportControl control) {
        return ofProvisions(knowledge.asKnown(control), Scope.WHOLE_ACT);
    }

    /** Why nobody can vouch for what became of a provision by the day; empty if somebody can. */
    public Optional<String> caveat(ExportControl control, Provision provision) {
        return Followed.control(dataset, control, Scope.ofProvision(provision.id()), when)
                .caveat(when.day());
    }

    /** Whether it was known that there is such a provision, as that says itself. */
    private Answer isKnown(ExportControl control, Scope scope) {
        return Answer.allOf(control.provisions().stream()
                .filter(provision ->
                        scope.provision().filter(provision.id()::equals).isPresent())
                .map(provision -> knowledge.isKnown(provision, control))
                .filter(known -> !known.isYes())
                .map(known -> Answer.unknown(scope.of(control.id()) + " was not, or not certainly, known yet"))
                .toList());
    }

    private List<ControlState> ofProvisions(ExportControl control, Scope scope) {
        return parts(control).stream()
                .map(part -> of(control, scope.within(part)))
                .toList();
    }

    private ControlState withdrawn(ExportControl control, Scope scope, Answer withdrawn) {
        List<String> records = Stream.concat(Stream.of(control.id()), withdrawn.records().stream())
                .toList();
        return new ControlState(
                control.id(),
                scope,
                when,
                Legal.UNKNOWN,
                Optional.empty(),
                Certainty.UNKNOWN,
                new Answer(Answer.Verdict.UNKNOWN, withdrawn.reasons(), records),
                withdrawn.reasons(),
                records);
    }

    private ControlState state(ExportControl control, Scope scope, Timeline timeline, Answer isKnown) {
        LocalDate day = when.day();
        Standing thatDay = timeline.on(day, BoundaryReading.THAT_DAY);
        Standing nextDay = timeline.on(day, BoundaryReading.NEXT_DAY);
        Followed followed = Followed.control(dataset, control, scope, when);
        EnforcementOnDay enforcement = EnforcementOnDay.of(
                control, scope, when, knowledge, dataset.knowsAll(control.id(), Set.of("postures")));
        boolean open = thatDay.legal() != nextDay.legal();
        Legal legal = open ? Legal.UNKNOWN : thatDay.legal();

        List<String> reasons = new ArrayList<>(Telling.of(control.id(), timeline, day, followed));
        if (!timeline.hasStart()) {
            reasons.add(Telling.nothingOf(scope.of(control.id()), control, when));
        }
        timeline.doubts(day).stream()
                .map(doubt -> Telling.doubt(control.id(), doubt))
                .distinct()
                .forEach(reasons::add);
        if (open) {
            reasons.add(Telling.open(timeline, day, nextDay.legal(), thatDay.legal()));
        }
        Answer whole = dataset.knowsAll(control.id(), OF_ITS_STATE);
        followed.caveat(day).ifPresent(reasons::add);
        reasons.addAll(whole.reasons());
        reasons.addAll(isKnown.reasons());
        List<String> records = records(control, timeline);
        boolean isCertain = followed.vouchesFor(day) && whole.isYes() && isKnown.isYes();
        boolean decided =
                isCertain && thatDay.inForce().verdict() == nextDay.inForce().verdict();
        Answer inForce = new Answer(decided ? thatDay.inForce().verdict() : Answer.Verdict.UNKNOWN, reasons, records);
        reasons.addAll(enforcement.reasons());
        return new ControlState(
                control.id(),
                scope,
                when,
                legal,
                enforcement.posture(),
                open ? Certainty.BOUNDARY_AMBIGUOUS : certainty(legal, timeline, followed, isCertain),
                inForce,
                reasons,
                records);
    }

    private Certainty certainty(Legal legal, Timeline timeline, Followed followed, boolean isCertain) {
        if (legal == Legal.UNKNOWN) {
            return Certainty.UNKNOWN;
        }
        if (isCertain) {
            return Certainty.CERTAIN;
        }
        return followed.until()
                .filter(last -> timeline.reachesBeyond(last, when.day()))
                .map(last -> Certainty.SCHEDULED)
                .orElse(Certainty.LAST_KNOWN);
    }

    private List<Milestone> milestones(ExportControl control) {
        return control.timeline().stream()
                .map(event -> milestone(event, control))
                .toList();
    }

    private Milestone milestone(LegalEvent event, ExportControl control) {
        return new Milestone(
                event.withCitations(knowledge.asKnown(event.citations())),
                knowledge.isKnown(event, control),
                knowledge.knownFrom(event, control));
    }

    private static List<String> records(ExportControl control, Timeline timeline) {
        return Stream.concat(
                        Stream.of(control.id()),
                        timeline.milestones().stream()
                                .flatMap(milestone -> milestone.event().by().stream())
                                .sorted())
                .distinct()
                .toList();
    }

    private static NavigableSet<String> parts(ExportControl control) {
        NavigableSet<String> parts = new TreeSet<>();
        control.provisions().stream().map(Provision::id).forEach(parts::add);
        control.timeline().stream()
                .map(LegalEvent::provision)
                .flatMap(Optional::stream)
                .forEach(parts::add);
        control.postures().stream()
                .map(Posture::provision)
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return parts;
    }

    private static void requireProvision(ExportControl control, String provision) {
        Collection<String> parts = parts(control);
        if (!parts.contains(provision)) {
            throw new IllegalArgumentException(control.id() + " has no provision " + provision + "; it has "
                    + (parts.isEmpty() ? "none" : String.join(", ", parts)));
        }
    }
}
