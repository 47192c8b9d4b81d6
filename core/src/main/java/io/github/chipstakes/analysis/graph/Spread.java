package io.github.chipstakes.analysis.graph;

/**
 * One walk through a graph in doubles: what is put in at some parties is passed on, share by share, to all that can be
 * reached, each party once and after all that pass on to it; a cycle is solved as a whole. The error of every number is
 * carried along.
 *
 * <p>Walking down, some parties absorb: they pass on one whole each, whatever they get. What nothing can be said of is not a
 * number, and neither is what it passes on.
 */
final class Spread {
    private static final double ROUNDING = NumericSolver.ROUNDING;

    private final Direction walk;
    private final Workspace space;
    private final boolean most;
    private final Steps steps;
    private final Agenda agenda;
    private final double[] sum;
    private final CycleMatrix matrix;
    private final NumericSolver solver;
    private final Selves selves;

    /** The rank at which a whole was put in, or -1. */
    private int start = -1;

    Spread(Direction walk, Workspace space, boolean most, Selves selves, Steps steps) {
        this.walk = walk;
        this.space = space;
        this.most = most;
        this.selves = selves;
        this.steps = steps;
        agenda = space.agenda;
        sum = space.sum;
        matrix = space.matrix;
        solver = space.solver;
    }

    /** A party that absorbs and passes on one whole. */
    void absorb(int rank) {
        space.absorbing.set(rank);
        agenda.add(rank);
    }

    /** A party that gets one whole. */
    void put(int rank) {
        start = rank;
        sum[2 * rank] = Parts.WHOLE;
        agenda.add(rank);
    }

    /** Walks, and leaves the workspace as it was. */
    Values run() {
        for (int rank = agenda.next(0); rank >= 0; rank = agenda.next(rank + 1)) {
            if (walk.inCycle(rank)) {
                cycle(rank);
                rank = matrix.first + matrix.size - 1;
            } else {
                single(rank);
            }
        }
        return results();
    }

    private void single(int rank) {
        double value = sum[2 * rank] / Parts.WHOLE;
        double error = sum[2 * rank + 1] / Parts.WHOLE + 2 * ROUNDING * value;
        if (most) {
            value = Math.min(1, value);
        }
        boolean senseless = walk.isOverfull(rank);
        sum[2 * rank] = senseless && walk.down && (value != 0 || error != 0) ? Double.NaN : value;
        sum[2 * rank + 1] = error;
        if (space.absorbing.get(rank)) {
            passOn(rank, 1, 0);
        } else {
            passOn(rank, senseless ? Double.NaN : value, error);
        }
    }

    private void passOn(int rank, double value, double error) {
        int end = walk.end(rank);
        int begin = walk.begin(rank);
        steps.add(end - begin);
        for (int i = begin; i < end; i++) {
            int number = walk.part(i);
            if (number > 0) {
                pass(walk.next(i), value, error, number);
            } else if (number < 0 && walk.flows(rank, i)) {
                pass(walk.next(i), value, error, walk.weight(rank, i, most));
            }
        }
    }

    private void pass(int rank, double value, double error, double units) {
        double term = value * units;
        double total = sum[2 * rank] + term;
        sum[2 * rank] = total;
        sum[2 * rank + 1] += error * units + 2 * ROUNDING * (total + 4 * term) + NumericSolver.UNDERFLOW;
        agenda.add(rank);
    }

    private void cycle(int anyRank) {
        matrix.fill(
                walk,
                anyRank,
                space.absorbing,
                most,
                steps,
                (target, source, stake, units) -> pass(target, 1, 0, units));
        for (int rank = matrix.first; rank < matrix.first + matrix.size; rank++) {
            agenda.add(rank);
        }
        boolean senseless = walk.isSenseless(anyRank);
        int exits = start >= matrix.first && start < matrix.first + matrix.size ? 2 : 0;
        for (int i = 0; i < matrix.size; i++) {
            int at = 2 * (matrix.first + i);
            senseless |= Double.isNaN(sum[at]);
            exits += sum[at] == 0 && sum[at + 1] == 0 ? 0 : 1;
        }
        if (senseless) {
            loseAll(exits);
        } else if (!solver.prepare(steps) || !solve()) {
            bound();
        }
        passOut(senseless);
    }

    /** Nothing can be said of the members; only of one through which alone the way leads on, walking back. */
    private void loseAll(int exits) {
        for (int rank = matrix.first; rank < matrix.first + matrix.size; rank++) {
            if (walk.down || exits != 1 || sum[2 * rank] == 0) {
                sum[2 * rank] = Double.NaN;
                sum[2 * rank + 1] = 0;
            } else {
                finish(rank);
                selves.unknown(rank);
            }
        }
    }

    /** Scales a sum in units. */
    private void finish(int rank) {
        double value = sum[2 * rank] / Parts.WHOLE;
        sum[2 * rank] = value;
        sum[2 * rank + 1] = sum[2 * rank + 1] / Parts.WHOLE + 2 * ROUNDING * value;
    }

    private boolean solve() {
        int first = matrix.first;
        for (int i = 0; i < matrix.size; i++) {
            finish(first + i);
            solver.given[i] = sum[2 * (first + i)];
            solver.givenError[i] = sum[2 * (first + i) + 1];
        }
        if (!solver.solve()) {
            return false;
        }
        for (int i = 0; i < matrix.size; i++) {
            sum[2 * (first + i)] = most && walk.down ? Math.min(1, solver.value[i]) : solver.value[i];
            sum[2 * (first + i) + 1] = solver.error[i];
        }
        if (!walk.down) {
            selves.find(matrix, solver);
        }
        return true;
    }

    /** No finite solution is proved: says as little as is true. */
    private void bound() {
        double high = walk.down ? 1 : Values.UNBOUNDED;
        for (int rank = matrix.first; rank < matrix.first + matrix.size; rank++) {
            sum[2 * rank] = most ? high : 0;
            sum[2 * rank + 1] = most ? 0 : high;
        }
        if (!walk.down) {
            selves.unbounded(matrix);
        }
    }

    private void passOut(boolean senseless) {
        for (int i = 0; i < matrix.size; i++) {
            int rank = matrix.first + i;
            boolean absorbs = space.absorbing.get(rank);
            double value = absorbs ? 1 : senseless ? Double.NaN : sum[2 * rank];
            double error = absorbs ? 0 : sum[2 * rank + 1];
            steps.add(matrix.outFrom[i + 1] - matrix.outFrom[i]);
            for (int k = matrix.outFrom[i]; k < matrix.outFrom[i + 1]; k++) {
                pass(matrix.outTo[k], value, error, matrix.outWeight[k]);
            }
        }
    }

    private Values results() {
        Values values = new Values(agenda.drain(), !walk.down);
        for (int i = 0; i < values.ranks.length; i++) {
            int rank = values.ranks[i];
            values.value[i] = sum[2 * rank];
            values.error[i] = sum[2 * rank + 1];
            sum[2 * rank] = 0;
            sum[2 * rank + 1] = 0;
        }
        space.absorbing.clear();
        selves.into(values);
        return values;
    }
}
