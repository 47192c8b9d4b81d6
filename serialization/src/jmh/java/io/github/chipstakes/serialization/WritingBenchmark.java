package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * How long it takes to write the records of {@link SampleLines} as NDJSON: ours, and plain ones by databind, which
 * are the same lines, byte for byte. The heap is touched before: what a page costs when it is first touched is not what
 * is compared, and was seen to be five times what a run takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(
        value = 3,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class WritingBenchmark {
    @Param("50")
    private int megabytes;

    private final List<DatasetRecord> ours = new ArrayList<>();
    private final List<Object> plain = new ArrayList<>();
    private final ObjectWriter mapper = Plain.mapper()
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .withRootValueSeparator("\n");

    /** Reads both. */
    @Setup
    public void read() throws IOException {
        byte[] lines = SampleLines.of(megabytes << 20, SampleLines.Citations.LINES);
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

    /** Refuses to compare writers of different lines; once all is measured, so that nothing is warmed up by it. */
    @TearDown
    public void check() throws IOException {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        writeRecords(records);
        ByteArrayOutputStream databind = new ByteArrayOutputStream();
        databind.writeBytes("{\"type\":\"dataset\",\"formatVersion\":1}\n".getBytes(StandardCharsets.UTF_8));
        writePlain(databind);
        databind.write('\n');
        if (!Arrays.equals(records.toByteArray(), databind.toByteArray())) {
            throw new IllegalStateException("databind writes other lines than ours");
        }
    }

    /** Our records, through the field tables. */
    @Benchmark
    public void records() throws IOException {
        writeRecords(OutputStream.nullOutputStream());
    }

    /** Plain records, by databind. */
    @Benchmark
    public void databind() {
        writePlain(OutputStream.nullOutputStream());
    }

    private void writeRecords(OutputStream out) throws IOException {
        try (RecordWriter writer = DatasetWriter.standard().stream(DatasetInfo.NONE, out)) {
            for (DatasetRecord record : ours) {
                writer.write(record);
            }
        }
    }

    private void writePlain(OutputStream out) {
        try (SequenceWriter writer = mapper.writeValues(out)) {
            writer.writeAll(plain);
        }
    }
}
