package io.github.chipstakes.serialization.screening;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Problem.Kind;
import io.github.chipstakes.serialization.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A user's own list of counterparties in CSV (RFC 4180), UTF-8, gzipped or not, with commas, semicolons or tabs between the values
 * and the names of the columns, in any order, in its first line:
 *
 * <ul>
 *   <li>{@code name}, which every row has;
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

    private final List<Counterparty> counterparties;
    private final Reading reading;
    private final Optional<String> contentHash;

    private CounterpartyFile(List<Counterparty> counterparties, Reading reading, Optional<String> contentHash) {
        this.counterparties = counterparties;
        this.reading = reading;
        this.contentHash = contentHash;
    }

    /** Reads a file within {@link #LIMITS}. */
    public static CounterpartyFile read(Path file) {
        return read(file, LIMITS);
    }

    /** Reads a file; of the limits, those on the length of texts, the number of problems and the size count. */
    public static CounterpartyFile read(Path file, Limits limits) {
        Intake intake = Intake.of(file, limits);
        CounterpartyRows rows = new CounterpartyRows(intake, limits.textLength());
        if (CsvRows.PRESENT) {
            String text = intake.text();
            String whole = intake.contentHash().isPresent() ? text : withoutItsLastLine(text);
            CsvRows.read(whole, separator(whole), limits.textLength(), rows);
            rows.end();
        } else {
            intake.problem(
                    Kind.UNREADABLE_FILE,
                    intake.beginning(),
                    Optional.empty(),
                    "",
                    "reading CSV needs de.siegmar:fastcsv beside this library");
        }
        return new CounterpartyFile(
                List.copyOf(rows.counterparties()), intake.close(DatasetInfo.NONE), intake.contentHash());
    }

    private static String withoutItsLastLine(String text) {
        return text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }

    /** What stands between the names of the columns: of comma, semicolon and tab the most frequent. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            int kind = ",;\t".indexOf(c);
            if (!quoted && kind >= 0) {
                counts[kind]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    /** The counterparties, in the order of the file. */
    public List<Counterparty> counterparties() {
        return counterparties;
    }

    /** The problems by place, as many as the limit keeps. */
    public List<Problem> problems() {
        return reading.problems();
    }

    /** How many problems there were in all. */
    public long problemCount() {
        return reading.problemCount();
    }

    /** Whether every row of the file is among the counterparties, as far as that is known. */
    public boolean isComplete() {
        return !reading.dataset().isIncomplete();
    }

    /** The hash of the file, uncompressed, as {@code sha-256:hex}; empty where it was not read to its end. */
    public Optional<String> contentHash() {
        return contentHash;
    }
}
