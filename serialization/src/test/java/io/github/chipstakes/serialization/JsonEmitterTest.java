package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON is written as Jackson writes it. */
class JsonEmitterTest {
    private static final int BUFFER = 1 << 13;
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter INDENTED = JACKSON.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDocumentIsIndentedAsJacksonDoes(@ForAll("datasets") Dataset dataset) {
        String json = DatasetWriter.standard().toText(dataset, Format.JSON);
        assertThat(json).isEqualTo(INDENTED.writeValueAsString(JACKSON.readTree(json)) + "\n");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aLineIsWrittenAsJacksonDoes(@ForAll("datasets") Dataset dataset) {
        String lines = DatasetWriter.standard().toText(dataset, Format.NDJSON);
        assertThat(lines)
                .isEqualTo(lines.lines()
                        .map(line -> JACKSON.writeValueAsString(JACKSON.readTree(line)) + "\n")
                        .collect(Collectors.joining()));
    }

    @Property(tries = 5_000)
    void aTextIsWrittenAsJacksonDoes(@ForAll("texts") String text) {
        assertThat(line(text)).isEqualTo(JACKSON.writeValueAsString(text));
    }

    @Test
    void aCharacterIsWrittenAsJacksonDoesWhereverItStands() {
        for (char c = 0; c < 0x100; c++) {
            for (int length : new int[] {0, 6, 7, 8, 15, 16, 21}) {
                String plain = "x".repeat(length);
                for (int place = 0; place <= length; place++) {
                    String text = plain.substring(0, place) + c + plain.substring(place);
                    assertThat(line(text)).isEqualTo(JACKSON.writeValueAsString(text));
                }
            }
        }
    }

    @Test
    void aTextOfAnyLengthIsWritten() {
        for (String part : new String[] {"x", "é", "\n"}) {
            for (int length = BUFFER / 2 - 4;
                    length <= BUFFER + 4;
                    length += length == BUFFER / 2 + 4 ? BUFFER / 2 - 8 : 1) {
                String text = part.repeat(length);
                assertThat(line(text)).isEqualTo(JACKSON.writeValueAsString(text));
            }
        }
    }

    @Test
    void textsThatFillUpTheBufferAreWrittenInFull() {
        for (int length = 0; length < 40; length++) {
            String text = "x".repeat(length);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonEmitter json = JsonEmitter.lines(bytes);
            StringBuilder expected = new StringBuilder();
            for (int written = 0; written < 2 * BUFFER; written += length + 3) {
                json.text(text);
                expected.append('"').append(text).append("\"\n");
            }
            json.finish();
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        }
    }

    @Test
    void whatCouldNotBePassedOnIsNotPassedOnOnceMore() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonEmitter json = JsonEmitter.lines(new FilterOutputStream(bytes) {
            private boolean hasFailed;

            @Override
            public void write(byte[] source, int offset, int length) throws IOException {
                bytes.write(source, offset, length);
                if (!hasFailed) {
                    hasFailed = true;
                    throw new IOException("no room is left");
                }
            }
        });
        json.text("x");
        assertThatThrownBy(json::finish).isInstanceOf(UncheckedIOException.class);
        json.finish();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\"x\"\n\n");
    }

    @Test
    void halfACharacterIsRefusedAndNotTakenForAQuestionMark() {
        assertThat(line("who?")).isEqualTo("\"who?\"");
        assertThatThrownBy(() -> line("who\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("half a surrogate pair (\\ud83d)");
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Generated.datasets();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20);
        Arbitrary<String> others =
                Arbitraries.of("", "\"", "\\", "/", "?", "\u007f", "\u0080", "\n", "\t", "\u0000", "\u001f");
        Arbitrary<String> far = Arbitraries.of("", "é", "中", "\u2028", "\ud83d\ude00", "\uffff");
        return Combinators.combine(plain, others, plain, far)
                .as((start, middle, end, last) -> start + middle + end + last);
    }

    private static String line(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonEmitter json = JsonEmitter.lines(bytes);
        json.text(text);
        json.finish();
        return bytes.toString(StandardCharsets.UTF_8).replaceFirst("\n$", "");
    }
}
