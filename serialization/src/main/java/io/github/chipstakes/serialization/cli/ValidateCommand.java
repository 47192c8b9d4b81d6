package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.report.Remark;
import io.github.chipstakes.serialization.report.TextReport;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate PATH…}: reads files and folders as one dataset, checks it, and says what it holds and what was found. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads files and folders as one dataset and checks it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is as bad as --fail-on, or worse",
            "1:something is",
            "2:wrong usage, or a file that cannot be read"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (.yaml, .json, .ndjson, also with .gz), folders of such files, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Exit with 1 at findings of this severity or worse: error, warning or info (default: error).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--show",
            paramLabel = "SEVERITY",
            defaultValue = "info",
            description = "Show findings of this severity or worse (default: info); all are counted.")
    private Severity show = Severity.INFO;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "500",
            description = "Show at most so many findings (default: 500); all are counted.")
    private int most = 500;

    @Option(
            names = "--rule",
            paramLabel = "RULE=LEVEL",
            description =
                    "Check a rule at another level: error, warning, info, off, or on for one that is off by default.")
    private Map<String, String> levels = new LinkedHashMap<>();

    ValidateCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Validator validator = validator();
        Reading reading = read();
        Report report = validator.validate(reading.dataset());
        new TextReport(show, most).write(reading, report, streams.out());
        if (reading.problemCount(Problem.Kind.UNREADABLE_FILE) > 0) {
            return Main.TROUBLE;
        }
        return isSound(reading) && report.isSound(failOn) ? Main.SOUND : Main.FINDINGS;
    }

    private boolean isSound(Reading reading) {
        return Stream.of(Problem.Kind.values())
                .filter(kind -> Remark.severity(kind).isAtLeast(failOn))
                .allMatch(kind -> reading.problemCount(kind) == 0);
    }

    private Reading read() {
        if (!paths.contains("-")) {
            return DatasetReader.standard().read(paths.stream().map(this::path).toArray(Path[]::new));
        }
        if (paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "- stands alone: standard input is one dataset");
        }
        return DatasetReader.standard().read(streams.in(), "-");
    }

    private Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "not a path: " + e.getMessage());
        }
    }

    private Validator validator() {
        Validator validator = Validator.standard();
        for (Map.Entry<String, String> level : levels.entrySet()) {
            try {
                validator = at(validator, level.getKey(), level.getValue().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--rule " + level.getKey() + "=" + level.getValue() + ": " + e.getMessage());
            }
        }
        return validator;
    }

    private static Validator at(Validator validator, String rule, String level) {
        return switch (level) {
            case "OFF" -> validator.without(rule);
            case "ON" -> validator.enabling(rule);
            case "ERROR", "WARNING", "INFO" -> validator.enabling(rule).withSeverity(rule, Severity.valueOf(level));
            default -> throw new IllegalArgumentException("a level is error, warning, info, off or on");
        };
    }
}
