package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;

/**
 * A graph walked from holders to what they hold or back, each party before those next to it. A rank is a place in the order
 * of {@link Components}, counted from the end when walking back.
 *
 * <p>Walking down, where much may be reached, the stakes are copied in the order of ranks, so that a walk reads them from
 * front to back; that takes 8 bytes a stake and 4 a party.
 */
final class Direction {
    private final OwnershipGraph graph;
    private final Components components;
    private final Shares shares;

    /** Whether from holders to what they hold. */
    final boolean down;

    /** For each rank walking down, for each party walking back, where its stakes begin. */
    private final int[] from;

    /** The ranks or parties next to it. */
    private final int[] to;

    /** The parts held. */
    private final int[] part;

    Direction(OwnershipGraph graph, Components components, Shares shares, boolean down, Steps steps) {
        this.graph = graph;
        this.components = components;
        this.shares = shares;
        this.down = down;
        from = down ? new int[graph.parties() + 1] : graph.ownersFrom;
        to = down ? new int[graph.stakes()] : graph.owner;
        part = down ? new int[graph.stakes()] : graph.ownerPart;
        if (down) {
            copy(steps);
        }
    }

    private void copy(Steps steps) {
        int at = 0;
        for (int rank = 0; rank < graph.parties(); rank++) {
            int party = components.order[rank];
            for (int i = graph.heldFrom[party]; i < graph.heldFrom[party + 1]; i++) {
                to[at] = components.place[graph.held[i]];
                part[at++] = graph.heldPart[i];
            }
            from[rank + 1] = at;
            steps.add(graph.heldCount(party));
        }
    }

    /** The first stake of the party at a rank. */
    int begin(int rank) {
        return from[down ? rank : party(rank)];
    }

    /** The one after its last stake. */
    int end(int rank) {
        return from[(down ? rank : party(rank)) + 1];
    }

    /** The rank of the party at the other end of a stake. */
    int next(int stake) {
        return down ? to[stake] : rank(to[stake]);
    }

    /** The number of its part. */
    int part(int stake) {
        return part[stake];
    }

    int rank(int party) {
        return turned(components.place[party]);
    }

    int party(int rank) {
        return components.order[turned(rank)];
    }

    private int turned(int place) {
        return down ? place : components.order.length - 1 - place;
    }

    boolean inCycle(int rank) {
        return components.inCycle.get(turned(rank));
    }

    /** The rank of the first of the cycle that the party at a rank is in. */
    int cycleFrom(int rank) {
        return down ? components.cycleFrom(rank) : turned(components.cycleTo(turned(rank)) - 1);
    }

    /** The rank after the last of it. */
    int cycleTo(int rank) {
        return down ? components.cycleTo(rank) : turned(components.cycleFrom(turned(rank))) + 1;
    }

    /**
     * Whether nothing can be said of the cycle that the party at a rank is in: it owns itself wholly, or more than a hundred
     * percent of a member are held.
     */
    boolean isSenseless(int rank) {
        int start = components.cycleFrom(turned(rank));
        return components.isClosed(start) || components.hasOverfull(start, components.cycleTo(start));
    }

    /** Whether more than a hundred percent of the party at a rank are held. */
    boolean isOverfull(int rank) {
        return components.isOverfull(turned(rank));
    }

    /** The company whose share a stake of the party at a rank is. */
    private int entity(int rank, int stake) {
        return party(down ? to[stake] : rank);
    }

    /** What a stake of the party at a rank is worth, at the most or at the least, in units. Nothing at the most is nothing at all. */
    double weight(int rank, int stake, boolean most) {
        int number = part[stake];
        return number >= 0 ? number : most ? shares.high(number, entity(rank, stake)) : shares.low(number);
    }

    /** The same exactly, as a part of the whole. */
    Fraction exactWeight(int rank, int stake, boolean most) {
        int number = part[stake];
        return most ? shares.exactHigh(number, entity(rank, stake)) : shares.exactLow(number);
    }

    /** Whether a stake of the party at a rank may be anything but nothing. */
    boolean flows(int rank, int stake) {
        int number = part[stake];
        return number > 0 || (number < 0 && shares.flows(number, entity(rank, stake)));
    }
}
