package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the members of one cycle pass on to each other in one direction, and to others. Filled anew for each cycle. What
 * absorbing members pass on does not depend on what they get, so it stands apart.
 */
final class CycleMatrix {
    /** The rank of the first member. */
    int first;

    /** How many members there are. */
    int size;

    /** For each member, where what it passes on to other members begins; one more for the end. */
    int[] from = new int[8];

    /** The members it passes on to. */
    int[] to = new int[8];

    /** The stakes it does so by. */
    int[] stake = new int[8];

    /** How much of it, as a part of the whole. */
    double[] weight = new double[8];

    /** What each member passes on to itself. */
    double[] self = new double[8];

    /** The stake in itself, or -1. */
    int[] selfStake = new int[8];

    /** For each member, how many pass on to it. */
    int[] sources = new int[8];

    /** For each member, how much of it all members pass on, itself included. */
    double[] gets = new double[8];

    /** The members that later ones pass on to, ascending; the first {@link #headCount} are meant. */
    int[] heads = new int[8];

    int headCount;

    /** By member, whether it is one of those. */
    boolean[] isHead = new boolean[8];

    /** For each member, where what it passes on to others than members begins; one more for the end. */
    int[] outFrom = new int[8];

    /** The ranks of those others. */
    int[] outTo = new int[8];

    /** How much of them, in units. */
    double[] outWeight = new double[8];

    private int stakes;
    private int outs;

    /** Told of what absorbing members pass on to members. */
    @FunctionalInterface
    interface Given {
        /** A stake passes on so many units from the party at one rank to that at another. */
        void of(int target, int source, int stake, double units);
    }

    /** Takes the stakes of the cycle that the party at a rank is in, at the most or at the least; those between members are counted. */
    void fill(Direction walk, int inCycle, BitSet absorbing, boolean most, Steps steps, Given given) {
        first = walk.cycleFrom(inCycle);
        int end = walk.cycleTo(inCycle);
        start(end - first);
        for (int rank = first; rank < end; rank++) {
            int member = rank - first;
            boolean absorbs = absorbing.get(rank);
            from[member] = stakes;
            outFrom[member] = outs;
            for (int i = walk.begin(rank); i < walk.end(rank); i++) {
                double units = walk.weight(rank, i, most);
                if (units > 0 || (!most && walk.flows(rank, i))) {
                    int target = walk.next(i);
                    if (target < first || target >= end) {
                        addOut(target, units);
                    } else if (absorbs) {
                        given.of(target, rank, i, units);
                    } else {
                        add(member, target - first, i, units / Parts.WHOLE);
                    }
                }
            }
            steps.addUnforeseen(stakes - from[member]);
        }
        from[size] = stakes;
        outFrom[size] = outs;
        headCount = 0;
        for (int member = 0; member < size; member++) {
            if (isHead[member]) {
                heads[headCount++] = member;
            }
        }
    }

    private void start(int members) {
        size = members;
        stakes = 0;
        outs = 0;
        if (self.length <= members) {
            int room = members + (members >> 1) + 1;
            from = new int[room];
            outFrom = new int[room];
            self = new double[room];
            selfStake = new int[room];
            sources = new int[room];
            gets = new double[room];
            heads = new int[room];
            isHead = new boolean[room];
        }
        Arrays.fill(self, 0, members, 0);
        Arrays.fill(selfStake, 0, members, -1);
        Arrays.fill(sources, 0, members, 0);
        Arrays.fill(gets, 0, members, 0);
        Arrays.fill(isHead, 0, members, false);
    }

    private void add(int member, int target, int number, double part) {
        sources[target]++;
        gets[target] += part;
        if (target == member) {
            self[member] = part;
            selfStake[member] = number;
            return;
        }
        isHead[target] |= target < member;
        if (stakes == to.length) {
            to = Arrays.copyOf(to, 2 * stakes);
            stake = Arrays.copyOf(stake, 2 * stakes);
            weight = Arrays.copyOf(weight, 2 * stakes);
        }
        to[stakes] = target;
        stake[stakes] = number;
        weight[stakes++] = part;
    }

    private void addOut(int rank, double units) {
        if (outs == outTo.length) {
            outTo = Arrays.copyOf(outTo, 2 * outs);
            outWeight = Arrays.copyOf(outWeight, 2 * outs);
        }
        outTo[outs] = rank;
        outWeight[outs++] = units;
    }

    /** How many stakes members that do not absorb have in other members. */
    int stakes() {
        return stakes;
    }
}
