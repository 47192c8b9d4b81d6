package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That memory does not grow with the text: each case reads, in a machine of its own, more than that has memory for. */
class HeapTest {
    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "NDJSON, records, 40", "JSON, records, 40", "YAML, records, 20",
        "NDJSON, names, 20", "JSON, names, 20", "NDJSON, problems, 20"
    })
    void memoryDoesNotGrowWithTheText(Format format, String what, int megabytes) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapTest.class.getName(),
                        format.name(),
                        what,
                        Integer.toString(megabytes))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(said).startsWith("read ");
        assertThat(process.exitValue()).isZero();
    }

    /** Reads so many megabytes of a format, one record at a time, and says how many records there were. */
    public static void main(String[] arguments) {
        Format format = Format.valueOf(arguments[0]);
        long records = 0;
        List<Problem> kept = new ArrayList<>();
        long[] problems = new long[1];
        InputStream text = new Endless(format, arguments[1], Integer.parseInt(arguments[2]) * MEGABYTE);
        try (RecordStream stream = DatasetReader.standard().stream(text, format, "-", problem -> {
            if (problems[0]++ == 0) {
                kept.add(problem);
            }
        })) {
            while (stream.next().isPresent()) {
                records++;
            }
        }
        boolean sound = arguments[1].equals("problems") ? problems[0] > records : problems[0] == 0;
        System.out.println(
                (sound ? "read " : "misread ") + records + " records, " + problems[0] + " problems, first " + kept);
    }

    /** A text of as many records as it takes. */
    private static final class Endless extends InputStream {
        private final Format format;
        private final String what;
        private final long size;
        private byte[] part;
        private int position;
        private long handedOut;
        private int records;
        private boolean ended;

        Endless(Format format, String what, long size) {
            this.format = format;
            this.what = what;
            this.size = size;
            this.part = bytes(
                    switch (format) {
                        case JSON -> "{\"companies\":[";
                        case YAML -> "companies:\n";
                        case NDJSON -> "\n";
                    });
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private byte[] next() {
            if (handedOut > size) {
                boolean ends = format == Format.JSON && !ended;
                ended = true;
                return bytes(ends ? "]}" : "");
            }
            int number = records++;
            String field = switch (what) {
                case "names" -> "\"extensions\":{\"x" + number + "\":1,\"y寒" + number + "\":2}";
                case "problems" -> "\"nmae" + number + "\":1,\"founded\":[\"May\",\"June\"]";
                default -> "\"note\":\"寒武纪 " + "x".repeat(number % 400) + "\"";
            };
            String record = "\"id\":\"c" + number + "\",\"name\":\"n\"," + field + "}";
            return bytes(
                    switch (format) {
                        case JSON -> (number == 0 ? "{" : ",\n{") + record;
                        case YAML -> "- {" + record + "\n";
                        case NDJSON -> "{\"type\":\"company\"," + record + "\n";
                    });
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (position == part.length) {
                part = next();
                position = 0;
                if (part.length == 0) {
                    return -1;
                }
            }
            int count = Math.min(length, part.length - position);
            System.arraycopy(part, position, target, offset, count);
            position += count;
            handedOut += count;
            return count;
        }
    }
}
