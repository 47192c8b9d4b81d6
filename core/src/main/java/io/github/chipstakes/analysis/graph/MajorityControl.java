package io.github.chipstakes.analysis.graph;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What one party controls by majority of votes: the entities in which it and those it controls have more than half of all
 * votes, and so on. The stakes of the graph are votes here, and half is half of a hundred percent: what an entity has of itself
 * is in the whole, and nobody else's. Nothing is controlled in a circle alone: each is controlled by what was reached before it.
 *
 * <p>Control is certain where the votes they have at least are enough, possible where those they have at most are: no more
 * together than the others leave. In an entity of which more than a hundred percent are told of, two parties may each
 * control for certain; {@link UltimateOwners} says where.
 */
public final class MajorityControl {
    /** More than half. */
    static final StakeThreshold MAJORITY = new StakeThreshold(BigDecimal.valueOf(50), false);

    private static final int[] NOBODY = {};

    private final int party;
    private final RuleClosure closure;

    private MajorityControl(int party, RuleClosure closure) {
        this.party = party;
        this.closure = closure;
    }

    /** What a party controls, as {@link #by(OwnershipGraph, int, Progress)}; nobody is told how far it is. */
    public static MajorityControl by(OwnershipGraph votes, int party) {
        return by(votes, party, Progress.NONE);
    }

    /**
     * What a party controls. Takes memory for each party of the graph, time for each vote of those that are reached.
     *
     * @param votes who has what percentage of whose votes
     * @param party the number of the party
     * @param progress is told how many stakes were looked at
     * @throws IllegalArgumentException if the graph has no party of this number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static MajorityControl by(OwnershipGraph votes, int party, Progress progress) {
        return new MajorityControl(party, RuleClosure.of(votes, new int[] {party}, NOBODY, MAJORITY, progress));
    }

    /**
     * What one party after another controls, by its number. Each takes memory for what it reaches alone. Not for several
     * threads at once.
     */
    public static IntFunction<MajorityControl> byEach(OwnershipGraph votes) {
        return byEach(votes, Progress.NONE);
    }

    /** The same; of each it is told how many stakes were looked at. */
    public static IntFunction<MajorityControl> byEach(OwnershipGraph votes, Progress progress) {
        RuleClosures closures = RuleClosures.of(votes, MAJORITY, progress);
        return party -> new MajorityControl(party, closures.from(new int[] {party}, NOBODY));
    }

    /** The number of the party that controls. */
    public int party() {
        return party;
    }

    /** Whether it controls the entity for certain. */
    public boolean isCertain(int entity) {
        return entity != party && closure.isRestricted(entity);
    }

    /** Whether it possibly controls the entity; where it does for certain, it does possibly. */
    public boolean isPossible(int entity) {
        return entity != party && closure.isPossible(entity);
    }

    /** What it controls for certain, in the order of the numbers, itself left out. */
    public int[] certain() {
        return closure.restricted();
    }

    /** What it controls possibly or for certain, in the order of the numbers, itself left out. */
    public int[] possible() {
        return closure.possible();
    }

    /**
     * The round in which control of the entity is reached: 1 where the party's own votes are enough, 2 where those of
     * entities of round 1 are needed. Of what it controls only possibly, rounds are counted from all that it controls for
     * certain. 0 for the party itself; empty for what it does not control.
     */
    public OptionalInt round(int entity) {
        return closure.round(entity);
    }
}
