package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
    private static final String DATA = """
            dataset: {title: Trade, upToDate: 2026-07-31}
            lists:
            - {id: el, name: Entity List}
            - {id: other, name: Another list}
            entries:
            - {id: el-acme, list: el, name: Acme Chips, versions: [{action: ADDED, from: 2020-01-01}]}
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path list;
    private Path scores;
    private Path evidence;

    @BeforeEach
    void screened() throws IOException {
        data = Files.writeString(folder.resolve("data.yaml"), DATA);
        list = Files.writeString(folder.resolve("list.csv"), "name\nAcme Chips\nSomebody\n");
        scores = Files.writeString(
                folder.resolve("scores.csv"), "counterparty,record,score,matcher\nSomebody,el-acme,0.9,matcher\n");
        evidence = folder.resolve("evidence.json");
        Run run = Run.of(
                "",
                "screen",
                list.toString(),
                "--scores",
                scores.toString(),
                "--data",
                data.toString(),
                "--on",
                "2026-01-15",
                "--known-on",
                "2026-02-01",
                "--regime",
                "el",
                "--format",
                "json");
        assertThat(run.err()).isEmpty();
        Files.write(evidence, run.out().getBytes(StandardCharsets.UTF_8));
    }

    private Run replay() {
        return Run.of("", "replay", evidence.toString());
    }

    @Test
    void ofTheSameFilesTheSameIsFoundByteForByte() {
        assertThat(replay())
                .isEqualTo(new Run(
                        0,
                        "The same, byte for byte: 2 counterparties on 2026-01-15 as known on 2026-02-01"
                                + " by chipstakes (built from source).\n",
                        ""));
    }

    @Test
    void statementsCountAsTheyDidThen() throws IOException {
        Run run = Run.of(
                "",
                "screen",
                list.toString(),
                "--data",
                data.toString(),
                "--on",
                "2026-01-15",
                "--carry-at-most",
                "365",
                "--tolerance",
                "0.50",
                "--prefer",
                "register",
                "--format",
                "json");
        assertThat(run.out()).contains("""
                  "counting" : {
                    "carryAtMost" : 365,
                    "tolerance" : "0.50",
                    "prefer" : [
                      "register"
                    ]
                  },
                """);
        Files.write(evidence, run.out().getBytes(StandardCharsets.UTF_8));
        assertThat(replay().exit()).isZero();
        Files.writeString(evidence, run.out().replace("365", "-1"));
        assertThat(replay().err()).contains("its \"counting\" has numbers, 0 or more");
    }

    @Test
    void aDatasetThatIsOnlyLaidOutOtherwiseIsTheSame() throws IOException {
        Files.writeString(data, DATA.replace("- {id: el,", "# the list\n-   {id: el,"));
        assertThat(replay().exit()).isZero();
    }

    @Test
    void whatWentInAndIsAnotherIsToldAndWhatIsFoundOtherwise() throws IOException {
        Files.writeString(data, DATA.replace("from: 2020-01-01", "from: 2021-01-01"));
        Run run = replay();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replaceAll("[0-9a-f]{64}", "…")))
                .containsExactly(
                        data + " is not what it was: then sha-256:…, now sha-256:…",
                        "What is found is different from line 67 on: then \"whether by then el-acme had been added on"
                                + " 2020-01-01 is not known\", now \"whether by then el-acme had been added on 2021-01-01"
                                + " is not known\".");
    }

    @Test
    void whatChangesNoAnswerIsToldToBeInWhatWentInOnly() throws IOException {
        Files.writeString(data, DATA + "companies: [{id: nobody, name: Nobody}]\n");
        assertThat(replay().out())
                .contains("What is found is the same; what went in is different from line 23 on: then");
        assertThat(replay().exit()).isEqualTo(1);
    }

    @Test
    void evidenceThatWasTouchedIsDifferent() throws IOException {
        Files.writeString(evidence, Files.readString(evidence).replace("POSSIBLY", "NOT_SHOWN"));
        Run run = replay();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .matches("What is found is different from line \\d+ on: then \"level\" : \"NOT_SHOWN\", now"
                        + " \"level\" : \"POSSIBLY\"\\.\n");
    }

    @Test
    void itIsNotTheSameByteForByteWhereItsLinesEndOtherwise() throws IOException {
        String told = Files.readString(evidence);
        for (String other : new String[] {told.replace("\n", "\r\n"), told.strip()}) {
            Files.writeString(evidence, other);
            assertThat(replay())
                    .isEqualTo(new Run(
                            1,
                            "Line by line it is the same, but the lines end otherwise than they are printed.\n",
                            ""));
        }
    }

    @Test
    void anotherProgramIsTold() throws IOException {
        Files.writeString(
                evidence, Files.readString(evidence).replace("chipstakes (built from source)", "chipstakes 0.0.1"));
        assertThat(replay().out())
                .startsWith("then answered by chipstakes 0.0.1, now by chipstakes (built from source)\n");
    }

    @Test
    void aFileThatIsNoMoreThereIsTold() throws IOException {
        Files.delete(scores);
        assertThat(replay().exit()).isEqualTo(2);
        assertThat(replay().err())
                .contains("scores.csv")
                .endsWith(
                        "evidence.json: the paths in it are as they were given then; run replay in the folder in which"
                                + " it was asked, with what went in where it was\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                  | it is no answer in JSON: it lacks the day, as \"on\"",
                "[]                  | it is no answer in JSON: it lacks the day, as \"on\"",
                "{\"on\": \"today\"} | \"on\" is no day such as 2025-11-11",
                "{\"on\": 7}         | \"on\" is no day such as 2025-11-11",
                "{\"on\": \"2026-01-15\", \"knownOn\": \"\"} | \"knownOn\" is no day such as 2025-11-11",
                "{\"on\": \"2026-01-15\"} | it is no answer in JSON: it lacks one list of counterparties among its \"inputs\"",
                "{\"on\": \"2026-01-15\", \"inputs\": [{}]} | it is no answer in JSON: it lacks \"path\"",
                "{\"on\": \"2026-01-15\", \"inputs\": [{\"role\": \"COUNTERPARTIES\", \"path\": \"a\"}]}"
                        + " | it is no answer in JSON: it lacks \"program\"",
                "{\"on\": \"2026-01-15\", \"program\": \"p\", \"asked\": \"owners\"} | it is no answer in JSON: it lacks what was read, as \"paths\"",
                "{\"on\": \"2026-01-15\", \"program\": \"p\", \"asked\": \"owners\", \"paths\": [\"a\"]} | it is no answer in JSON: it lacks \"of\"",
                "{\"on\": \"2026-01-15\", \"program\": \"p\", \"asked\": \"weather\", \"paths\": [\"a\"]} | \"weather\" is nothing that can be asked",
            })
    void whatIsNoEvidenceIsTold(String text, String problem) throws IOException {
        Files.writeString(evidence, text);
        assertThat(replay()).isEqualTo(new Run(2, "", evidence + ": " + problem + "\n"));
    }

    @Test
    void whatIsNoJsonIsTold() throws IOException {
        Files.writeString(evidence, "nothing");
        assertThat(replay().exit()).isEqualTo(2);
        assertThat(replay().err()).startsWith(evidence + ": it is not JSON: ");
        Files.delete(evidence);
        assertThat(replay().err()).isEqualTo(evidence + ": there is no such file\n");
    }
}
