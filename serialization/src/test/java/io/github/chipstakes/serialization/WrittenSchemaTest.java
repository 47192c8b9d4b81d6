package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.schema.JsonSchemas;
import io.github.chipstakes.serialization.schema.Schemas;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written is valid against the schema. */
class WrittenSchemaTest {
    private static final Schema DATASET = Schemas.of(JsonSchemas.dataset());
    private static final Schema RECORD = Schemas.of(JsonSchemas.record());

    @Provide
    Arbitrary<Dataset> datasets() {
        return Generated.datasets();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void asJson(@ForAll("datasets") Dataset dataset) {
        String text = DatasetWriter.standard().toText(dataset, Format.JSON);
        assertThat(Schemas.errors(DATASET, JsonMapper.shared().readTree(text))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void asYaml(@ForAll("datasets") Dataset dataset) {
        String text = DatasetWriter.standard().toText(dataset, Format.YAML);
        // the library breaks on a character outside the basic plane at the end of its buffer; our characters never do
        Reader characters =
                new YamlCharacters(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
        assertThat(Schemas.errors(DATASET, YAMLMapper.shared().readTree(characters)))
                .isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void lineByLine(@ForAll("datasets") Dataset dataset) {
        assertThat(DatasetWriter.standard().toText(dataset, Format.NDJSON).split("\n"))
                .allSatisfy(line -> assertThat(
                                Schemas.errors(RECORD, JsonMapper.shared().readTree(line)))
                        .isEmpty());
    }
}
