package io.github.chipstakes.analysis.reach;

/**
 * A record because of which an answer is another than before.
 *
 * @param record the id of the record, or {@code dataset} for what a dataset says of itself
 * @param words what is different about it: {@code new}, {@code not there any more}, {@code percent: 60, before 40}
 */
public record Cause(String record, String words) {

    /** In words: {@code x-in-a (percent: 60, before 40)}. */
    @Override
    public String toString() {
        return record + " (" + words + ")";
    }
}
