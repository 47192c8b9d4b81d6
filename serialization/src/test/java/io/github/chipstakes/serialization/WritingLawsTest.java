package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds of writing, whatever the dataset. */
class WritingLawsTest {
    private static final DatasetWriter WRITER = DatasetWriter.standard();

    @Provide
    Arbitrary<Dataset> datasets() {
        return Generated.datasets();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("datasets") Dataset dataset, @ForAll Format format) {
        assertSame(read(WRITER.toText(dataset, format), format), dataset);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void writingAgainChangesNothing(@ForAll("datasets") Dataset dataset, @ForAll Format format) {
        String text = WRITER.toText(dataset, format);
        assertThat(WRITER.toText(read(text, format), format)).isEqualTo(text);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsChangesNothing(
            @ForAll("datasets") Dataset dataset, @ForAll Format format, @ForAll Random random) {
        assertThat(WRITER.toText(shuffled(dataset, random), format)).isEqualTo(WRITER.toText(dataset, format));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLinesChangesNothing(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        List<String> lines =
                new ArrayList<>(List.of(WRITER.toText(dataset, Format.NDJSON).split("\n")));
        Collections.shuffle(lines, random);
        assertSame(read(String.join("\n", lines), Format.NDJSON), dataset);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void recordByRecordTheSameLinesAreWritten(@ForAll("datasets") Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter records = WRITER.stream(dataset.info(), bytes)) {
            for (DatasetRecord record : dataset.records()) {
                records.write(record);
            }
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(WRITER.toText(dataset, Format.NDJSON));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aRecordIsALine(@ForAll("datasets") Dataset dataset) {
        assertThat(WRITER.toText(dataset, Format.NDJSON).chars().filter(c -> c == '\n'))
                .hasSize(dataset.size() + 1);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void aFolderReadsBackEqual(@ForAll("datasets") Dataset dataset, @ForAll Format format) throws IOException {
        inFolder(folder -> {
            WRITER.writeFolder(dataset, folder, format);
            assertSame(DatasetReader.standard().read(folder).orThrow(), dataset);
        });
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void aCompressedFileReadsBackEqual(@ForAll("datasets") Dataset dataset, @ForAll Format format) throws IOException {
        inFolder(folder -> {
            Path file = folder.resolve("dataset." + format.ending() + ".gz");
            WRITER.write(dataset, file);
            assertSame(DatasetReader.standard().read(file).orThrow(), dataset);
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anotherReaderOfYamlSeesTheTreeOfTheJson(@ForAll("datasets") Dataset dataset) {
        Object tree = new Load(LoadSettings.builder()
                        .setSchema(new CoreSchema())
                        .setBufferSize(1 << 20)
                        .build())
                .loadFromString(WRITER.toText(dataset, Format.YAML));
        Object json = JsonMapper.shared().readValue(WRITER.toText(dataset, Format.JSON), Object.class);
        assertThat(plain(tree)).isEqualTo(plain(json));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anotherReaderOfYamlSeesTheDigitsOfTheJson(@ForAll("datasets") Dataset dataset) {
        Object tree = new Load(LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setBufferSize(1 << 20)
                        .build())
                .loadFromString(WRITER.toText(dataset, Format.YAML));
        Object json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readValue(WRITER.toText(dataset, Format.JSON), Object.class);
        assertThat(digits(tree)).isEqualTo(digits(json));
    }

    private static void assertSame(Dataset read, Dataset written) {
        assertThat(read.records()).isEqualTo(written.records());
        assertThat(read).isEqualTo(written);
    }

    private static Dataset read(String text, Format format) {
        return DatasetReader.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, "a")
                .orThrow();
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        List<DatasetRecord> records = new ArrayList<>(dataset.records());
        Collections.shuffle(records, random);
        return Dataset.builder().info(dataset.info()).addAll(records).build();
    }

    /** The tree with numbers as such, whatever their type. */
    private static Object plain(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, member -> plain(member.getValue())));
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(WritingLawsTest::plain).toList();
        }
        return tree instanceof Number number ? number.doubleValue() : tree == null ? "(null)" : tree;
    }

    /** The tree with all that may be read as a number as one, to the last digit, and all else as text. */
    private static Object digits(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, member -> digits(member.getValue())));
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(WritingLawsTest::digits).toList();
        }
        String text = String.valueOf(tree);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private interface InFolder {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(InFolder test) throws IOException {
        Path folder = Files.createTempDirectory("chipstakes");
        try {
            test.run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
