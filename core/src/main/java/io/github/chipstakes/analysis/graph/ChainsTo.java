package io.github.chipstakes.analysis.graph;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The strongest chain of stakes to one party from each that holds some of it, the first that {@link Chains} finds: all of them are
 * found in one walk, since the strongest chain goes on as the strongest chain of the party it leads to first. Immutable, and free to
 * be asked from several threads.
 */
public final class ChainsTo {
    private final BestWays certain;

    /** By what is held at most, from those of whom no chain is certain; empty where each stake is one number. */
    private final Optional<BestWays> possible;

    private ChainsTo(BestWays certain, Optional<BestWays> possible) {
        this.certain = certain;
        this.possible = possible;
    }

    /**
     * The strongest chains to a party.
     *
     * @param graph who holds what
     * @param entity where they end
     * @param progress is told how many stakes were looked at
     * @throws IllegalArgumentException if the graph has no party of this number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static ChainsTo of(OwnershipGraph graph, int entity, Progress progress) {
        Chains.check(graph, entity);
        Steps steps = new Steps(progress, "looking for chains", graph.stakes());
        BestWays certain = new BestWays(graph, new Links(graph.parts, false), entity, steps);
        return new ChainsTo(
                certain,
                graph.hasOnlyPoints()
                        ? Optional.empty()
                        : Optional.of(new BestWays(graph, new Links(graph.parts, true), entity, steps)));
    }

    /** Whether something certain is held by the chain from a party: each of its stakes is more than nothing. */
    public boolean isCertain(int holder) {
        return certain.leadFrom(holder);
    }

    /** How many stakes the chain from a party has; 0 where there is none, and for the party where they end. */
    public int length(int holder) {
        return ways(holder).map(ways -> ways.paths().length(ways.from(holder))).orElse(0);
    }

    /** The parties of the chain from a party, itself first, so many at most; none where there is no chain. */
    public IntStream first(int holder, int count) {
        return ways(holder)
                .map(ways -> down(ways.paths(), ways.from(holder)).limit(count))
                .orElse(IntStream.empty());
    }

    /** The last parties of the chain from a party, in its order, so many at most; none where there is no chain. */
    public IntStream last(int holder, int count) {
        return ways(holder)
                .map(ways -> count < 1
                        ? IntStream.empty()
                        : down(ways.paths(), ways.paths().shortened(ways.from(holder), count - 1)))
                .orElse(IntStream.empty());
    }

    private Optional<BestWays> ways(int holder) {
        return isCertain(holder) ? Optional.of(certain) : possible.filter(ways -> ways.leadFrom(holder));
    }

    /** From the end of a path to the party it starts at. */
    private static IntStream down(Paths paths, int path) {
        return IntStream.iterate(path, paths::before)
                .limit(paths.length(path) + 1L)
                .map(paths::party);
    }
}
