package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.analysis.graph.Values.Range;
import io.github.chipstakes.model.number.Fraction;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The answer to a question of {@link LookThrough}: for every party what the holders that were asked about hold of it in the
 * end, or what it holds in the end of the company that was asked about.
 */
public final class IntegratedShares {
    private static final int SET = -1;

    private final Direction walk;
    private final Values least;
    private final Values most;

    /** The one party asked about, or {@link #SET}. */
    private final int subject;

    private IntegratedShares(Direction walk, Values least, Values most, int subject) {
        this.walk = walk;
        this.least = least;
        this.most = most;
        this.subject = subject;
    }

    static IntegratedShares of(Direction walk, Values least, Values most, int... subjects) {
        return new IntegratedShares(walk, least, most, subjects.length == 1 ? subjects[0] : SET);
    }

    /**
     * The parties, ascending, of which anything may be held, or which may hold anything, those of which nothing can be said
     * included. A party stands for itself only where it is held by itself.
     */
    public int[] parties() {
        BitSet parties = new BitSet();
        for (int i = 0; i < most.ranks.length; i++) {
            if (most.isReached(i) && !isOnlyItself(most.ranks[i])) {
                parties.set(walk.party(most.ranks[i]));
            }
        }
        return parties.stream().toArray();
    }

    private boolean isOnlyItself(int rank) {
        return !walk.down && walk.party(rank) == subject && !walk.inCycle(rank);
    }

    /**
     * What is held in the end, with Baldone's correction: what a holder in a cycle holds through itself is not counted twice,
     * nor what one of a set holds through another. Never above 1. {@link IntegratedShare#NOTHING} where nothing is held.
     *
     * <p>Empty where nothing can be said: the way leads through a closed set or a company of which more than a hundred
     * percent are held, or ends there.
     */
    public Optional<IntegratedShare> share(int party) {
        int at = index(party);
        if (at < 0) {
            return Optional.of(IntegratedShare.NOTHING);
        }
        if (least.isSenseless(at) || most.isSenseless(at)) {
            return Optional.empty();
        }
        Range atLeast = quotient(number(least, at), least.selfRange(at));
        boolean isOne = most == least; // each stake is one number
        return Optional.of(share(atLeast, isOne ? atLeast : quotient(number(most, at), most.selfRange(at)), true));
    }

    /**
     * What a single holder holds in the end without the correction, as Brioschi defined it: the sum over all ways, also those
     * that pass the holder again and again, so that it may exceed 1. The same as {@link #share} for a holder in no cycle.
     *
     * <p>Empty where nothing can be said, or no more than that it is not negative.
     *
     * @throws IllegalStateException if the question was about several holders
     */
    public Optional<IntegratedShare> uncorrected(int party) {
        if (subject == SET) {
            throw new IllegalStateException("what is held without correction is told of a single holder, not of a set");
        }
        int at = index(party);
        if (at < 0) {
            return Optional.of(IntegratedShare.NOTHING);
        }
        if (least.isSenseless(at) || most.isSenseless(at)) {
            return Optional.empty();
        }
        return walk.down ? throughItself(at) : sumOfWays(at);
    }

    /** Walking back the sum is what was found. */
    private Optional<IntegratedShare> sumOfWays(int at) {
        Range high = number(most, at);
        return high.isUnbounded() || Double.isNaN(most.selfLow[at])
                ? Optional.empty()
                : Optional.of(share(number(least, at), high, false));
    }

    /** Walking down the sum is what was found over what the holder does not hold in itself. */
    private Optional<IntegratedShare> throughItself(int at) {
        int self = index(subject);
        if (self < 0 || !walk.inCycle(most.ranks[self])) {
            return share(walk.party(most.ranks[at]));
        }
        if (least.isSenseless(self) || most.isSenseless(self)) {
            return Optional.empty();
        }
        Range high = complement(most.range(self));
        return high.low().signum() <= 0
                ? Optional.empty()
                : Optional.of(share(
                        quotient(least.range(at), complement(least.range(self))),
                        quotient(most.range(at), high),
                        false));
    }

    private int index(int party) {
        int rank = walk.rank(party);
        int at = Arrays.binarySearch(most.ranks, rank);
        return at >= 0 && most.isReached(at) && !isOnlyItself(rank) ? at : -1;
    }

    /** What was found; of the company asked about itself without the whole that was put in. */
    private Range number(Values values, int at) {
        Range found = values.range(at);
        if (walk.down || walk.party(values.ranks[at]) != subject) {
            return found;
        }
        return new Range(
                found.low().minus(Fraction.ONE).max(Fraction.ZERO),
                found.high().minus(Fraction.ONE).max(Fraction.ZERO));
    }

    private static Range complement(Range part) {
        return new Range(Fraction.ONE.minus(part.high()), Fraction.ONE.minus(part.low()));
    }

    private static Range quotient(Range number, Range by) {
        return new Range(number.low().dividedBy(by.high()), number.high().dividedBy(by.low()));
    }

    private static IntegratedShare share(Range least, Range most, boolean ofOneWhole) {
        Fraction one = ofOneWhole ? Fraction.ONE : most.high().max(Fraction.ONE);
        Fraction high = most.high().min(one);
        Fraction low = least.low().min(high);
        Fraction error =
                least.high().min(one).minus(low).max(high.minus(most.low().min(one)));
        return new IntegratedShare(low, high, error.max(Fraction.ZERO));
    }
}
