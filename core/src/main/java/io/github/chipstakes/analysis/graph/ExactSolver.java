package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import java.util.Arrays;
import java.util.Optional;

/** Solves {@code x = p + xA} for one cycle in fractions, for its heads as {@link NumericSolver} does, where that is not too much work. */
final class ExactSolver {
    /** Operations with fractions, beyond which a cycle is left to doubles. A clique of 30 takes fewer, and a ring of thousands. */
    static final long MOST_WORK = 60_000;

    /** A fraction of more bits than this is left to doubles. */
    static final int MOST_BITS = 2_048;

    private final CycleMatrix matrix;
    private final Fraction[] weight;
    private final Steps steps;

    /** For each member, by what the sum of what it gets is divided. */
    private final Fraction[] rest;

    private final Fraction[] here;

    /** {@code (I - K)} inverted, K being what each head comes to by one of another. */
    private final Fraction[][] inverse;

    private boolean tooLarge;
    private boolean infinite;

    /**
     * Prepares for a cycle.
     *
     * @param weight the weights of the stakes of the matrix
     * @param self what each member passes on to itself
     * @param steps counts what is done, now and later
     */
    ExactSolver(CycleMatrix matrix, Fraction[] weight, Fraction[] self, Steps steps) {
        this.matrix = matrix;
        this.weight = weight;
        this.steps = steps;
        rest = Arrays.stream(self).map(Fraction.ONE::minus).toArray(Fraction[]::new);
        here = new Fraction[matrix.size];
        infinite = Arrays.stream(rest).anyMatch(part -> part.signum() <= 0);
        inverse = new Fraction[matrix.headCount][];
        if (!infinite) {
            invert();
        }
    }

    /** How many operations it takes to solve for so many sides. */
    static long work(CycleMatrix matrix, long sides) {
        long heads = matrix.headCount;
        return heads * heads * heads + (heads + 2 * sides) * (matrix.stakes() + matrix.size) + sides * heads * heads;
    }

    /** Whether there is no finite solution, as there may be none for what is held at the most. */
    boolean isInfinite() {
        return infinite && !tooLarge;
    }

    /** What each member comes to; nothing if the fractions get too large or there is no finite solution. */
    Optional<Fraction[]> solve(Fraction[] given) {
        Fraction[] heads = zeros(matrix.headCount);
        if (infinite || tooLarge) {
            return Optional.empty();
        }
        pass(given, heads);
        Fraction[] gets = atHeads(given);
        for (int row = 0; row < heads.length; row++) {
            for (int column = 0; column < heads.length; column++) {
                heads[row] = plus(heads[row], inverse[row][column], gets[column]);
            }
        }
        Fraction[] found = pass(given, heads);
        infinite |= Arrays.stream(found).anyMatch(part -> part.signum() < 0);
        return infinite || tooLarge ? Optional.empty() : Optional.of(found);
    }

    private static Fraction[] zeros(int count) {
        Fraction[] zeros = new Fraction[count];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }

    private Fraction plus(Fraction sum, Fraction part, Fraction of) {
        if (tooLarge || part.signum() == 0 || of.signum() == 0) {
            return sum;
        }
        steps.addUnforeseen(Steps.FRACTION);
        Fraction now = sum.plus(part.times(of));
        tooLarge = now.bits() > MOST_BITS;
        return now;
    }

    private Fraction[] pass(Fraction[] given, Fraction[] heads) {
        Arrays.fill(here, Fraction.ZERO);
        Fraction[] value = new Fraction[matrix.size];
        int head = 0;
        steps.addUnforeseen(matrix.size * Steps.FRACTION);
        for (int i = 0; i < matrix.size; i++) {
            value[i] = matrix.isHead[i] ? heads[head++] : given[i].plus(here[i]).dividedBy(rest[i]);
            for (int k = matrix.from[i]; k < matrix.from[i + 1]; k++) {
                here[matrix.to[k]] = plus(here[matrix.to[k]], weight[k], value[i]);
            }
        }
        return value;
    }

    /** What each head comes to after a pass. */
    private Fraction[] atHeads(Fraction[] given) {
        Fraction[] gets = new Fraction[matrix.headCount];
        for (int i = 0; i < gets.length; i++) {
            int head = matrix.heads[i];
            gets[i] = given[head].plus(here[head]).dividedBy(rest[head]);
        }
        return gets;
    }

    private void invert() {
        int count = matrix.headCount;
        Fraction[] nothing = zeros(matrix.size);
        Fraction[][] left = new Fraction[count][count];
        for (int column = 0; column < count && !tooLarge; column++) {
            Fraction[] one = zeros(count);
            one[column] = Fraction.ONE;
            pass(nothing, one);
            Fraction[] gets = atHeads(nothing);
            for (int row = 0; row < count; row++) {
                left[row][column] = (row == column ? Fraction.ONE : Fraction.ZERO).minus(gets[row]);
            }
            inverse[column] = one;
        }
        for (int pivot = 0; pivot < count && !tooLarge && !infinite; pivot++) {
            infinite = left[pivot][pivot].signum() <= 0;
            if (!infinite) {
                eliminate(left, pivot);
            }
        }
    }

    private void eliminate(Fraction[][] left, int pivot) {
        Fraction by = Fraction.ONE.dividedBy(left[pivot][pivot]);
        scale(left[pivot], by);
        scale(inverse[pivot], by);
        for (int row = 0; row < left.length; row++) {
            Fraction times = Fraction.ZERO.minus(left[row][pivot]);
            if (row != pivot && times.signum() != 0) {
                for (int column = 0; column < left.length; column++) {
                    left[row][column] = plus(left[row][column], times, left[pivot][column]);
                    inverse[row][column] = plus(inverse[row][column], times, inverse[pivot][column]);
                }
            }
        }
    }

    private void scale(Fraction[] row, Fraction by) {
        steps.addUnforeseen(row.length * Steps.FRACTION);
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i].signum() == 0 ? row[i] : row[i].times(by);
        }
    }
}
