package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.serialization.report.DifferenceReport;
import java.io.File;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff OLD NEW --answers --on DAY}: which answers are different by another version of the data, and because of which record. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says who is newly restricted, released, or answered otherwise by another version of the data, and why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:compared, and no difference is of a kind that fails",
            "1:a difference is of a kind that fails, or some of the data could not be read, which may hide one",
            "2:wrong usage, or a file that cannot be read"
        })
final class DiffCommand implements Callable<Integer> {
    private static final String ATTENTION = "attention";

    private enum Form {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** Takes the next word for kinds of difference, unless it is one of the files, as in {@code --fail OLD NEW}. */
    private static final class Kinds implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            boolean areKinds = !words.isEmpty() && !words.peek().startsWith("-") && !new File(words.peek()).exists();
            option.setValue(Optional.of(areKinds ? words.pop() : ATTENTION));
        }
    }

    private final Main.Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A file or folder of a dataset, or a file of the Consolidated Screening List.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, as it is now.")
    private String now = "";

    @Option(
            names = "--answers",
            description =
                    "Compare what lists and ownership rules make of parties, and provisions of products. Has to be said; lines git compares.")
    private boolean answers;

    @Mixin
    private OwnershipQuestion question = new OwnershipQuestion();

    @Option(
            names = "--new-on",
            paramLabel = "DAY",
            converter = OwnershipQuestion.Day.class,
            description =
                    "The day NEW is asked about, if another than OLD; with the same data twice: what has changed since.")
    private Optional<LocalDate> newOn = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "PATH",
            description = "Data that belongs to both, such as your own parties and matches; may be given again.")
    private List<String> with = List.of();

    @Option(
            names = "--fail",
            arity = "0..1",
            paramLabel = "KIND,…",
            parameterConsumer = Kinds.class,
            description =
                    "Exit with 1 at differences of these kinds: newly-restricted, requirement-changed,"
                            + " newly-possible, now-unknown, newly-flagged, released, no-longer-shown, no-longer-flagged, newly-answered;"
                            + " without a kind at those that need somebody's attention, which are all but released and newly-answered.")
    private Optional<String> fail = Optional.empty();

    @Option(names = "--format", paramLabel = "FORM", description = "text, markdown or json (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = Count.class,
            description = "Show at most so many differences of each kind (default: 20); all are counted, and in json.")
    private int most = 20;

    DiffCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!answers) {
            throw wrong("say --answers: only answers are compared as yet; which lines differ git says");
        }
        Set<Kind> failing = failing();
        DataPaths before = read(old);
        DataPaths after = read(now);
        before.tellProblems(streams);
        after.tellProblems(streams);
        if (before.isUnreadable() || after.isUnreadable()) {
            return Main.TROUBLE;
        }
        Counting counting = question.counting(before.dataset(), after.dataset());
        DifferenceReport report = DifferenceReport.of(
                side(old, before, question.day(), counting),
                side(now, after, newOn.orElse(question.day()), counting),
                failing,
                most);
        streams.out()
                .print(
                        switch (form) {
                            case TEXT -> report.toText();
                            case MARKDOWN -> report.toMarkdown();
                            case JSON -> report.toJson();
                        });
        return report.fails() || !report.isWhole() ? Main.FINDINGS : Main.SOUND;
    }

    private DataPaths read(String path) {
        return DataPaths.read(Stream.concat(Stream.of(path), with.stream())
                .map(text -> DatasetPaths.path(text, spec))
                .toList());
    }

    private DifferenceReport.Side side(String name, DataPaths data, LocalDate day, Counting counting) {
        Ownership ownership = Ownership.of(data.dataset(), question.when(day), counting);
        return new DifferenceReport.Side(name, Reach.of(ownership), data.losses());
    }

    private Set<Kind> failing() {
        Set<Kind> failing = EnumSet.noneOf(Kind.class);
        fail.stream().flatMap(kinds -> Stream.of(kinds.split(",", -1))).forEach(named -> {
            String code = named.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            List<Kind> meant = Stream.of(Kind.values())
                    .filter(kind -> code.equals(ATTENTION)
                            ? kind.needsAttention()
                            : kind.code().equals(code))
                    .toList();
            if (meant.isEmpty()) {
                List<String> codes = Stream.of(Kind.values()).map(Kind::code).toList();
                throw wrong("--fail takes kinds of difference, and \"" + named + "\" is none"
                        + Nearest.hint(code, codes) + "; they are "
                        + codes.stream().collect(Collectors.joining(", ")));
            }
            failing.addAll(meant);
        });
        return failing;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
