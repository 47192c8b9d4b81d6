package io.github.chipstakes.analysis.graph;

/**
 * Makes closures of one ownership rule over one graph, from one set of seeds after another. One that reaches few parties
 * takes memory for these alone, so that there may be thousands of closures over millions of parties. Not for several threads
 * at once; the closures are.
 */
public final class RuleClosures {
    /** One that reaches less than one in so many parties keeps these alone. */
    private static final int FEW = 8;

    private static final int[] NONE = {};

    private final OwnershipGraph graph;
    private final StakeThreshold threshold;
    private final Progress progress;

    /** What the next closure is worked out on, all zeros; none where the last one has kept it. */
    private int[] space = NONE;

    private RuleClosures(OwnershipGraph graph, StakeThreshold threshold, Progress progress) {
        this.graph = graph;
        this.threshold = threshold;
        this.progress = progress;
    }

    /** For a rule by which restricted owners must hold so much; nobody is told how far it is. */
    public static RuleClosures of(OwnershipGraph graph, StakeThreshold threshold) {
        return of(graph, threshold, Progress.NONE);
    }

    /** For a rule by which restricted owners must hold so much; of each closure it is told how many stakes were looked at. */
    public static RuleClosures of(OwnershipGraph graph, StakeThreshold threshold, Progress progress) {
        return new RuleClosures(graph, threshold, progress);
    }

    /**
     * The closure from these seeds, the same as {@link RuleClosure#of(OwnershipGraph, int[], int[], StakeThreshold)}.
     *
     * @param certainSeeds the parties that are restricted themselves
     * @param possibleSeeds the parties that may be; those that are for certain may be among them
     * @throws IllegalArgumentException if the graph has no party of a seed's number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public RuleClosure from(int[] certainSeeds, int[] possibleSeeds) {
        int[] standing = space.length < graph.parties() ? new int[graph.parties()] : space;
        space = NONE;
        RuleSpread spread = new RuleSpread(graph, threshold, progress, standing);
        return new RuleClosure(graph, certainSeeds, possibleSeeds, spread, this::rounds);
    }

    private Rounds rounds(RuleSpread spread) {
        int[] standing = spread.standing();
        if (spread.count() > graph.parties() / FEW) {
            return Rounds.ofAll(standing);
        }
        Rounds rounds = Rounds.of(spread.reached(), standing);
        spread.clear();
        space = standing;
        return rounds;
    }
}
