package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.chipstakes.serialization.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every file of the founding dataset, and of the timeline of controls, is valid against the schema in the jar, says an independent validator. */
class FoundingSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(JsonSchemas.datasetText(), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsValid(Path file) throws IOException {
        List<Error> errors = SCHEMA.validate(YAMLMapper.shared().readTree(Files.readString(file)));
        assertThat(errors).isEmpty();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> founding = Files.list(Path.of("founding"));
                Stream<Path> controls = Files.list(Path.of("controls-timeline"))) {
            return Stream.concat(founding, controls)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
