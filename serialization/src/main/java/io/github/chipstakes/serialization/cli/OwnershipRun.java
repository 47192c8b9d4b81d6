package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.report.Input;
import io.github.chipstakes.serialization.report.OwnershipJson;
import io.github.chipstakes.serialization.report.OwnershipJson.Asked;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A question about the ownership of an entity, asked of files. */
final class OwnershipRun implements Repeatable {

    /**
     * What is asked, and of which files.
     *
     * @param asked what about the entity
     * @param entity the id of the entity
     * @param after after which raise, too
     * @param paths the files and folders that are read as one dataset
     * @param when the days
     * @param counted how statements count
     */
    record Question(
            Asked asked, String entity, Optional<AfterRaise> after, List<String> paths, When when, CountedAs counted)
            implements Repeatable.Question {
        @Override
        public Repeatable read(Main.Streams streams, CommandSpec command) {
            return new OwnershipRun(this, command, DatasetPaths.read(paths, streams, command));
        }
    }

    private final Question question;
    private final CommandSpec command;
    private final Reading reading;

    private OwnershipRun(Question question, CommandSpec command, Reading reading) {
        this.question = question;
        this.command = command;
        this.reading = reading;
    }

    @Override
    public void tellProblems(Main.Streams streams) {
        Complaints.tell(streams, reading);
    }

    @Override
    public boolean isUnreadable() {
        return DatasetPaths.isUnreadable(reading);
    }

    @Override
    public List<Input> inputs() {
        return List.of(OwnershipJson.input(question.paths, reading.dataset()));
    }

    @Override
    public String json() {
        Dataset dataset = reading.dataset();
        Ownership ownership = Ownership.of(dataset, question.when, question.counted.counting(command, dataset));
        return new OwnershipJson(
                        ownership,
                        question.entity,
                        Version.program(),
                        question.paths,
                        question.after.map(raise -> raise.table(ownership, question.entity, command)))
                .toText(question.asked);
    }

    @Override
    public String findingsFrom() {
        return question.asked.findingsFrom();
    }

    @Override
    public String subject() {
        return question.asked.word() + " of " + question.entity;
    }
}
