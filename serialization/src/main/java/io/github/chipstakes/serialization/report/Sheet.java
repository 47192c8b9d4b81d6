package io.github.chipstakes.serialization.report;

import java.util.List;

/** A text for people as it is written, from top to bottom. */
interface Sheet {
    void title(String title);

    void heading(String heading);

    void line(String line);

    void items(List<String> items);

    void table(Grid grid);

    /** Numbered notes from 1 on, each with what belongs to it. */
    void notes(List<Note> notes);

    /** What was written; every line of it ends. */
    String text();

    /**
     * A numbered note.
     *
     * @param head what it is about
     * @param details what there is to know
     */
    record Note(String head, List<String> details) {}
}
