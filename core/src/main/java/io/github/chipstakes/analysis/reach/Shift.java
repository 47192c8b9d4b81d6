package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One answer before, and after.
 *
 * @param was whether it was so; of what was not asked about UNKNOWN
 * @param wasShown whether anything was shown
 * @param is whether it is so
 * @param isShown whether anything is shown
 */
record Shift(Verdict was, boolean wasShown, Verdict is, boolean isShown) {

    static Shift of(Optional<Answer> before, boolean wasShown, Optional<Answer> after, boolean isShown) {
        return new Shift(verdict(before), wasShown, verdict(after), isShown);
    }

    private static Verdict verdict(Optional<Answer> answer) {
        return answer.map(Answer::verdict).orElse(Verdict.UNKNOWN);
    }

    /** What has changed, if anything has; what is not shown any more is released if that is proven. */
    Optional<Kind> kind(BooleanSupplier isReleased, BooleanSupplier demandsTheSame) {
        if (is == Verdict.YES && was != Verdict.YES) {
            return Optional.of(Kind.NEWLY_RESTRICTED);
        }
        if (wasShown && !isShown) {
            return Optional.of(isReleased.getAsBoolean() ? Kind.RELEASED : Kind.NO_LONGER_SHOWN);
        }
        if (was != Verdict.UNKNOWN && is == Verdict.UNKNOWN) {
            return Optional.of(Kind.NOW_UNKNOWN);
        }
        if (isShown && !wasShown) {
            return Optional.of(Kind.NEWLY_POSSIBLE);
        }
        return isShown && !demandsTheSame.getAsBoolean() ? Optional.of(Kind.REQUIREMENT_CHANGED) : Optional.empty();
    }
}
