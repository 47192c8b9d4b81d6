package io.github.chipstakes.serialization.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.screening.Score;
import io.github.chipstakes.serialization.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileTest {
    private static final Score SCORE = new Score("v-17", "el-cambricon", new BigDecimal("0.87"), "matcher 2.1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counterparty,record,score,matcher|v-17,el-cambricon,0.87,matcher 2.1",
                "Matcher;Score;Record;Counterparty|\"matcher 2.1\";0.87;el-cambricon;v-17",
                "\ufeffscore\tmatcher\tcounterparty\trecord|0.87\tmatcher 2.1\tv-17\tel-cambricon||\t\t\t",
            })
    void aScoreIsReadFromAnyArrangementOfItsColumns(String text) throws IOException {
        CsvReading<Score> file = read(text.replace("|", "\n"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.isComplete()).isTrue();
        assertThat(file.values()).containsExactly(SCORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "v-17,el-cambricon,high,m | 2:19: a score is a number such as 0.87, not \"high\"; this row is left out [malformed-value]",
                "v-17,el-cambricon,1e999,m | 2:19: a score is a number such as 0.87, not \"1e999\"; this row is left out [malformed-value]",
                "v-17,el-cambricon,NaN,m | 2:19: a score is a number such as 0.87, not \"NaN\"; this row is left out [malformed-value]",
                "v-17,el-cambricon,\"0,87\",m | 2:19: a score is a number such as 0.87, not \"0,87\"; this row is left out [malformed-value]",
                "v-17,el-cambricon,,m | 2:1: there is no score; this row is left out [missing-field]",
                ",el-cambricon,1,m | 2:1: there is no counterparty; this row is left out [missing-field]",
                "v-17,,1,m | 2:1: there is no record; this row is left out [missing-field]",
                "v-17,el-cambricon,1 | 2:1: there is no matcher; this row is left out [missing-field]",
            })
    void aRowThatIsNoScoreIsToldAndCostsOnlyItself(String row, String problem) throws IOException {
        CsvReading<Score> file =
                read("counterparty,record,score,matcher\n" + row + "\nv-17,el-cambricon,0.87,matcher 2.1\n");
        assertThat(file.problems()).extracting(Problem::toString).containsExactly(path() + ":" + problem);
        assertThat(file.isComplete()).isFalse();
        assertThat(file.values()).containsExactly(SCORE);
    }

    @Test
    void everyColumnThatIsMissingIsTold() throws IOException {
        CsvReading<Score> file = read("counterparty,record\nv-17,el-cambricon\n");
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        path() + ":1:1: there is no column \"score\"; the first line names the columns, such as"
                                + " counterparty,record,score,matcher [missing-field]",
                        path() + ":1:1: there is no column \"matcher\"; the first line names the columns, such as"
                                + " counterparty,record,score,matcher [missing-field]");
        assertThat(file.values()).isEmpty();
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void aColumnThatIsNotReadIsToldAndLeftAlone() throws IOException {
        CsvReading<Score> file =
                read("counterparty,remark,record,score,matcher\nv-17,\"a, \"\"b\"\"\",el-cambricon,0.87,matcher 2.1\n");
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        path() + ":1:14: the column \"remark\" is not read; those that are: counterparty, record,"
                                + " score, matcher [unknown-field]");
        assertThat(file.isComplete()).isTrue();
        assertThat(file.values()).containsExactly(SCORE);
    }

    @Test
    void namesAndMatchersInQuotesAreReadAsTheyAre() throws IOException {
        assertThat(read("counterparty,record,score,matcher\n\"A \"\"B\"\" Co., Ltd.\",el-1,-1.5e2,\"m, 2\"\n")
                        .values())
                .containsExactly(new Score("A \"B\" Co., Ltd.", "el-1", new BigDecimal("-1.5e2"), "m, 2"));
    }

    @Test
    void aRowThatStandsTwiceIsTwoScores() throws IOException {
        CsvReading<Score> file =
                read("counterparty,record,score,matcher\n" + "v-17,el-cambricon,0.87,matcher 2.1\n".repeat(2));
        assertThat(file.problems()).isEmpty();
        assertThat(file.values()).containsExactly(SCORE, SCORE);
    }

    @Test
    void ofAFileThatBreaksOffTheRowsBeforeAreKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(("counterparty,record,score,matcher\n" + "v-17,el-cambricon,0.87,matcher 2.1\n".repeat(100_000))
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.write(path(), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        CsvReading<Score> file = ScoreFile.read(path());
        assertThat(file.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TRUNCATED);
        assertThat(file.values()).isNotEmpty().containsOnly(SCORE);
        assertThat(file.isComplete()).isFalse();
        assertThat(file.contentHash()).isEmpty();
    }

    @Property(tries = 200)
    void aNumberIsReadBackAsItWasGiven(@ForAll @Scale(12) BigDecimal number) throws IOException {
        Path file = Files.createTempFile("scores", ".csv");
        try {
            Files.writeString(file, "counterparty,record,score,matcher\na,b," + number + ",m\n");
            assertThat(ScoreFile.read(file).values()).containsExactly(new Score("a", "b", number, "m"));
        } finally {
            Files.delete(file);
        }
    }

    private CsvReading<Score> read(String text) throws IOException {
        Files.writeString(path(), text);
        return ScoreFile.read(path());
    }

    private Path path() {
        return folder.resolve("scores.csv");
    }
}
