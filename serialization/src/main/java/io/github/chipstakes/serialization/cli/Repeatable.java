package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.serialization.report.Input;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A question of files that were read, which can be asked once more of the same files. */
interface Repeatable {

    /** What is asked, before anything is read. */
    interface Question {
        /** Reads the files. */
        Repeatable read(Main.Streams streams, CommandSpec command);

        /** The days that are asked about. */
        When when();
    }

    /** Tells the first problems of reading as complaints. */
    void tellProblems(Main.Streams streams);

    /** Whether there is a file of which nothing could be read. */
    boolean isUnreadable();

    /** What went in, with its hashes. */
    List<Input> inputs();

    /**
     * Asks; the answer with its evidence.
     *
     * @throws ParameterException if what is asked about is not in the data
     */
    String json();

    /** The line of the answer from which on stands what was found. */
    String findingsFrom();

    /** What was asked, without the days: {@code 2 counterparties}. */
    String subject();
}
