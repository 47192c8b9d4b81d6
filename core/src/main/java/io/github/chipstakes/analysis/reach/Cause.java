package io.github.chipstakes.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A record because of which an answer is another than before.
 *
 * @param record the id of the record, or {@code dataset} for what a dataset says of itself
 * @param words what is different about it: {@code new}, {@code not there any more}, {@code percent: 60, before 40}
 */
public record Cause(String record, String words) {

    /** Several at the end of a line: {@code , because of x-in-a (new)}; nothing where there are none. */
    static String because(List<Cause> causes) {
        return causes.isEmpty()
                ? ""
                : ", because of " + causes.stream().map(Cause::toString).collect(Collectors.joining(", "));
    }

    /** In words: {@code x-in-a (percent: 60, before 40)}. */
    @Override
    public String toString() {
        return record + " (" + words + ")";
    }
}
