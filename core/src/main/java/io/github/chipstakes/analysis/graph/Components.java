package io.github.chipstakes.analysis.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The parties of a graph in an order in which holders come before what they hold, those that hold each other in cycles side
 * by side. A stake of nothing, or one that can be nothing only since others hold the whole, counts for none.
 */
public final class Components {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All parties, holders first. Those of a cycle are ordered so that few stakes lead back. */
    final int[] order;

    /** For each party its place in the order. */
    final int[] place;

    /** By place, whether the party is in a cycle. */
    final BitSet inCycle;

    /** The places at which cycles begin. */
    private final BitSet cycleStarts;

    /** Those of them at which a cycle begins that owns itself wholly. */
    private final BitSet closed = new BitSet();

    private final int[] overfull;

    /** The same by place. */
    private final BitSet overfullPlaces = new BitSet();

    Components(OwnershipGraph graph, Shares shares, Steps steps) {
        overfull = shares.overfull;
        CycleSearch search = new CycleSearch(graph, shares, steps);
        order = search.order;
        place = search.places();
        for (int party : overfull) {
            overfullPlaces.set(place[party]);
        }
        inCycle = search.inCycle;
        cycleStarts = search.cycleStarts;
        cycleStarts.stream()
                .filter(start -> ownsItself(graph, shares, start, steps))
                .forEach(closed::set);
    }

    /** The components, as {@link #of(OwnershipGraph, Progress)}; nobody is told how far it is. */
    public static Components of(OwnershipGraph graph) {
        return of(graph, Progress.NONE);
    }

    /**
     * The components of a graph.
     *
     * @param graph who holds what
     * @param progress is told how many stakes were looked at
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Components of(OwnershipGraph graph, Progress progress) {
        Steps steps = new Steps(progress, "looking for cycles", 2L * graph.stakes());
        return new Components(graph, new Shares(graph, steps), steps);
    }

    /**
     * The cycles: each the parties, ascending, that hold each other round and round, or one party that holds itself. In the
     * order of their first parties.
     */
    public List<int[]> cycles() {
        return members(cycleStarts);
    }

    /** Those cycles that own themselves wholly: of each member the members hold exactly a hundred percent. */
    public List<int[]> closedSets() {
        return members(closed);
    }

    /** The companies, ascending, of which more than a hundred percent are held, even by the least figures. */
    public int[] overfull() {
        return overfull.clone();
    }

    private List<int[]> members(BitSet starts) {
        List<int[]> found = new ArrayList<>();
        starts.stream()
                .forEach(start -> found.add(
                        Arrays.stream(order, start, cycleTo(start)).sorted().toArray()));
        found.sort((one, other) -> Integer.compare(one[0], other[0]));
        return found;
    }

    /** Whether more than a hundred percent of the party at a place are held. */
    boolean isOverfull(int where) {
        return overfullPlaces.get(where);
    }

    /** Whether there is such a party from one place to before another. */
    boolean hasOverfull(int from, int to) {
        int first = overfullPlaces.nextSetBit(from);
        return first >= 0 && first < to;
    }

    /** The place at which the cycle begins that the party at a place is in; only of one in a cycle. */
    int cycleFrom(int where) {
        return cycleStarts.previousSetBit(where);
    }

    /** The place after the last of the cycle that the party at a place is in. */
    int cycleTo(int where) {
        int next = cycleStarts.nextSetBit(where + 1);
        int end = inCycle.nextClearBit(where);
        return next < 0 ? end : Math.min(next, end);
    }

    /** Whether the cycle that begins at a place owns itself wholly. */
    boolean isClosed(int start) {
        return closed.get(start);
    }

    private boolean ownsItself(OwnershipGraph graph, Shares shares, int start, Steps steps) {
        int end = cycleTo(start);
        for (int where = start; where < end; where++) {
            int entity = order[where];
            BigDecimal within = BigDecimal.ZERO;
            steps.addUnforeseen(graph.ownerCount(entity));
            for (int i = graph.ownersFrom[entity]; i < graph.ownersFrom[entity + 1]; i++) {
                int from = place[graph.owner[i]];
                if (from >= start && from < end) {
                    within = within.add(shares.lowPercent(graph.ownerPart[i]));
                }
            }
            if (within.compareTo(HUNDRED) != 0) {
                return false;
            }
        }
        return true;
    }
}
