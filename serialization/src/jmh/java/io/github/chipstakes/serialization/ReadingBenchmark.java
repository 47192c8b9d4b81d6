package io.github.chipstakes.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes to read NDJSON: into records with problems and places, by databind into plain Java records, and merely into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ReadingBenchmark {
    @Param("200")
    private int megabytes;

    @Param
    private SampleLines.Citations citations = SampleLines.Citations.OBJECTS;

    private byte[] lines = {};

    /** Makes the lines. */
    @Setup
    public void lines() {
        lines = SampleLines.of(megabytes << 20, citations);
    }

    /** Our reader, record by record. */
    @Benchmark
    public void records(Blackhole hole) throws IOException {
        try (RecordStream records = DatasetReader.standard()
                .stream(new ByteArrayInputStream(lines), Format.NDJSON, "lines", problem -> {
                    throw new IllegalStateException(problem.toString());
                })) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                hole.consume(record);
            }
        }
    }

    /** Databind, each line into a plain Java record. */
    @Benchmark
    public void databind(Blackhole hole) {
        JsonMapper mapper = Plain.mapper();
        ObjectReader companies = mapper.readerFor(Plain.Company.class);
        ObjectReader stakes = mapper.readerFor(Plain.Stake.class);
        SampleLines.forEach(lines, (start, length) ->
                hole.consume((SampleLines.isCompany(lines, start) ? companies : stakes).<Object>readValue(lines, start, length)));
    }

    /** Jackson's tokens of each line, and nothing made of them. */
    @Benchmark
    public void tokens(Blackhole hole) {
        JsonFactory factory = new JsonFactory();
        SampleLines.forEach(lines, (start, length) -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines, start, length)) {
                while (parser.nextToken() != null) {
                    hole.consume(parser.currentToken());
                }
            }
        });
    }

}
