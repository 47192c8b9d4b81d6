package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A small graph drawn at random, in which nobody is held by more than a hundred percent at the least. */
record DrawnGraph(int parties, List<Drawn> stakes) {

    /** One stake; at most one of one holder in one entity. */
    record Drawn(int holder, int entity, Interval percent) {
        Drawn with(BigDecimal low, BigDecimal high) {
            return new Drawn(holder, entity, Interval.between(low, high));
        }

        BigDecimal low() {
            return Parts.low(percent);
        }

        BigDecimal high() {
            return Parts.high(percent);
        }
    }

    /** Stakes of one number each, or in intervals; holders before what they hold, or any. */
    static DrawnGraph of(Random random, boolean points, boolean acyclic) {
        int parties = 2 + random.nextInt(7);
        List<Drawn> stakes = new ArrayList<>();
        int greatest = 10 + random.nextInt(90);
        for (int entity = 0; entity < parties; entity++) {
            BigDecimal left = BigDecimal.valueOf(100);
            for (int holder = 0; holder < (acyclic ? entity : parties); holder++) {
                BigDecimal low = percent(random, greatest).min(left);
                if (random.nextInt(3) == 0) {
                    left = left.subtract(low);
                    BigDecimal high = low.add(percent(random, 60)).min(BigDecimal.valueOf(100));
                    stakes.add(new Drawn(holder, entity, Interval.between(low, points ? low : high)));
                }
            }
        }
        return new DrawnGraph(parties, stakes);
    }

    private static BigDecimal percent(Random random, int bound) {
        int scale = random.nextInt(10) == 0 ? 9 : random.nextInt(3);
        return BigDecimal.valueOf(
                        Math.round(random.nextInt(bound + 1) * Math.pow(10, scale)) - random.nextInt(2), scale)
                .max(BigDecimal.ZERO);
    }

    OwnershipGraph graph() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(parties);
        stakes.forEach(stake -> builder.add(stake.holder(), stake.entity(), stake.percent()));
        return builder.build();
    }

    /** Each interval narrowed at random. */
    DrawnGraph narrowed(Random random) {
        return new DrawnGraph(
                parties,
                stakes.stream()
                        .map(stake -> {
                            BigDecimal width = stake.high().subtract(stake.low());
                            BigDecimal up = width.multiply(BigDecimal.valueOf(random.nextInt(6), 1));
                            BigDecimal down = width.multiply(BigDecimal.valueOf(random.nextInt(6), 1));
                            return stake.with(stake.low().add(up), stake.high().subtract(down));
                        })
                        .toList());
    }

    /** Each interval narrowed to one number at random, so that nobody is held by more than a hundred percent. */
    DrawnGraph point(Random random) {
        List<Drawn> points = new ArrayList<>();
        for (int entity = 0; entity < parties; entity++) {
            int of = entity;
            List<Drawn> owners =
                    stakes.stream().filter(stake -> stake.entity() == of).toList();
            BigDecimal left = BigDecimal.valueOf(100)
                    .subtract(owners.stream().map(Drawn::low).reduce(BigDecimal.ZERO, BigDecimal::add));
            for (Drawn stake : owners) {
                BigDecimal more = stake.high()
                        .subtract(stake.low())
                        .multiply(BigDecimal.valueOf(random.nextInt(11), 1))
                        .min(left);
                left = left.subtract(more);
                points.add(stake.with(stake.low().add(more), stake.low().add(more)));
            }
        }
        return new DrawnGraph(parties, points);
    }

    /** The least shares as a matrix, by holder and entity. */
    Fraction[][] matrix() {
        Fraction[][] matrix = zeros();
        stakes.forEach(stake -> matrix[stake.holder()][stake.entity()] = Fraction.ofPercent(stake.low()));
        return matrix;
    }

    /** The sum over all ways {@code N = (I - A)⁻¹ - I}, by plain elimination. */
    Fraction[][] allWays() {
        Fraction[][] shares = matrix();
        Fraction[][] left = zeros();
        Fraction[][] right = zeros();
        for (int i = 0; i < parties; i++) {
            for (int j = 0; j < parties; j++) {
                left[i][j] = (i == j ? Fraction.ONE : Fraction.ZERO).minus(shares[i][j]);
            }
            right[i][i] = Fraction.ONE;
        }
        for (int pivot = 0; pivot < parties; pivot++) {
            Fraction by = left[pivot][pivot];
            for (int j = 0; j < parties; j++) {
                left[pivot][j] = left[pivot][j].dividedBy(by);
                right[pivot][j] = right[pivot][j].dividedBy(by);
            }
            for (int row = 0; row < parties; row++) {
                Fraction times = left[row][pivot];
                for (int j = 0; j < parties && row != pivot; j++) {
                    left[row][j] = left[row][j].minus(times.times(left[pivot][j]));
                    right[row][j] = right[row][j].minus(times.times(right[pivot][j]));
                }
            }
        }
        for (int i = 0; i < parties; i++) {
            right[i][i] = right[i][i].minus(Fraction.ONE);
        }
        return right;
    }

    /** The same graph with all that the holders hold held by a new party instead, so that they hold nothing. */
    DrawnGraph asOneHolder(List<Integer> holders) {
        Fraction[][] direct = matrix();
        List<Drawn> joined = new ArrayList<>();
        for (Drawn stake : stakes) {
            if (!holders.contains(stake.holder())) {
                joined.add(stake);
            }
        }
        for (int entity = 0; entity < parties; entity++) {
            Fraction all = Fraction.ZERO;
            for (int holder : holders) {
                all = all.plus(direct[holder][entity]);
            }
            BigDecimal percent = all.percent(20);
            joined.add(new Drawn(parties, entity, Interval.between(percent, percent)));
        }
        return new DrawnGraph(parties + 1, joined);
    }

    private Fraction[][] zeros() {
        Fraction[][] zeros = new Fraction[parties][parties];
        for (Fraction[] row : zeros) {
            Arrays.fill(row, Fraction.ZERO);
        }
        return zeros;
    }
}
