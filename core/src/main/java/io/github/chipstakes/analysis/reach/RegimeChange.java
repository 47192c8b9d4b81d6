package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;

/**
 * How what a regime answers of whoever is not named, of whom nothing else is recorded, differs from what it answered before: it is not asked
 * any more, or newly; or a rule was certainly not in force, and may be now, or the other way round.
 *
 * @param regime the regime, as it is, or as it was where it is not there any more
 * @param kind {@link Change.Kind#NOW_UNKNOWN} or {@link Change.Kind#NEWLY_ANSWERED}
 * @param before what it answered; empty where there was no such regime
 * @param after what it answers; empty where there is no such regime any more
 * @param causes the records because of which it is so
 */
public record RegimeChange(
        Regime regime, Change.Kind kind, Optional<Answer> before, Optional<Answer> after, List<Cause> causes) {

    /** The causes are copied. */
    public RegimeChange {
        causes = List.copyOf(causes);
    }

    /** What has changed, if anything has. That a regime shows nothing is an answer, which is lost with the regime. */
    static Optional<Change.Kind> kind(Optional<Answer> before, Optional<Answer> after) {
        if (after.isEmpty() || before.isEmpty()) {
            return Optional.of(after.isEmpty() ? Change.Kind.NOW_UNKNOWN : Change.Kind.NEWLY_ANSWERED);
        }
        boolean was = before.get().isNo();
        boolean is = after.get().isNo();
        return was == is ? Optional.empty() : Optional.of(was ? Change.Kind.NOW_UNKNOWN : Change.Kind.NEWLY_ANSWERED);
    }

    /** In a line: {@code whoever is not named now unknown by rule/half, because of rule (not there any more)}. */
    @Override
    public String toString() {
        return "whoever is not named " + kind.words() + " by " + regime + Cause.because(causes);
    }
}
