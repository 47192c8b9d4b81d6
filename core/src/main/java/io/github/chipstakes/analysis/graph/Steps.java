package io.github.chipstakes.analysis.graph;

import java.util.concurrent.CancellationException;

/** Counts the steps of long work, tells of them, and ends it when its thread is interrupted. */
final class Steps {
    private static final long BETWEEN = 1 << 18;

    private final Progress progress;
    private final String work;
    private final long total;
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

    private void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while " + work + ", after " + done + " steps");
        }
        progress.at(work, done, total);
    }
}
