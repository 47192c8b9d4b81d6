package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.serialization.DatasetWriter;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.report.Input;
import io.github.chipstakes.serialization.report.ScreeningCsv;
import io.github.chipstakes.serialization.report.ScreeningJson;
import io.github.chipstakes.serialization.report.ScreeningReport;
import io.github.chipstakes.serialization.screening.CounterpartyFile;
import io.github.chipstakes.serialization.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "A name makes a candidate and never more, until a person has confirmed it: --review writes the",
            "matches to decide on, which are then given with --data. No match is not clearance."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:answered, but some of the list or the data could not be read",
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

    @Mixin
    private DataInputs data = new DataInputs();

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
            description = "Write the matches a person is to decide on here (.yaml, .json, .ndjson); a new file.")
    private Optional<String> review = Optional.empty();

    ScreenCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Path> reviewed = review.map(this::fresh);
        CounterpartyFile counterparties = CounterpartyFile.read(data.path(list));
        Complaints.tell(streams, counterparties.problems(), counterparties.problemCount(), "");
        if (counterparties.contentHash().isEmpty()
                && counterparties.counterparties().isEmpty()) {
            return Main.TROUBLE;
        }
        Dataset dataset = data.read(streams);
        if (data.isUnreadable()) {
            return Main.TROUBLE;
        }
        Screening screening = screening(dataset);
        List<Screened> screened = screening.screen(counterparties.counterparties());
        if (reviewed.isPresent() && !write(screening.review(screened), reviewed.get())) {
            return Main.TROUBLE;
        }
        streams.out().print(text(screening, screened, counterparties));
        return counterparties.isComplete() && data.isWhole() ? Main.SOUND : Main.FINDINGS;
    }

    private Screening screening(Dataset dataset) {
        Screening all = Screening.of(Reach.of(question.ownership(dataset)));
        return regimes.isEmpty()
                ? all
                : all.by(regimes.stream().distinct().map(id -> regime(id, all)).toList());
    }

    private Regime regime(String id, Screening all) {
        return all.reach().regime(id).orElseThrow(() -> {
            List<String> ids = all.regimes().stream().map(Regime::id).toList();
            return new ParameterException(
                    spec.commandLine(),
                    "there is no list or ownership rule \"" + id + "\" in the data" + Nearest.hint(id, ids)
                            + "; there are " + (ids.isEmpty() ? "none" : String.join(", ", ids)));
        });
    }

    private String text(Screening screening, List<Screened> screened, CounterpartyFile counterparties) {
        return switch (form) {
            case TEXT -> new ScreeningReport(screening, screened, inputs(counterparties)).toText();
            case MARKDOWN -> new ScreeningReport(screening, screened, inputs(counterparties)).toMarkdown();
            case CSV -> new ScreeningCsv(screened).toText();
            case JSON ->
                new ScreeningJson(screening, screened, new Version().getVersion()[0], inputs(counterparties)).toText();
        };
    }

    private List<Input> inputs(CounterpartyFile counterparties) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                list,
                DatasetInfo.NONE,
                counterparties.counterparties().size(),
                counterparties.contentHash().orElse("")));
        inputs.addAll(data.inputs());
        return inputs;
    }

    /** A file that is not there yet, so that no decision of a person is written over. */
    private Path fresh(String file) {
        Path path = data.path(file);
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
            streams.err().println("cannot write " + file + ": " + e.getMessage());
            return false;
        }
    }
}
