package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An event that changes the legal state.
 *
 * @param event what happened
 * @param known whether that was known
 * @param knownFrom since when
 */
record Milestone(LegalEvent event, Answer known, Optional<PartialDate> knownFrom) {

    /** By the last day it may be, those without one last; then by what happened, so that the order is that of no file. */
    static final Comparator<Milestone> ORDER = Comparator.comparing(Milestone::last)
            .thenComparing(Milestone::kind)
            .thenComparing(milestone -> milestone.event.toString());

    LegalEventKind kind() {
        return event.event();
    }

    int rank() {
        return Scope.of(event).rank();
    }

    /** Its day, where that is known to the day. */
    Optional<LocalDate> day() {
        return event.date()
                .flatMap(PartialDate::latest)
                .filter(last -> event.date().flatMap(PartialDate::earliest).equals(Optional.of(last)));
    }

    LocalDate last() {
        return event.date().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** Whether it was known and its day had come; a day whose phrase leaves it open counts as read. */
    Answer reachedBy(LocalDate day, BoundaryReading reading) {
        boolean dayAfter = reading == BoundaryReading.NEXT_DAY && BoundaryPhrase.leavesOpen(event);
        Answer come = event.date()
                .map(date -> dayAfter ? date.isBefore(day) : date.isOnOrBefore(day))
                .orElse(Answer.unknown());
        return known.and(come);
    }

    /** Whether its day may come after the given one. */
    boolean mayFallAfter(LocalDate day) {
        return event.date().map(date -> !date.isOnOrBefore(day).isYes()).orElse(true);
    }

    /** Whether its day is certainly no later than that of the other. */
    boolean isOfNoLaterDayThan(Milestone other) {
        return event.date()
                .flatMap(day -> other.event.date().map(day::isOnOrBefore))
                .filter(Answer::isYes)
                .isPresent();
    }

    /** Whether this comes later than the other. Of two on one day the more specific comes later, then the one that was known later. */
    Answer comesAfter(Milestone other) {
        if (event.date().isEmpty() || other.event.date().isEmpty()) {
            return Answer.unknown();
        }
        PartialDate date = BoundaryPhrase.onEitherSide(event).orElseThrow();
        PartialDate earlier = BoundaryPhrase.onEitherSide(other.event).orElseThrow();
        return earlier.isBefore(date).or(earlier.isOnOrBefore(date).and(comesAfterOnOneDay(other)));
    }

    private Answer comesAfterOnOneDay(Milestone other) {
        return rank() == other.rank() ? wasKnownAfter(other) : rank() > other.rank() ? Answer.yes() : Answer.no();
    }

    private Answer wasKnownAfter(Milestone other) {
        if (knownFrom.isEmpty() || other.knownFrom.isEmpty()) {
            return Answer.unknown();
        }
        PartialDate since = knownFrom.get();
        return since.isSameDayAs(other.knownFrom.get()).isYes()
                ? Answer.unknown()
                : since.isAfter(other.knownFrom.get());
    }

    /** Whether all it rests on was written from memory. */
    boolean isFromMemory() {
        return !event.citations().isEmpty()
                && event.citations().stream()
                        .allMatch(citation -> citation.verification()
                                .filter(how -> how == Verification.FROM_MEMORY)
                                .isPresent());
    }
}
