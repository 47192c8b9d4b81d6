package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.report.Input;
import java.nio.file.Path;
import java.util.List;
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

    private DataPaths read = DataPaths.read(List.of());

    /** Reads all of them, each once, and tells the first problems of each as complaints. */
    Dataset read(Main.Streams streams) {
        read = DataPaths.read(paths.stream().map(this::path).toList());
        read.tellProblems(streams);
        return read.dataset();
    }

    /** The path of a text, which has to be one. */
    Path path(String text) {
        return DatasetPaths.path(text, spec);
    }

    /** What was read, with its hashes. */
    List<Input> inputs() {
        return read.inputs();
    }

    boolean isUnreadable() {
        return read.isUnreadable();
    }

    /** Whether nothing was lost in reading. */
    boolean isWhole() {
        return read.isWhole();
    }
}
