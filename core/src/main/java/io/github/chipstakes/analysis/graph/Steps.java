package io.github.chipstakes.analysis.graph;

import java.util.concurrent.CancellationException;

/**
 * Counts the steps of long work, tells a {@link Progress} of them, and ends the work with {@link CancellationException} when its
 * thread is interrupted.
 */
public final class Steps {
    /** As many steps as one statement counts for, which takes longer to look at than a stake of a graph. */
    public static final long STATEMENT = 100;

    /** As many steps as an operation with fractions counts for, which takes so much longer. */
    static final long FRACTION = 1_000;

    private static final long BETWEEN = 1 << 18;

    private final Progress progress;
    private final String work;
    private long total;
    private long done;
    private long next = BETWEEN;

    /**
     * Of some work.
     *
     * @param progress is told of it
     * @param work what is being done, in a few words
     * @param total how many steps there are, as far as that is known
     */
    public Steps(Progress progress, String work, long total) {
        this.progress = progress;
        this.work = work;
        this.total = total;
    }

    /**
     * So many steps more are done.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public void add(long steps) {
        done += steps;
        if (done >= next) {
            next = done + BETWEEN;
            look();
        }
    }

    /**
     * So many steps more are done, which were not among those that were foreseen.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public void addUnforeseen(long steps) {
        total += steps;
        add(steps);
    }

    private void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while " + work + ", after " + done + " steps");
        }
        progress.at(work, done, total);
    }
}
