package io.github.chipstakes.analysis.graph;

import java.util.concurrent.TimeUnit;
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

/** How long it takes to make stakes up, and a graph of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class BuildingBenchmark {
    @Param("10000000")
    private int stakes;

    @Param
    private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

    /** The stakes, and nothing made of them. */
    @Benchmark
    public long stakes() {
        long[] sum = {0};
        GeneratedStakes.of(shape, stakes).forEach((holder, entity, unscaled, scale) -> sum[0] += unscaled);
        return sum[0];
    }

    /** The graph of them. */
    @Benchmark
    public OwnershipGraph graph() {
        return GeneratedStakes.of(shape, stakes).graph();
    }
}
