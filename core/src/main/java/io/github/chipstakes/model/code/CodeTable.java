package io.github.chipstakes.model.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code list kept as a text file beside the classes: a code a line, columns one space apart, the name last; {@code #} comments. */
final class CodeTable {
    private CodeTable() {}

    /** Reads the rows of a list by their code, the first of {@code columns} columns. */
    static Map<String, List<String>> read(String file, int columns) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeTable.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", columns)))
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads rows of a code and its spellings, apart by semicolons, into the code by spelling, in upper case. */
    static Map<String, String> spellings(String file) {
        return read(file, 2).values().stream()
                .flatMap(row -> Stream.of(row.get(1).toUpperCase(Locale.ROOT).split("; "))
                        .map(spelling -> Map.entry(spelling, row.get(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
