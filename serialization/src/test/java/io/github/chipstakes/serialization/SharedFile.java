package io.github.chipstakes.serialization;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that lies beside the repository, on machines that have it; tests of it are skipped on others. */
public final class SharedFile {
    private SharedFile() {}

    public static Path path(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        Path file = root.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(file), name + " is not beside the repository");
        return file;
    }
}
