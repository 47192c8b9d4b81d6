package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.text.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What owners that an ownership rule reaches hold of an entity, in percent. What the entity holds of itself is not among
 * it, and not unaccounted for either.
 *
 * @param entity the entity
 * @param held from what restricted owners hold at least to what possibly restricted ones hold at most
 * @param othersAtLeast what its other owners hold at least, the entity itself among them
 * @param unaccounted what none of its owners holds, or owners that account for nothing; nothing where it is over-full
 * @param overFull whether its owners hold more than a hundred percent at least, so that the figures contradict each other;
 * what is held at most is then a mere sum, and may exceed a hundred
 * @param owners the owners that count, in the order of their numbers; those that hold nothing are left out
 */
public record RestrictedHolding(
        int entity,
        Interval held,
        BigDecimal othersAtLeast,
        Interval unaccounted,
        boolean overFull,
        List<Owner> owners) {

    private static final Bound NOTHING = new Bound(BigDecimal.ZERO, true);

    /**
     * An owner that is restricted or possibly is, of an entity.
     *
     * @param party its number
     * @param percent what it holds of the entity
     * @param certain whether it is restricted for certain
     */
    public record Owner(int party, Interval percent, boolean certain) {}

    /** Keeps the list as it is now. */
    public RestrictedHolding {
        owners = List.copyOf(owners);
    }

    /** Owners for which the predicate does not hold account for nothing: it is not known who they are. */
    static RestrictedHolding of(OwnershipGraph graph, int entity, RuleClosure closure, IntPredicate accounts) {
        List<Owner> owners = new ArrayList<>();
        BoundSum certain = BoundSum.ZERO;
        BoundSum accountedAtLeast = BoundSum.ZERO;
        BoundSum accountedAtMost = BoundSum.ZERO;
        BoundSum unaccounted = BoundSum.ZERO;
        Tally possible = new Tally(graph, entity, party -> party != entity && closure.isPossible(party));
        for (int i = graph.ownersFrom[entity]; i < graph.ownersFrom[entity + 1]; i++) {
            int party = graph.owner[i];
            Interval percent = graph.parts.interval(graph.ownerPart[i]);
            if (party == entity || accounts.test(party)) {
                accountedAtLeast = accountedAtLeast.plus(Tally.low(percent));
                accountedAtMost = accountedAtMost.plus(Tally.high(percent));
            } else {
                unaccounted = unaccounted.plus(Tally.low(percent));
            }
            if (party != entity
                    && closure.isPossible(party)
                    && Tally.high(percent).value().signum() > 0) {
                certain = closure.isRestricted(party) ? certain.plus(Tally.low(percent)) : certain;
                owners.add(new Owner(party, Parts.plain(percent), closure.isRestricted(party)));
            }
        }
        return new RestrictedHolding(
                entity,
                Parts.plain(interval(certain.bound(), possible.atMost())),
                Digits.shortest(possible.others().value()),
                possible.isOverFull()
                        ? interval(NOTHING, NOTHING)
                        : Parts.plain(interval(
                                BoundSum.higher(accountedAtMost.rest().bound(), unaccounted.bound()),
                                accountedAtLeast.rest().bound())),
                possible.isOverFull(),
                owners);
    }

    /** Whether the owners that count may hold less than their own stakes say, as others leave them no more. */
    public boolean isLimitedByOthers() {
        BigDecimal sum = owners.stream()
                .map(owner -> Tally.high(owner.percent()).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.valueOf(100));
        return othersAtLeast.signum() > 0 && sum.compareTo(Tally.high(held).value()) > 0;
    }

    private static Interval interval(Bound lower, Bound upper) {
        return new Interval(Optional.of(lower), Optional.of(upper));
    }
}
