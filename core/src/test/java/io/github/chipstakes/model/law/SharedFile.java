package io.github.chipstakes.model.law;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that lies beside the repository, on machines that have it; tests of it are skipped on others. */
final class SharedFile {
    private SharedFile() {}

    static String text(String name) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        Path file = root.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(file), name + " is not beside the repository");
        return Files.readString(file);
    }

    /** The first column of a CSV file, blank ones and the header left out. */
    static List<String> firstColumn(String name) throws IOException {
        return text(name)
                .lines()
                .skip(1)
                .map(SharedFile::firstCell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String firstCell(String line) {
        return line.startsWith("\"") ? line.substring(1, line.indexOf("\",")) : line.substring(0, line.indexOf(','));
    }

    /** Texts of a million characters that a careless pattern takes forever on. */
    static Stream<String> hostileTexts() {
        return Stream.of(
                        "9",
                        " ",
                        "(a)",
                        ".a",
                        "88 FR ",
                        "公告",
                        "商务部 ",
                        "MOFCOM ",
                        "and ",
                        "; ",
                        "see § ",
                        "case-by-case ",
                        "except ",
                        "which will be ",
                        "policy of ",
                        "No. 1 ",
                        "A",
                        "15 CFR 744(a)")
                .map(part -> part.repeat(1_000_000 / part.length()));
    }
}
