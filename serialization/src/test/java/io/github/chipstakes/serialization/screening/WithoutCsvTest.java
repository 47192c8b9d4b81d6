package io.github.chipstakes.serialization.screening;

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

/** The library for CSV is not there. */
class WithoutCsvTest {
    @TempDir
    private Path folder;

    @Test
    void readingSaysWhatIsMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "name\nA\n");
        assertThat(withoutCsv(file.toString()))
                .isEqualTo("[" + file
                        + ":1:1: reading CSV needs de.siegmar:fastcsv beside this library [unreadable-file]] false");
    }

    /** The problems of reading a file, and whether all of it was read. */
    public static final class Problems implements UnaryOperator<String> {
        @Override
        public String apply(String file) {
            CounterpartyFile read = CounterpartyFile.read(Path.of(file));
            return read.problems() + " " + read.isComplete();
        }
    }

    @SuppressWarnings("unchecked") // the action takes and gives a text
    private static String withoutCsv(String argument) throws Exception {
        URL[] places = Stream.of(
                        Problems.class,
                        CounterpartyFile.class,
                        Dataset.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JacksonAnnotation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            UnaryOperator<String> there = (UnaryOperator<String>)
                    loader.loadClass(Problems.class.getName()).getConstructor().newInstance();
            return there.apply(argument);
        }
    }
}
