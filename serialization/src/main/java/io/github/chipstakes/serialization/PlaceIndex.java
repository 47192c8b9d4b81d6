package io.github.chipstakes.serialization;

import java.util.Arrays;

/**
 * The places of the values of one record, by their JSON pointers. It keeps a 64-bit hash of each pointer instead of its
 * text: 16 bytes a value. Of two pointers with one hash, which in one record no one will meet, the first is found.
 */
final class PlaceIndex {
    private final String file;
    private long[] entries = new long[32];
    private int size;

    PlaceIndex(String file) {
        this.file = file;
    }

    void add(long pointer, int line, int column) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = pointer;
        entries[size++] = (long) line << 32 | column;
    }

    /** The place of a value, or of the nearest value around it that has one. */
    Place find(String pointer) {
        long[] ways = Trail.hashesTo(pointer);
        for (int i = ways.length - 1; i > 0; i--) {
            for (int entry = 0; entry < size; entry += 2) {
                if (entries[entry] == ways[i]) {
                    return place(entries[entry + 1]);
                }
            }
        }
        return place(entries[1]);
    }

    private Place place(long packed) {
        return new Place(file, (int) (packed >>> 32), (int) packed);
    }

    /** Lets go of memory nothing will be added to. */
    void trim() {
        entries = Arrays.copyOf(entries, size);
    }
}
