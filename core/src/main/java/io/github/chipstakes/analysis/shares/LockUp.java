package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * New shares that may not be sold for a time, as a raise tells. The time runs from the stage at which it is told, where there are
 * new shares by then; else from when there were, by what the raise tells.
 *
 * @param issuer whose shares they are
 * @param raise the id of the raise
 * @param holders whose they are: one participant, or all those of whom nothing of their own is told; empty: that is not told
 * @param shares how many, where that is told
 * @param months for how many months
 * @param from the first day they are locked, as precisely as that is known; empty: not known
 * @param until the first day they may be sold; empty: not known
 * @param citations the sources: those of the stage, or else of the raise
 * @param isTold whether it is certain that the raise tells so, as known on the day of the question
 */
public record LockUp(
        PartyReference issuer,
        String raise,
        List<Participant> holders,
        Optional<Shares> shares,
        int months,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        List<Citation> citations,
        Answer isTold) {

    /** Keeps its own copies. */
    public LockUp {
        holders = List.copyOf(holders);
        citations = List.copyOf(citations);
    }

    /** Whether they are locked on the day: NO also before there are any. */
    public Answer isLockedOn(LocalDate day) {
        Answer begun = from.map(date -> date.isOnOrBefore(day)).orElse(notSaid("from when"));
        return isTold.and(begun).and(hasExpiredBy(day).not()).restingOn(raise);
    }

    /** Whether they may be sold on the day, which is the first of such days or a later one. */
    public Answer hasExpiredBy(LocalDate day) {
        return until.map(date -> date.isOnOrBefore(day)).orElse(notSaid("until when"));
    }

    private Answer notSaid(String when) {
        return Answer.unknown(when + " shares of " + raise + " are locked is not known")
                .restingOn(raise);
    }
}
