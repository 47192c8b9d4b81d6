package io.github.chipstakes.serialization.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of CSV (RFC 4180, each ended by a line feed) for people, who open them in a spreadsheet: a value it would take for a formula stands
 * behind an apostrophe, as OWASP advises against CSV injection. They need {@code de.siegmar:fastcsv}, an optional dependency.
 */
final class CsvLines {
    /** What formulas begin with, in half and in full width, and what spreadsheets skip before one. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private CsvLines() {}

    static String of(Stream<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            lines.forEach(values ->
                    writer.writeRecord(values.stream().map(CsvLines::asText).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is written", e);
        }
        return text.toString();
    }

    private static String asText(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
