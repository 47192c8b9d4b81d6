package io.github.chipstakes.serialization.screening;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The rows of a CSV file (RFC 4180), with commas, semicolons or tabs between the values. The library for it is an optional dependency; without it, there are none,
 * and reading says so. A row that breaks the rules is told, and reading goes on with the next line.
 */
final class CsvRows {
    /** Whether the library is there. */
    static final boolean PRESENT = isPresent();

    private CsvRows() {}

    /** Where rows go, and those that are none. */
    interface Taker extends Consumer<CsvRow> {
        /**
         * Tells that what starts in a line is no row.
         *
         * @param isLong whether it is one that is too long
         */
        void broken(int line, boolean isLong, String message);
    }

    /**
     * Reads a text.
     *
     * @param longest the longest value, in characters
     */
    static void read(String text, int longest, Taker taker) {
        new Library(text, separator(text), longest, taker).read();
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

    private static boolean isPresent() {
        try {
            Class.forName("de.siegmar.fastcsv.reader.CsvReader", false, CsvRows.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** All that touches the library; loaded only when it is there. */
    private static final class Library extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final String text;
        private final char separator;
        private final int longest;
        private final Taker taker;
        private List<CsvRow.Cell> cells = new ArrayList<>();
        private int linesBefore;
        private int offset;
        private int start = 1;
        private int line = 1;
        private int column = 1;

        Library(String text, char separator, int longest, Taker taker) {
            this.text = text;
            this.separator = separator;
            this.longest = longest;
            this.taker = taker;
        }

        void read() {
            while (offset < text.length()) {
                StringReader rest = new StringReader(text);
                start = linesBefore + 1;
                try {
                    rest.skip(offset);
                    for (CsvRow row : CsvReader.builder()
                            .fieldSeparator(separator)
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .maxBufferSize(Math.max(longest, 1 << 14))
                            .build(this, rest)) {
                        taker.accept(row);
                    }
                    return;
                } catch (CsvParseException e) {
                    broken(e);
                } catch (IOException e) {
                    throw new UncheckedIOException("a text in memory is read", e);
                }
            }
        }

        /** Tells of the row that is none, and goes to the line after that in which it starts. */
        private void broken(CsvParseException e) {
            String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            taker.broken(
                    start,
                    said.contains("buffer"),
                    said.contains("unclosed")
                            ? "a quote is opened and not closed"
                            : "a quote is closed, and text follows it; a quote within quotes is written twice");
            while (linesBefore < start && offset < text.length()) {
                char c = text.charAt(offset++);
                if (c == '\n' || c == '\r') {
                    offset += c == '\r' && offset < text.length() && text.charAt(offset) == '\n' ? 1 : 0;
                    linesBefore++;
                }
            }
        }

        @Override
        protected void handleBegin(long startingLine) {
            cells = new ArrayList<>();
            start = linesBefore + (int) startingLine;
            line = start;
            column = 1;
        }

        @Override
        protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
            String value = new String(buffer, from, length);
            cells.add(new CsvRow.Cell(value.strip(), line, column));
            column += length + 1 + (quoted ? 2 : 0);
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                if (quoted && c == '"') {
                    column++;
                } else if (c == '\n' || c == '\r' && (i + 1 == length || value.charAt(i + 1) != '\n')) {
                    line++;
                    column = length - i + 2;
                }
            }
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(List.copyOf(cells));
        }
    }
}
