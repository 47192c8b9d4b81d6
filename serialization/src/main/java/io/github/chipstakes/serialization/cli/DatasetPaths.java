package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and folders a command reads as one dataset. */
final class DatasetPaths {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (.yaml, .json, .ndjson, also with .gz), folders of such files, or - for standard input.")
    private List<String> paths = List.of();

    Reading read(Main.Streams streams) {
        return read(paths, streams, spec);
    }

    /** Reads paths a command was given as one dataset. */
    static Reading read(List<String> paths, Main.Streams streams, CommandSpec command) {
        if (!paths.contains("-")) {
            return DatasetReader.standard()
                    .read(paths.stream().map(text -> path(text, command)).toArray(Path[]::new));
        }
        if (paths.size() > 1) {
            throw new ParameterException(command.commandLine(), "- stands alone: standard input is one dataset");
        }
        return DatasetReader.standard().read(streams.in(), "-");
    }

    /** The paths, as they were given. */
    List<String> asGiven() {
        return paths;
    }

    /** The path of a text, which has to be one. */
    Path path(String text) {
        return path(text, spec);
    }

    /** The path of a text a command was given, which has to be one. */
    static Path path(String text, CommandSpec command) {
        if (text.isEmpty()) {
            throw new ParameterException(command.commandLine(), "a path is empty; is a variable not set?");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "not a path: " + e.getMessage());
        }
    }

    /** Whether there is a file that could not be read. */
    static boolean lacksFiles(Reading reading) {
        return reading.problemCount(Problem.Kind.UNREADABLE_FILE) > 0;
    }

    /** Whether there is a file that could not be read, or nothing in what was. */
    static boolean isUnreadable(Reading reading) {
        return lacksFiles(reading) || reading.dataset().size() == 0 && reading.problemCount(Problem.Kind.EMPTY) > 0;
    }

    /** Whether nothing was lost in reading. */
    static boolean isWhole(Reading reading) {
        return losses(reading) == 0;
    }

    /** How many problems lost something that belongs to the dataset. */
    static long losses(Reading reading) {
        return Stream.of(Problem.Kind.values())
                .filter(kind -> !kind.losesNothing())
                .mapToLong(reading::problemCount)
                .sum();
    }

    /** What a command answers from a dataset. */
    interface Question {
        String answer(Dataset dataset);
    }

    /** Reads, tells the first problems of reading as complaints, and prints the answer, unless a file could not be read. */
    int ask(Main.Streams streams, Question question) {
        Reading reading = read(streams);
        Complaints.tell(streams, reading);
        if (isUnreadable(reading)) {
            return Main.TROUBLE;
        }
        streams.out().print(question.answer(reading.dataset()));
        return isWhole(reading) ? Main.SOUND : Main.FINDINGS;
    }
}
