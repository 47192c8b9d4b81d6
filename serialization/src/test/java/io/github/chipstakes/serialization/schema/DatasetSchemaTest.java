package io.github.chipstakes.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DatasetSchemaTest {
    private static final Schema SCHEMA = Schemas.of(JsonSchemas.dataset());

    private static final String DATASET = """
            $schema: dataset.schema.json
            formatVersion: 1
            dataset: {title: Two stakes, version: "0.1", compiled: 2026-11-23, license: CC-BY-4.0}
            sources:
            - {id: report, title: Annual report, kind: own-research, published: 2025-04}
            companies:
            - id: acme
              name: Acme
              names: [{text: 埃克米, lang: zh, kind: REGISTERED}, Acme Works]
              jurisdiction: NO
              founded: [2016, {value: 2017~, citations: [report#3]}]
              listings: [{mic: XSHG, ticker: "688256", listed: 2020-07-20}]
              holdersKnown: above 5
              identifiers: ["isin:CNE1000041R8"]
              extensions: {anything: [1, {goes: null}]}
            people: [{id: ann, name: Ann, age: {years: 40, asOf: 2025}, citations: [report]}]
            stakes:
            - id: ann-in-acme
              holder: ann
              entity: acme
              percent: 28.57
              interest: SHAREHOLDING
              roles: [FOUNDER]
              citations:
              - report#8 Ann (40), holds a stake
              - {source: report, quote: 持股, translations: [{text: holds, lang: en}], supports: [/percent]}
            - {id: unknown-in-acme, holder: {unknown: NOT_DISCLOSED}, entity: acme, percent: "[25, 50)", asOf: 2025-09/..}
            raises:
            - id: plan
              issuer: acme
              channel: STOCK_MARKET
              stages: [{stage: PLANNED, amount: nearly CNY 4000000000, uses: [chips, {purpose: software}]}]
            """;

    @Test
    void aDatasetWrittenByHandIsValid() {
        assertThat(Schemas.errors(SCHEMA, yaml(DATASET))).isEmpty();
        assertThat(DatasetReader.standard()
                        .read(
                                new ByteArrayInputStream(DATASET.getBytes(StandardCharsets.UTF_8)),
                                Format.YAML,
                                "dataset.yaml")
                        .problems())
                .isEmpty();
    }

    @Test
    void theExampleOfTheDesignIsValid() throws IOException {
        Path example = shared("design/EXAMPLE.yaml");
        assertThat(Schemas.errors(SCHEMA, yaml(Files.readString(example)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    an unknown list         | people:                  | persons:
                    an unknown field        | holder: ann              | owner: ann
                    another unknown field   | mic: XSHG,               | mic: XSHG, isin: X,
                    a wrong type            | entity: acme             | entity: [acme]
                    an object for a text    | name: Acme               | name: {text: Acme}
                    a list for a date       | compiled: 2026-11-23     | compiled: [2026]
                    an object for a list    | roles: [FOUNDER]         | roles: {FOUNDER: 1}
                    a text for a list       | roles: [FOUNDER]         | roles: FOUNDER
                    null in a list          | roles: [FOUNDER]         | roles: [null]
                    a missing field         | title: Annual report,    |
                    null for a needed field | holder: ann              | holder: null
                    101 percent             | percent: 28.57           | percent: 101
                    100.01 % as a text      | percent: 28.57           | percent: "100.01"
                    over 100 percent        | percent: 28.57           | percent: over 100
                    a negative percentage   | percent: 28.57           | percent: -1
                    a number in words       | percent: 28.57           | percent: a third
                    a code there is none of | kind: REGISTERED         | kind: REGISTRED
                    a code with spaces in   | STOCK_MARKET             | ST OCK_MARKET
                    a bad id                | id: acme                 | id: acme/works
                    a bad reference         | entity: acme             | entity: the company
                    a bad holder            | holder: ann              | holder: Ann Ann
                    a 13th month            | listed: 2020-07-20       | listed: 2020-13
                    30 February             | listed: 2020-07-20       | listed: 2020-02-30
                    29 February 2025        | listed: 2020-07-20       | listed: 2025-02-29
                    years that are no number| years: 40                | years: forty
                    years with a fraction   | years: 40                | years: 40.5
                    money without currency  | nearly CNY 4000000000    | nearly 4000000000
                    money as a number       | nearly CNY 4000000000    | 4000000000
                    an odd completeness     | above 5                  | above five
                    known and unknown       | {unknown: NOT_DISCLOSED} | {unknown: NOT_DISCLOSED, party: ann}
                    neither of the two      | {unknown: NOT_DISCLOSED} | {why: who knows}
                    another version         | formatVersion: 1         | formatVersion: 2
                    """)
    void oneMistakeMakesItInvalid(String mistake, String good, String bad) {
        assertThat(DATASET).contains(good);
        assertThat(Schemas.errors(SCHEMA, yaml(DATASET.replace(good, bad == null ? "" : bad))))
                .as(mistake)
                .isNotEmpty();
    }

    @Test
    void theSchemasHaveNamesThatLast() {
        assertThat(JsonSchemas.dataset().get("$id").asString()).isEqualTo("urn:chipstakes:schema:1:dataset");
        assertThat(JsonSchemas.record().get("$id").asString()).isEqualTo("urn:chipstakes:schema:1:record");
    }

    private static JsonNode yaml(String text) {
        return YAMLMapper.shared().readTree(text);
    }

    private static Path shared(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve(".git")) && root.getParent() != null) {
            root = root.getParent();
        }
        Path file = root.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(file), () -> "not here: ../shared/" + name);
        return file;
    }
}
