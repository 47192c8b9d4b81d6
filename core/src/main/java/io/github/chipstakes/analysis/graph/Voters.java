package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import java.util.Arrays;

/** How the votes in one entity divide among groups of owners, by what each has at least. */
final class Voters {
    private final OwnershipGraph graph;
    private final Groups groups;

    /** For each owner of the entity, the head of its group and its place; those of one group side by side. */
    private long[] byHead = new long[16];

    private int largest;
    private int most;
    private boolean majority;
    private boolean rivals;

    Voters(OwnershipGraph graph, Groups groups) {
        this.graph = graph;
        this.groups = groups;
    }

    /** The head of the group that has most. */
    int largest() {
        return largest;
    }

    /** How much that group has at least, in units, rounded up. */
    int most() {
        return most;
    }

    /** Whether that group has the majority. */
    boolean haveMajority() {
        return majority;
    }

    /** Whether all others together have it, or have it as well. */
    boolean othersHaveMajority() {
        return rivals;
    }

    /** Counts the votes in an entity. */
    void count(int entity) {
        int from = graph.ownersFrom[entity];
        int owners = graph.ownerCount(entity);
        if (owners > byHead.length) {
            byHead = new long[2 * owners];
        }
        boolean plain = true;
        int inGroups = 0;
        for (int i = 0; i < owners; i++) {
            int head = groups.head(graph.owner[from + i]);
            byHead[i] = ((long) head << Integer.SIZE) | i;
            inGroups += groups.size(head) > 1 ? 1 : 0;
            plain &= graph.ownerPart[from + i] >= 0;
        }
        if (inGroups > 1) {
            Arrays.sort(byHead, 0, owners);
        }
        if (plain) {
            countUnits(from, owners);
        } else {
            countBounds(from, owners);
        }
    }

    private void countUnits(int from, int owners) {
        long total = 0;
        long best = 0;
        long sum = 0;
        for (int i = 0; i < owners; i++) {
            int units = graph.ownerPart[from + place(i)];
            total += units;
            sum = isFirst(i) ? units : sum + units;
            if (sum > best) {
                best = sum;
                largest = head(i);
            }
        }
        most = (int) Math.min(best, Integer.MAX_VALUE);
        majority = best > Parts.WHOLE / 2;
        rivals = total - best > Parts.WHOLE / 2;
    }

    private void countBounds(int from, int owners) {
        BoundSum total = BoundSum.ZERO;
        BoundSum best = BoundSum.ZERO;
        BoundSum sum = BoundSum.ZERO;
        for (int i = 0; i < owners; i++) {
            Bound atLeast = Tally.low(graph.parts.interval(graph.ownerPart[from + place(i)]));
            total = total.plus(atLeast);
            sum = (isFirst(i) ? BoundSum.ZERO : sum).plus(atLeast);
            if (isMore(sum, best)) {
                best = sum;
                largest = head(i);
            }
        }
        most = Integer.MAX_VALUE;
        majority = isMajority(best);
        rivals = isMajority(total.minus(best));
    }

    private static boolean isMore(BoundSum one, BoundSum other) {
        int order = one.value().compareTo(other.value());
        return order > 0 || (order == 0 && one.open() > other.open());
    }

    private static boolean isMajority(BoundSum votes) {
        return MajorityControl.MAJORITY.isReachedFrom(votes.bound());
    }

    private boolean isFirst(int i) {
        return i == 0 || head(i) != head(i - 1);
    }

    private int head(int i) {
        return (int) (byHead[i] >> Integer.SIZE);
    }

    private int place(int i) {
        return (int) byHead[i];
    }
}
