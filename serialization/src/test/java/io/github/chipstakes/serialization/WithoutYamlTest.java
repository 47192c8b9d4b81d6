package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import io.github.chipstakes.model.Dataset;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The library for YAML is not there. */
class WithoutYamlTest {
    @TempDir
    private Path folder;

    @Test
    void readingYamlSaysWhatIsMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "companies: []");
        assertThat(withoutYaml(Problems.class, file.toString()))
                .contains(
                        "a.yaml:1:1:",
                        "reading YAML needs tools.jackson.dataformat:jackson-dataformat-yaml",
                        "[unreadable-file]");
    }

    @Test
    void jsonIsReadAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"companies\":[{\"id\":\"a\",\"name\":7}]}");
        assertThat(withoutYaml(Problems.class, file.toString())).isEqualTo("[]");
    }

    @Test
    void yamlIsWrittenAllTheSame() throws Exception {
        assertThat(withoutYaml(Text.class, "")).isEqualTo("formatVersion: 1\n");
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

    @SuppressWarnings("unchecked") // both actions take and give a text
    private static String withoutYaml(Class<? extends UnaryOperator<String>> action, String argument) throws Exception {
        URL[] places = Stream.of(
                        action,
                        DatasetReader.class,
                        Dataset.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JacksonAnnotation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            UnaryOperator<String> there = (UnaryOperator<String>)
                    loader.loadClass(action.getName()).getConstructor().newInstance();
            return there.apply(argument);
        }
    }
}
