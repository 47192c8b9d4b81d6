package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.serialization.Limits;
import java.nio.file.Path;

/**
 * A user's own list of counterparties in CSV (RFC 4180), UTF-8, gzipped or not, with commas, semicolons or tabs between the values
 * and the names of the columns, in any order, in its first line:
 *
 * <ul>
 *   <li>{@code name}, without which a row is looked for by its id and its identifiers only, and left out if it has none;
 *   <li>{@code id}, what the user calls it by;
 *   <li>{@code country}, by its ISO 3166 code or as people write it;
 *   <li>{@code identifiers}, such as {@code lei:5493001KJTIIGC8Y1R12; uscc:91110108MA001JCY5Y}, and a column of its own for any scheme
 *       that is known, such as {@code lei} or {@code ticker}.
 * </ul>
 *
 * <p>Other columns are told and left alone. A row that cannot be understood is told, with its line and column, and left out; every
 * other is kept. Of a file that breaks off, the rows before are. Reading needs {@code de.siegmar:fastcsv} beside this library; where
 * it is missing, that is the one problem.
 */
public final class CounterpartyFile {
    /** Limits for such a file: values of 10,000 characters, 1,000 problems, 256 MiB. */
    public static final Limits LIMITS = new Limits(64, 10_000, 1_000, 1 << 20, 1_000, 1L << 28);

    private CounterpartyFile() {}

    /** Reads a file within {@link #LIMITS}. */
    public static CsvReading<Counterparty> read(Path file) {
        return read(file, LIMITS);
    }

    /** Reads a file; of the limits, those on the length of texts, the number of problems and the size count. */
    public static CsvReading<Counterparty> read(Path file, Limits limits) {
        return CsvTable.read(file, limits, CounterpartyRows::new);
    }
}
