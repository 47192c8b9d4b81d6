package io.github.chipstakes.serialization;

import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.NameKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes to read NDJSON: into records with problems and places, by databind into plain records, and merely into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ReadingBenchmark {
    @Param("200")
    private int megabytes;

    private byte[] lines = {};

    /** Makes the lines. */
    @Setup
    public void lines() {
        lines = SampleLines.of(megabytes << 20);
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

    /** Databind, each line into a plain Java record; dates, citations and identifiers stay texts. */
    @Benchmark
    public void databind(Blackhole hole) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        ObjectReader companies = mapper.readerFor(PlainCompany.class);
        ObjectReader stakes = mapper.readerFor(PlainStake.class);
        forEachLine((start, length) ->
                hole.consume((isCompany(start) ? companies : stakes).<Object>readValue(lines, start, length)));
    }

    /** Jackson's tokens of each line, and nothing made of them. */
    @Benchmark
    public void tokens(Blackhole hole) {
        JsonFactory factory = new JsonFactory();
        forEachLine((start, length) -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines, start, length)) {
                while (parser.nextToken() != null) {
                    hole.consume(parser.currentToken());
                }
            }
        });
    }

    private boolean isCompany(int start) {
        return lines[start + 9] == 'c';
    }

    private void forEachLine(Line action) {
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                action.at(start, i - start);
                start = i + 1;
            }
        }
    }

    private interface Line {
        void at(int start, int length);
    }

    /** A company as databind would have it. */
    public record PlainCompany(
            String type,
            String id,
            String name,
            List<PlainName> names,
            List<String> identifiers,
            String jurisdiction,
            int founded,
            String holdersKnown,
            List<PlainListing> listings,
            List<String> citations) {}

    /** A name as databind would have it. */
    public record PlainName(String text, String lang, NameKind kind) {}

    /** A listing as databind would have it. */
    public record PlainListing(String mic, String ticker, String board, String listed) {}

    /** A stake as databind would have it. */
    public record PlainStake(
            String type,
            String id,
            String holder,
            String entity,
            BigDecimal percent,
            ShareBasis basis,
            BigDecimal shares,
            Interest interest,
            Directness directness,
            String asOf,
            List<String> citations) {}
}
