package io.github.chipstakes.analysis.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The strongest chains of stakes from one party to another, none of which goes through a party twice: by the product of
 * what is held at least, the greatest first; of equal ones the shorter first, then by the numbers of the parties. After
 * them those of which nothing certain is known, since some stake of theirs may be nothing, in the same way by what is held
 * at most.
 *
 * @param strongest the chains, the strongest first
 * @param begun how many chains were begun in search of them
 * @param limitReached whether fewer were found than asked for because no more were to be begun; those found are the
 * strongest nonetheless
 */
public record Chains(List<Chain> strongest, long begun, boolean limitReached) {
    private static final long LIMIT = 1_000_000;

    /** Keeps the list as it is now. */
    public Chains {
        strongest = List.copyOf(strongest);
    }

    /** The strongest chains, as {@link #between(OwnershipGraph, int, int, int, long, Progress)}, for which a million are begun at most. */
    public static Chains between(OwnershipGraph graph, int holder, int entity, int count) {
        return between(graph, holder, entity, count, Progress.NONE);
    }

    /** The same; it is told how many stakes were looked at. */
    public static Chains between(OwnershipGraph graph, int holder, int entity, int count, Progress progress) {
        return between(graph, holder, entity, count, LIMIT, progress);
    }

    /**
     * The strongest chains.
     *
     * @param graph who holds what
     * @param holder where they start
     * @param entity where they end, another party
     * @param count how many are wanted, from 1
     * @param limit how many chains may be begun, each with every party that it goes on to
     * @param progress is told how many stakes were looked at
     * @throws IllegalArgumentException if the graph has no party of one of the numbers, both are the same, or none is wanted
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Chains between(
            OwnershipGraph graph, int holder, int entity, int count, long limit, Progress progress) {
        check(graph, holder);
        check(graph, entity);
        if (holder == entity) {
            throw new IllegalArgumentException(
                    "a chain leads from one party to another, not from " + holder + " to itself");
        }
        if (count < 1) {
            throw new IllegalArgumentException("one chain is wanted or more, not " + count);
        }
        Steps steps = new Steps(progress, "looking for chains", graph.stakes());
        List<Chain> chains = new ArrayList<>();
        ChainSearch certain = new ChainSearch(graph, false, holder, entity, steps);
        certain.find(chains, count, chain -> true, limit);
        long begun = certain.begun();
        boolean all = certain.isOver();
        if (all && chains.size() < count && !graph.hasOnlyPoints()) {
            ChainSearch possible = new ChainSearch(graph, true, holder, entity, steps);
            possible.find(chains, count, chain -> chain.atLeast().signum() == 0, limit - begun);
            begun += possible.begun();
            all = possible.isOver();
        }
        return new Chains(chains, begun, chains.size() < count && !all);
    }

    static void check(OwnershipGraph graph, int party) {
        if (party < 0 || party >= graph.parties()) {
            throw new IllegalArgumentException(
                    "parties are numbered from 0 to " + (graph.parties() - 1) + ", not " + party);
        }
    }
}
