package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.StatedNumber;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    private GeneratedStakes.Figures figures = GeneratedStakes.Figures.NUMBERS;

    @Param({"at least 50", "over 0"})
    private String threshold = "at least 50";

    private OwnershipGraph graph = OwnershipGraph.builder().build();
    private int[] seeds = {};

    /** Makes the graph, sees to it that the answer is the one found in other ways, and says how much is reached. */
    @Setup
    public void build() {
        GeneratedStakes generated = GeneratedStakes.of(shape, stakes);
        graph = generated.graph(figures);
        seeds = generated.listed(SEEDS);
        RuleClosure closure = rule();
        int[] round = breadthFirst();
        SweptRule swept = SweptRule.of(graph, seeds, threshold());
        boolean reachesAll = threshold.equals("over 0");
        IntPredicate differs = party -> closure.isRestricted(party) != swept.isRestricted(party)
                || closure.isPossible(party) != swept.isPossible(party)
                || (reachesAll && closure.isPossible(party) != (round[party] > 0));
        long different = IntStream.range(0, graph.parties()).filter(differs).count();
        if (different > 0) {
            throw new IllegalStateException(different + " parties are reached in one way and not in another");
        }
        System.out.println(
                "reached breadth first: " + Arrays.stream(round).filter(reached -> reached > 0).count()
                        + ", by the rule: " + (seeds.length + closure.restricted().length)
                        + ", possibly: " + (seeds.length + closure.possible().length)
                        + ", as by plain sweeps");
    }

    private StakeThreshold threshold() {
        return StakeThreshold.of(StatedNumber.parse(threshold));
    }

    /** The rule. */
    @Benchmark
    public RuleClosure rule() {
        return RuleClosure.of(graph, seeds, new int[0], threshold());
    }

    /** In which round each party is reached from the listed ones, which are in the first; 0 where it is not. */
    @Benchmark
    public int[] breadthFirst() {
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
        return round;
    }
}
