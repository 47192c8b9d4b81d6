package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataset typed by hand survives every format. */
class ByHandTest {
    private static final Dataset DATASET = read("by-hand.yaml");

    @ParameterizedTest
    @EnumSource
    void itSurvivesAFolder(Format format, @TempDir Path folder) throws IOException {
        DatasetWriter.standard().writeFolder(DATASET, folder, format);
        assertThat(DatasetReader.standard().read(folder).orThrow()).isEqualTo(DATASET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a.yml", "a.ndjson", "a.json.gz", "a.yaml.gz", "a.ndjson.gz"})
    void itSurvivesAFile(String name, @TempDir Path folder) throws IOException {
        DatasetWriter.standard().write(DATASET, folder.resolve(name));
        assertThat(DatasetReader.standard().read(folder.resolve(name)).orThrow())
                .isEqualTo(DATASET);
    }

    @Test
    void itHasAllThatWasTyped() {
        assertThat(DATASET.size()).isEqualTo(8);
    }

    static Dataset read(String resource) {
        try (InputStream in = ByHandTest.class.getResourceAsStream(resource)) {
            return DatasetReader.standard()
                    .read(in, Format.ofFileName(resource).orElseThrow(), resource)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
