package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.serialization.Place;
import java.util.List;

/**
 * What a row says in a field: texts, or where in a table of the file they stand.
 *
 * @param texts the texts; empty where they stand in a table
 * @param index the number in the table; -1 where there are texts
 * @param place where the row says so
 */
record Told(List<String> texts, int index, Place place) {}
