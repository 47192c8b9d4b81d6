package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How what a provision makes of a product differs from what it made of it before; as far as its maker is concerned.
 *
 * @param product the product
 * @param provision the provision, as {@code control/provision}
 * @param kind what has changed. A product is released where the provision certainly does not reach it any more, and the later dataset was read
 *     whole; it is never flagged
 * @param before what it was; empty where the provision did not cover it, or either was not recorded
 * @param after what it is; empty as before
 * @param causes the records because of which it is so
 */
public record ProductChange(
        String product,
        String provision,
        Change.Kind kind,
        Optional<ProductReach> before,
        Optional<ProductReach> after,
        List<Cause> causes) {

    /** The causes are copied. */
    public ProductChange {
        causes = List.copyOf(causes);
    }

    /** What has changed, if anything has. */
    static Optional<Change.Kind> kind(Optional<ProductReach> before, Optional<ProductReach> after, boolean isWhole) {
        Verdict was = before.map(it -> it.answer().verdict()).orElse(Verdict.UNKNOWN);
        Verdict is = after.map(it -> it.answer().verdict()).orElse(Verdict.UNKNOWN);
        if (is == Verdict.YES && was != Verdict.YES) {
            return Optional.of(Change.Kind.NEWLY_RESTRICTED);
        }
        if (isShown(before) && !isShown(after)) {
            return Optional.of(is == Verdict.NO && isWhole ? Change.Kind.RELEASED : Change.Kind.NO_LONGER_SHOWN);
        }
        if (was != Verdict.UNKNOWN && is == Verdict.UNKNOWN) {
            return after.map(any -> Change.Kind.NOW_UNKNOWN);
        }
        if (isShown(after) && !isShown(before)) {
            return Optional.of(Change.Kind.NEWLY_POSSIBLE);
        }
        return isShown(after) && !demands(before.orElseThrow()).equals(demands(after.orElseThrow()))
                ? Optional.of(Change.Kind.REQUIREMENT_CHANGED)
                : Optional.empty();
    }

    private static boolean isShown(Optional<ProductReach> reach) {
        return reach.filter(it -> !it.answer().isNo()).isPresent();
    }

    /** What is demanded for which destinations and uses, and what is allowed all the same. */
    private static List<Set<?>> demands(ProductReach reach) {
        return List.of(
                Set.copyOf(reach.requirements()),
                Set.copyOf(reach.destinations()),
                Set.copyOf(reach.endUses()),
                Change.allowed(reach.allowances()));
    }

    /** In a line: {@code h20 newly restricted by us-h20-letter/h20, because of us-h20-letter (new)}. */
    @Override
    public String toString() {
        return product + " " + kind.words() + " by " + provision + Cause.because(causes);
    }
}
