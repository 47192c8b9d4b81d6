package io.github.chipstakes.analysis.graph;

import java.util.Arrays;

/**
 * Solves {@code x = p + xA} for one cycle in doubles, with a bound of the error that is proved after the fact: for any
 * {@code u > 0} with {@code u(I - A) >= d > 0}, each {@code |x - x*|} is at most {@code u max((|residual| + error of p) / d)}.
 *
 * <p>In the order of the members few stakes lead back. What those at whose ends they arrive, the heads, come to is the only
 * thing unknown on a pass through the members: where they are few the passes are solved for them; else the pass is repeated
 * until nothing changes, and if that takes as long as it takes to solve for them, that is done after all.
 */
final class NumericSolver {
    /** Up to so many heads are solved for at once. */
    private static final int FEW_HEADS = 16;

    /** More heads than this are never solved for: the square of it is the memory it takes. */
    private static final int MANY_HEADS = 2_000;

    /** So many passes may be repeated where there are too many heads to solve for. */
    private static final int MANY_PASSES = 20_000;

    /** The most by which rounding changes a number, relatively. */
    static final double ROUNDING = 0x1p-53;

    /** More than underflow can lose in any sum here. */
    static final double UNDERFLOW = 1e-290;

    /** Less than this left by the other members, and another vector than one is sought for the bound. */
    private static final double LITTLE = 1e-3;

    private static final double[][] NONE = {};

    private final CycleMatrix matrix;
    private Steps steps = new Steps(Progress.NONE, "solving a cycle", 0);

    /** What comes from outside, member by member; to be set. */
    double[] given = {};

    /** The error of it; to be set. */
    double[] givenError = {};

    /** What each member comes to. */
    double[] value = {};

    /** The most by which that may be wrong. */
    double[] error = {};

    private double[] here = {};
    private double[] ahead = {};

    /** The vector of the bound, and what it leaves. */
    private double[] u = {};

    private double[] d = {};

    /** The factors of the system of the heads; empty until they are needed. */
    private double[][] factors = NONE;

    NumericSolver(CycleMatrix matrix) {
        this.matrix = matrix;
    }

    /** Makes ready for the matrix as it is now filled; what follows is counted. False where no finite solution can be proved. */
    boolean prepare(Steps counted) {
        steps = counted;
        int size = matrix.size;
        if (given.length < size) {
            int room = size + (size >> 1);
            given = new double[room];
            givenError = new double[room];
            value = new double[room];
            error = new double[room];
            here = new double[room];
            ahead = new double[room];
            u = new double[room];
            d = new double[room];
        }
        factors = NONE;
        Arrays.fill(u, 0, size, 1);
        if (leaves(matrix.gets) >= LITTLE) {
            return true;
        }
        for (int i = 0; i < size; i++) {
            if (matrix.self[i] >= 1) {
                return false;
            }
        }
        Arrays.fill(given, 0, size, 1);
        approximate();
        System.arraycopy(value, 0, u, 0, size);
        return leaves(passedOnByU()) > 0;
    }

