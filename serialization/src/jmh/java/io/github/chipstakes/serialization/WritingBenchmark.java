package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes to write the records of {@link SampleLines} as NDJSON: ours, and plain ones by databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(1)
public class WritingBenchmark {
    @Param("50")
    private int megabytes;

    @Param("LINES")
    private SampleLines.Citations citations = SampleLines.Citations.LINES;

    private final List<DatasetRecord> ours = new ArrayList<>();
    private final List<Object> plain = new ArrayList<>();

    /** Reads both. */
    @Setup
    public void read() throws IOException {
        byte[] lines = SampleLines.of(megabytes << 20, citations);
        try (RecordStream records = DatasetReader.standard()
                .stream(new ByteArrayInputStream(lines), Format.NDJSON, "lines", problem -> {
                    throw new IllegalStateException(problem.toString());
                })) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                ours.add(record.get());
            }
        }
        ObjectReader companies = Plain.mapper().readerFor(Plain.Company.class);
        ObjectReader stakes = Plain.mapper().readerFor(Plain.Stake.class);
        SampleLines.forEach(
                lines,
                (start, length) -> plain.add((SampleLines.isCompany(lines, start) ? companies : stakes)
                        .<Object>readValue(lines, start, length)));
    }

    /** Our records, through the field tables. */
    @Benchmark
    public void records() throws IOException {
        try (RecordWriter writer = DatasetWriter.standard().stream(DatasetInfo.NONE, OutputStream.nullOutputStream())) {
            for (DatasetRecord record : ours) {
                writer.write(record);
            }
        }
    }

    /** Plain records, by databind. */
    @Benchmark
    public void databind() {
        JsonMapper mapper = Plain.mapper();
        try (SequenceWriter writer =
                mapper.writer().withRootValueSeparator("\n").writeValues(OutputStream.nullOutputStream())) {
            writer.writeAll(plain);
        }
    }
}
