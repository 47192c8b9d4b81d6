package io.github.chipstakes.serialization;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from a record to the value at hand: fields and elements of lists. Its hash is kept up step by step. */
final class Trail {
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private @Nullable String[] names = new String[16];
    private int[] elements = new int[16];
    private long[] hashes = new long[17];
    private int depth;

    int depth() {
        return depth;
    }

    void clear() {
        depth = 0;
    }

    /** Goes to a field, whose name has this {@linkplain #hash(CharSequence) hash}. */
    void enter(String name, long hash) {
        push(name, 0, hash);
    }

    /** Goes to an element of a list. */
    void enter(int element) {
        push(null, element, hash(element));
    }

    void leave() {
        depth--;
    }

    private void push(@Nullable String name, int element, long hash) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            elements = Arrays.copyOf(elements, depth * 2);
            hashes = Arrays.copyOf(hashes, depth * 2 + 1);
        }
        names[depth] = name;
        elements[depth] = element;
        hashes[depth + 1] = step(hashes[depth], hash);
        depth++;
    }

    /** The field of the record this is in; empty at the record itself. */
    Optional<String> first() {
        return depth == 0 ? Optional.empty() : Optional.ofNullable(names[0]);
    }

    /** The hash of the whole way; {@link #hashesTo} computes the same of its pointer. */
    long hash() {
        return hashes[depth];
    }

    /** The JSON pointer (RFC 6901) of where this is. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/');
            if (name == null) {
                pointer.append(elements[i]);
            } else {
                pointer.append(escaped(name));
            }
        }
        return pointer.toString();
    }

    /** A name as a step of a JSON pointer. */
    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The hashes of all ways to a JSON pointer, from the record itself to the whole. */
    static long[] hashesTo(String pointer) {
        String[] steps =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        long[] hashes = new long[steps.length + 1];
        for (int i = 0; i < steps.length; i++) {
            hashes[i + 1] = step(hashes[i], hash(steps[i].replace("~1", "/").replace("~0", "~")));
        }
        return hashes;
    }

    /** The hash of a name (FNV-1a). */
    static long hash(CharSequence name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long hash(int element) {
        return element < 10
                ? (0xcbf29ce484222325L ^ ('0' + element)) * 0x100000001b3L
                : hash(Integer.toString(element));
    }

    private static long step(long way, long hash) {
        long mixed = (way + hash) * MIXER;
        return mixed ^ mixed >>> 29;
    }
}
