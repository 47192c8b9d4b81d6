package io.github.chipstakes.serialization;

import static io.github.chipstakes.model.RecordType.COMPANY;
import static io.github.chipstakes.serialization.Format.JSON;
import static io.github.chipstakes.serialization.Format.NDJSON;
import static io.github.chipstakes.serialization.Format.YAML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bytes and characters: what is not UTF-8, and columns where characters are wide. */
class EncodingTest {
    private static final String A = "{\"id\":\"a\",\"name\":\"A\"}";

    private static Reading read(Format format, byte[] bytes) {
        return DatasetReader.standard().read(new ByteArrayInputStream(bytes), format, "given");
    }

    private static Problem problem(
            Problem.Kind kind, int line, int column, Optional<String> record, String field, String message) {
        return new Problem(kind, new Place("given", line, column), record, field, message);
    }

    /** The text in UTF-8, with the byte 0xFF where it says ÿ. */
    private static byte[] withBadByte(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bad = text.indexOf('ÿ');
        bytes.writeBytes(text.substring(0, bad).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(text.substring(bad + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void columnsAreCountedInUtf16(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'寒武纪😀科技','note':'😀😀😀',§'nmae':1}")
                .tells(
                        Problem.Kind.UNKNOWN_FIELD,
                        "company a",
                        "/nmae",
                        "there is no field \"nmae\"; did you mean \"name\"?")
                .leaves(COMPANY, "{'id':'a','name':'寒武纪😀科技','note':'😀😀😀'}");
    }

    @Test
    void columnsOfYamlAreRightAfterThousandsOfPairs() {
        Given.text(
                        YAML,
                        "# " + "😀".repeat(10_000),
                        "companies:",
                        ("# " + "😀".repeat(50) + "\n").repeat(200) + "- {id: a, name: A, note: '" + "😀".repeat(9_000)
                                + "', §nmae: 1}",
                        "# " + "😀".repeat(5_000))
                .tells(
                        Problem.Kind.UNKNOWN_FIELD,
                        "company a",
                        "/nmae",
                        "there is no field \"nmae\"; did you mean \"name\"?")
                .leaves(COMPANY, "{'id':'a','name':'A','note':'" + "😀".repeat(9_000) + "'}");
    }

    @ParameterizedTest
    @CsvSource({"A,20", "寒武纪,22", "😀,21"})
    void aByteThatIsNotUtf8HasItsPlace(String before, int column) {
        String message = "the byte 0xff is not UTF-8 here; save the file as UTF-8";
        Reading json =
                read(JSON, withBadByte("{\"companies\":[" + A + ",\n{\"id\":\"b\",\"note\":\"" + before + "ÿ\"}]}"));
        assertThat(json.problems())
                .containsExactly(problem(
                        Problem.Kind.NOT_UTF_8,
                        2,
                        column,
                        Optional.of("company b"),
                        "/note",
                        message + "; nothing after it is read"));
        assertThat(json.dataset().companies()).hasSize(1);
        assertThat(json.dataset().unread()).containsExactly("b");

        Reading yaml =
                read(YAML, withBadByte("companies:\n- " + A + "\n- {id: b, note:\n        \"   " + before + "ÿ\"}\n"));
        assertThat(yaml.problems()).hasSize(1);
        assertThat(yaml.problems().get(0).kind()).isEqualTo(Problem.Kind.NOT_UTF_8);
        assertThat(yaml.problems().get(0).place()).isEqualTo(new Place("given", 4, column - 6));
        assertThat(yaml.dataset().companies()).hasSize(1);

        Reading lines = read(
                NDJSON,
                withBadByte("{\"id\":\"" + before + "ÿ\"}\n{\"type\":\"company\",\"id\":\"a\",\"name\":\"A\"}\n"));
        assertThat(lines.problems())
                .containsExactly(problem(Problem.Kind.NOT_UTF_8, 1, column - 11, Optional.empty(), "", message));
        assertThat(lines.dataset().companies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JSON,16384", "JSON,65536", "YAML,16384", "YAML,65536", "NDJSON,16384", "NDJSON,65536", "NDJSON,131072"
    })
    void charactersAcrossTheEdgeOfABufferAreWhole(Format format, int edge) {
        for (int shift = -4; shift <= 4; shift++) {
            for (String wide : new String[] {"é", "寒", "😀"}) {
                String head = switch (format) {
                    case JSON -> "{\"companies\":[{\"id\":\"a\",\"name\":\"";
                    case YAML -> "companies: [{\"id\": \"a\", \"name\": \"";
                    case NDJSON -> "{\"type\":\"company\",\"id\":\"a\",\"name\":\"";
                };
                String name = "x".repeat(edge - head.length() + shift) + wide + "y";
                String tail = format == NDJSON ? "\"}" : "\"}]}".substring(0, format == JSON ? 4 : 3);
                assertThat(Given.read(format, head + name + tail)
                                .orThrow()
                                .companies()
                                .get(0)
                                .name())
                        .isEqualTo(name);
                byte[] cut = withBadByte(head + "x".repeat(edge - head.length() + shift) + "ÿ" + tail);
                assertThat(read(format, cut).problems())
                        .extracting(Problem::kind, problem -> problem.place().column())
                        .containsExactly(tuple(Problem.Kind.NOT_UTF_8, edge + shift + 1));
            }
        }
    }

    @Test
    void whatIsNotUtf8ByTheRulesIsRefused() {
        for (String hex : new String[] {"c080", "eda080", "f4908080", "80", "e4bd22", "f09f9822", "c3"}) {
            byte[] bad = HexFormat.of().parseHex(hex);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes("{\"companies\":[{\"note\":\"".getBytes(StandardCharsets.UTF_8));
            text.writeBytes(bad);
            text.writeBytes("\"}]}".getBytes(StandardCharsets.UTF_8));
            assertThat(read(JSON, text.toByteArray()).problems())
                    .extracting(Problem::kind, Problem::place)
                    .containsExactly(tuple(Problem.Kind.NOT_UTF_8, new Place("given", 1, 24)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatStopsInACharacterIsCutOff(Format format) {
        byte[] whole = "{\"$schema\":\"寒".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(read(format, cut).problems())
                .containsExactly(problem(
                        Problem.Kind.TRUNCATED,
                        1,
                        13,
                        Optional.empty(),
                        "",
                        "the text ends in the middle of a character; it was cut off"));
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkIsToldAndLeftOut(Format format) {
        Problem told = problem(
                Problem.Kind.BYTE_ORDER_MARK,
                1,
                1,
                Optional.empty(),
                "",
                "the file starts with a byte order mark; save it as UTF-8 without one");
        String text = format == NDJSON ? "{\"type\":\"company\"," + A.substring(1) : "{\"companies\": [" + A + "]}";
        Reading reading = Given.read(format, "\uFEFF" + text);
        assertThat(reading.problems()).containsExactly(told);
        assertThat(reading.dataset()).isEqualTo(Given.read(format, text).orThrow());
    }

    @ParameterizedTest
    @EnumSource
    void utf16IsToldOnceAndNotRead(Format format) {
        String text = "{\"companies\": [" + A + "],\n\"people\": []}";
        Problem told =
                problem(Problem.Kind.NOT_UTF_8, 1, 1, Optional.empty(), "", "the file is in UTF-16; save it as UTF-8");
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"}) {
            assertThat(read(format, text.getBytes(Charset.forName(charset))).problems())
                    .containsExactly(told);
        }
    }
}
