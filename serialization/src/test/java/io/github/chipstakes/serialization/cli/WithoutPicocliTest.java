package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.serialization.WithoutOptionalLibraries;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The library that reads the command line is not there. */
class WithoutPicocliTest {
    @Test
    void theProgramSaysWhatIsMissing() throws Exception {
        assertThat(WithoutOptionalLibraries.run(Help.class, "--help"))
                .isEqualTo("2: chipstakes needs info.picocli:picocli beside this library; the jar whose name ends in"
                        + " -all.jar has it, and all else that is needed\n");
    }

    /** What the program exits with, and complains of. */
    public static final class Help implements UnaryOperator<String> {
        @Override
        public String apply(String argument) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
            int exit = Main.run(new Main.Streams(InputStream.nullInputStream(), lines, lines), argument);
            return exit + ": " + err.toString(StandardCharsets.UTF_8);
        }
    }
}
