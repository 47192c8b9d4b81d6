package io.github.chipstakes.serialization.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Lines of CSV (RFC 4180, each ended by a line feed). They need {@code de.siegmar:fastcsv}, an optional dependency. */
final class CsvLines {
    private CsvLines() {}

    static String of(Stream<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is written", e);
        }
        return text.toString();
    }
}
