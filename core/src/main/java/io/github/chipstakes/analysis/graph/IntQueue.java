package io.github.chipstakes.analysis.graph;

import java.util.BitSet;

/** Numbers in the order they came, each at most once at a time. */
final class IntQueue {
    /** Those that wait; and one beyond all, lest the set looks for its last one whenever one is cleared. */
    private final BitSet waiting = new BitSet();

    private int[] ring = new int[16];
    private int first;
    private int count;

    /** Empty; for numbers below this one. */
    IntQueue(int end) {
        waiting.set(end);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Puts the number at the end, unless it waits already. */
    void add(int number) {
        if (waiting.get(number)) {
            return;
        }
        waiting.set(number);
        if (count == ring.length) {
            grow();
        }
        ring[(first + count++) & (ring.length - 1)] = number;
    }

    /** Takes the first. */
    int poll() {
        int number = ring[first];
        first = (first + 1) & (ring.length - 1);
        count--;
        waiting.clear(number);
        return number;
    }

    private void grow() {
        int[] larger = new int[2 * ring.length];
        System.arraycopy(ring, first, larger, 0, count - first);
        System.arraycopy(ring, 0, larger, count - first, first);
        ring = larger;
        first = 0;
    }
}
