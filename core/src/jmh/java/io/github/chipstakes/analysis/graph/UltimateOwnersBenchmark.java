package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.analysis.graph.UltimateOwners.End;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
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

/** How long it takes to find the ultimate owner of every company: ours among ten million stakes, JGraphT's among one million. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class UltimateOwnersBenchmark {

    /** Our graph. */
    @State(Scope.Benchmark)
    public static class Ours {
        @Param("10000000")
        private int stakes;

        @Param
        private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

        private OwnershipGraph graph = OwnershipGraph.builder().build();

        /** Makes it. */
        @Setup
        public void graph() {
            graph = GeneratedStakes.of(shape, stakes).graph();
        }
    }

    /** The graph of JGraphT. */
    @State(Scope.Benchmark)
    public static class Theirs {
        @Param("1000000")
        private int stakes;

        @Param
        private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

        private Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

        /** Makes it, and sees to it that both answers are the same. */
        @Setup
        public void graph() {
            GeneratedStakes generated = GeneratedStakes.of(shape, stakes);
            graph = JGraphTOwners.graph(generated);
            UltimateOwners ours = UltimateOwners.of(generated.graph());
            Map<Integer, Integer> theirs = JGraphTOwners.of(graph);
            long different = IntStream.range(0, generated.parties())
                    .filter(party -> ours.end(party) == End.CYCLE
                            ? ours.group(theirs.getOrDefault(party, -1)) != ours.group(party)
                            : theirs.getOrDefault(party, party) != ours.group(party))
                    .count();
            if (different > 0) {
                throw new IllegalStateException(different + " parties have different owners");
            }
        }
    }

    /** Ours. */
    @Benchmark
    public UltimateOwners ours(Ours ours) {
        return UltimateOwners.of(ours.graph);
    }

    /** With JGraphT. */
    @Benchmark
    public Map<Integer, Integer> theirs(Theirs theirs) {
        return JGraphTOwners.of(theirs.graph);
    }
}
