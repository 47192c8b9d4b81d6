package io.github.chipstakes.analysis.graph;

/** Told now and then how far long work has come. Work that is told to stop by an interrupt ends with {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (work, done, total) -> {};

    /**
     * Called on the working thread, some times a second at most.
     *
     * @param work what is being done, in a few words
     * @param done how many steps are done
     * @param total how many there are in all, as far as that is known
     */
    void at(String work, long done, long total);
}
