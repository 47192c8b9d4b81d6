package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.csl.ScreeningList;
import io.github.chipstakes.serialization.report.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was read of some paths: files and folders of datasets, files of the Consolidated Screening List, and folders of such beside
 * files of a dataset. Each is a layer; earlier ones hide records of later ones, and the files of a dataset those of lists beside them.
 */
final class DataPaths {
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    private DataPaths() {}

    static DataPaths read(List<Path> paths) {
        DataPaths data = new DataPaths();
        paths.forEach(data::add);
        return data;
    }

    private void add(Path path) {
        List<Path> within = within(path);
        List<Path> lists = within.stream().filter(DataPaths::isScreeningList).toList();
        if (lists.isEmpty()) {
            add(path, () -> DatasetReader.standard().read(path));
            return;
        }
        Path[] others = within.stream().filter(other -> !lists.contains(other)).toArray(Path[]::new);
        if (others.length > 0) {
            add(path, () -> DatasetReader.standard().read(others));
        }
        lists.forEach(list -> add(list, () -> ScreeningList.read(list)));
    }

    private void add(Path path, Supplier<Reading> reader) {
        readings.computeIfAbsent(path.toString(), name -> reader.get());
    }

    private static boolean isScreeningList(Path path) {
        return Files.isRegularFile(path) && ScreeningList.recognizes(path);
    }

    /** What stands directly in a folder and may be read, by name; of a file, itself. */
    private static List<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> Files.isDirectory(file)
                            || Format.ofFileName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // the reader of datasets tells what is wrong with it
        }
    }

    /** Tells the first problems of each path as complaints. */
    void tellProblems(Main.Streams streams) {
        readings.values().forEach(reading -> Complaints.tell(streams, reading));
    }

    boolean isUnreadable() {
        return readings.values().stream().anyMatch(DatasetPaths::isUnreadable);
    }

    /** How many problems lost something that belongs to the dataset. */
    long losses() {
        return readings.values().stream().mapToLong(DatasetPaths::losses).sum();
    }

    /** Whether nothing was lost in reading. */
    boolean isWhole() {
        return losses() == 0;
    }

    Dataset dataset() {
        return Dataset.layered(readings.entrySet().stream()
                .map(read -> new Dataset.Layer(read.getKey(), read.getValue().dataset()))
                .toList());
    }

    /** What was read, with its hashes. */
    List<Input> inputs() {
        return readings.entrySet().stream()
                .map(read -> Input.of(read.getKey(), read.getValue().dataset()))
                .toList();
    }
}
