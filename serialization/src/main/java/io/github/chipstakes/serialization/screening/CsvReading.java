package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.serialization.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a CSV file, and what was wrong with it.
 *
 * @param <T> what its rows are
 * @param values what the good rows say, in the order of the file
 * @param left the lines in which rows begin that were left out, as many as the limit keeps of problems
 * @param problems the problems by place, as many as the limit keeps
 * @param problemCount how many problems there were in all
 * @param isComplete whether every row of the file is among the values, as far as that is known
 * @param contentHash the hash of the file, uncompressed, as {@code sha-256:hex}; empty where it was not read to its end
 */
public record CsvReading<T>(
        List<T> values,
        List<Integer> left,
        List<Problem> problems,
        long problemCount,
        boolean isComplete,
        Optional<String> contentHash) {

    /** The lists are copied. */
    public CsvReading {
        values = List.copyOf(values);
        left = List.copyOf(left);
        problems = List.copyOf(problems);
    }
}
