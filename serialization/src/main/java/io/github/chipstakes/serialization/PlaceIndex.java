package io.github.chipstakes.serialization;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The places of the values of one record, by their JSON pointers. It keeps a 64-bit hash of each pointer instead of its
 * text: 16 bytes a value, put in the order of the hashes when first asked. Of two pointers with one hash, which in one record
 * no one will meet, the first is found.
 */
final class PlaceIndex {
    private final String file;
    private long start;
    private long[] entries = new long[32];
    private int size;
    private boolean inOrder;

    PlaceIndex(String file) {
        this.file = file;
    }

    void add(long pointer, int line, int column) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = pointer;
        entries[size++] = (long) line << 32 | column;
        if (size == 2) {
            start = entries[1];
        }
    }

    /** The place of a value, or of the nearest value around it that has one. */
    synchronized Place find(String pointer) {
        if (!inOrder) {
            order();
        }
        long[] ways = Trail.hashesTo(pointer);
        for (int i = ways.length - 1; i > 0; i--) {
            int entry = firstOf(ways[i]);
            if (entry < size && entries[entry] == ways[i]) {
                return place(entries[entry + 1]);
            }
        }
        return place(start);
    }

    private void order() {
        long[][] pairs = new long[size / 2][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new long[] {entries[2 * i], entries[2 * i + 1]};
        }
        Arrays.sort(pairs, Comparator.comparingLong(pair -> pair[0]));
        for (int i = 0; i < pairs.length; i++) {
            System.arraycopy(pairs[i], 0, entries, 2 * i, 2);
        }
        inOrder = true;
    }

    /** Where the first entry of a hash is, or would be. */
    private int firstOf(long hash) {
        int from = 0;
        int to = size / 2;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entries[2 * middle] < hash) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * from;
    }

    private Place place(long packed) {
        return new Place(file, (int) (packed >>> 32), (int) packed);
    }

    /** Lets go of memory nothing will be added to. */
    void trim() {
        entries = Arrays.copyOf(entries, size);
    }
}
