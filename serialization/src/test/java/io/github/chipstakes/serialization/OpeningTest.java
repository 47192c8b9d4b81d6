package io.github.chipstakes.serialization;

import static io.github.chipstakes.serialization.Problem.Kind.DAMAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first characters tell of a text without a name, such as standard input. */
class OpeningTest {
    private static Reading read(InputStream in) {
        return DatasetReader.standard().read(in, "-");
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"companies\":[]}|JSON",
                "  {|JSON",
                "{}|JSON",
                "[1]|JSON",
                "|JSON",
                "{\"type\":\"company\"}|NDJSON",
                "{\"id\":\"a\",\"names\":[{\"type\":1}],\"type\":\"company\"}|NDJSON",
                "{\"observations\":[{\"type\":\"x\"}]}|JSON",
                "{\"type\":\"company\",\"na|NDJSON",
                "{companies: []}|YAML",
                "companies: []|YAML",
                "# a comment|YAML",
                "---|YAML",
                "'companies': []|YAML"
            })
    void theFormatIsFoundOut(String text, Format format) {
        assertThat(Opening.of(text(text == null ? "" : text)).guess()).isEqualTo(format);
    }

    @Test
    void theFirstLineDecides() {
        assertThat(Opening.of(text("{\n\"type\":\"company\"}")).guess()).isEqualTo(Format.JSON);
        assertThat(Opening.of(text("\n\n {\"type\":\"company\"}\n{}")).guess()).isEqualTo(Format.NDJSON);
    }

    @Test
    void standardInputIsReadWhateverItIs() throws IOException {
        String yaml = "companies:\n- {id: a, name: A}\n";
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(yaml.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(text(yaml)).orThrow().companies()).hasSize(1);
        assertThat(read(new ByteArrayInputStream(zipped.toByteArray()))
                        .orThrow()
                        .companies())
                .hasSize(1);
        assertThat(read(text("{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}"))
                        .orThrow()
                        .companies())
                .hasSize(1);
        assertThat(read(text("[")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "-:1:1: expected an object with lists of records, such as companies and stakes, found a list"
                                + " [wrong-type]",
                        "-:1:2: this ends in the middle of a value; it was cut off, or something is not closed [truncated]");
    }

    @Test
    void aStreamThatFailsIsAProblem() {
        for (int good : new int[] {0, 1, 10, 30}) {
            byte[] start = "{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}\n".getBytes(StandardCharsets.UTF_8);
            for (Format format : Format.values()) {
                Reading reading = DatasetReader.standard().read(new Failing(start, good), format, "-");
                assertThat(reading.problems())
                        .extracting(Problem::kind, Problem::message)
                        .contains(tuple(Problem.Kind.UNREADABLE_FILE, "cannot be read: the cable is out"));
            }
            assertThat(read(new Failing(start, good)).problems())
                    .extracting(Problem::kind)
                    .contains(Problem.Kind.UNREADABLE_FILE);
        }
    }

    /** Some bytes, and then a failure. */
    private static final class Failing extends InputStream {
        private final InputStream start;

        Failing(byte[] bytes, int good) {
            start = new ByteArrayInputStream(bytes, 0, good);
        }

        @Override
        public int read() throws IOException {
            int next = start.read();
            if (next < 0) {
                throw new IOException("the cable is out");
            }
            return next;
        }
    }

    @Test
    void aLineThatHasArrivedIsReadBeforeTheNextDoes() {
        String line = "{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}\n";
        InputStream slow = new InputStream() {
            private final InputStream arrived = text(line);

            @Override
            public int read() {
                throw new IllegalStateException("would wait");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = arrived.read(target, offset, length);
                return count < 0 ? read() : count;
            }
        };
        try (RecordStream records = DatasetReader.standard().stream(slow, Format.NDJSON, "-", problem -> {})) {
            assertThat(records.next()).isPresent();
        }
    }

    @Test
    void partsOfAGzipThatArriveLaterAreReadToo() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        for (String id : new String[] {"a", "b"}) {
            try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
                zip.write(("{\"type\":\"company\",\"id\":\"" + id + "\",\"name\":\"A\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        InputStream trickling = new ByteArrayInputStream(zipped.toByteArray()) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(read(trickling).orThrow().companies()).hasSize(2);
    }

    private static byte[] zipped(String id) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(
                    ("{\"type\":\"company\",\"id\":\"" + id + "\",\"name\":\"A\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        return zipped.toByteArray();
    }

    private static Reading readParts(byte[] first, byte[] second) throws IOException {
        return read(new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second)));
    }

    @Test
    void aPartOfAGzipThatIsCutOrDamagedAnywhereIsTold() throws IOException {
        byte[] first = zipped("a");
        byte[] second = zipped("b");
        assertThat(readParts(first, second).problems()).isEmpty();
        assertThat(readParts(first, new byte[0]).problems()).isEmpty();
        for (int cut = 1; cut < second.length; cut++) {
            Reading reading = readParts(first, Arrays.copyOf(second, cut));
            assertThat(reading.isWhole()).as("cut after " + cut).isFalse();
            assertThat(reading.dataset().companies()).isNotEmpty();
        }
        for (byte[] other :
                new byte[][] {{0}, new byte[4], new byte[600], "and more".getBytes(StandardCharsets.UTF_8)}) {
            assertThat(readParts(first, other).problems())
                    .extracting(Problem::kind)
                    .containsExactly(DAMAGED);
        }
    }
}
