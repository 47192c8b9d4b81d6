package io.github.chipstakes.serialization.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Score;
import io.github.chipstakes.serialization.WithoutOptionalLibraries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library for CSV is not there. */
class WithoutCsvTest {
    @TempDir
    private Path folder;

    @Test
    void readingSaysWhatIsMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "name\nA\n");
        assertThat(WithoutOptionalLibraries.run(Problems.class, file.toString()))
                .isEqualTo("[" + file
                        + ":1:1: reading CSV needs de.siegmar:fastcsv beside this library [unreadable-file]] false");
    }

    @Test
    void readingScoresSaysSoToo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "counterparty,record,score,matcher\na,b,1,m\n");
        assertThat(WithoutOptionalLibraries.run(ProblemsOfScores.class, file.toString()))
                .isEqualTo("[" + file
                        + ":1:1: reading CSV needs de.siegmar:fastcsv beside this library [unreadable-file]] false");
    }

    /** The same of a file of scores. */
    public static final class ProblemsOfScores implements UnaryOperator<String> {
        @Override
        public String apply(String file) {
            CsvReading<Score> read = ScoreFile.read(Path.of(file));
            return read.problems() + " " + read.isComplete();
        }
    }

    /** The problems of reading a file, and whether all of it was read. */
    public static final class Problems implements UnaryOperator<String> {
        @Override
        public String apply(String file) {
            CsvReading<Counterparty> read = CounterpartyFile.read(Path.of(file));
            return read.problems() + " " + read.isComplete();
        }
    }
}
