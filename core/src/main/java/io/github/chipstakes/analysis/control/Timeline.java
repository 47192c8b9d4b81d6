package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.model.control.LegalEventKind.ANNOUNCED;
import static io.github.chipstakes.model.control.LegalEventKind.EFFECTIVE;
import static io.github.chipstakes.model.control.LegalEventKind.EXPIRED;
import static io.github.chipstakes.model.control.LegalEventKind.PUBLISHED;
import static io.github.chipstakes.model.control.LegalEventKind.REPEALED;
import static io.github.chipstakes.model.control.LegalEventKind.RESUMED;
import static io.github.chipstakes.model.control.LegalEventKind.SUPERSEDED;
import static io.github.chipstakes.model.control.LegalEventKind.SUSPENDED;

import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.LegalEventKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What becomes of one scope of an act, from the events that reach it.
 *
 * <ul>
 *   <li>It begins with the first EFFECTIVE of the most specific scope that has one: a day set for one provision, or for one
 *       recipient, is instead of the general one.
 *   <li>SUSPENDED holds until a later RESUMED that is as specific or more. It suspends what has not begun, too: that never
 *       operates.
 *   <li>SUPERSEDED, REPEALED and EXPIRED are final, but for a later RESUMED; an EFFECTIVE that was still to come is too late. Of several
 *       ends it is the first in the order of {@link ControlState.Legal}, whichever came last.
 *   <li>A RESUMED of the act revives what befell the act. Where nothing had, it may be meant for a provision, or a recipient, that something
 *       had befallen by itself, and nothing is certain of that then.
 *   <li>EFFECTIVE once more, after what befell something that was in effect before, contradicts that, and nothing is certain then; so does the
 *       EFFECTIVE of a provision, or for a recipient, after what befell the act that had begun before.
 *   <li>What is said to have befallen something before it was announced or published, and before it began, contradicts that, and nothing is
 *       certain then, nor where it may have been before.
 * </ul>
 *
 * @param milestones the events that count, in their order
 * @param outranked the starts instead of which more specific ones count
 * @param made those by which it was announced and published
 */
record Timeline(List<Milestone> milestones, List<Milestone> outranked, List<Milestone> made) {
    private static final Map<LegalEventKind, Legal> ENDS =
            new EnumMap<>(Map.of(REPEALED, Legal.REPEALED, SUPERSEDED, Legal.SUPERSEDED, EXPIRED, Legal.EXPIRED));
    private static final Set<LegalEventKind> CHANGES =
            EnumSet.of(EFFECTIVE, SUSPENDED, RESUMED, SUPERSEDED, REPEALED, EXPIRED);
    private static final Set<LegalEventKind> MAKE = EnumSet.of(ANNOUNCED, PUBLISHED);
    private static final int MOST_SPECIFIC = 3;

    /** What is the case on a day: the state, and whether that is to be in force, which may be certain where the state is not. */
    record Standing(Legal legal, Answer inForce) {}

    /** The timeline of those events that change the state, reach the scope and are not certainly unknown. */
    static Timeline of(Collection<Milestone> all, Scope scope) {
        List<Milestone> reaching = reaching(all, CHANGES, scope);
        int start = reaching.stream()
                .filter(milestone ->
                        milestone.kind() == EFFECTIVE && milestone.known().isYes())
                .mapToInt(Milestone::rank)
                .max()
                .orElse(0);
        Predicate<Milestone> counts = milestone -> milestone.kind() != EFFECTIVE || milestone.rank() >= start;
        return new Timeline(
                reaching.stream().filter(counts).toList(),
                reaching.stream().filter(counts.negate()).toList(),
                reaching(all, MAKE, scope));
    }

    private static List<Milestone> reaching(Collection<Milestone> all, Set<LegalEventKind> kinds, Scope scope) {
        return all.stream()
                .filter(milestone -> kinds.contains(milestone.kind()))
                .filter(milestone -> Scope.of(milestone.event()).reaches(scope))
                .filter(milestone -> !milestone.known().isNo())
                .sorted(Milestone.ORDER)
                .toList();
    }

    boolean hasStart() {
        return of(EFFECTIVE).findAny().isPresent();
    }

    Standing on(LocalDate day, BoundaryReading reading) {
        Answer begun = begun(day, reading, MOST_SPECIFIC);
        Answer suspended = holds(SUSPENDED, day, reading);
        Answer ended = Answer.anyOf(
                ENDS.keySet().stream().map(end -> holds(end, day, reading)).toList());
        return new Standing(legal(begun, suspended, day, reading), Answer.allOf(begun, suspended.not(), ended.not()));
    }

    private Legal legal(Answer begun, Answer suspended, LocalDate day, BoundaryReading reading) {
        for (Map.Entry<LegalEventKind, Legal> end : ENDS.entrySet()) {
            Answer holds = holds(end.getKey(), day, reading);
            if (!holds.isNo()) {
                return holds.isYes() ? end.getValue() : Legal.UNKNOWN;
            }
        }
        if (begun.isUnknown() || (begun.isYes() && suspended.isUnknown())) {
            return Legal.UNKNOWN;
        }
        return begun.isNo() ? Legal.NOT_YET_EFFECTIVE : suspended.isYes() ? Legal.SUSPENDED : Legal.IN_FORCE;
    }

