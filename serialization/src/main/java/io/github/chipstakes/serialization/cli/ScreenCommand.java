package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetWriter;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.report.ScreeningCsv;
import io.github.chipstakes.serialization.report.ScreeningReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screen LIST --data PATH… --on DAY}: what every regime makes of everybody on a user's own list. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says of everybody on a list whether lists name them and ownership rules reach them.",
        footer = {
            "",
            "A name makes a candidate and never more, until a person has confirmed it: --review writes the"
                    + " matches to decide on, which are then given with --data. No match is not clearance.",
            "",
            "Names are compared but for case, accents, punctuation, script and legal form, and not searched for: an"
                    + " abbreviation or one wrong letter finds nothing. A matcher of your own that finds such names is"
                    + " read with --scores."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:answered, but some of the list or the data could not be read or understood, or somebody without a name is not known by an id",
            "2:wrong usage, or a file that cannot be read or written"
        })
final class ScreenCommand implements Callable<Integer> {
    private enum Form {
        TEXT,
        MARKDOWN,
        CSV,
        JSON
    }

    private final Main.Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LIST",
            description = "The list in CSV: a column name, and if known id, country, identifiers, lei and so on.")
    private String list = "";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "PATH",
            description =
                    "A dataset (file or folder), or a Consolidated Screening List; once for each. Where two have a"
                            + " record of one id, that of the earlier is taken.")
    private List<String> data = List.of();

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description =
                    "What a matcher of your own says of the list, in CSV: columns counterparty (its id, else its"
                            + " name), record (an entry or a party), score, matcher. A score makes a candidate; once for each file.")
    private List<String> scores = List.of();

    @Mixin
    private OwnershipQuestion question = new OwnershipQuestion();

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description = "Ask of this list or ownership rule only; once for each (default: all there are).")
    private List<String> regimes = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "text, markdown, csv or json (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--review",
            paramLabel = "FILE",
            description =
                    "Write the matches a person is to decide on to this new file, whose name ends as a dataset's.")
    private Optional<String> review = Optional.empty();

    ScreenCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Path> reviewed = review.map(this::fresh);
        ScreeningRun run = new ScreeningRun(
                new ScreeningRun.Question(list, scores, data, question.when(), question.counted(), regimes), spec);
        run.tellProblems(streams);
        if (run.isUnreadable()) {
            return Main.TROUBLE;
        }
        ScreeningRun.Found found = run.found();
        run.tellStrayScores(streams, found);
        if (reviewed.isPresent() && !write(found.screening().review(found.screened()), reviewed.get())) {
            return Main.TROUBLE;
        }
        streams.out().print(text(run, found));
        return run.isWhole(found) ? Main.SOUND : Main.FINDINGS;
    }

    private String text(ScreeningRun run, ScreeningRun.Found found) {
        return switch (form) {
            case TEXT -> report(run, found).toText();
            case MARKDOWN -> report(run, found).toMarkdown();
            case CSV -> new ScreeningCsv(found.screening(), found.screened(), run.inputs()).toText();
            case JSON -> run.json(found);
        };
    }

    private static ScreeningReport report(ScreeningRun run, ScreeningRun.Found found) {
        return new ScreeningReport(found.screening(), found.screened(), run.inputs());
    }

    /** A file that is not there yet, so that no decision of a person is written over. */
    private Path fresh(String file) {
        Path path = DatasetPaths.path(file, spec);
        if (Format.ofFileName(file).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "the name of a review file ends in .yaml, .json or .ndjson, not " + file);
        }
        if (Files.exists(path)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " is there already; give it with --data, so that what is decided counts, and name another");
        }
        return path;
    }

    private boolean write(Dataset review, Path file) {
        if (review.size() == 0) {
            streams.err().println("there is nothing to decide; " + file + " is not written");
            return true;
        }
        try {
            DatasetWriter.standard().write(review, file);
            return true;
        } catch (IOException e) {
            Complaints.unwritable(streams, file, e);
            return false;
        }
    }
}
