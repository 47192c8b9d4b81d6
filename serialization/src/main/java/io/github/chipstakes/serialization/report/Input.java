package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.DatasetWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something an answer rests on.
 *
 * @param path where it was read, as the user named it
 * @param info what it says of itself
 * @param records how many records were read
 * @param hash the hash of what was read: of a list its bytes, of a dataset {@linkplain DatasetWriter#contentHash what it says}
 */
public record Input(String path, DatasetInfo info, int records, String hash) {

    /** What was read from a path. */
    public static Input of(String path, Dataset dataset) {
        return new Input(
                path, dataset.info(), dataset.size(), DatasetWriter.standard().contentHash(dataset));
    }

    /** In words: {@code data/list.yaml, My list 1.0, compiled 2026-11-23, up to date as of 2026-07-31, 97 records, sha-256:…}. */
    @Override
    public String toString() {
        return Stream.of(
                        Stream.of(path),
                        info.title().stream()
                                .map(title -> title
                                        + info.version().map(it -> " " + it).orElse("")),
                        info.compiled().stream().map(day -> "compiled " + day),
                        info.upToDate().stream().map(day -> "up to date as of " + day),
                        Stream.of(records == 1 ? "1 record" : records + " records"),
                        Stream.of(hash).filter(it -> !it.isEmpty()))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }
}
