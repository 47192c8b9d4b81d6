package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much text is read into one dataset: what is compressed counts as what comes of it. */
class SizeLimitTest {
    private static final String A = "{\"id\":\"a\",\"name\":\"A\"}";

    @TempDir
    private Path folder;

    /** A text of this many bytes with one company in its first line. */
    private static byte[] text(Format format, int size) {
        String start = format == Format.NDJSON
                ? "{\"type\":\"company\"," + A.substring(1) + "\n"
                : "{\"companies\":[" + A + ",\n" + A.replace("\"a\"", "\"b\"") + "]}";
        return (start + "\n".repeat(size - start.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Limits upTo(long size) {
        return new Limits(64, 1_000_000, 100, 1 << 20, 10, size);
    }

    private static void isTold(Reading reading) {
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(tuple(
                        Problem.Kind.LIMIT,
                        "more than 200000 bytes are not read into one dataset; read them record by record, or with"
                                + " another limit"));
        assertThat(reading.dataset().isIncomplete()).isTrue();
        assertThat(reading.dataset().companies()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfJustTheLimitIsRead(Format format) {
        byte[] whole = zipped(text(format, 200_000));
        assertThat(DatasetReader.within(upTo(200_000))
                        .read(new ByteArrayInputStream(whole), format, "given")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTextBeyondTheLimitIsToldHoweverSmallItIsCompressed(Format format) {
        byte[] bomb = zipped(text(format, 400_000));
        assertThat(bomb).hasSizeLessThan(2_000);
        isTold(DatasetReader.within(upTo(200_000)).read(new ByteArrayInputStream(bomb), format, "given"));
    }

    @Test
    void allFilesOfADatasetCountTogether() throws IOException {
        Path first = Files.write(folder.resolve("1.ndjson"), text(Format.NDJSON, 150_000));
        Path second = Files.write(folder.resolve("2.ndjson"), text(Format.NDJSON, 150_000));
        isTold(DatasetReader.within(upTo(200_000)).read(first, second));
        assertThat(DatasetReader.within(upTo(300_000)).read(first, second).problems())
                .isEmpty();
    }

    @Test
    void whatIsReadRecordByRecordMayBeOfAnySize() {
        List<Problem> problems = new ArrayList<>();
        try (RecordStream records = DatasetReader.within(upTo(1_000)).stream(
                new ByteArrayInputStream(text(Format.NDJSON, 400_000)), Format.NDJSON, "given", problems::add)) {
            assertThat(records.next()).isPresent();
            assertThat(records.next()).isEmpty();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aDescriptorBeyondTheLimitIsNotReadAndAllFilesAre() throws IOException {
        Files.write(folder.resolve("a.ndjson"), text(Format.NDJSON, 1_000));
        Files.writeString(folder.resolve("datapackage.json"), "{\"resources\": [" + " ".repeat(300_000) + "]}");
        Reading reading = DatasetReader.within(upTo(200_000)).read(folder);
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(tuple(
                        Problem.Kind.LIMIT,
                        "the descriptor cannot be read, so all files are: more than 200000 bytes are not read into one"
                                + " dataset; read them record by record, or with another limit"));
        assertThat(reading.dataset().companies()).hasSize(1);
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> upTo(0));
    }
}
