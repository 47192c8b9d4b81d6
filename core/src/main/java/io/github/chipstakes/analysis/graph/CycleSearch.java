package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tarjan's search for strongly connected components in Pearce's form, which stacks a party only once all it holds has been
 * seen. Without recursion, along stakes from holder to held, so that components end in reverse order.
 */
final class CycleSearch {
    private final OwnershipGraph graph;
    private final Shares shares;
    private final Steps steps;

    /** For each party 0 while unseen, then the least number seen from it, then the number of its component. */
    private final int[] mark;

    /** For each party on the path, the next stake to follow. */
    private final int[] next;

    /** From the left the path, from the right the parties done whose component is not complete. */
    private final int[] stacks;

    private final BitSet notFirst;
    private int path;
    private int waiting;
    private int seen = 1;
    private int component;

    /** All parties, holders before what they hold; filled from its end. */
    final int[] order;

    private int filled;

    /** By place in the order, whether the party is in a cycle. */
    final BitSet inCycle;

    /** The places at which cycles begin. */
    final BitSet cycleStarts = new BitSet();

    CycleSearch(OwnershipGraph graph, Shares shares, Steps steps) {
        int parties = graph.parties();
        this.graph = graph;
        this.shares = shares;
        this.steps = steps;
        mark = new int[parties];
        next = new int[parties];
        stacks = new int[parties];
        order = new int[parties];
        notFirst = new BitSet(parties);
        inCycle = new BitSet(parties);
        waiting = parties;
        component = parties;
        filled = parties;
        for (int party = 0; party < parties; party++) {
            if (mark[party] == 0) {
                search(party);
            }
        }
    }

    private void search(int start) {
        enter(start);
        while (path > 0) {
            int party = stacks[path - 1];
            int end = graph.heldFrom[party + 1];
            boolean deeper = false;
            while (next[party] < end && !deeper) {
                int stake = next[party];
                int held = graph.held[stake];
                if (shares.flows(graph.heldPart[stake], held)) {
                    if (mark[held] == 0) {
                        enter(held);
                        deeper = true;
                        continue;
                    }
                    see(party, held);
                }
                next[party]++;
            }
            if (!deeper) {
                leave(party);
            }
        }
    }

    private void enter(int party) {
        stacks[path++] = party;
        mark[party] = seen++;
        next[party] = graph.heldFrom[party];
        steps.add(graph.heldCount(party));
    }

    private void see(int party, int held) {
        if (mark[held] < mark[party]) {
            mark[party] = mark[held];
            notFirst.set(party);
        }
    }

    private void leave(int party) {
        path--;
        if (notFirst.get(party)) {
            stacks[--waiting] = party;
        } else {
            complete(party);
        }
    }

    /** A component is complete, with its first party: puts it in order, those that were done last first. */
    private void complete(int first) {
        int size = 1;
        while (waiting + size - 1 < stacks.length && mark[first] <= mark[stacks[waiting + size - 1]]) {
            size++;
        }
        filled -= size;
        order[filled] = first;
        System.arraycopy(stacks, waiting, order, filled + 1, size - 1);
        waiting += size - 1;
        seen -= size;
        for (int i = filled; i < filled + size; i++) {
            mark[order[i]] = component;
        }
        component--;
        if (size > 1 || holdsItself(first)) {
            inCycle.set(filled, filled + size);
            cycleStarts.set(filled);
        }
    }

    private boolean holdsItself(int party) {
        int at = Arrays.binarySearch(graph.held, graph.heldFrom[party], graph.heldFrom[party + 1], party);
        return at >= 0 && shares.flows(graph.heldPart[at], party);
    }

    /** For each party its place in the order. */
    int[] places() {
        int[] places = mark;
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }
}
