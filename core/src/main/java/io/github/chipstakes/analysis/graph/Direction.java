package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;

/**
 * A graph walked from holders to what they hold or back, each party before those next to it. A rank is a place in the order
 * of {@link Components}, counted from the end when walking back.
 */
final class Direction {
    private final OwnershipGraph graph;
    private final Components components;
    private final Shares shares;

    /** Whether from holders to what they hold. */
    final boolean down;

    /** For each party, where those next to it begin. */
    final int[] from;

    /** Those next to it. */
    final int[] next;

    /** The part held. */
    final int[] part;

    Direction(OwnershipGraph graph, Components components, Shares shares, boolean down) {
        this.graph = graph;
        this.components = components;
        this.shares = shares;
        this.down = down;
        from = down ? graph.heldFrom : graph.ownersFrom;
        next = down ? graph.held : graph.owner;
        part = down ? graph.heldPart : graph.ownerPart;
    }

    int parties() {
        return graph.parties();
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

    /** The number of the cycle the party at a rank is in. */
    int cycle(int rank) {
        return components.cycleAt(turned(rank));
    }

    /** The rank of the first of a cycle. */
    int cycleFrom(int cycle) {
        return down ? components.cycleFrom[cycle] : components.order.length - components.cycleTo[cycle];
    }

    /** The rank after the last of a cycle. */
    int cycleTo(int cycle) {
        return down ? components.cycleTo[cycle] : components.order.length - components.cycleFrom[cycle];
    }

    /** Whether nothing can be said of the cycle: it owns itself wholly, or more than a hundred percent of a member are held. */
    boolean isSenseless(int cycle) {
        return components.closed.get(cycle)
                || components.hasOverfull(components.cycleFrom[cycle], components.cycleTo[cycle]);
    }

    /** Whether more than a hundred percent of the party at a rank are held. */
    boolean isOverfull(int rank) {
        return components.isOverfull(turned(rank));
    }

    /** The company whose share a stake is. */
    private int entity(int party, int stake) {
        return down ? next[stake] : party;
    }

    /** What a stake of a party is worth, at the most or at the least, in units. Nothing at the most is nothing at all. */
    double weight(int party, int stake, boolean most) {
        int number = part[stake];
        return most ? shares.high(number, entity(party, stake)) : shares.low(number);
    }

    /** The same exactly, as a part of the whole. */
    Fraction exactWeight(int party, int stake, boolean most) {
        int number = part[stake];
        return most ? shares.exactHigh(number, entity(party, stake)) : shares.exactLow(number);
    }

    /** Whether a stake of a party may be anything but nothing. */
    boolean flows(int party, int stake) {
        return shares.flows(part[stake], entity(party, stake));
    }
}
