package io.github.chipstakes.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.serialization.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** The schema files in the jar are what the field tables say; run with {@code chipstakes.regenerate}, it writes them. */
class SchemaFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/chipstakes/serialization/schema");

    @Test
    void theDatasetSchemaIsUpToDate() throws IOException {
        isUpToDate("dataset.schema.json", JsonSchemas.dataset());
    }

    @Test
    void theRecordSchemaIsUpToDate() throws IOException {
        isUpToDate("record.schema.json", JsonSchemas.record());
    }

    @Test
    @DisabledIfSystemProperty(named = "chipstakes.regenerate", matches = "true")
    void theTextsAreThoseOfTheFiles() throws IOException {
        assertThat(JsonSchemas.datasetText()).isEqualTo(Files.readString(FOLDER.resolve("dataset.schema.json")));
        assertThat(JsonSchemas.recordText()).isEqualTo(Files.readString(FOLDER.resolve("record.schema.json")));
    }

    private static void isUpToDate(String name, JsonNode schema) throws IOException {
        Golden.check(FOLDER.resolve(name), JsonSchemas.text(schema), SchemaFilesTest.class);
    }
}
