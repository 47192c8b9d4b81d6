package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which entities an ownership rule, such as a "50 % rule", reaches from the parties that are restricted themselves, its
 * seeds. An entity is restricted when what restricted owners hold of it directly comes to the threshold; it then passes on
 * all it holds, so that half of a half is enough. Nothing flows up. Entities that hold each other cannot lift themselves,
 * and what an entity holds of itself counts for nothing.
 *
 * <p>An entity is restricted for certain if what its restricted owners hold at least is enough. It is possibly restricted
 * if what its possibly restricted owners hold at most is enough; together they hold no more than the others leave. Where
 * all owners hold more than a hundred percent at least, the figures contradict each other: nothing is concluded there from
 * what others leave, and {@link RestrictedHolding#overFull} says so.
 *
 * <p>A party that stands for one of others, see {@link OwnershipGraph.Builder#addOneOf}, is restricted for certain if they
 * all are, and possibly if any is.
 *
 * <p>Nothing is rounded, and the order in which stakes and seeds were given plays no part. Immutable.
 */
public final class RuleClosure {
    private final OwnershipGraph graph;
    private final Rounds rounds;
    private final int[] reached;
    private final int certainSeeds;
    private final int certain;
    private final int possibleSeeds;
    private final int firstPossibleRound;

    RuleClosure(
            OwnershipGraph graph,
            int[] certainSeeds,
            int[] possibleSeeds,
            RuleSpread spread,
            Function<RuleSpread, Rounds> rounds) {
        this.graph = graph;
        spread.start(certainSeeds);
        this.certainSeeds = spread.count();
        spread.passOn();
        certain = spread.count();
        spread.goByUpperBounds();
        firstPossibleRound = spread.round();
        spread.start(possibleSeeds);
        this.possibleSeeds = spread.count() - certain;
        spread.passOn();
        reached = spread.reached();
        this.rounds = rounds.apply(spread);
    }

    /** The closure of a rule, as {@link #of(OwnershipGraph, int[], int[], StakeThreshold, Progress)}; nobody is told how far it is. */
    public static RuleClosure of(
            OwnershipGraph graph, int[] certainSeeds, int[] possibleSeeds, StakeThreshold threshold) {
        return of(graph, certainSeeds, possibleSeeds, threshold, Progress.NONE);
    }

    /**
     * The closure of a rule.
     *
     * @param certainSeeds the parties that are restricted themselves
     * @param possibleSeeds the parties that may be; those that are for certain may be among them
     * @param threshold how much restricted owners must hold
     * @param progress is told how many stakes were looked at
     * @throws IllegalArgumentException if the graph has no party of a seed's number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static RuleClosure of(
            OwnershipGraph graph,
            int[] certainSeeds,
            int[] possibleSeeds,
            StakeThreshold threshold,
            Progress progress) {
        RuleSpread spread = new RuleSpread(graph, threshold, progress, new int[graph.parties()]);
        return new RuleClosure(graph, certainSeeds, possibleSeeds, spread, done -> Rounds.ofAll(done.standing()));
    }

    /** Whether the party is restricted for certain, itself or by ownership. */
    public boolean isRestricted(int party) {
        int round = rounds.of(party);
        return round != Rounds.NEVER && round < firstPossibleRound;
    }

    /** Whether the party is possibly restricted, itself or by ownership; whoever is for certain is possibly. */
    public boolean isPossible(int party) {
        return rounds.of(party) != Rounds.NEVER;
    }

    /**
     * How many steps of ownership it took to reach the party: 0 for a seed; for an entity restricted for certain, counted
     * from the certain seeds; for one that possibly is, from all that are for certain and the possible seeds. Owners of an
     * earlier step alone are enough. Empty if it is not even possibly restricted.
     */
    public OptionalInt round(int party) {
        int round = rounds.of(party);
        return round == Rounds.NEVER
                ? OptionalInt.empty()
                : OptionalInt.of(round < firstPossibleRound ? round : round - firstPossibleRound);
    }

    /** The entities restricted for certain by ownership, in the order of their numbers: all but the certain seeds. */
    public int[] restricted() {
        return sorted(certainSeeds, 0);
    }

    /** The entities possibly or certainly restricted by ownership, in the order of their numbers: all but the seeds it rests on. */
    public int[] possible() {
        return sorted(certainSeeds, reached.length - certain - possibleSeeds);
    }

    /** All parties that are restricted or possibly are, seeds included, each once. */
    public IntStream everybody() {
        return Arrays.stream(reached);
    }

    /** What restricted owners hold of an entity, and which. Takes time for each of its owners. */
    public RestrictedHolding holding(int entity) {
        return holding(entity, any -> true);
    }

    /** The same, where it is known who some owners are: what others hold is not accounted for. */
    public RestrictedHolding holding(int entity, IntPredicate known) {
        return RestrictedHolding.of(graph, entity, this, known);
    }

    /** What was reached from one place to the end of the certain ones, and so many at the end. */
    private int[] sorted(int start, int possible) {
        int[] parties = Arrays.copyOfRange(reached, start, certain + possible);
        System.arraycopy(reached, reached.length - possible, parties, certain - start, possible);
        Arrays.sort(parties);
        return parties;
    }
}
