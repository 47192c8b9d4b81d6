package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.Map;

/** What the members of cycles hold in themselves in the end, their whole selves included, cycle after cycle in the order of ranks. */
final class Selves {
    /** Work, in stakes passed, beyond which what the members of a cycle hold in themselves is only bounded. */
    private static final long MOST_WORK = 1_000_000_000L;

    /** Work beyond which the result is kept for later questions. */
    private static final long WORTH_KEEPING = 100_000;

    /** By the rank of the first of a cycle, what earlier questions have found. */
    private final Map<Integer, double[]> known;

    private int[] rank = new int[8];
    private double[] low = new double[8];
    private double[] high = new double[8];
    private int count;

    Selves(Map<Integer, double[]> known) {
        this.known = known;
    }

    /** Finds those of a cycle by its solver, which has solved it already. */
    void find(CycleMatrix matrix, NumericSolver solver) {
        long perMember = 4L * (matrix.stakes() + matrix.size) + (long) matrix.headCount * matrix.headCount;
        if (perMember * matrix.size > MOST_WORK) {
            unbounded(matrix);
            return;
        }
        double[] ends = known.get(matrix.first);
        if (ends == null) {
            ends = solved(matrix, solver);
            if (perMember * matrix.size > WORTH_KEEPING) {
                known.put(matrix.first, ends);
            }
        }
        for (int i = 0; i < matrix.size; i++) {
            add(matrix.first + i, ends[2 * i], ends[2 * i + 1]);
        }
    }

    /** For each member the least and the greatest it may be. */
    private static double[] solved(CycleMatrix matrix, NumericSolver solver) {
        double[] ends = new double[2 * matrix.size];
        Arrays.fill(solver.given, 0, matrix.size, 0);
        Arrays.fill(solver.givenError, 0, matrix.size, 0);
        solver.solveForMany();
        for (int i = 0; i < matrix.size; i++) {
            solver.given[i] = 1;
            boolean solved = solver.solve();
            solver.given[i] = 0;
            ends[2 * i] = solved ? Math.max(1, solver.value[i] - solver.error[i]) : 1;
            ends[2 * i + 1] = solved ? solver.value[i] + solver.error[i] : Values.UNBOUNDED;
        }
        return ends;
    }

    /** Says only what the members pass on to each other: one of which the others have a half is at most twice in itself. */
    void unbounded(CycleMatrix matrix) {
        for (int i = 0; i < matrix.size; i++) {
            double rest = 1 - matrix.self[i];
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                rest -= matrix.weight[k] * (1 + 1e-12);
            }
            add(matrix.first + i, 1, rest > 1e-6 ? (1 / rest) * (1 + 1e-6) : Values.UNBOUNDED);
        }
    }

    /** One member through which alone the way leads on from a cycle of which nothing can be said. */
    void unknown(int member) {
        add(member, Double.NaN, Double.NaN);
    }

    private void add(int member, double least, double greatest) {
        if (count == rank.length) {
            rank = Arrays.copyOf(rank, 2 * count);
            low = Arrays.copyOf(low, 2 * count);
            high = Arrays.copyOf(high, 2 * count);
        }
        rank[count] = member;
        low[count] = least;
        high[count++] = greatest;
    }

    /** Writes them beside the values of their ranks, and one beside all others. */
    void into(Values values) {
        Arrays.fill(values.selfLow, 1);
        Arrays.fill(values.selfHigh, 1);
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(values.ranks, rank[i]);
            if (at >= 0) {
                values.selfLow[at] = low[i];
                values.selfHigh[at] = high[i];
            }
        }
    }
}
