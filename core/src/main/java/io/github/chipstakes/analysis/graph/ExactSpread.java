package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The walk of {@link Spread} once more in fractions, over the ranks it reached. What gets too large is lost, and what follows from it. */
final class ExactSpread {
    private final Direction walk;
    private final boolean most;
    private final Steps steps;
    private final BitSet absorbing = new BitSet();
    private final Values values;
    private final Fraction[] sum;

    /** By index of the rank, whether its number is lost. */
    private final BitSet lost = new BitSet();

    private final CycleMatrix matrix = new CycleMatrix();

    ExactSpread(Direction walk, boolean most, Values values, Steps steps) {
        this.walk = walk;
        this.most = most;
        this.values = values;
        this.steps = steps;
        int count = values.ranks.length;
        sum = new Fraction[count];
        Arrays.fill(sum, Fraction.ZERO);
        values.exact = sum;
        values.exactSelf = new Fraction[walk.down ? 0 : count];
        Arrays.fill(values.exactSelf, Fraction.ONE);
    }

    /** A party that absorbs and passes on one whole. */
    void absorb(int rank) {
        absorbing.set(rank);
    }

    /** A party that gets one whole. */
    void put(int rank) {
        sum[index(rank)] = Fraction.ONE;
    }

    /** Walks, and writes what is exact beside the values. */
    void run() {
        for (int index = 0; index < sum.length; index++) {
            int rank = values.ranks[index];
            if (walk.inCycle(rank)) {
                cycle(index);
                index += matrix.size - 1;
            } else {
                single(index, rank);
            }
        }
        values.isExact.set(0, sum.length);
        values.isExact.andNot(lost);
    }

    private int index(int rank) {
        return Arrays.binarySearch(values.ranks, rank);
    }

    private void single(int index, int rank) {
        if (most) {
            sum[index] = sum[index].min(Fraction.ONE);
        }
        boolean senseless = walk.isOverfull(rank);
        if (senseless && walk.down) {
            lost.set(index);
        }
        passOn(index, rank, senseless, rank, rank + 1);
    }

    /** Passes on to all but the ranks from one to before another. */
    private void passOn(int index, int rank, boolean senseless, int from, int to) {
        boolean absorbs = absorbing.get(rank);
        Fraction value = absorbs ? Fraction.ONE : sum[index];
        boolean nothing = !absorbs && (senseless || lost.get(index));
        steps.addUnforeseen(walk.end(rank) - walk.begin(rank));
        for (int i = walk.begin(rank); i < walk.end(rank); i++) {
            int target = walk.next(i);
            if ((target < from || target >= to) && walk.flows(rank, i)) {
                if (nothing) {
                    lost.set(index(target));
                } else {
                    pass(index(target), value, walk.exactWeight(rank, i, most));
                }
            }
        }
    }

    private void pass(int index, Fraction value, Fraction weight) {
        if (!lost.get(index) && value.signum() != 0 && weight.signum() != 0) {
            steps.addUnforeseen(Steps.FRACTION);
            sum[index] = sum[index].plus(value.times(weight));
            if (sum[index].bits() > ExactSolver.MOST_BITS) {
                lost.set(index);
            }
        }
    }

    private void cycle(int first) {
        int anyRank = values.ranks[first];
        matrix.fill(
                walk,
                anyRank,
                absorbing,
                most,
                steps,
                (target, source, stake, units) ->
                        pass(index(target), Fraction.ONE, walk.exactWeight(source, stake, most)));
        int end = first + matrix.size;
        boolean senseless = walk.isSenseless(anyRank);
        boolean unknown = lost.nextSetBit(first) >= 0 && lost.nextSetBit(first) < end;
        if (senseless || unknown) {
            for (int i = first; i < end; i++) {
                lost.set(i, lost.get(i) || unknown || walk.down || Double.isNaN(values.value[i]));
            }
        } else if (!solve(first)) {
            lost.set(first, end);
        }
        for (int i = first; i < end; i++) {
            passOn(i, values.ranks[i], senseless, matrix.first, matrix.first + matrix.size);
        }
    }

    private boolean solve(int first) {
        int size = matrix.size;
        if (ExactSolver.work(matrix, walk.down ? 1 : size + 1L) > ExactSolver.MOST_WORK) {
            return false;
        }
        ExactSolver solver = solver();
        Fraction[] given = Arrays.copyOfRange(sum, first, first + size);
        Optional<Fraction[]> solved = solver.solve(given);
        if (solved.isEmpty()) {
            Arrays.fill(sum, first, first + size, Fraction.ONE);
            return most && walk.down && solver.isInfinite();
        }
        for (int i = 0; i < size; i++) {
            Fraction value = solved.get()[i];
            sum[first + i] = most && walk.down ? value.min(Fraction.ONE) : value;
        }
        return walk.down || findSelves(solver, first);
    }

    private boolean findSelves(ExactSolver solver, int first) {
        Fraction[] given = new Fraction[matrix.size];
        Arrays.fill(given, Fraction.ZERO);
        for (int i = 0; i < matrix.size; i++) {
            given[i] = Fraction.ONE;
            Optional<Fraction[]> solved = solver.solve(given);
            if (solved.isEmpty()) {
                return false;
            }
            values.exactSelf[first + i] = solved.get()[i];
            given[i] = Fraction.ZERO;
        }
        return true;
    }

    private ExactSolver solver() {
        Fraction[] weight = new Fraction[matrix.stakes()];
        Fraction[] self = new Fraction[matrix.size];
        for (int i = 0; i < matrix.size; i++) {
            int rank = matrix.first + i;
            self[i] = matrix.selfStake[i] < 0 ? Fraction.ZERO : walk.exactWeight(rank, matrix.selfStake[i], most);
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                weight[k] = walk.exactWeight(rank, matrix.stake[k], most);
            }
        }
        return new ExactSolver(matrix, weight, self, steps);
    }
}
