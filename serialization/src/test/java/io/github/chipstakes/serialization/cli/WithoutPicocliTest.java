package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import io.github.chipstakes.model.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The library that reads the command line is not there. */
class WithoutPicocliTest {
    @Test
    void theProgramSaysWhatIsMissing() throws Exception {
        assertThat(withoutPicocli(Help.class))
                .isEqualTo("2: chipstakes needs info.picocli:picocli beside this library; the jar whose name ends in"
                        + " -all.jar has it, and all else that is needed\n");
    }

    /** What the program exits with, and complains of. */
    public static final class Help implements Supplier<String> {
        @Override
        public String get() {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
            int exit = Main.run(new Main.Streams(InputStream.nullInputStream(), lines, lines), "--help");
            return exit + ": " + err.toString(StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked") // the action gives a text
    private static String withoutPicocli(Class<? extends Supplier<String>> action) throws Exception {
        URL[] places = Stream.of(
                        action,
                        Main.class,
                        Dataset.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JacksonAnnotation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Supplier<String> there = (Supplier<String>)
                    loader.loadClass(action.getName()).getConstructor().newInstance();
            return there.get();
        }
    }
}
