package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each stake of a graph is worth at the least and at the most, to compute with. The most is tightened: no more than a
 * hundred percent less what the company's other owners hold at the least, unless it may be among that.
 */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OwnershipGraph graph;
    private final BigDecimal[] rowLow;
    private final BigDecimal[] rowHigh;

    /** The same in units, rounded to the nearest double. */
    private final double[] rowLowUnits;

    private final double[] rowHighUnits;

    /** For each party what its owners leave at the least, in units; empty where no stake is an interval. */
    private final double[] left;

    /** The same in percent, for the few where it is not a whole number of units. */
    private final Map<Integer, BigDecimal> fineLeft = new HashMap<>();

    /** The companies of which more than a hundred percent are held. */
    final int[] overfull;

    Shares(OwnershipGraph graph, Steps steps) {
        this.graph = graph;
        Interval[] rows = graph.parts.table();
        rowLow = Arrays.stream(rows).map(Parts::low).toArray(BigDecimal[]::new);
        rowHigh = Arrays.stream(rows).map(Parts::high).toArray(BigDecimal[]::new);
        rowLowUnits = units(rowLow);
        rowHighUnits = units(rowHigh);
        left = new double[graph.hasOnlyPoints() ? 0 : graph.parties()];
        IntStream.Builder over = IntStream.builder();
        for (int entity = 0; entity < graph.parties(); entity++) {
            if (addUp(entity)) {
                over.add(entity);
            }
            steps.add(graph.ownerCount(entity));
        }
        overfull = over.build().toArray();
    }

    private static double[] units(BigDecimal[] percents) {
        return Arrays.stream(percents)
                .mapToDouble(percent -> percent.movePointRight(Parts.DECIMALS).doubleValue())
                .toArray();
    }

    /** Adds up what is held of an entity at the least; tells whether it is too much. */
    private boolean addUp(int entity) {
        long units = 0;
        for (int i = graph.ownersFrom[entity]; i < graph.ownersFrom[entity + 1]; i++) {
            if (graph.ownerPart[i] < 0) {
                return addUpRows(entity);
            }
            units += graph.ownerPart[i];
        }
        if (left.length > 0) {
            left[entity] = Parts.WHOLE - units;
        }
        return units > Parts.WHOLE;
    }

    private boolean addUpRows(int entity) {
        BigDecimal rest = HUNDRED.subtract(sumOfLows(entity));
        BigDecimal units = rest.movePointRight(Parts.DECIMALS);
        if (left.length > 0) {
            left[entity] = units.doubleValue();
            if (units.stripTrailingZeros().scale() > 0) {
                fineLeft.put(entity, rest);
            }
        }
        return rest.signum() < 0;
    }

    private BigDecimal sumOfLows(int entity) {
        long units = 0;
        BigDecimal others = BigDecimal.ZERO;
        for (int i = graph.ownersFrom[entity]; i < graph.ownersFrom[entity + 1]; i++) {
            int part = graph.ownerPart[i];
            if (part >= 0) {
                units += part;
            } else {
                others = others.add(rowLow[-1 - part]);
            }
        }
        return others.add(BigDecimal.valueOf(units, Parts.DECIMALS));
    }

    /** The least, in percent. */
    BigDecimal lowPercent(int part) {
        return part >= 0 ? BigDecimal.valueOf(part, Parts.DECIMALS) : rowLow[-1 - part];
    }

    /** Whether the stake may be anything but nothing. */
    boolean flows(int part, int entity) {
        return part > 0 || (part < 0 && high(part, entity) > 0);
    }

    /** The least, in units. */
    double low(int part) {
        return part >= 0 ? part : rowLowUnits[-1 - part];
    }

    /** The most, in units. */
    double high(int part, int entity) {
        if (part >= 0) {
            return part;
        }
        int row = -1 - part;
        double low = rowLowUnits[row];
        if (isHighAsTold(part, entity)) {
            return rowHighUnits[row];
        }
        return left.length == 0 ? low : Math.max(low, Math.min(rowHighUnits[row], left[entity] + low));
    }

    /** Whether what the other owners leave says nothing of how much it is at the most. */
    private boolean isHighAsTold(int part, int entity) {
        return graph.parts.isAmongOthers(part) || left.length > 0 && left[entity] < 0;
    }

    /** The least, as a part of the whole. */
    Fraction exactLow(int part) {
        return Fraction.ofPercent(lowPercent(part));
    }

    /** The most, as a part of the whole. */
    Fraction exactHigh(int part, int entity) {
        BigDecimal low = lowPercent(part);
        if (part >= 0 || left.length == 0) {
            return Fraction.ofPercent(low);
        }
        if (isHighAsTold(part, entity)) {
            return Fraction.ofPercent(rowHigh[-1 - part]);
        }
        BigDecimal rest = fineLeft.get(entity);
        BigDecimal most = low.add(rest != null ? rest : BigDecimal.valueOf((long) left[entity], Parts.DECIMALS));
        return Fraction.ofPercent(low.max(most.min(rowHigh[-1 - part])));
    }
}
