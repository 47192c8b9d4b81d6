package io.github.chipstakes.analysis.graph;

import java.util.Arrays;

/** Parties in groups, each with a head: at first every party alone. Groups are joined in all but constant time. */
final class Groups {
    /** For each party one nearer to the head of its group; for a head the negative number of members. */
    private final int[] up;

    /** For each party another one of its group, so that they form a ring. */
    private final int[] next;

    Groups(int parties) {
        up = new int[parties];
        Arrays.fill(up, -1);
        next = new int[parties];
        Arrays.setAll(next, party -> party);
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

    /** Another member of the party's group; after all of them, itself again. */
    int next(int party) {
        return next[party];
    }

    /** Joins one head's group to another's. */
    void join(int head, int to) {
        up[to] += up[head];
        up[head] = to;
        int after = next[head];
        next[head] = next[to];
        next[to] = after;
    }

    /** Makes the smallest of a group its head. */
    int headBySmallest(int head) {
        int smallest = head;
        for (int member = next[head]; member != head; member = next[member]) {
            smallest = Math.min(smallest, member);
        }
        int size = up[head];
        for (int member = next[smallest]; member != smallest; member = next[member]) {
            up[member] = smallest;
        }
        up[smallest] = size;
        return smallest;
    }

    /** For each party its head. The groups are of no use afterwards, their rings are. */
    int[] heads() {
        for (int party = 0; party < up.length; party++) {
            if (up[party] >= 0) {
                up[party] = head(party);
            }
        }
        for (int party = 0; party < up.length; party++) {
            up[party] = up[party] < 0 ? party : up[party];
        }
        return up;
    }

    int[] rings() {
        return next;
    }
}
