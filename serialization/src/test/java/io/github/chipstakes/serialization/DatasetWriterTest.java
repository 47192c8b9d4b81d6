package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetWriterTest {
    private static final DatasetWriter WRITER = DatasetWriter.standard();
    private static final Dataset ONE = Dataset.of(named("Norsk"));
    private static final Dataset BROKEN = Dataset.of(named("half \ud83d of a pair"));

    @TempDir
    private Path folder;

    @Test
    void anEmptyDatasetHasAVersion() {
        Dataset empty = Dataset.of();
        assertThat(Stream.of(Format.values()).map(format -> WRITER.toText(empty, format)))
                .containsExactly(
                        "{\n  \"formatVersion\": 1\n}\n",
                        "formatVersion: 1\n",
                        "{\"type\":\"dataset\",\"formatVersion\":1}\n");
    }

    @Test
    void aFormatIsToldByTheNameOfTheFile() {
        assertThatThrownBy(() -> WRITER.write(ONE, folder.resolve("dataset.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".yaml")
                .hasMessageContaining("dataset.txt");
    }

    @Test
    void whatALinkLeadsToIsReplacedAndNotTheLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.yaml"), "before");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), real);

        WRITER.write(ONE, link);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent(WRITER.toText(ONE, Format.YAML));
        assertThat(Files.getPosixFilePermissions(real)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty.yaml"));
        assertThatThrownBy(() -> WRITER.write(ONE, empty))
                .isInstanceOf(IOException.class)
                .hasMessage(empty + ": a folder is there");
        assertThat(folder).isDirectoryContaining(path -> path.equals(empty)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void compressedBytesTellNothingOfTheMachine() throws IOException {
        WRITER.write(ONE, folder.resolve("dataset.json.gz"));
        assertThat(Arrays.copyOf(Files.readAllBytes(folder.resolve("dataset.json.gz")), 10))
                .containsExactly(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
    }

    @ParameterizedTest
    @EnumSource
    void aHalfCharacterIsRefused(Format format) {
        assertThatThrownBy(() -> WRITER.toText(BROKEN, format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("company nordic: half a surrogate pair (\\ud83d) is not a character");
    }

    @Test
    void aFileIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = folder.resolve("dataset.yaml");
        WRITER.write(ONE, file);
        assertThatThrownBy(() -> WRITER.write(BROKEN, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent(WRITER.toText(ONE, Format.YAML));
        assertThat(names()).containsExactly("dataset.yaml");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsLeftOpen(Format format) throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        WRITER.write(ONE, format, out);
        assertThat(closed).isFalse();
    }

    @Test
    void aFailingStreamFailsAsItDoes() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThat(Format.values())
                .allSatisfy(format -> assertThatThrownBy(() -> WRITER.write(ONE, format, full))
                        .isInstanceOf(IOException.class)
                        .hasMessage("no space left"));
    }

    @Test
    void aFolderIsWrittenAgain() throws IOException {
        WRITER.writeFolder(ONE, folder, Format.YAML);
        WRITER.writeFolder(Dataset.of(named("Norge")), folder, Format.YAML);
        assertThat(DatasetReader.standard().read(folder).orThrow().companies()).containsExactly(named("Norge"));
    }

    @Test
    void aFolderWithAnythingElseIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("stakes.yaml"), "stakes: []  # by hand");
        assertThatThrownBy(() -> WRITER.writeFolder(ONE, folder, Format.YAML))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("stakes.yaml");
        assertThat(names()).containsExactly("stakes.yaml");
    }

    @Test
    void hiddenFilesOfAFolderAreNotInTheWay() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        WRITER.writeFolder(ONE, folder, Format.JSON);
        assertThat(names()).containsExactly(".git", "companies.json", "datapackage.json", "dataset.json");
    }

    @Test
    void recordsAreWrittenToACompressedFileOneAtATime() throws IOException {
        DatasetInfo info = DatasetInfo.builder().title("One").build();
        Path file = folder.resolve("dataset.ndjson.gz");
        try (RecordWriter records = WRITER.stream(info, file)) {
            records.write(named("Norsk"));
        }
        assertThat(DatasetReader.standard().read(file).orThrow())
                .isEqualTo(Dataset.builder().info(info).add(named("Norsk")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset.yaml", "dataset.json", "dataset.yaml.gz", "dataset.txt", "dataset"})
    void recordsAreWrittenOneAtATimeToAFileOfNdjsonOnly(String name) {
        assertThatThrownBy(() -> WRITER.stream(DatasetInfo.NONE, folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "records are written one at a time as NDJSON: the name of the file ends in .ndjson or .jsonl, or in"
                                + " one of these and .gz, and is not " + folder.resolve(name));
        assertThat(folder).isEmptyDirectory();
    }

    private static Company named(String name) {
        return Company.builder().id("nordic").name(name).build();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
