package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chain of stakes from one party to another, each of which holds some of the next.
 *
 * @param parties the numbers of the parties, from the holder to what is held through the others; none of them twice
 * @param atLeast how much of the last the first holds by this chain at least: the product of what is held at least
 * @param atMost how much of the last the first holds by this chain at most: the product of what is held at most
 * @param weakest the smallest of its stakes, in percent
 */
public record Chain(List<Integer> parties, Fraction atLeast, Fraction atMost, Interval weakest) {

    /** Keeps the list as it is now. */
    public Chain {
        parties = List.copyOf(parties);
    }

    static Chain of(List<Integer> parties, List<Interval> stakes) {
        BigDecimal atLeast = BigDecimal.ONE;
        BigDecimal atMost = BigDecimal.ONE;
        Interval weakest = stakes.get(0);
        for (Interval stake : stakes) {
            atLeast = atLeast.multiply(Parts.portion(Parts.low(stake)));
            atMost = atMost.multiply(Parts.portion(Parts.high(stake)));
            weakest = new Interval(
                    Optional.of(smaller(Tally.low(weakest), Tally.low(stake), true)),
                    Optional.of(smaller(Tally.high(weakest), Tally.high(stake), false)));
        }
        Fraction least = Fraction.of(atLeast);
        Fraction most = atMost.compareTo(atLeast) == 0 ? least : Fraction.of(atMost);
        return new Chain(parties, least, most, Parts.plain(weakest));
    }

    /** The smaller of two bounds; of equal ones that which belongs to what it bounds, or the other. */
    private static Bound smaller(Bound one, Bound other, boolean inclusive) {
        int order = one.value().compareTo(other.value());
        return order < 0 || (order == 0 && one.inclusive() == inclusive) ? one : other;
    }
}
