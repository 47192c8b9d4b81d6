package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** How much was compared with how much, and who is not spoken of: what a screening says of itself. */
class ScreenHeadTest {
    private static final String DATA = """
            dataset: {upToDate: 2026-07-31}
            lists:
            - {id: el, name: Entity List}
            entries:
            - {id: el-acme, list: el, name: Acme Chips, versions: [{action: ADDED, from: 2020-01-01}]}
            - {id: el-late, list: el, name: Late Chips, versions: [{action: ADDED, from: 2026-02-01}]}
            companies:
            - {id: sub, name: Acme Sub, identifiers: ["lei:HWUPKR0MPOU8FGXBT394"]}
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path list;

    @BeforeEach
    void files() throws IOException {
        data = Files.writeString(folder.resolve("data.yaml"), DATA);
        list = Files.writeString(folder.resolve("list.csv"), "name,id\nAcme Chips,\nSubsidiary,sub\nNobody,\n");
    }

    private Run on(String day, String... more) {
        return Run.of(
                "",
                Stream.concat(
                                Stream.of("screen", list.toString(), "--data", data.toString(), "--on", day),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run run(String... more) {
        return on("2026-01-15", more);
    }

    private static String toMind(Run json) {
        return JsonMapper.shared().readTree(json.out()).path("toMind").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 'el: of 2 entries in the data 1 was certainly on it on that day, 1 may have been.', 1, 1",
        "2026-03-01, 'el: of 2 entries in the data 2 were certainly on it on that day.', 2, 0",
        "2026-08-01, 'el: of 2 entries in the data 0 were certainly on it on that day, 2 may have been.', 0, 2"
    })
    void howManyEntriesWereListedOnTheDayForCertainAndPerhaps(String day, String told, int listed, int perhaps) {
        assertThat(on(day).out().lines()).contains(told);
        assertThat(JsonMapper.shared()
                        .readTree(on(day, "--format", "json").out())
                        .at("/regimes/0/lists")
                        .toString())
                .isEqualTo("[{\"list\":\"el\",\"entries\":2,\"known\":2,\"listed\":%d,\"perhapsListed\":%d}]"
                        .formatted(listed, perhaps));
    }

    @Test
    void ofWhomNothingIsShownIsNamedWithWhomItWasTakenFor() {
        assertThat(run().out()).contains("""
                Nothing is shown of these, which does not clear them
                ----------------------------------------------------

                row  counterparty  party  by
                ---  ------------  -----  ------
                  3  Subsidiary    sub    its id
                  4  Nobody

                """);
        assertThat(run("--format", "markdown").out()).contains("""
                | row | counterparty | party | by |
                | ---: | --- | --- | --- |
                | 3 | Subsidiary | sub | its id |
                | 4 | Nobody |  |  |
                """);
    }

    @Test
    void ofALongListTheFirstAreNamedAndWhereTheOthersAre() throws IOException {
        Files.writeString(
                list,
                IntStream.range(0, 1000)
                        .mapToObj(row -> "Nobody " + row + "\n")
                        .collect(Collectors.joining("", "name\n", "")));
        assertThat(run().out().lines())
                .contains("… and 800 more: as CSV (--format csv) it names all.")
                .hasSizeLessThan(230);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "name,lei|A,NOTALEI!lei in line 2",
                "name,identifiers|A,5493001!identifiers in line 2",
                "name,country|A,CN|B,Atlantis!country in line 3",
                "name,country,country|A,HK,CN!the second column \"country\"",
                "name,cuntry|A,HK!the column \"cuntry\", which may be \"country\"",
                "name,lie|A,HWUPKR0MPOU8FGXBT394!the column \"lie\", which may be \"lei\"",
                "name,Country Code|A,HK!the column \"Country Code\", which may be \"country\"",
            })
    void whatOfTheListSaysNothingThoughItWasMeantToIsToldAtTheHead(String text, String lost) throws IOException {
        Files.writeString(list, text.replace('|', '\n') + "\n");
        String told = "Not all of the list could be understood: " + lost
                + "; who stands there was looked for by the rest only.";
        assertThat(run().out().lines().skip(2).limit(8).collect(Collectors.joining(" ")))
                .contains(told);
        assertThat(run().exit()).isEqualTo(1);
        assertThat(toMind(run("--format", "json")))
                .isEqualTo(JsonMapper.shared().writeValueAsString(List.of(told)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,remark|A,x",
                "name,note|A,x",
                "name,uid|A,x",
                "name,country,country code|A,CN,x",
                "name,lei|A,n/a",
                "name,lei|A,hwupkr0mpou8fgxbt394",
                "name,city|A,x",
                "name,date|A,x"
            })
    void aColumnOfTheUsersOwnIsNothingToMind(String text) throws IOException {
        Files.writeString(list, text.replace('|', '\n') + "\n");
        assertThat(run().exit()).isZero();
        assertThat(toMind(run("--format", "json"))).isEmpty();
    }
}
