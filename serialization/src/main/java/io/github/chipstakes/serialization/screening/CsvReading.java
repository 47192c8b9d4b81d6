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
 * @param misread what of the file says nothing though it was meant to, as many as that limit: values of rows that were kept, such as
 *     {@code lei in line 3}, and columns, such as {@code column "cuntry"}
 * @param problems the problems by place, as many as the limit keeps
 * @param problemCount how many problems there were in all
 * @param isComplete whether every row of the file is among the values, as far as that is known
 * @param contentHash the hash of the file, uncompressed, as {@code sha-256:hex}; empty where it was not read to its end
 */
public record CsvReading<T>(
        List<T> values,
        List<Integer> left,
        List<String> misread,
        List<Problem> problems,
        long problemCount,
        boolean isComplete,
        Optional<String> contentHash) {

    /** The lists are copied. */
    public CsvReading {
        values = List.copyOf(values);
        left = List.copyOf(left);
        misread = List.copyOf(misread);
        problems = List.copyOf(problems);
    }

    /** Whether every row is there, with all that was meant to be said of it, as far as that is known. */
    public boolean isWhole() {
        return isComplete && misread.isEmpty();
    }
}
