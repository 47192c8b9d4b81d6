package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the {@link Samples} look like, to the byte. After a change that is meant, look at the new files before keeping them:
 * {@link Golden} writes them.
 */
class GoldenTest {
    @ParameterizedTest
    @EnumSource
    void everyFieldLooksAsItShould(Format format) throws IOException {
        Golden.check("every-field." + format.ending(), DatasetWriter.standard().toText(Samples.dataset(), format));
    }

    @Test
    void theDescriptorOfAFolderLooksAsItShould(@TempDir Path folder) throws IOException {
        DatasetWriter.standard().writeFolder(ByHandTest.read("by-hand.yaml"), folder, Format.YAML);
        Golden.check("datapackage.json", Files.readString(folder.resolve("datapackage.json")));
    }

    @Test
    void aFolderHasAFileForEachKindOfRecord(@TempDir Path folder) throws IOException {
        DatasetWriter.standard().writeFolder(ByHandTest.read("by-hand.yaml"), folder, Format.NDJSON);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "datapackage.json",
                            "dataset.ndjson",
                            "companies.ndjson",
                            "people.ndjson",
                            "stakes.ndjson",
                            "raises.ndjson",
                            "sources.ndjson");
        }
    }
}
