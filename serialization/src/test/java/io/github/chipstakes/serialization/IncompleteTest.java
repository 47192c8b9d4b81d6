package io.github.chipstakes.serialization;

import static io.github.chipstakes.serialization.Format.JSON;
import static io.github.chipstakes.serialization.Format.NDJSON;
import static io.github.chipstakes.serialization.Format.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether records may be missing whose ids nobody knows: a reference to one of them is no certain error then. */
class IncompleteTest {
    /** A product whose maker may stand in what was not read. */
    private static final String H20 = "{\"id\":\"h20\",\"name\":\"H20\",\"maker\":\"nvidia\"}";

    private static final String H20_LINE = "{\"type\":\"product\"," + H20.substring(1) + "\n";
    private static final String CERTAIN = "product h20: /maker: there is no record nvidia [reference-unknown, error]";
    private static final String POSSIBLE =
            "product h20: /maker: there is no record nvidia among those that could be read [reference-unknown,"
                    + " possible, warning]";

    @TempDir
    private Path folder;

    private static List<String> found(Reading reading) {
        return Validator.standard().validate(reading.dataset()).of("reference-unknown").stream()
                .map(Finding::toString)
                .toList();
    }

    private static void mayLack(Reading reading) {
        assertThat(reading.isWhole()).isFalse();
        assertThat(found(reading)).containsExactly(POSSIBLE);
    }

    private static void lacksNothing(Reading reading) {
        assertThat(found(reading)).containsExactly(CERTAIN);
    }

    @Test
    void whatIsWholeLacksNothing() {
        lacksNothing(Given.read(JSON, "{\"products\":[" + H20 + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]", // cut off
                "],\n companies: [{id: amd, name: 'AMD", // cut off in a record whose id is known, but not the last
                "], companies: [{id: amd}} ]}", // broken
                "], companies: [{id: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", // too deep
                "]}\n---\n{companies: [{id: nvidia, name: NVIDIA}]}", // a second document
                "], companies: {nvidia: {name: NVIDIA}}}", // by id, which is no list
                "], companies: nvidia}",
                "], companies: [nvidia]}"
            })
    void behindABreakOfADocumentIsWhatNobodyKnows(String rest) {
        mayLack(Given.read(YAML, "{products: [" + H20 + rest));
    }

    @Test
    void behindBytesThatAreNotUtf8IsWhatNobodyKnows() {
        InputStream bytes = new SequenceInputStream(
                new ByteArrayInputStream(("{\"products\":[" + H20 + "],").getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(new byte[] {(byte) 0xC0}));
        mayLack(DatasetReader.standard().read(bytes, JSON, "given"));
    }

    @Test
    void aBadRecordWhoseIdIsKnownHidesNoOther() {
        lacksNothing(Given.read(YAML, "{products: [" + H20 + "], companies: [{id: amd, nmae: AMD}]}"));
        lacksNothing(Given.read(YAML, "{products: [" + H20 + "], compnies: [{id: amd, name: AMD}]}"));
        lacksNothing(Given.read(NDJSON, H20_LINE + "{\"type\":\"company\",\"id\":\"amd\",\"name\":\n"));
    }

    @Test
    void aBadRecordWithoutAnIdMayBeAny() {
        mayLack(Given.read(YAML, "{products: [" + H20 + "], companies: [{nmae: NVIDIA}]}"));
        mayLack(Given.read(YAML, "{products: [" + H20 + "], matches: [{entry: a, party: b, status: CONFIRMD}]}"));
    }

    @Test
    void aRecordWithoutAnIdInAListOrALineOfNoKnownKindMayBeAny() {
        mayLack(Given.read(YAML, "{products: [" + H20 + "], matchs: [{entry: a, party: b, status: CONFIRMED}]}"));
        mayLack(Given.read(NDJSON, H20_LINE + "{\"type\":\"matsch\",\"entry\":\"a\",\"party\":\"b\"}\n"));
        mayLack(Given.read(NDJSON, H20_LINE + "{\"entry\":\"a\",\"party\":\"b\"}\n"));
        lacksNothing(Given.read(YAML, "{products: [" + H20 + "], tags: [a, b]}"));
    }

    @Test
    void whatIsLostOfARecordIsKnownByItsFields() {
        Reading reading = Given.read(YAML, """
                companies:
                - {id: nvidia, name: NVIDIA, listings: [{mic: XNAS}, 5], founded: then, foundd: 1993}
                - {id: amd, name: AMD, names: [], names: []}
                - {id: intel, name: Intel}
                - {name: Nobody, founded: 1}
                """);
        assertThat(reading.dataset().unreadFields("nvidia")).containsExactly("founded", "listings");
        assertThat(reading.dataset().unreadFields("amd")).containsExactly("names");
        assertThat(reading.dataset().readInPart()).containsExactly("amd", "nvidia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"company\",\"name\":\n", // broken before its id
                "{\"type\":\"company\",\"id\":\"amd\"} {\"type\":\"company\",\"id\":\"nvidia\",\"name\":\"NVIDIA\"}\n",
                "[\"nvidia\"]\n",
                "{\"type\":\"company\",\"id\":\"amd\"" // cut off: lines may be missing
            })
    void aBadLineWhoseIdIsNotKnownMayBeAny(String line) {
        mayLack(Given.read(NDJSON, H20_LINE + line));
    }

    @Test
    void aLineThatIsTooLongMayBeAny() {
        mayLack(Given.read(
                NDJSON,
                new Limits(64, 1_000, 100, 100, 5),
                H20_LINE + "{\"type\":\"company\",\"id\":\"nvidia\",\"name\":\"" + "x".repeat(100) + "\"}\n"));
    }

    @Test
    void aFileThatCannotBeReadMayHoldAny() throws IOException {
        Path file = Files.writeString(folder.resolve("h20.ndjson"), H20_LINE);
        mayLack(DatasetReader.standard().read(file, folder.resolve("missing.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../nvidia.json", "nvidia.csv", "nvidia.json"})
    void aResourceThatIsNotReadMayHoldAny(String resource) throws IOException {
        Files.writeString(folder.resolve("h20.ndjson"), H20_LINE);
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\": [{\"path\": \"h20.ndjson\"}, {\"path\": \"" + resource + "\"}]}");
        mayLack(DatasetReader.standard().read(folder));
    }
}
