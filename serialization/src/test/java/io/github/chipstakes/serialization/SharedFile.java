package io.github.chipstakes.serialization;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that lies beside the repository, on machines that have it; tests of it are skipped on others. */
public final class SharedFile {
    private SharedFile() {}

    public static Path path(String name) {
        assumeTrue(isThere(name), name + " is not beside the repository");
        return file(name);
    }

    public static boolean isThere(String name) {
        return Files.exists(file(name));
    }

    private static Path file(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve(name);
    }
}
