package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.StatedNumber;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an ownership rule takes from 9,500 listed parties, beside a plain breadth-first pass from the same parties over
 * the same arrays. Under {@code over 0} the rule reaches what the pass reaches, under {@code at least 50} far less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class RuleClosureBenchmark {
    private static final int SEEDS = 9500;

    @Param("10000000")
    private int stakes;

    @Param
    private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

    @Param
    private Figures figures = Figures.NUMBERS;

    @Param({"at least 50", "over 0"})
    private String threshold = "at least 50";

    private OwnershipGraph graph = OwnershipGraph.builder().build();
    private int[] seeds = {};

    /** How the percentages are stated. */
    public enum Figures {
        /** As one number each. */
        NUMBERS,
        /** As the tenth of a company in which they lie. */
        BANDS
    }

    /** Makes the graph, and says how much of it is reached. */
    @Setup
    public void build() {
        GeneratedStakes generated = GeneratedStakes.of(shape, stakes);
        graph = figures == Figures.NUMBERS ? generated.graph() : bands(generated);
        seeds = generated.listed(SEEDS);
        RuleClosure closure = rule();
        System.out.println("reached breadth first: " + breadthFirst() + ", by the rule: "
                + (seeds.length + closure.restricted().length) + ", possibly: "
                + (seeds.length + closure.possible().length));
    }

    private static OwnershipGraph bands(GeneratedStakes generated) {
        Interval[] bands = new Interval[10];
        Arrays.setAll(bands, tenth -> Interval.between(BigDecimal.valueOf(10L * tenth), BigDecimal.valueOf(10L * tenth + 10)));
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(generated.parties());
        generated.forEach((holder, entity, unscaled, scale) -> {
            int tenth = BigDecimal.valueOf(unscaled, scale).movePointLeft(1).intValue();
            builder.add(holder, entity, bands[Math.min(9, tenth)]);
        });
        return builder.build();
    }

    /** The rule. */
    @Benchmark
    public RuleClosure rule() {
        return RuleClosure.of(graph, seeds, new int[0], StakeThreshold.of(StatedNumber.parse(threshold)));
    }

    /** All that can be reached from the listed parties; how many there are. */
    @Benchmark
    public int breadthFirst() {
        int[] round = new int[graph.parties()];
        int[] reached = new int[16];
        int count = 0;
        for (int seed : seeds) {
            round[seed] = 1;
            reached = count == reached.length ? Arrays.copyOf(reached, count + (count >> 1)) : reached;
            reached[count++] = seed;
        }
        for (int at = 0; at < count; at++) {
            int holder = reached[at];
            for (int i = graph.heldFrom[holder]; i < graph.heldFrom[holder + 1]; i++) {
                int entity = graph.held[i];
                if (round[entity] == 0) {
                    round[entity] = round[holder] + 1;
                    reached = count == reached.length ? Arrays.copyOf(reached, count + (count >> 1)) : reached;
                    reached[count++] = entity;
                }
            }
        }
        return count;
    }
}
