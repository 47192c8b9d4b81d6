package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library for YAML is not there. */
class WithoutYamlTest {
    @TempDir
    private Path folder;

    @Test
    void readingYamlSaysWhatIsMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "companies: []");
        assertThat(WithoutOptionalLibraries.run(Problems.class, file.toString()))
                .contains(
                        "a.yaml:1:1:",
                        "reading YAML needs tools.jackson.dataformat:jackson-dataformat-yaml",
                        "[unreadable-file]");
    }

    @Test
    void jsonIsReadAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"companies\":[{\"id\":\"a\",\"name\":7}]}");
        assertThat(WithoutOptionalLibraries.run(Problems.class, file.toString()))
                .isEqualTo("[]");
    }

    @Test
    void yamlIsWrittenAllTheSame() throws Exception {
        assertThat(WithoutOptionalLibraries.run(Text.class, "")).isEqualTo("formatVersion: 1\n");
    }

    /** The problems of reading a file. */
    public static final class Problems implements UnaryOperator<String> {
        @Override
        public String apply(String file) {
            return DatasetReader.standard().read(Path.of(file)).problems().toString();
        }
    }

    /** An empty dataset in YAML. */
    public static final class Text implements UnaryOperator<String> {
        @Override
        public String apply(String nothing) {
            return DatasetWriter.standard().toText(Dataset.of(), Format.YAML);
        }
    }
}
