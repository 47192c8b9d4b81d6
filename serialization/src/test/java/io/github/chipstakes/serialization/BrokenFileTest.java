package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.model.Company;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were cut off, damaged or garbled: told of, never thrown, and what is whole before the damage is kept. */
class BrokenFileTest {
    private static final int RECORDS = 6;

    /** Companies c0 to c5, each on a line of its own. */
    static String text(Format format) {
        List<String> records = IntStream.range(0, RECORDS)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"name\":\"寒武纪😀 " + i
                        + "\",\"founded\":2016,\"names\":[{\"text\":\"n\",\"kind\":\"FORMER\"},\"m\"],\"extensions\":{\"x\":[1.50,true,null,{}]},"
                        + "\"citations\":[\"digest#" + i + " the words\"]}")
                .toList();
        return switch (format) {
            case JSON -> "{\"formatVersion\":1,\"companies\":[\n" + String.join(",\n", records) + "\n]}\n";
            case YAML -> "formatVersion: 1\ncompanies:\n- " + String.join("\n- ", records) + "\n";
            case NDJSON ->
                "{\"type\":\"company\","
                        + String.join(
                                "\n{\"type\":\"company\",",
                                records.stream()
                                        .map(record -> record.substring(1))
                                        .toList())
                        + "\n";
        };
    }

    private static byte[] bytes(Format format) {
        return text(format).getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(Format format, byte[] bytes) {
        return DatasetReader.standard().read(new ByteArrayInputStream(bytes), format, "given");
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

    /** How many of the records lie wholly in the first bytes of a text. */
    private static int wholeIn(byte[] bytes, int length) {
        String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return (int) IntStream.range(0, RECORDS)
                .filter(i -> start.contains("digest#" + i + " the words\"]}"))
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void ofEveryPrefixAllWholeRecordsAreKept(Format format) {
        byte[] whole = bytes(format);
        List<Company> companies = read(format, whole).orThrow().companies();
        assertThat(companies).hasSize(RECORDS);
        for (int length = 0; length < whole.length; length++) {
            Reading reading = read(format, Arrays.copyOf(whole, length));
            List<Company> kept = reading.dataset().companies();
            assertThat(kept).isEqualTo(companies.subList(0, kept.size()));
            assertThat(kept).hasSizeGreaterThanOrEqualTo(wholeIn(whole, length) - (format == Format.YAML ? 1 : 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "NDJSON"})
    void aPrefixThatEndsInsideARecordIsTold(Format format) {
        byte[] whole = bytes(format);
        for (int length = whole.length - 150; length < whole.length - 5; length++) {
            assertThat(read(format, Arrays.copyOf(whole, length)).problems())
                    .extracting(Problem::kind)
                    .containsAnyOf(Problem.Kind.TRUNCATED, Problem.Kind.SYNTAX);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gzipIsReadByItsFirstBytes(Format format) {
        assertThat(read(format, zipped(bytes(format)))).satisfies(reading -> {
            assertThat(reading.orThrow()).isEqualTo(read(format, bytes(format)).orThrow());
        });
    }

    @Test
    void gzipOfSeveralPartsIsReadWhole() {
        byte[] whole = bytes(Format.NDJSON);
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(zipped(Arrays.copyOf(whole, 100)));
        parts.writeBytes(zipped(Arrays.copyOfRange(whole, 100, whole.length)));
        assertThat(read(Format.NDJSON, parts.toByteArray()).orThrow())
                .isEqualTo(read(Format.NDJSON, whole).orThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyPrefixOfAGzipIsToldAsCutOff(Format format) {
        byte[] whole = zipped(bytes(format));
        List<Company> companies = read(format, whole).orThrow().companies();
        for (int length = 2; length < whole.length; length++) {
            Reading reading = read(format, Arrays.copyOf(whole, length));
            assertThat(reading.problems())
                    .extracting(Problem::kind, Problem::message)
                    .containsExactly(
                            tuple(Problem.Kind.TRUNCATED, "the compressed file ends too early; it was cut off"));
            List<Company> kept = reading.dataset().companies();
            assertThat(kept).isEqualTo(companies.subList(0, kept.size()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAGzipThatIsCutOffWhatStandsBeforeTheCutIsKept(Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] plain = bytes(format);
        int most = wholeIn(plain, plain.length * 3 / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes, 512, true)) {
            zip.write(plain, 0, plain.length * 3 / 4);
            zip.flush();
            assertThat(read(format, bytes.toByteArray()).dataset().companies())
                    .hasSizeGreaterThanOrEqualTo(most - (format == Format.YAML ? 1 : 0))
                    .hasSizeGreaterThan(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGzipWithAnyByteFlippedReadsAsItWasOrIsTold(Format format) {
        byte[] whole = zipped(bytes(format));
        Reading sound = read(format, whole);
        for (int i = 0; i < whole.length; i++) {
            for (int bits : new int[] {0x01, 0x10, 0x80, 0xFF}) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) bits;
                Reading reading = read(format, damaged);
                if (reading.isWhole()) {
                    assertThat(reading.dataset()).isEqualTo(sound.dataset());
                    assertThat(i)
                            .as("but for what tells of the file, and the padding before the check, any change is seen")
                            .matches(at -> at >= 3 && at <= 9 || at == whole.length - 9);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbledTextIsToldWithinTheTextAndNeverThrows(Format format) {
        byte[] whole = bytes(format);
        Reading sound = read(format, whole);
        Random random = new Random(2026);
        byte[] likely = "{}[]\",:\\#&*!|>-?%@`'\n\r\t <~0123456789eE+.untrf\u0000".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 6_000; round++) {
            byte[] garbled = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(garbled.length);
                switch (random.nextInt(4)) {
                    case 0 -> garbled[at] = (byte) random.nextInt(256);
                    case 1 -> garbled[at] = likely[random.nextInt(likely.length)];
                    case 2 -> garbled = Arrays.copyOf(garbled, at + 1);
                    default ->
                        System.arraycopy(whole, 0, garbled, at, Math.min(garbled.length - at, random.nextInt(40)));
                }
            }
            Reading reading = read(format, garbled);
            assertThat(reading.problems()).hasSize((int) Math.min(1_000, reading.problemCount()));
            String[] lines =
                    new String(garbled, StandardCharsets.UTF_8).split(format == Format.NDJSON ? "\n" : "\r\n?|\n", -1);
            assertThat(reading.problems()).extracting(Problem::place).allSatisfy(place -> {
                assertThat(place.line()).isBetween(1, lines.length);
                assertThat(place.column()).isBetween(1, lines[place.line() - 1].length() + 1);
            });
            if (Arrays.equals(garbled, whole)) {
                assertThat(reading.dataset()).isEqualTo(sound.dataset());
            }
            reading.dataset()
                    .records()
                    .forEach(record ->
                            assertThat(reading.placeOf(record, "/name")).isPresent());
        }
    }
}
