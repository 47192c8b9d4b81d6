package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.BitSet;

/** Parties in groups, each with a head that all others stand under, directly or not. */
final class Groups {
    /** For each party one that it stands under; for a head the negative number of members. */
    private final int[] up;

    private final BitSet cycles = new BitSet();

    /** The heads that were joined to another one's group. */
    private int[] joined = new int[16];

    private int joins;

    /**
     * Groups of all that stand under each other. Where some stand under each other in a circle, one of them is the head.
     *
     * @param above for each party the one that it stands under, -1 for none; belongs to the groups from now on
     */
    Groups(int[] above) {
        up = above;
        for (int party = 0; party < up.length; party++) {
            if (up[party] >= 0) {
                putUnderHead(party);
            }
        }
    }

    private void putUnderHead(int party) {
        int head = up[up[party]] < 0 ? up[party] : end(party);
        int at = party;
        while (at != head) {
            int next = up[at];
            up[at] = head;
            at = next;
        }
        up[head] -= party == head ? 0 : 1;
    }

    /** The end of the way up. A way that comes back to where it was after 2, 4, 8, … more steps ends there. */
    private int end(int party) {
        int at = party;
        int before = party;
        int steps = 0;
        int power = 2;
        while (up[at] >= 0) {
            at = up[at];
            if (at == before) {
                up[at] = -1;
                cycles.set(at);
            } else if (++steps == power) {
                before = at;
                steps = 0;
                power *= 2;
            }
        }
        return at;
    }

    int head(int party) {
        int at = party;
        while (up[at] >= 0) {
            int above = up[at];
            if (up[above] < 0) {
                return above;
            }
            up[at] = up[above];
            at = up[at];
        }
        return at;
    }

    /** How many members the group of a head has, itself among them. */
    int size(int head) {
        return -up[head];
    }

    /** Joins one head's group to another's; to its own, it becomes a cycle. */
    void join(int head, int to) {
        if (head == to) {
            cycles.set(head);
            return;
        }
        up[to] += up[head];
        up[head] = to;
        if (joins == joined.length) {
            joined = Arrays.copyOf(joined, 2 * joins);
        }
        joined[joins++] = head;
    }

    /** For each party its head, or one that has it; for a head the negative number of members. Nothing is joined any more. */
    int[] all() {
        for (int i = 0; i < joins; i++) {
            up[joined[i]] = head(joined[i]);
        }
        return up;
    }

    /** The heads of groups that are cycles. */
    BitSet cycles() {
        return cycles;
    }
}
