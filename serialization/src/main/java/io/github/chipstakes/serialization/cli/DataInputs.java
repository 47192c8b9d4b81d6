package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.csl.ScreeningList;
import io.github.chipstakes.serialization.report.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code --data} names: datasets and screening lists, looked at as one, each a layer of its own. */
final class DataInputs {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "PATH",
            description = {
                "A dataset (file or folder), or a Consolidated Screening List; once for each.",
                "Where two have a record of one id, that of the earlier is taken."
            })
    private List<String> paths = List.of();

    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** Reads all of them, each once, and tells the first problems of each as complaints. */
    Dataset read(Main.Streams streams) {
        for (String path : paths) {
            if (!readings.containsKey(path)) {
                readings.put(path, read(path(path)));
                Complaints.tell(streams, readings.get(path));
            }
        }
        return Dataset.layered(readings.entrySet().stream()
                .map(reading ->
                        new Dataset.Layer(reading.getKey(), reading.getValue().dataset()))
                .toList());
    }

    private static Reading read(Path path) {
        return ScreeningList.recognizes(path)
                ? ScreeningList.read(path)
                : DatasetReader.standard().read(path);
    }

    /** The path of a text, which has to be one. */
    Path path(String text) {
        return DatasetPaths.path(text, spec);
    }

    /** What was read, with its hashes. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        readings.forEach((path, reading) -> inputs.add(Input.of(path, reading.dataset())));
        return inputs;
    }

    boolean isUnreadable() {
        return readings.values().stream().anyMatch(DatasetPaths::isUnreadable);
    }

    /** Whether nothing was lost in reading. */
    boolean isWhole() {
        return readings.values().stream().allMatch(DatasetPaths::isWhole);
    }
}
