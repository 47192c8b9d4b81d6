package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** How much of one entity those of its owners hold that were counted so far: exactly, however it is stated. */
final class Tally {
    private static final Bound WHOLE = new Bound(BigDecimal.valueOf(100), true);

    private final Parts parts;
    private final int entity;
    private final BoundSum all;
    private BoundSum low = BoundSum.ZERO;
    private BoundSum high = BoundSum.ZERO;
    private BoundSum amongOthers = BoundSum.ZERO;
    private int counted;

    /** Counts those owners for which the predicate holds. */
    Tally(OwnershipGraph graph, int entity, IntPredicate counts) {
        this.parts = graph.parts;
        this.entity = entity;
        BoundSum sum = BoundSum.ZERO;
        for (int i = graph.ownersFrom[entity]; i < graph.ownersFrom[entity + 1]; i++) {
            sum = sum.plus(low(parts.interval(graph.ownerPart[i])));
            if (counts.test(graph.owner[i])) {
                count(graph.ownerPart[i]);
            }
        }
        this.all = sum;
    }

    int entity() {
        return entity;
    }

    /** Counts a part, by its number. */
    void count(int part) {
        Interval held = parts.interval(part);
        counted++;
        low = low.plus(low(held));
        high = high.plus(high(held));
        if (parts.isAmongOthers(part)) {
            amongOthers = amongOthers.plus(high(held));
        }
    }

    /** How many were counted. */
    int counted() {
        return counted;
    }

    /** What those counted hold at least. */
    Bound atLeast() {
        return low.bound();
    }

    /**
     * What those counted hold at most: the others, the entity itself among them, hold what they hold at least. That also
     * holds if each upper bound is first lowered to what all others leave: where one is, that one and the lower bounds of
     * the rest come to as much. What may be among what others hold is left by them as well. An over-full company leaves nobody anything, so nothing is concluded from it.
     */
    Bound atMost() {
        return atMost(low, high, amongOthers);
    }

    /** What the owner of this part alone holds at most, whoever was counted. */
    Bound atMostAlone(int part) {
        Interval held = parts.interval(part);
        BoundSum most = BoundSum.ZERO.plus(high(held));
        return atMost(BoundSum.ZERO.plus(low(held)), most, parts.isAmongOthers(part) ? most : BoundSum.ZERO);
    }

    private Bound atMost(BoundSum ownLow, BoundSum ownHigh, BoundSum ownAmongOthers) {
        Bound sum = ownHigh.bound();
        Bound left = all.minus(ownLow).rest().plus(ownAmongOthers.bound()).bound();
        return isOverFull() ? sum : BoundSum.lower(BoundSum.lower(sum, WHOLE), left);
    }

    /** What those hold at least that were not counted. */
    BoundSum others() {
        return all.minus(low);
    }

    /** Whether all owners hold more than a hundred percent together, counted or not. */
    boolean isOverFull() {
        return all.isOverFull();
    }

    static Bound low(Interval percent) {
        return percent.lower().orElseThrow();
    }

    static Bound high(Interval percent) {
        return percent.upper().orElseThrow();
    }
}
