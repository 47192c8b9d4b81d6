package io.github.chipstakes.serialization.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartyFileTest {
    private static final Counterparty CAMBRICON = new Counterparty(
            Optional.of("v-17"),
            "Cambricon Technologies Corporation Limited",
            List.of(Identifier.of("isin:CNE1000041R8"), Identifier.of("ticker:XSHG:688256")),
            Optional.of(Jurisdiction.of("CN")),
            2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,country,identifiers|v-17,Cambricon Technologies Corporation Limited,CN,isin:CNE1000041R8; ticker:XSHG:688256",
                "Country;NAME;Id;identifiers|PRC;\"Cambricon Technologies Corporation Limited\";v-17;"
                        + "\"isin:CNE1000041R8;ticker:XSHG:688256\"",
                "isin\tticker\tcountry\tid\tname|CNE1000041R8\tticker:XSHG:688256\tChina\tv-17\t"
                        + " Cambricon Technologies Corporation Limited ",
                "\ufeffname, country ,isin,ticker,id|Cambricon Technologies Corporation Limited,cn,CNE1000041R8,XSHG:688256,v-17||,,,,",
            })
    void aRowIsReadFromAnyArrangementOfItsColumns(String text) throws IOException {
        CsvReading<Counterparty> file = read(text.replace("|", "\r\n"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.isComplete()).isTrue();
        assertThat(file.values()).containsExactly(CAMBRICON);
    }

    @Test
    void onlyANameIsNeeded() throws IOException {
        assertThat(read("name\nA\n\nB").values())
                .containsExactly(
                        new Counterparty(Optional.empty(), "A", List.of(), Optional.empty(), 2),
                        new Counterparty(Optional.empty(), "B", List.of(), Optional.empty(), 4));
    }

    @Test
    void compressedItIsTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write("name\nA\n".getBytes(StandardCharsets.UTF_8));
        }
        CsvReading<Counterparty> file = read(bytes.toByteArray());
        assertThat(file.values()).extracting(Counterparty::name).containsExactly("A");
        assertThat(file.contentHash())
                .isEqualTo(read("name\nA\n").contentHash())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "nmae,country|A,CN!1:1: the column \"nmae\" is not read; did you mean \"name\"? [unknown-field]",
                "name,remark|A,b!1:6: the column \"remark\" is not read; those that are: name, id, country, identifiers, lei, isin, uscc,"
                        + " organization-code, figi, cusip, cik, wikidata, opencorporates, ticker [unknown-field]",
                "name,name|A,B!1:6: there are two columns \"name\"; the first is taken [duplicate-key]",
                "country|CN!1:1: there is no column \"name\"; the first line names the columns, such as name,country,lei [missing-field]",
                "name,country|A,Atlantis!2:3: /country: a country is written by its ISO 3166 code, such as CN, not \"Atlantis\"; it is left"
                        + " out [malformed-value]",
                "name,country|,CN!2:1: there is no name; this row is left out [missing-field]",
                "name,country|A Co., Ltd.,CN!2:13: there are 3 values for 2 columns; a value with the separator in it stands in quotes; this"
                        + " row is left out [malformed-value]",
                "id,name|1,A|1,B!3:1: /id: the id \"1\" stands in line 2, too, beside the name \"A\"; both rows are kept, and"
                        + " read as one with two names [duplicate-key]",
                "id,name|1,A|1,a!3:1: /id: the id \"1\" stands in line 2, too; both rows are kept [duplicate-key]",
                "id,name|n/a,A|1,B|n/a,C!2:1: /id: \"n/a\" tells nobody from others and is read as no id, in 2 rows [malformed-value]",
                "lei,name|-,A!2:1: /lei: \"-\" tells nobody from others and is read as no identifier [malformed-value]",
                "name,identifiers|\"A \"\"B\"\"\",5493001!2:11: /identifiers: an identifier is written with its scheme, such as"
                        + " lei:5493001KJTIIGC8Y1R12, not \"5493001\" [malformed-value]",
                "country,name|CN,\"A|B\"!2:4: there is a line break in the name \"A\\u000aB\"; is a quote missing or too many?; this row is"
                        + " left out [malformed-value]",
                "identifiers,name,country|\"x:1|,\"\"\",A,Q!3:8: /country: a country is written by its ISO 3166 code, such as CN, not \"Q\";"
                        + " it is left out [malformed-value]",
                "!1:1: there is nothing in this file; its first line names the columns, such as name,country,lei [empty]",
            })
    void aProblemIsToldWithItsPlace(String text, String problem) throws IOException {
        assertThat(read(text == null ? "" : text.replace('|', '\n')).problems())
                .extracting(Problem::toString)
                .contains(path() + ":" + problem);
    }

    @Test
    void aRowWithoutANameIsKeptForItsIdAndLeftOutWithoutOne() throws IOException {
        CsvReading<Counterparty> file =
                read("name,id,lei,country\n,v-17,,CN\n,,,CN\n,,HWUPKR0MPOU8FGXBT394,\n;,a,b,c,d\n");
        assertThat(file.values()).extracting(Counterparty::called).containsExactly("v-17", "lei:HWUPKR0MPOU8FGXBT394");
        assertThat(file.left()).containsExactly(3, 5);
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void whatTellsNobodyIsNoIdAndNoIdentifierAndIsToldOnceForAllItsRows() throws IOException {
        CsvReading<Counterparty> file =
                read("name,id,identifiers\nA,n/a,lei:none\nB,n/a,\nC,N/A,cik:1000; tax:0\n,n/a,tax:-\n");
        assertThat(file.values())
                .containsExactly(
                        Counterparty.named("A").at(2),
                        Counterparty.named("B").at(3),
                        Counterparty.named("C").withIdentifier("cik:1000").at(4));
        assertThat(file.left()).containsExactly(5);
        assertThat(read("name,id\nA,0\n").values())
                .as("somebody of the data may have it")
                .containsExactly(Counterparty.named("A").withId("0").at(2));
        assertThat(file.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "\"n/a\" tells nobody from others and is read as no id, in 2 rows",
                        "\"N/A\" tells nobody from others and is read as no id",
                        "\"none\" tells nobody from others and is read as no identifier",
                        "\"0\" tells nobody from others and is read as no identifier",
                        "there is no name; this row is left out");
    }

    @Test
    void anIdentifierThatIsMalformedIsToldAndKept() throws IOException {
        CsvReading<Counterparty> file = read("name,lei\nA,5493001KJTIIGC8Y1R13\n");
        assertThat(file.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.MALFORMED_VALUE);
        assertThat(file.values().get(0).identifiers()).containsExactly(Identifier.of("lei:5493001KJTIIGC8Y1R13"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "name,country|A,CN|\"B,CN|C,US!3:1: a quote is opened and not closed; this row is left out [syntax]!A C",
                "name,country|A,CN|\"B,CN|\"C\",US|D,FR!3:1: a quote is closed, and text follows it; a quote within quotes is written twice;"
                        + " this row is left out [syntax]!A C D",
                "name|\"A\"b|C!2:1: a quote is closed, and text follows it; a quote within quotes is written twice; this row is left out"
                        + " [syntax]!C",
            })
    void aRowThatBreaksTheRulesCostsOnlyItself(String text, String problem, String names) throws IOException {
        CsvReading<Counterparty> file = read(text.replace('|', '\n'));
        assertThat(file.problems()).extracting(Problem::toString).containsExactly(path() + ":" + problem);
        assertThat(file.isComplete()).isFalse();
        assertThat(file.values().stream().map(Counterparty::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @Test
    void aBrokenFirstLineNamesNoColumns() throws IOException {
        CsvReading<Counterparty> file = read("\"name\"x\nA\nB\n");
        assertThat(file.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a quote is closed, and text follows it; a quote within quotes is written twice; this row is left out");
        assertThat(file.values()).isEmpty();
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void anEndlessValueCostsItsRow() throws IOException {
        for (int length : new int[] {101, 20_000, 1_000_000}) {
            Files.writeString(path(), "name\nA\n" + "x".repeat(length) + "\n\"" + "y".repeat(length) + "\"\nB\n");
            CsvReading<Counterparty> file =
                    CounterpartyFile.read(path(), new Limits(64, 100, 100, 100, 10, 10_000_000));
            assertThat(file.problems())
                    .extracting(Problem::kind, problem -> problem.place().line())
                    .containsExactly(tuple(Problem.Kind.LIMIT, 3), tuple(Problem.Kind.LIMIT, 4));
            assertThat(file.values()).extracting(Counterparty::name).containsExactly("A", "B");
        }
    }

    @Test
    void whatIsNotUtf8IsToldAndTheRowsBeforeAreKept() throws IOException {
        CsvReading<Counterparty> file = read("name\nA\n寒武纪\nB\n".getBytes(Charset.forName("GB18030")));
        assertThat(file.problems())
                .extracting(Problem::kind, problem -> problem.place().line())
                .containsExactly(tuple(Problem.Kind.NOT_UTF_8, 3));
        assertThat(file.values()).extracting(Counterparty::name).containsExactly("A");
        assertThat(file.isComplete()).isFalse();
        assertThat(file.contentHash()).isEmpty();
    }

    @Test
    void aCompressedFileThatIsCutOffHasTheRowsBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(("name\n" + "Example Chips\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        }
        CsvReading<Counterparty> file = read(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThat(file.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TRUNCATED);
        assertThat(file.values())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.name()).isEqualTo("Example Chips"));
    }

    @Test
    void noFileIsTold() {
        CsvReading<Counterparty> file = CounterpartyFile.read(path());
        assertThat(file.problems()).extracting(Problem::kind).contains(Problem.Kind.UNREADABLE_FILE);
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    @Timeout(20)
    void aHostileFileTakesNoLongerThanItsLength() throws IOException {
        for (String line :
                List.of("\"a\n", "\"\n", "\"a\"b\n", "\"\"\"\n", ",\"a\n", "\"a\"\"\n", "\"x\",\"\"\"\"\"\n")) {
            assertThat(read("name\n" + line.repeat(20_000)).contentHash()).isPresent();
        }
    }

    @Property(tries = 200)
    void namesThatAreQuotedAreReadBack(@ForAll @Size(max = 5) List<String> given) throws IOException {
        List<String> names = given.stream()
                .map(name -> name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "x").strip())
                .filter(name -> !name.isEmpty())
                .toList();
        Path file = Files.createTempFile("names", ".csv");
        try {
            Files.writeString(
                    file,
                    "name\n"
                            + names.stream()
                                    .map(name -> "\"" + name.replace("\"", "\"\"") + "\"\n")
                                    .collect(Collectors.joining()));
            assertThat(CounterpartyFile.read(file).values())
                    .extracting(Counterparty::name)
                    .isEqualTo(names);
        } finally {
            Files.delete(file);
        }
    }

    private Path path() {
        return folder.resolve("counterparties.csv");
    }

    private CsvReading<Counterparty> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvReading<Counterparty> read(byte[] bytes) throws IOException {
        Files.write(path(), bytes);
        return CounterpartyFile.read(path());
    }
}
