package io.github.chipstakes.serialization;

import java.util.Arrays;
import java.util.Optional;

/**
 * The places of the values of one record, by their JSON pointers. It keeps a 64-bit hash of each pointer instead of its
 * text: 16 bytes a value. Of two pointers with one hash, which in one record no one will meet, the first is found.
 */
final class PlaceIndex {
    private static final long PRIME = 0x100000001b3L;

    private final String file;
    private long[] hashes = new long[8];
    private long[] places = new long[8];
    private int size;

    PlaceIndex(Place record) {
        this.file = record.file();
        add(new Object[0], 0, record);
    }

    void add(Object[] path, int depth, Place place) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        hashes[size] = hash(path, depth);
        places[size++] = (long) place.line() << 32 | place.column();
    }

    /** The place of a value, or of the nearest value around it that has one. */
    Place find(String pointer) {
        String at = pointer;
        while (true) {
            Optional<Place> place = exactly(at);
            if (place.isPresent()) {
                return place.get();
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
    }

    private Optional<Place> exactly(String pointer) {
        Object[] path = pointer.isEmpty() ? new Object[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < path.length; i++) {
            path[i] = path[i].toString().replace("~1", "/").replace("~0", "~");
        }
        long hash = hash(path, path.length);
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash) {
                return Optional.of(new Place(file, (int) (places[i] >>> 32), (int) places[i]));
            }
        }
        return Optional.empty();
    }

    void trim() {
        hashes = Arrays.copyOf(hashes, size);
        places = Arrays.copyOf(places, size);
    }

    private static long hash(Object[] path, int depth) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < depth; i++) {
            String step = path[i].toString();
            for (int c = 0; c < step.length(); c++) {
                hash = (hash ^ step.charAt(c)) * PRIME;
            }
            hash = (hash ^ '/') * PRIME;
        }
        return hash;
    }

    static String pointer(Object[] path, int depth) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(path[i].toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
