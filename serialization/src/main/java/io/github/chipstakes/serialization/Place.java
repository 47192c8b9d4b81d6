package io.github.chipstakes.serialization;

import java.util.Comparator;

/**
 * A place in what was read.
 *
 * @param file the file, as it was named by the caller; {@code -} for standard input
 * @param line the line, from 1
 * @param column the column in characters (UTF-16 code units), from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** By file, then line, then column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
