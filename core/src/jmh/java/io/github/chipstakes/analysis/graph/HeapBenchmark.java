package io.github.chipstakes.analysis.graph;

import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much heap a graph keeps for each stake, owners and holdings indexed: ours of ten million stakes, JGraphT's of one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class HeapBenchmark {
    @Param("10000000")
    private int stakes;

    @Param("1000000")
    private int theirStakes;

    @Param
    private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

    /** What is measured. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {
        /** Used heap after garbage collection, less that of before. */
        public double bytesAStake;
    }

    /** Ours. */
    @Benchmark
    public void ours(Heap heap) {
        measure(heap, stakes, GeneratedStakes::graph);
    }

    /** Ours, of intervals. */
    @Benchmark
    public void oursOfBands(Heap heap) {
        measure(heap, stakes, generated -> generated.graph(GeneratedStakes.Figures.BANDS));
    }

    /** JGraphT's. */
    @Benchmark
    public void theirs(Heap heap) {
        measure(heap, theirStakes, JGraphTOwners::graph);
    }

    private void measure(Heap heap, int count, Function<GeneratedStakes, Object> making) {
        GeneratedStakes generated = GeneratedStakes.of(shape, count);
        long before = used();
        Object graph = making.apply(generated);
        heap.bytesAStake = (double) (used() - before) / count;
        Reference.reachabilityFence(graph);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
