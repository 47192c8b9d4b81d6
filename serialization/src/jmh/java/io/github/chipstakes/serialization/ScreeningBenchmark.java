package io.github.chipstakes.serialization;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.screening.CounterpartyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to screen a list against a dataset, index of names and graph included, and how long it takes merely to read what goes
 * in. The first is to be no more than three times the second:
 *
 * <pre>mvn -Pbenchmark -pl serialization -am test -Djmh.args="ScreeningBenchmark"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
public class ScreeningBenchmark {
    @Param("10000")
    private int counterparties;

    @Param("25921")
    private int entries;

    @Param("1000000")
    private int stakes;

    private Path folder = Path.of("");

    /** Makes the files. */
    @Setup
    public void files() throws IOException {
        folder = Files.createTempDirectory("screening");
        new SampleScreening(counterparties, entries, stakes).write(folder);
    }

    /** Deletes them. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(folder.resolve("data.ndjson"));
        Files.delete(folder.resolve("list.csv"));
        Files.delete(folder);
    }

    private Dataset dataset() {
        return DatasetReader.standard().read(folder.resolve("data.ndjson")).orThrow();
    }

    private List<Counterparty> list() {
        return CounterpartyFile.read(folder.resolve("list.csv")).values();
    }

    /** The dataset and the list are read, and nothing is made of them. */
    @Benchmark
    public int reading() {
        return dataset().size() + list().size();
    }

    /** They are read, and everybody on the list is screened by every list and rule. */
    @Benchmark
    public List<Screened> screening() {
        Dataset dataset = dataset();
        When when = When.on(LocalDate.of(2026, 1, 15));
        return Screening.of(Reach.of(Ownership.of(dataset, when))).screen(list());
    }
}
