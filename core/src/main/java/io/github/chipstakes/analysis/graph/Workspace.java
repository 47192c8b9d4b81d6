package io.github.chipstakes.analysis.graph;

import java.util.BitSet;

/** What a walk through a graph writes on. Left as it was found, so that the next walk need not clear what it does not touch. */
final class Workspace {
    /** By rank, what has been passed on to it, and the error of that. */
    final double[] sum;

    /** The ranks to visit. */
    final Agenda agenda;

    /** The ranks that absorb. */
    final BitSet absorbing;

    final CycleMatrix matrix = new CycleMatrix();
    final NumericSolver solver = new NumericSolver(matrix);

    Workspace(int parties) {
        sum = new double[2 * parties];
        agenda = new Agenda(parties);
        absorbing = new BitSet(parties);
    }
}