    private double[] passedOnByU() {
        int size = matrix.size;
        countPass();
        for (int i = 0; i < size; i++) {
            here[i] = u[i] * matrix.self[i];
        }
        for (int i = 0; i < size; i++) {
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                here[matrix.to[k]] += u[i] * matrix.weight[k];
            }
        }
        return here;
    }

    /** Finds what the vector of the bound leaves; the least of it, or a negative number if the vector is none. */
    private double leaves(double[] passedOn) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < matrix.size; i++) {
            d[i] = u[i] - passedOn[i] - (u[i] + (matrix.sources[i] + 6) * passedOn[i]) * 2 * ROUNDING;
            least = u[i] > 0 && u[i] < 1e100 ? Math.min(least, d[i]) : -1;
        }
        return least;
    }

    /** Solves; {@link #prepare} must have succeeded. False where the numbers of the machine do not reach. */
    boolean solve() {
        approximate();
        for (int i = 0; i < matrix.size; i++) {
            value[i] = Math.max(0, value[i]);
        }
        return bound();
    }

    /** One pass through the members and what they pass on to each other. */
    private void countPass() {
        steps.addUnforeseen(matrix.stakes() + matrix.size);
    }

    private void approximate() {
        if (matrix.headCount == 1) {
            solveForHead();
            return;
        }
        if (matrix.headCount <= FEW_HEADS) {
            solveForHeads();
            return;
        }
        Arrays.fill(here, 0, matrix.size, 0);
        Arrays.fill(value, 0, matrix.size, 0);
        boolean direct = matrix.headCount <= MANY_HEADS;
        if (direct && factors.length > 0) {
            solveForHeads();
        } else if (!repeat(direct ? passesToSolve() : MANY_PASSES) && direct) {
            solveForHeads();
        }
    }

    /** How many passes cost as much as to solve for the heads. */
    private int passesToSolve() {
        long heads = matrix.headCount;
        return (int) (heads + heads * heads * heads / (3L * (matrix.stakes() + matrix.size)));
    }

    /** Makes ready to solve for many sides. */
    void solveForMany() {
        if (factors.length == 0 && matrix.headCount > 0 && matrix.headCount <= MANY_HEADS) {
            factor();
        }
    }

    /** Passes until nothing changes; false if that takes more passes than this. */
    private boolean repeat(int passes) {
        for (int pass = 0; pass < passes; pass++) {
            double most = 0;
            double change = 0;
            countPass();
            Arrays.fill(ahead, 0, matrix.size, 0);
            for (int i = 0; i < matrix.size; i++) {
                double now = (given[i] + here[i]) / (1 - matrix.self[i]);
                change = Math.max(change, Math.abs(now - value[i]));
                most = Math.max(most, now);
                value[i] = now;
                for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                    int to = matrix.to[k];
                    (to > i ? here : ahead)[to] += now * matrix.weight[k];
                }
            }
            double[] swap = here;
            here = ahead;
            ahead = swap;
            if (change <= 2 * ROUNDING * most) {
                return true;
            }
            if (most > 1e15) {
                return false;
            }
        }
        return false;
    }

    /** In one pass: {@link #here} and {@link #value} without the head, {@link #ahead} and {@link #error} by one of it. */
    private void solveForHead() {
        int size = matrix.size;
        int head = matrix.heads[0];
        countPass();
        Arrays.fill(here, 0, size, 0);
        Arrays.fill(ahead, 0, size, 0);
        for (int i = 0; i < size; i++) {
            double rest = 1 - matrix.self[i];
            double without = i == head ? 0 : (given[i] + here[i]) / rest;
            double by = i == head ? 1 : ahead[i] / rest;
            value[i] = without;
            error[i] = by;
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                here[matrix.to[k]] += without * matrix.weight[k];
                ahead[matrix.to[k]] += by * matrix.weight[k];
            }
        }
        double found = (given[head] + here[head]) / (1 - matrix.self[head] - ahead[head]);
        for (int i = 0; i < size; i++) {
            value[i] += error[i] * found;
        }
    }

    private void solveForHeads() {
        int count = matrix.headCount;
        double[] heads = new double[count];
        if (factors.length == 0 && count > 0) {
            factor();
        }
        pass(true, heads);
        for (int i = 0; i < count; i++) {
            int head = matrix.heads[i];
            heads[i] = (given[head] + here[head]) / (1 - matrix.self[head]);
        }
        if (count > 0) {
            substitute(heads);
            pass(true, heads);
        }
    }

    /** One pass with the heads as given, with what comes from outside or without; {@link #here} is what each gets from members. */
    private void pass(boolean outside, double[] heads) {
        countPass();
        Arrays.fill(here, 0, matrix.size, 0);
        int head = 0;
        for (int i = 0; i < matrix.size; i++) {
            double now =
                    matrix.isHead[i] ? heads[head++] : (outside ? given[i] + here[i] : here[i]) / (1 - matrix.self[i]);
            value[i] = now;
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                here[matrix.to[k]] += now * matrix.weight[k];
            }
        }
    }

    /** Factors {@code I - K} without pivots, as is safe for such matrices, K being what each head comes to by one of another. */
    private void factor() {
        int count = matrix.headCount;
        factors = new double[count][count];
        double[] one = new double[count];
        for (int column = 0; column < count; column++) {
            one[column] = 1;
            pass(false, one);
            one[column] = 0;
            for (int row = 0; row < count; row++) {
                int head = matrix.heads[row];
                factors[row][column] = (row == column ? 1 : 0) - here[head] / (1 - matrix.self[head]);
            }
        }
        for (int pivot = 0; pivot < count; pivot++) {
            double[] top = factors[pivot];
            for (int row = pivot + 1; row < count; row++) {
                double[] below = factors[row];
                if (below[pivot] != 0) {
                    steps.addUnforeseen(count - pivot);
                    double times = below[pivot] / top[pivot];
                    below[pivot] = times;
                    for (int column = pivot + 1; column < count; column++) {
                        below[column] -= times * top[column];
                    }
                }
            }
        }
    }

    private void substitute(double[] right) {
        steps.addUnforeseen((long) right.length * right.length);
        for (int row = 0; row < right.length; row++) {
            for (int column = 0; column < row; column++) {
                right[row] -= factors[row][column] * right[column];
            }
        }
        for (int row = right.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < right.length; column++) {
                right[row] -= factors[row][column] * right[column];
            }
            right[row] /= factors[row][row];
        }
    }

    private boolean bound() {
        int size = matrix.size;
        countPass();
        for (int i = 0; i < size; i++) {
            here[i] = given[i] + value[i] * matrix.self[i];
        }
        for (int i = 0; i < size; i++) {
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                here[matrix.to[k]] += value[i] * matrix.weight[k];
            }
        }
        double worst = 0;
        for (int i = 0; i < size; i++) {
            double off = Math.abs(value[i] - here[i]) + (matrix.sources[i] + 8) * 2 * ROUNDING * here[i];
            worst = Math.max(worst, (off + givenError[i] + UNDERFLOW) / d[i]);
        }
        for (int i = 0; i < size; i++) {
            error[i] = worst * u[i] * (1 + 1e-9);
        }
        return worst < 1e100;
    }
}
