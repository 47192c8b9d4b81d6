package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one regime makes of one counterparty on a day.
 *
 * @param regime the regime
 * @param level how far it is shown; by candidates alone POSSIBLY at most
 * @param answer whether the counterparty is restricted by the regime: YES only if it is a party of the dataset that is; NO only if the
 *     regime was certainly not in force; else UNKNOWN. That nothing is shown clears nobody
 * @param reach what the regime makes of the party the counterparty is, were its owners the list entries they may be; empty if it is no party
 *     of the dataset
 * @param candidates the candidates that make it possible, or are flagged
 * @param ofOwners the entries that may be owners of it, or of a party it may be, and make a difference
 */
public record ScreeningResult(
        Regime regime,
        Level level,
        Answer answer,
        Optional<PartyReach> reach,
        List<Candidate> candidates,
        List<OwnerCandidate> ofOwners) {

    /** The candidates are copied. */
    public ScreeningResult {
        candidates = List.copyOf(candidates);
        ofOwners = List.copyOf(ofOwners);
    }

    /** Whether anything is shown, for certain or possibly, or flagged. */
    public boolean isRemarkable() {
        return level != Level.NOT_SHOWN
                || answer.isYes()
                || !candidates.isEmpty()
                || reach.filter(PartyReach::isRemarkable).isPresent();
    }

    /** The same for more reasons. */
    ScreeningResult because(List<String> more) {
        List<String> reasons =
                Stream.concat(answer.reasons().stream(), more.stream()).toList();
        return new ScreeningResult(
                regime, level, new Answer(answer.verdict(), reasons, answer.records()), reach, candidates, ofOwners);
    }

    /** The reasons in one line. */
    public String words() {
        return String.join("; ", answer.reasons());
    }

    /** In a line: {@code us-entity-list: UNKNOWN, POSSIBLY}. */
    @Override
    public String toString() {
        return regime + ": " + answer.verdict() + ", " + level;
    }
}
