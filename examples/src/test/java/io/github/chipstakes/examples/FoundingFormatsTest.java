package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.DatasetWriter;
import io.github.chipstakes.serialization.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The founding dataset survives every format unchanged. */
class FoundingFormatsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenAsOneTextReadsBackEqual(Format format) {
        String text = DatasetWriter.standard().toText(DATASET, format);

        assertThat(DatasetReader.standard()
                        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), format, "founding")
                        .orThrow())
                .isEqualTo(DATASET);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenAsAFolderReadsBackEqual(Format format, @TempDir Path folder) throws IOException {
        DatasetWriter.standard().writeFolder(DATASET, folder.resolve("founding"), format);

        assertThat(DatasetReader.standard().read(folder.resolve("founding")).orThrow())
                .isEqualTo(DATASET);
    }
}
