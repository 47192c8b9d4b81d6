package io.github.chipstakes.analysis.graph;

import java.util.concurrent.CancellationException;

/** Counts the steps of long work, tells of them, and ends it when its thread is interrupted. */
final class Steps {
    /** As many steps as an operation with fractions counts for, which takes so much longer. */
    static final long FRACTION = 1_000;

    private static final long BETWEEN = 1 << 18;

    private final Progress progress;
    private final String work;
    private long total;
    private long done;
    private long next = BETWEEN;

    Steps(Progress progress, String work, long total) {
        this.progress = progress;
        this.work = work;
        this.total = total;
    }

    /** So many steps more are done. */
    void add(long steps) {
        done += steps;
        if (done >= next) {
            next = done + BETWEEN;
            look();
        }
    }

    /** So many steps more are done, which were not among those that were foreseen. */
    void addUnforeseen(long steps) {
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
