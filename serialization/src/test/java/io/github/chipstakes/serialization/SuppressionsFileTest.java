package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.Baseline;
import io.github.chipstakes.validation.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that stand beside a dataset: what is accepted in it, and what was found before. */
class SuppressionsFileTest {
    private static final String SOUND = """
            suppressions:
            - rule: stake-stale
              record: chen-in-cambricon
              field: /asOf           # any field, if absent
              reason: no later figure is published
              acceptedBy: Ada
              until: 2026-06-30
            """;

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void tell(Problem problem) {
        problems.add(problem.toString().replace(problem.place().file() + ":", ""));
    }

    private List<Suppression> suppressions(String yaml) throws IOException {
        return SuppressionsFile.read(file("accepted.yaml", yaml), this::tell);
    }

    private Baseline baseline(String yaml) throws IOException {
        return BaselineFile.read(file("baseline.yaml", yaml), this::tell);
    }

    @Test
    void aSuppressionIsReadAsItIsWrittenByHand() throws IOException {
        Suppression stale = new Suppression(
                "stake-stale",
                "chen-in-cambricon",
                Optional.of("/asOf"),
                "no later figure is published",
                "Ada",
                PartialDate.parse("2026-06-30"));

        assertThat(suppressions(SOUND)).containsExactly(stale);
        assertThat(SuppressionsFile.read(
                        file(
                                "accepted.json",
                                "{\"suppressions\": [{\"rule\": \"stake-stale\", \"record\": \"chen-in-cambricon\","
                                        + " \"field\": \"/asOf\", \"reason\": \"no later figure is published\","
                                        + " \"acceptedBy\": \"Ada\", \"until\": \"2026-06-30\"}]}"),
                        this::tell))
                .containsExactly(stale);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndTheOthersAreRead() throws IOException {
        assertThat(suppressions(SOUND + """
                - {rule: stake-stale, record: a, resaon: x, acceptedBy: Ada, until: 2026}
                - {rule: stake-stale, record: a, reason: " ", acceptedBy: Ada, until: 2026-13}
                - {rule: stake-stale, record: a, field: asOf, reason: x, acceptedBy: Ada, acceptedBy: Bob, until: [2026]}
                - stake-stale
                baseline: []
                """)).hasSize(1);
        assertThat(problems)
                .containsExactly(
                        "8:3: suppression: missing \"reason\" (why it is accepted) [missing-field]",
                        "8:34: suppression: /resaon: there is no field \"resaon\"; did you mean \"reason\"? [unknown-field]",
                        "9:42: suppression: /reason: expected why it is accepted, found \" \" [malformed-value]",
                        "9:71: suppression: /until: a date is a year, a month or a day such as 2016, 2025-07 or 2020-07-20, not"
                                + " 2026-13: month 13 does not exist [malformed-value]",
                        "10:41: suppression: /field: expected the field, as a JSON pointer such as /percent, found \"asOf\""
                                + " [malformed-value]",
                        "10:75: suppression: /acceptedBy: \"acceptedBy\" stands here a second time; the first is taken"
                                + " [duplicate-key]",
                        "10:99: suppression: /until: expected the first day it is no longer accepted, such as 2026-06-30, found"
                                + " a list [wrong-type]",
                        "11:3: expected an object with rule, record, field, reason, acceptedBy, until, found the text"
                                + " \"stake-stale\" [wrong-type]",
                        "12:1: there is no \"baseline\" here, only \"suppressions\" [unknown-field]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppressions: [", "suppressions: {}", "- a", "", "suppressions: []\n---\nb"})
    void aFileOfAnotherShapeIsTold(String yaml) throws IOException {
        assertThat(suppressions(yaml)).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(SuppressionsFile.read(folder.resolve("missing.yaml"), this::tell))
                .isEmpty();
        assertThat(problems).containsExactly("1:1: cannot be read: there is no such file or folder [unreadable-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline.yaml", "baseline.json", "baseline"})
    void aBaselineIsReadBackAsItWasWritten(String name) throws IOException {
        Baseline baseline =
                Baseline.of(List.of("stake-stale chen /asOf", "name-implausible a /name", "name-implausible b"));
        BaselineFile.write(baseline, folder.resolve(name));

        assertThat(BaselineFile.read(folder.resolve(name), this::tell)).isEqualTo(baseline);
        assertThat(problems).isEmpty();
    }

    @Test
    void aBaselineHasALineForEachFinding() throws IOException {
        BaselineFile.write(
                Baseline.of(List.of("stake-stale chen /asOf", "name-implausible a")), folder.resolve("b.yaml"));

        assertThat(folder.resolve("b.yaml")).content().isEqualTo("""
                baseline:
                - name-implausible a
                - stake-stale chen /asOf
                """);
    }

    @Test
    void whatIsWrongWithABaselineIsTold() throws IOException {
        assertThat(baseline("baseline:\n- stake-stale a\n- [b]\n- ' '\n- 5\n- stake-stale\n")
                        .fingerprints())
                .containsExactly("stake-stale a");
        assertThat(problems)
                .containsExactly(
                        "3:3: expected a finding as its rule, record and field, such as stake-stale chen /asOf, found a list"
                                + " [wrong-type]",
                        "4:3: expected a finding as its rule, record and field, such as stake-stale chen /asOf, found \" \""
                                + " [malformed-value]",
                        "5:3: expected a finding as its rule, record and field, such as stake-stale chen /asOf, found \"5\""
                                + " [malformed-value]",
                        "6:3: expected a finding as its rule, record and field, such as stake-stale chen /asOf, found"
                                + " \"stake-stale\" [malformed-value]");
    }
}
