package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.BaselineFile;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.SuppressionsFile;
import io.github.chipstakes.serialization.report.Remark;
import io.github.chipstakes.serialization.report.TextReport;
import io.github.chipstakes.serialization.text.InWords;
import io.github.chipstakes.serialization.text.Visible;
import io.github.chipstakes.validation.Baseline;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Suppression;
import io.github.chipstakes.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "2:wrong usage, a file that cannot be read, or nothing to check"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private DatasetPaths paths = new DatasetPaths();

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
            converter = Count.class,
            defaultValue = "500",
            description = "Show at most so many findings (default: 500); all are counted.")
    private int most = 500;

    @Option(
            names = "--rule",
            paramLabel = "RULE=LEVEL",
            description =
                    "Check a rule at another level: error, warning, info, off, or on for one that is off by default.")
    private Map<String, String> levels = new LinkedHashMap<>();

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Accept the findings that this file names, with a reason, who accepts them and until when.")
    private Optional<String> suppressions = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = OwnershipQuestion.Day.class,
            description =
                    "The day to judge suppressions on, such as 2026-11-25 (default: the day the dataset was compiled).")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Set aside the findings that this file names; only new ones count.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description =
                    "Write all findings to this file for --baseline, in place of an older baseline only; none of them"
                            + " counts this time.")
    private Optional<String> newBaseline = Optional.empty();

    ValidateCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Validator validator = validator();
        Asides asides = new Asides();
        Baseline known = baseline.map(file -> BaselineFile.read(paths.path(file), validator, asides))
                .orElse(Baseline.NONE);
        List<Suppression> accepted = suppressions
                .map(file -> SuppressionsFile.read(paths.path(file), validator, asides))
                .orElse(List.of());
        if (asides.areBad) {
            return Main.TROUBLE;
        }
        Reading reading = paths.read(streams);
        Validator weighing = validator.since(known);
        Report report = (accepted.isEmpty() ? weighing : weighing.suppressing(accepted, day(reading.dataset())))
                .validate(reading.dataset());
        Optional<Baseline> written = newBaseline.map(file -> report.toBaseline());
        if (written.isPresent() && !write(written.get(), newBaseline.orElseThrow())) {
            return Main.TROUBLE;
        }
        new TextReport(show, most).write(reading, report, streams.out());
        written.ifPresent(baseline -> streams.out()
                .println(Visible.of(
                        "baseline of " + InWords.count(baseline.fingerprints().size(), "finding", "findings")
                                + " written to " + newBaseline.orElseThrow())));
        boolean isSound = isSound(reading) && (newBaseline.isPresent() || report.isSound(failOn));
        boolean isNothing = reading.dataset().size() == 0 && DatasetPaths.isWhole(reading);
        if (isNothing || DatasetPaths.lacksFiles(reading)) {
            return Main.TROUBLE;
        }
        return isSound ? Main.SOUND : Main.FINDINGS;
    }

    /** Writes a baseline in the place of an older one, and of nothing else: a path given by mistake costs nobody a file. */
    private boolean write(Baseline baseline, String name) {
        Path file = paths.path(name);
        Asides asides = new Asides();
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        boolean isFile = Files.isRegularFile(file);
        if (isFile) {
            BaselineFile.read(file, asides);
        }
        if (isThere && (!isFile || asides.areBad)) {
            streams.err().println("the baseline is not written: " + name + " is there and is not an older baseline");
            return false;
        }
        try {
            BaselineFile.write(baseline, file);
            return true;
        } catch (IOException e) {
            Complaints.unwritable(streams, file, e);
            return false;
        }
    }

    private boolean isSound(Reading reading) {
        return Stream.of(Problem.Kind.values())
                .filter(kind -> Remark.severity(kind).isAtLeast(failOn))
                .allMatch(kind -> reading.problemCount(kind) == 0);
    }

    /** Tells of what is wrong with the files beside the dataset. */
    private final class Asides implements Consumer<Problem> {
        private boolean areBad;

        @Override
        public void accept(Problem problem) {
            streams.err().println(problem);
            areBad |= Remark.severity(problem.kind()) == Severity.ERROR;
        }
    }

    private LocalDate day(Dataset dataset) {
        Optional<PartialDate> compiled = dataset.info().compiled();
        return on.or(() -> compiled.filter(PartialDate::isAsStated)
                        .flatMap(some ->
                                some.earliest().filter(day -> some.latest().equals(Optional.of(day)))))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--on says the day to judge suppressions on, such as 2026-11-25; the dataset "
                                + compiled.map(some -> "was compiled " + some + ", which is no day")
                                        .orElse("does not say when it was compiled")));
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
