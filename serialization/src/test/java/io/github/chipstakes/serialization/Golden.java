package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that show what is written, to the byte. After a change that is meant, look at the new files before keeping them:
 * {@code mvn test -Dtest=GoldenTest -Dgolden.write=true} writes those of a test.
 */
public final class Golden {
    private Golden() {}

    /** Compares a text with the file. */
    public static void check(String file, String text) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/io/github/chipstakes/serialization/golden", file), text);
            return;
        }
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
