package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program accepts although it is found. */
class AcceptedTest {
    private static final String UNCITED = """
            dataset: {title: Two companies, compiled: 2025-12-31}
            sources: [{id: register, title: Register}]
            companies:
            - {id: a, name: Alpha}
            - {id: b, name: Beta, citations: [register]}
            stakes:
            - {id: s, holder: a, entity: b, percent: 60, interest: SHAREHOLDING, asOf: 2025-06-30, citations: [register]}
            """;

    private static final String ACCEPTED = """
            suppressions:
            - {rule: citation-missing, record: a, reason: known to all, acceptedBy: Ada, until: 2026-06-30}
            """;

    @TempDir
    private Path folder;

    private String dataset = "";

    @BeforeEach
    void aDataset() throws IOException {
        dataset = file("dataset.yaml", UNCITED);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run validate(String... options) {
        List<String> args = new ArrayList<>(List.of("validate", "--fail-on", "warning", dataset));
        args.addAll(List.of(options));
        return Run.of("", args.toArray(String[]::new));
    }

    @Test
    void whatIsAcceptedDoesNotCount() throws IOException {
        assertThat(validate().exit()).isEqualTo(1);

        Run run = validate("--suppressions", file("accepted.yaml", ACCEPTED));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith("All of it could be read, and no rule found anything else.\naccepted by suppressions: 1\n");
    }

    @Test
    void whatWasAcceptedUntilADayThatHasComeCountsAgain() throws IOException {
        String accepted = file("accepted.yaml", ACCEPTED);

        assertThat(validate("--suppressions", accepted, "--on", "2026-06-29").exit())
                .isZero();
        assertThat(validate("--suppressions", accepted, "--on", "2026-06-30"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).contains("[citation-missing]", "[suppression-expired]"));
    }

    @Test
    void whatIsAcceptedAndNotFoundIsAFinding() throws IOException {
        assertThat(validate("--suppressions", file("accepted.yaml", ACCEPTED.replace("record: a", "record: b")))
                        .out())
                .contains("[suppression-unused]");
    }

    @Test
    void whatIsAcceptedOfARuleThatThereIsNotExitsWithTwo() throws IOException {
        String accepted = file("accepted.yaml", ACCEPTED.replace("citation-missing", "citations-missing"));

        assertThat(validate("--suppressions", accepted))
                .isEqualTo(new Run(
                        2,
                        "",
                        accepted + ":2:10: suppression: /rule: there is no rule \"citations-missing\"; did you mean"
                                + " \"citation-missing\"? [malformed-value]\n"));
        assertThat(validate("--rule", "citation-missing=off", "--suppressions", file("off.yaml", ACCEPTED))
                        .exit())
                .isZero();
    }

    @Test
    void aDayIsNeededToJudgeOn() throws IOException {
        String accepted = file("accepted.yaml", ACCEPTED);
        dataset = file("undated.yaml", UNCITED.replace(", compiled: 2025-12-31", ""));

        assertThat(validate("--suppressions", accepted))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains(
                                "--on says the day to judge suppressions on, such as 2026-11-25; the dataset does not say"
                                        + " when it was compiled"));
        dataset = file("month.yaml", UNCITED.replace("compiled: 2025-12-31", "compiled: 2025-12"));
        assertThat(validate("--suppressions", accepted).err())
                .contains("the dataset was compiled 2025-12, which is no day");
        assertThat(validate("--suppressions", accepted, "--on", "2026-01-01").exit())
                .isZero();
    }

    @Test
    void whatIsNoDayIsRefusedEvenIfNoDayIsNeeded() {
        for (String day : List.of("today", "2026-13-01", "2026-02-29", "")) {
            assertThat(validate("--on", day))
                    .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                    .satisfies(run -> assertThat(run.err()).contains("a day is such as 2025-11-11, not " + day));
        }
    }

    @Test
    void aBaselineTakesThePlaceOfABaselineOnly() throws IOException {
        String older = file("older.yaml", "baseline: [stake-stale s /asOf]");
        assertThat(validate("--write-baseline", older))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).endsWith("\nbaseline of 1 finding written to " + older + "\n"));
        assertThat(Path.of(older)).content().isEqualTo("baseline:\n- citation-missing a /citations\n");

        String accepted = file("accepted.yaml", ACCEPTED);
        String notes = file("notes.txt", "what was said of Beta");
        for (String other : List.of(dataset, accepted, notes, folder.toString())) {
            assertThat(validate("--write-baseline", other))
                    .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                    .satisfies(run -> assertThat(run.out()).isEmpty())
                    .satisfies(run -> assertThat(run.err())
                            .endsWith("the baseline is not written: " + other
                                    + " is there and is not an older baseline\n"));
        }
        assertThat(Path.of(dataset)).content().isEqualTo(UNCITED);
        assertThat(Path.of(accepted)).content().isEqualTo(ACCEPTED);
        assertThat(Path.of(notes)).content().isEqualTo("what was said of Beta");
    }

    @Test
    void withABaselineOnlyWhatIsNewCounts() throws IOException {
        String baseline = folder.resolve("baseline.yaml").toString();

        assertThat(validate("--write-baseline", baseline).exit()).isZero();
        assertThat(Path.of(baseline)).content().isEqualTo("baseline:\n- citation-missing a /citations\n");
        assertThat(validate("--baseline", baseline))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).endsWith("there before, by the baseline: 1\n"));

        file("dataset.yaml", UNCITED.replace("name: Beta, citations: [register]", "name: Beta"));
        assertThat(validate("--baseline", baseline))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).containsOnlyOnce("[citation-missing]"));
    }

    @Test
    void whatWasThereBeforeOfARuleThatThereIsNotExitsWithTwo() throws IOException {
        String baseline = file("baseline.yaml", "baseline:\n- citations-missing a /citations\n");

        assertThat(validate("--baseline", baseline))
                .isEqualTo(new Run(
                        2,
                        "",
                        baseline + ":2:3: there is no rule \"citations-missing\"; did you mean \"citation-missing\"?"
                                + " [malformed-value]\n"));
    }

    @Test
    void aBaselineHidesNoProblemOfReading() throws IOException {
        file("dataset.yaml", UNCITED.replace("percent: 60", "percent: 160"));

        assertThat(validate("--write-baseline", folder.resolve("baseline.yaml").toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aFileBesideTheDatasetThatCannotBeReadExitsWithTwo() throws IOException {
        String bad = file("bad.yaml", ACCEPTED.replace("until: 2026-06-30", "untill: 2026-06-30"));

        assertThat(validate("--suppressions", bad))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("bad.yaml:2:", "did you mean \"until\"?"));
        assertThat(validate("--baseline", folder.resolve("missing.yaml").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(validate("--write-baseline", folder.resolve("missing/b.yaml").toString()))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .isEqualTo("cannot write " + folder.resolve("missing/b.yaml") + ": there is no such folder\n"));
    }
}
