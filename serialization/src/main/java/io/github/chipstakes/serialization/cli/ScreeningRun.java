package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Score;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.serialization.Problem;
import io.github.chipstakes.serialization.report.Input;
import io.github.chipstakes.serialization.report.ScreeningJson;
import io.github.chipstakes.serialization.screening.CounterpartyFile;
import io.github.chipstakes.serialization.screening.CsvReading;
import io.github.chipstakes.serialization.screening.ScoreFile;
import io.github.chipstakes.serialization.text.InWords;
import io.github.chipstakes.serialization.text.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A screening of files: what was read of them, and what was asked. */
final class ScreeningRun implements Repeatable {
    /** How many scores are told that say nothing. */
    private static final int MOST = 10;

    /**
     * What is asked, and of which files.
     *
     * @param list the list of counterparties
     * @param scores what matchers outside the library say of them
     * @param data the datasets and screening lists
     * @param when the days
     * @param counted how statements about stakes count
     * @param regimes the ids of the lists and rules that are asked; empty: all there are
     */
    record Question(
            String list, List<String> scores, List<String> data, When when, CountedAs counted, List<String> regimes)
            implements Repeatable.Question {
        @Override
        public Repeatable read(Main.Streams streams, CommandSpec command) {
            return new ScreeningRun(this, command);
        }
    }

    /**
     * What was found.
     *
     * @param screening the screening, by which a review can be made
     * @param screened the results, in the order of the list
     */
    record Found(Screening screening, List<Screened> screened) {}

    private final Question question;
    private final CommandSpec command;
    private final CsvReading<Counterparty> list;
    private final Map<String, CsvReading<Score>> scores = new LinkedHashMap<>();
    private final DataPaths data;

    /** What went in, once somebody asked. */
    private @Nullable List<Input> inputs;

    /** Reads the files. */
    ScreeningRun(Question question, CommandSpec command) {
        this.question = question;
        this.command = command;
        list = CounterpartyFile.read(path(question.list));
        question.scores.forEach(file -> scores.computeIfAbsent(file, path -> ScoreFile.read(path(path))));
        data = DataPaths.read(question.data.stream().map(this::path).toList());
    }

    private Path path(String text) {
        return DatasetPaths.path(text, command);
    }

    @Override
    public void tellProblems(Main.Streams streams) {
        tables().forEach(table -> Complaints.tell(streams, table.problems(), table.problemCount(), ""));
        data.tellProblems(streams);
        if (list.values().isEmpty() && list.isComplete()) {
            streams.err().println("there is nobody on the list " + question.list);
        }
    }

    private Stream<CsvReading<?>> tables() {
        return Stream.concat(Stream.of(list), scores.values().stream());
    }

    /** Whether there is a file of which nothing could be read, or nobody on the list. */
    @Override
    public boolean isUnreadable() {
        return data.isUnreadable()
                || list.values().isEmpty()
                || tables().flatMap(table -> table.problems().stream())
                        .anyMatch(problem -> problem.kind() == Problem.Kind.UNREADABLE_FILE);
    }

    /** Whether nothing was lost in reading, and everybody without a name is a party by an id or an identifier. */
    boolean isWhole(Found found) {
        return data.isWhole()
                && tables().allMatch(CsvReading::isWhole)
                && found.screened.stream()
                        .allMatch(one ->
                                one.counterparty().isNamed() || one.party().isPresent());
    }

    /**
     * Asks.
     *
     * @throws ParameterException if there is no list or rule of one of the ids, or none at all, or no such source
     */
    Found found() {
        Counting counting = question.counted.counting(command, data.dataset());
        Screening all = Screening.of(Reach.of(Ownership.of(data.dataset(), question.when, counting)))
                .withScores(allScores().toList());
        if (all.regimes().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "there is no list and no ownership rule in the data to screen against");
        }
        Screening asked = question.regimes.isEmpty()
                ? all
                : all.by(question.regimes.stream()
                        .distinct()
                        .map(id -> regime(id, all))
                        .toList());
        return new Found(asked, asked.screen(list.values()));
    }

    private Stream<Score> allScores() {
        return scores.values().stream().flatMap(file -> file.values().stream());
    }

    private Regime regime(String id, Screening all) {
        return all.reach().regime(id).orElseThrow(() -> {
            List<String> ids = all.regimes().stream().map(Regime::id).toList();
            return new ParameterException(
                    command.commandLine(),
                    "there is no list or ownership rule \"" + id + "\" in the data" + Nearest.hint(id, ids)
                            + "; there are " + (ids.isEmpty() ? "none" : String.join(", ", ids)));
        });
    }

    /** Tells the first scores that say nothing, each once: of nobody on the list, or else of a record that is not in the data. */
    void tellStrayScores(Main.Streams streams, Found found) {
        Set<String> called = list.values().stream()
                .map(counterparty -> counterparty.id().orElse(counterparty.name()))
                .collect(Collectors.toSet());
        List<String> stray = Stream.concat(
                        allScores()
                                .filter(score -> !called.contains(score.counterparty()))
                                .map(score -> "nobody on the list is \"" + score.counterparty()
                                        + "\", who has a score of " + score),
                        found.screening.strayScores().stream()
                                .filter(score -> called.contains(score.counterparty()))
                                .map(score -> "no entry and no party of the data is \"" + score.record()
                                        + "\", which has a score of " + score))
                .toList();
        stray.stream().limit(MOST).forEach(words -> streams.err().println(Visible.of(words)));
        if (stray.size() > MOST) {
            streams.err().println("… and " + (stray.size() - MOST) + " more scores that say nothing");
        }
    }

    /** What went in, the list first, with its hashes. */
    @Override
    public List<Input> inputs() {
        List<Input> hashed = inputs;
        if (hashed == null) {
            List<Input> all = new ArrayList<>();
            all.add(Input.of(Input.Role.COUNTERPARTIES, question.list, list));
            scores.forEach((file, read) -> all.add(Input.of(Input.Role.SCORES, file, read)));
            all.addAll(data.inputs());
            hashed = List.copyOf(all);
            inputs = hashed;
        }
        return hashed;
    }

    /** The evidence. */
    String json(Found found) {
        return new ScreeningJson(found.screening, found.screened, Version.program(), inputs()).toText();
    }

    @Override
    public String json() {
        return json(found());
    }

    @Override
    public String findingsFrom() {
        return ScreeningJson.FINDINGS_FROM;
    }

    @Override
    public String subject() {
        return InWords.count(list.values().size(), "counterparty", "counterparties");
    }
}
