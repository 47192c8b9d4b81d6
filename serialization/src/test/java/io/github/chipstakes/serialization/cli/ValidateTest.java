package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    private static final String SOUND = """
            dataset: {title: Two companies, version: "1", compiled: 2025-12-31}
            sources:
            - {id: register, title: Register}
            companies:
            - {id: a, name: Alpha, citations: [register]}
            - {id: b, name: Beta, citations: [register]}
            stakes:
            - {id: a-in-b, holder: a, entity: b, percent: 60, interest: SHAREHOLDING, asOf: 2025-06-30, citations: [register]}
            """;

    @TempDir
    private Path folder;

    private static Run run(String in, String... args) {
        return Run.of(in, args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aSoundDatasetExitsWithZeroAndShowsWhatItHolds() throws IOException {
        assertThat(run("", "validate", file("sound.yaml", SOUND))).isEqualTo(new Run(0, """
                                Two companies 1, compiled 2025-12-31
                                       2 companies
                                       1 stake
                                       1 source

                                All of it could be read, and no rule found anything.
                                """, ""));
    }

    @Test
    void standardInputIsReadToo() {
        assertThat(run(SOUND, "validate", "-").exit()).isZero();
    }

    @Test
    void aProblemOfReadingIsToldWithItsPlaceAndWhatWouldBeRight() throws IOException {
        Run run = run("", "validate", file("bad.yaml", SOUND.replace("percent: 60", "percent: 160")));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(folder.resolve("bad.yaml")
                        + ":8:47: error: stake a-in-b /percent: a percentage lies between 0 and 100, not 160"
                        + " [malformed-value]\n");
    }

    @Test
    void aSeverityToFailOnDecidesTheExitCode() {
        String uncited = SOUND.replace("asOf: 2025-06-30, citations: [register]", "asOf: 2025-06-30");

        assertThat(run(uncited, "validate", "-").exit()).isZero();
        assertThat(run(uncited, "validate", "--fail-on", "warning", "-").exit()).isEqualTo(1);
        assertThat(run(uncited, "validate", "--fail-on", "warning", "--rule", "citation-missing=off", "-")
                        .exit())
                .isZero();
        assertThat(run(uncited, "validate", "--rule", "citation-missing=error", "-")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotShownIsCountedAllTheSame() {
        Run run = run(SOUND.replace("citations: [register]", "citations: [registry]"), "validate", "--most", "1", "-");

        assertThat(run.out().lines().filter(line -> line.startsWith("-:"))).hasSize(1);
        assertThat(run.out()).contains("… and 2 more\n").containsPattern("reference-unknown +3");
    }

    @Test
    void aFileThatIsNotThereExitsWithTwo() {
        Run run = run("", "validate", folder.resolve("missing.yaml").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains("missing.yaml:1:1: error: cannot be read: there is no such file or folder [unreadable-file]");
    }

    @Test
    void whereNothingIsToBeCheckedItExitsWithTwo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String sound = file("sound.yaml", SOUND);

        assertThat(run("", "validate", empty.toString())).isEqualTo(new Run(2, empty + """
                        :1:1: error: there is no file to read in this folder; files end in .json, .yaml, .yml, .ndjson, .jsonl, \
                        and may be compressed as .gz [unreadable-file]

                        Not a single record could be read.

                                           error warning    info
                        unreadable-file        1
                        """, ""));
        assertThat(run("", "validate", sound, empty.toString()).exit()).isEqualTo(2);
        assertThat(run("", "validate", "-").exit()).isEqualTo(2);
        assertThat(run("dataset: {title: Nothing yet}", "validate", "-"))
                .isEqualTo(new Run(2, "Nothing yet\nNot a single record could be read.\n", ""));
        assertThat(run("companies: []", "validate", "-").exit()).isEqualTo(2);
        assertThat(run("", "validate", sound, file("empty.yaml", "")).exit()).isZero();
    }

    @Test
    void aFileOfBadRecordsOnlyExitsWithOne() {
        assertThat(run("companies: [{nme: Alpha}]", "validate", "-").exit()).isEqualTo(1);
        assertThat(run("companies: {", "validate", "-").exit()).isEqualTo(1);
        assertThat(run("not a dataset", "validate", "-").exit()).isEqualTo(1);
    }

    @Test
    void anEmptyPathIsWrongUsage() {
        assertThat(run("", "validate", "").exit()).isEqualTo(2);
        assertThat(run("", "validate", "").err()).startsWith("a path is empty; is a variable not set?\n");
    }

    @Test
    void aFileThatIsNotThereExitsWithTwoHoweverMuchElseIsWrong() throws IOException {
        String bad = file("bad.ndjson", "{\"type\":\"x\"}\n".repeat(1_000));

        assertThat(run("", "validate", bad, folder.resolve("missing.yaml").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aProblemThatIsNotKeptCountsAllTheSame() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        for (int i = 0; i < 1_000; i++) {
            file("empty/" + i + ".json", "");
        }
        String bad = file("z.yaml", SOUND.replace("percent: 60", "percent: 160"));

        assertThat(run("", "validate", folder.resolve("empty").toString(), bad).exit())
                .isEqualTo(1);
    }

    @Test
    void aFileTheDescriptorDoesNotNameIsNoTrouble() throws IOException {
        file("a.yaml", SOUND);
        file("spare.yaml", SOUND);
        file("datapackage.json", "{\"resources\": [{\"path\": \"a.yaml\"}]}");
        Run run = run("", "validate", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("spare.yaml:1:1: warning: is not read: datapackage.json does not name it among its resources"
                        + " [spare-file]");
    }

    @Test
    void aReadmeThatTheDescriptorNamesIsARemark() throws IOException {
        file("a.yaml", SOUND);
        file("README.md", "# Chips");
        file("datapackage.json", "{\"resources\": [{\"path\": \"a.yaml\"}, {\"path\": \"README.md\"}]}");
        Run run = run("", "validate", "--fail-on", "warning", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("datapackage.json:1:45: info: the resource README.md is not read: ");
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhatIsRight() {
        assertThat(run("", "validate").exit()).isEqualTo(2);
        assertThat(run("", "validate", "--nonsense", "-").err()).contains("Unknown option");
        assertThat(run("", "validate", "-", "x.yaml"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("- stands alone"));
        assertThat(run("", "validate", "--rule", "no-such-rule=off", "-").err())
                .contains("there is no rule no-such-rule");
        assertThat(run(SOUND, "validate", "--rule", "stake-stal=off", "-").err())
                .startsWith("--rule stake-stal=off: there is no rule stake-stal; did you mean stake-stale?\n");
        assertThat(run("", "validate", "--rule", "citation-missing=fatal", "-").err())
                .contains("a level is error, warning, info, off or on");
        assertThat(run("").exit()).isEqualTo(2);
    }

    @Test
    void fewerThanNoneIsWrongUsage() {
        for (String[] args : new String[][] {
            {"validate", "-", "--most", "-3"},
            {"diff", "a", "b", "--answers", "--on", "2025-11-11", "--most", "-3"},
            {"diagram", "-", "--of", "a", "--on", "2025-11-11", "--above", "-3"},
            {"diagram", "-", "--of", "a", "--on", "2025-11-11", "--below", "-3"}
        }) {
            assertThat(run(SOUND, args).exit()).isEqualTo(2);
            assertThat(run(SOUND, args).err().lines().findFirst())
                    .hasValue("Invalid value for option '" + args[args.length - 2]
                            + "': it is a whole number, 0 or more, not -3");
        }
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(run("", "--help").exit()).isZero();
        assertThat(run("", "validate", "--help").out()).contains("--fail-on=SEVERITY");
        assertThat(run("", "--version").out()).startsWith("chipstakes ");
    }

    @Test
    void whatWouldSteerATerminalIsShownAsItsCodePoint() {
        assertThat(run(SOUND.replace("Two companies", "\"Two \\u001B[31mcompanies\""), "validate", "-")
                        .out())
                .startsWith("Two \\u{1b}[31mcompanies 1");
    }
}
