package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ShareBasis;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An issue of new shares: how many there were before, and how many are added. Known by shares, or by the part of all that the
 * new ones are afterwards.
 *
 * @param outstanding shares outstanding before, where they are known
 * @param issued shares issued before, where they are known
 * @param added how many new shares, where that is told
 * @param part what the new shares are of all after it, where it is told
 */
record Issue(
        Optional<Interval> outstanding, Optional<Interval> issued, Optional<Interval> added, Optional<Portion> part) {

    /** Whether it is known by shares. */
    boolean isCounted() {
        return added.isPresent() && isCountedBefore();
    }

    /** Whether it is known how many shares there were before it. */
    boolean isCountedBefore() {
        return outstanding.isPresent() || issued.isPresent();
    }

    /** All shares before it: those outstanding, or else those issued. */
    Interval before() {
        return outstanding.or(() -> issued).orElseThrow();
    }

    /** All shares after it. */
    Interval after() {
        return before().plus(added.orElseThrow());
    }

    private boolean isOfNothing() {
        return added.flatMap(Interval::upper)
                .filter(most -> most.value().signum() == 0)
                .isPresent();
    }

    /** What the new shares are of all after it. */
    Portion newPart() {
        return isOfNothing()
                ? Portion.NOTHING
                : isCounted() ? retained(before()).rest() : part.orElseThrow();
    }

    /**
     * What is left of a percentage by what it is a percentage of. Shares issued are no fewer than those outstanding, so that their
     * holders are diluted no more; of a percentage of either, no more is known.
     */
    Portion retained(Optional<ShareBasis> basis) {
        if (isOfNothing()) {
            return Portion.WHOLE;
        }
        if (!isCounted()) {
            return newPart().rest();
        }
        Optional<Portion> ofOutstanding = outstanding.map(this::retained);
        Optional<Portion> ofIssued = issued.map(this::retained);
        if (basis.filter(ShareBasis.ISSUED_SHARES::equals).isPresent()) {
            return ofIssued.orElseGet(() -> ofOutstanding.orElseThrow().or(Portion.WHOLE));
        }
        if (basis.filter(ShareBasis.OUTSTANDING_SHARES::equals).isPresent()) {
            return ofOutstanding.orElseGet(() -> ofIssued.orElseThrow().orNothing());
        }
        return ofOutstanding
                .map(one -> ofIssued.map(one::or).orElse(one))
                .or(() -> ofIssued)
                .orElseThrow();
    }

    /** The more there were before, and the fewer are added, the more is left. */
    private Portion retained(Interval before) {
        Fraction least =
                left(before.lower().map(Bound::value).orElse(BigDecimal.ZERO)).low();
        Fraction most = before.upper().map(upper -> left(upper.value()).high()).orElse(Fraction.ONE);
        return new Portion(least, most);
    }

    private Portion left(BigDecimal before) {
        Interval shares = Interval.between(before, before);
        return Portion.of(shares, shares.plus(added.orElseThrow()));
    }

    /** What so many of the old shares are of all after it. */
    Portion oldPart(Interval shares) {
        return isCounted()
                ? Portion.of(shares, after())
                : Portion.of(shares, before()).times(newPart().rest());
    }

    /** What so many of the new shares are of all after it. */
    Portion newPart(Interval shares) {
        if (isCounted()) {
            return Portion.of(shares, after());
        }
        return added.map(all -> newPart().times(Portion.of(shares, all)))
                .orElseGet(() -> newPart().orNothing());
    }
}
