package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.DatasetWriter;
import io.github.chipstakes.serialization.screening.CsvReading;
import io.github.chipstakes.serialization.text.Cautions;
import io.github.chipstakes.serialization.text.InWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something an answer rests on.
 *
 * @param role what it was read as
 * @param path where it was read, as the user named it
 * @param info what it says of itself
 * @param records how many records or rows were read
 * @param hash the hash of what was read: of a table its bytes, of a dataset {@linkplain DatasetWriter#contentHash what it says}; empty of a
 *     table that was not read to its end
 * @param unread the ids of records of a dataset that are known to be there and could not be read; of a table the rows that were left out, as
 *     {@code line 3}
 * @param readInPart the ids of records of a dataset of which something could not be read; of a table what of it says nothing though it was
 *     meant to, as {@code lei in line 3}
 * @param isIncomplete whether more may be missing, of which not even ids are known
 */
public record Input(
        Role role,
        String path,
        DatasetInfo info,
        int records,
        String hash,
        List<String> unread,
        List<String> readInPart,
        boolean isIncomplete) {

    /** What something was read as. */
    public enum Role {
        /** A user's own list. */
        COUNTERPARTIES,
        /** What a matcher outside the library says of it. */
        SCORES,
        /** A dataset, or a published list. */
        DATA
    }

    /** The ids are copied. */
    public Input {
        unread = List.copyOf(unread);
        readInPart = List.copyOf(readInPart);
    }

    /** A dataset that was read from a path. */
    public static Input of(String path, Dataset dataset) {
        return new Input(
                Role.DATA,
                path,
                dataset.info(),
                dataset.size(),
                DatasetWriter.standard().contentHash(dataset),
                List.copyOf(dataset.unread()),
                List.copyOf(dataset.readInPart()),
                dataset.isIncomplete());
    }

    /** A table that was read from a path. */
    public static Input of(Role role, String path, CsvReading<?> table) {
        return new Input(
                role,
                path,
                DatasetInfo.NONE,
                table.values().size(),
                table.contentHash().orElse(""),
                table.left().stream().map(line -> "line " + line).toList(),
                table.misread(),
                !table.isComplete()
                        && (table.left().isEmpty()
                                || table.contentHash().isEmpty()
                                || table.problemCount() > table.problems().size()));
    }

    /** Whether it is the user's own list. */
    boolean isList() {
        return role == Role.COUNTERPARTIES;
    }

    /** What of it could not be read, in words; nothing where all was. */
    Stream<String> lost() {
        return Cautions.lost(unread, readInPart, isIncomplete);
    }

    /** In words: {@code data/list.yaml, My list 1.0, compiled 2026-11-23, up to date as of 2026-07-31, 97 records, sha-256:…}. */
    @Override
    public String toString() {
        String thing = role == Role.DATA ? "record" : "row";
        return Stream.of(
                        Stream.of(path),
                        InWords.about(info),
                        Stream.of(records + " " + thing + (records == 1 ? "" : "s")),
                        Stream.of(hash).filter(it -> !it.isEmpty()),
                        lost())
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }
}
