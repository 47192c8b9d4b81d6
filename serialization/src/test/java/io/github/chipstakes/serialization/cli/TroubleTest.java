package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the program says when it cannot do its work, whatever the reason. */
class TroubleTest {
    private static InputStream failing(Runnable failure) {
        return new InputStream() {
            @Override
            public int read() {
                failure.run();
                return -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return read();
            }
        };
    }

    @Test
    void aFaultOfTheProgramIsToldInOneLineAndExitsWithTwo() {
        Run run = Run.of(
                failing(() -> {
                    throw new IllegalStateException("this\ncannot be");
                }),
                "validate",
                "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("this is a fault of the program, please report it: java\\.lang\\.IllegalStateException: this"
                        + " cannot be at \\S+TroubleTest\\S+\n");
    }

    @Test
    void aLibraryThatIsNotThereIsToldInOneLineAndExitsWithTwo() {
        assertThat(Run.of(
                        failing(() -> {
                            throw new NoClassDefFoundError("tools/jackson/core/JsonParser");
                        }),
                        "validate",
                        "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "a library that is needed is not on the class path (tools/jackson/core/JsonParser); the jar whose"
                                + " name ends in -all.jar has all of them\n"));
    }

    @Test
    void wrongUsageIsToldInAFewLinesAndExitsWithTwo() {
        assertThat(Run.of("", "validate", "--falion", "error", "-"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Unknown option: '--falion'\nPossible solutions: --fail-on\nTry: chipstakes validate --help\n"));
    }

    @Test
    void tooLittleMemoryIsToldInOneLineAndExitsWithTwo() {
        assertThat(Run.of(
                        failing(() -> {
                            throw new OutOfMemoryError("Java heap space");
                        }),
                        "validate",
                        "-"))
                .isEqualTo(new Run(
                        2, "", "there is not enough memory for this; give it more, such as java -Xmx4g -jar …\n"));
    }

    @Test
    void whatCannotBeWrittenIsToldAndExitsWithTwo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        for (String[] args : new String[][] {{"validate", "-"}, {"--help"}}) {
            err.reset();
            int exit = Main.run(
                    new Main.Streams(
                            InputStream.nullInputStream(),
                            new PrintStream(full, false, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8)),
                    args);

            assertThat(exit).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("not all of the output could be written\n");
        }
    }
}
