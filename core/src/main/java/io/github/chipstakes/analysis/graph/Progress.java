package io.github.chipstakes.analysis.graph;

/** Told now and then how far long work has come. Work that is told to stop by an interrupt ends with {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (work, done, total) -> {};

    /**
     * Called on the working thread, every quarter of a million steps or so.
     *
     * @param work what is being done, in a few words
     * @param done how many steps are done
     * @param total how many there are in all, as far as that is known; it grows where more turns out to be needed
     */
    void at(String work, long done, long total);
}
