package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Score;
import io.github.chipstakes.serialization.Limits;
import java.nio.file.Path;

/**
 * What a matcher outside the library says of counterparties, in CSV as {@linkplain CounterpartyFile their list} is, with these columns, which
 * every row has:
 *
 * <ul>
 *   <li>{@code counterparty}, its id on the list, or its name where the list has no id for it;
 *   <li>{@code record}, the id of the list entry or party it may be;
 *   <li>{@code score}, a number on the matcher's own scale, such as {@code 0.87}, {@code -3} or {@code 1.5e2}; one with a decimal
 *       comma or an exponent of more than two digits is refused;
 *   <li>{@code matcher}, which one, best with its version.
 * </ul>
 *
 * <p>A row that stands twice is two scores; in the answer they are told once.
 */
public final class ScoreFile {
    private ScoreFile() {}

    /** Reads a file within {@link CounterpartyFile#LIMITS}. */
    public static CsvReading<Score> read(Path file) {
        return read(file, CounterpartyFile.LIMITS);
    }

    /** Reads a file; of the limits, those on the length of texts and of numbers, the number of problems and the size count. */
    public static CsvReading<Score> read(Path file, Limits limits) {
        return CsvTable.read(file, limits, ScoreRows::new);
    }
}
