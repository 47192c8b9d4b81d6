package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that show what is written, to the byte. A test that compares them with what it makes writes them instead, if run with
 * {@code chipstakes.regenerate}: after a change that is meant, look at the new files before keeping them.
 */
public final class Golden {
    private static final String REGENERATE = "chipstakes.regenerate";
    private static final Path FOLDER = Path.of("src/test/resources/io/github/chipstakes/serialization/golden");

    private Golden() {}

    /** Compares a text with the file of this name. */
    public static void check(String name, String text) throws IOException {
        check(
                FOLDER.resolve(name),
                text,
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .getCallerClass());
    }

    /** Compares a text with a file; a failure says how to have the test write it. */
    public static void check(Path file, String text, Class<?> test) throws IOException {
        if (Boolean.getBoolean(REGENERATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what is written now; if that is meant, write it anew with%n  mvn -pl serialization -am test"
                                + " -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -D%s=true%n",
                        file, test.getSimpleName(), REGENERATE)
                .isEqualTo(text);
    }
}
