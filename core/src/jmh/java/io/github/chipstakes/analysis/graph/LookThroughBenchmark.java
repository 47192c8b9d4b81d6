package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.CommonOps_DSCC;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What holders hold in the end, looked through by components, and by EJML's sparse matrices as {@code y = yA}, with the
 * holders held at 1, until nothing changes by more than 10⁻¹². Both must come to the same, to 10⁻⁹. The rings are to cost no
 * more than 1.2 times as much as the ordinary graph, as much of both being reached: compare all outside holders, who reach
 * every company.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class LookThroughBenchmark {
    private static final double ENOUGH = 1e-12;
    private static final double SAME = 1e-9;

    /** Who is asked about. */
    public enum Holders {
        /** The party with the most stakes. */
        ONE,
        /** As many as a list has, drawn from all. */
        LISTED,
        /** All that are no companies. */
        OUTSIDE
    }

    @Param("10000000")
    private int stakes;

    @Param
    private GeneratedStakes.Shape shape = GeneratedStakes.Shape.ORDINARY;

    @Param
    private Holders holders = Holders.ONE;

    private OwnershipGraph graph = OwnershipGraph.builder().build();
    private LookThrough look = LookThrough.of(graph);
    private int[] asked = {};

    /** Makes the graph. */
    @Setup
    public void prepare() {
        GeneratedStakes made = GeneratedStakes.of(shape, stakes);
        graph = made.graph();
        look = LookThrough.of(graph);
        asked = switch (holders) {
            case ONE -> new int[] {mostStakes()};
            case LISTED -> made.listed(9_500);
            case OUTSIDE -> IntStream.range(made.companies(), made.parties()).toArray();
        };
    }

    private int mostStakes() {
        return IntStream.range(0, graph.parties())
                .boxed()
                .max(Comparator.comparingInt(graph::heldCount))
                .orElseThrow();
    }

    /** The components, and the stakes in their order. */
    @Benchmark
    public LookThrough preparation() {
        return LookThrough.of(graph);
    }

    /** One question. */
    @Benchmark
    public IntegratedShares lookThrough() {
        return look.heldBy(asked);
    }

    /** The matrix of the shares, and what was found by it. */
    @State(Scope.Benchmark)
    public static class Matrix {
        private DMatrixSparseCSC shares = new DMatrixSparseCSC(0, 0);
        private DMatrixRMaj found = new DMatrixRMaj(0, 0);

        /** Makes it. */
        @Setup
        public void prepare(LookThroughBenchmark benchmark) {
            OwnershipGraph graph = benchmark.graph;
            shares = new DMatrixSparseCSC(graph.parties(), graph.parties(), graph.stakes());
            shares.nz_length = graph.stakes();
            shares.indicesSorted = true;
            shares.col_idx = graph.ownersFrom.clone();
            shares.nz_rows = graph.owner.clone();
            shares.nz_values = Arrays.stream(graph.ownerPart)
                    .mapToDouble(part -> (double) part / Parts.WHOLE)
                    .toArray();
        }

        /** Sees to it that both answers are the same. */
        @TearDown
        public void compare(LookThroughBenchmark benchmark) {
            IntegratedShares ours = benchmark.lookThrough();
            double greatest = 0;
            for (int party = 0; party < found.numRows; party++) {
                IntegratedShare share = ours.share(party).orElseThrow();
                greatest = Math.max(greatest, Math.abs(share.low().percent(12).doubleValue() / 100 - found.data[party]));
            }
            System.out.println("the answers differ by " + greatest + " at most");
            if (!(greatest <= SAME)) {
                throw new IllegalStateException("the answers differ by " + greatest);
            }
        }
    }

    /** The same by EJML, which takes minutes. */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public DMatrixRMaj ejml(Matrix matrix) {
        DMatrixRMaj now = new DMatrixRMaj(graph.parties(), 1);
        DMatrixRMaj next = new DMatrixRMaj(graph.parties(), 1);
        whollyAsked(now);
        for (double change = 1; change > ENOUGH; ) {
            CommonOps_DSCC.multTransA(matrix.shares, now, next, null);
            whollyAsked(next);
            change = 0;
            for (int i = 0; i < next.data.length; i++) {
                change = Math.max(change, Math.abs(next.data[i] - now.data[i]));
            }
            DMatrixRMaj swap = now;
            now = next;
            next = swap;
        }
        CommonOps_DSCC.multTransA(matrix.shares, now, next, null);
        matrix.found = next;
        return next;
    }

    private void whollyAsked(DMatrixRMaj held) {
        for (int holder : asked) {
            held.data[holder] = 1;
        }
    }
}