    /** Whether it has begun by the events of this rank; by less specific ones where none of this rank is there. */
    private Answer begun(LocalDate day, BoundaryReading reading, int rank) {
        if (rank < 0) {
            return Answer.unknown();
        }
        List<Milestone> starts =
                of(EFFECTIVE).filter(start -> start.rank() == rank).toList();
        if (starts.isEmpty()) {
            return begun(day, reading, rank - 1);
        }
        Answer here = Answer.anyOf(
                starts.stream().map(start -> start.reachedBy(day, reading)).toList());
        return starts.stream().anyMatch(start -> start.known().isYes())
                        || here.verdict() == begun(day, reading, rank - 1).verdict()
                ? here
                : Answer.unknown();
    }

    /** Whether something of this kind has come and is not undone. */
    private Answer holds(LegalEventKind kind, LocalDate day, BoundaryReading reading) {
        return Answer.anyOf(
                of(kind).map(milestone -> stands(milestone, day, reading)).toList());
    }

    private Answer stands(Milestone milestone, LocalDate day, BoundaryReading reading) {
        Answer undone = Answer.anyOf(of(RESUMED)
                .map(revival -> revival.reachedBy(day, reading).and(undoes(revival, milestone)))
                .toList());
        return Answer.allOf(
                milestone.reachedBy(day, reading),
                undone.not(),
                contradictions(milestone, day, reading).findAny().isPresent()
                                || madeAfter(milestone).findAny().isPresent()
                        ? Answer.unknown()
                        : Answer.yes());
    }

    /** Whether a revival undoes something before it: it does if it is as specific, and may if there was nothing else to revive. */
    private Answer undoes(Milestone revival, Milestone milestone) {
        Answer later = revival.comesAfter(milestone);
        return revival.rank() >= milestone.rank()
                ? later
                : revivesAnother(revival) ? Answer.no() : later.and(Answer.unknown());
    }

    /** Whether something as general as a revival had certainly befallen the scope before it, which no revival before that had undone. */
    private boolean revivesAnother(Milestone revival) {
        List<Milestone> earlier = of(RESUMED)
                .filter(other -> other.rank() <= revival.rank() && !other.equals(revival))
                .filter(other ->
                        !other.known().isNo() && !revival.comesAfter(other).isNo())
                .toList();
        return milestones.stream()
                .filter(other -> befalls(other) && other.rank() <= revival.rank())
                .filter(other ->
                        other.known().isYes() && revival.comesAfter(other).isYes())
                .anyMatch(other ->
                        earlier.stream().allMatch(it -> it.comesAfter(other).isNo()));
    }

    /** Whether it takes something out of force. */
    private static boolean befalls(Milestone milestone) {
        return milestone.kind() == SUSPENDED || ENDS.containsKey(milestone.kind());
    }

    /** Where something is, or may be, said to have taken effect before another, and once more after it: the latter. */
    private Stream<Milestone> contradictions(Milestone milestone, LocalDate day, BoundaryReading reading) {
        List<Milestone> earlier = Stream.concat(of(EFFECTIVE), outranked.stream())
                .filter(start -> !start.reachedBy(day, reading).isNo()
                        && !start.comesAfter(milestone).isYes())
                .toList();
        return of(EFFECTIVE)
                .filter(start -> !start.reachedBy(day, reading).isNo()
                        && !start.comesAfter(milestone).isNo())
                .filter(start -> earlier.stream().anyMatch(other -> !other.equals(start)));
    }

    /** By what it was announced or published, where none of that, and nothing by which it began, is certainly of a day before or that of something. */
    private Stream<Milestone> madeAfter(Milestone milestone) {
        boolean isBeforeAll = Stream.of(made.stream(), of(EFFECTIVE), outranked.stream())
                .flatMap(first -> first)
                .noneMatch(first -> first.isOfNoLaterDayThan(milestone));
        return isBeforeAll ? made.stream() : Stream.of();
    }

    /** Something that befell the scope, and what came after it and leaves open whether it still stands. */
    record Doubt(Milestone befell, Milestone after) {}

    /** All doubts there are on a day, but for those about days. */
    List<Doubt> doubts(LocalDate day) {
        BoundaryReading reading = BoundaryReading.THAT_DAY;
        return milestones.stream()
                .filter(Timeline::befalls)
                .filter(it -> it.reachedBy(day, reading).isYes()
                        && holds(it.kind(), day, reading).isUnknown()
                        && stands(it, day, reading).isUnknown())
                .flatMap(it -> Stream.of(
                                of(RESUMED)
                                        .filter(revival -> revival.rank() < it.rank()
                                                && !revival.reachedBy(day, reading)
                                                        .isNo()
                                                && undoes(revival, it).isUnknown()),
                                contradictions(it, day, reading),
                                madeAfter(it).limit(1))
                        .flatMap(after -> after)
                        .map(after -> new Doubt(it, after)))
                .toList();
    }

    /** Whether a start came to nothing on its day, since all it is of had been suspended, or had ended, and was not revived. */
    boolean isIdle(Milestone start) {
        return start.kind() == EFFECTIVE
                && start.day().stream()
                        .anyMatch(day -> milestones.stream()
                                .filter(Timeline::befalls)
                                .filter(it -> Scope.of(it.event()).reaches(Scope.of(start.event())))
                                .anyMatch(it -> stands(it, day, BoundaryReading.THAT_DAY)
                                        .isYes()));
    }

    private Stream<Milestone> of(LegalEventKind kind) {
        return milestones.stream().filter(milestone -> milestone.kind() == kind);
    }

    /** Whether what happened by a day may in part lie after another, up to which it is followed. */
    boolean reachesBeyond(LocalDate followed, LocalDate day) {
        Predicate<Milestone> come =
                milestone -> !milestone.reachedBy(day, BoundaryReading.THAT_DAY).isNo();
        return milestones.stream().anyMatch(come.and(milestone -> milestone.mayFallAfter(followed)));
    }
}
