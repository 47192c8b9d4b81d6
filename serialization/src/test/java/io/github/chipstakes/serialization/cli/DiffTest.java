package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {
    private static final String OLD = """
            dataset: {upToDate: 2026-07-31}
            lists: [{id: us-entity-list, name: Entity List}]
            companies: [{id: x, name: X}, {id: y, name: Y}]
            entries:
            - {id: el-x, list: us-entity-list, name: X, versions: [{action: ADDED, from: 2020-01-01}]}
            - {id: el-y, list: us-entity-list, name: Y, versions: [{action: ADDED, from: 2025-11-01}, {action: REMOVED, from: 2026-01-01}]}
            matches:
            - {entry: el-x, party: x, status: CONFIRMED}
            """;

    private static final String NEW = OLD + "- {entry: el-y, party: y, status: CONFIRMED}\n";

    private static final String SCREENING_LIST = """
            {"results": [{"source": "Entity List (EL) - Bureau of Industry and Security", "name": "%s",
              "federal_register_notice": "85 FR 1", "start_date": "2020-01-01"}],
             "search_performed_at": "2026-07-31T13:15:00.015113+00:00"}
            """;

    @TempDir
    private Path folder;

    private String old = "";
    private String now = "";

    @BeforeEach
    void write() throws IOException {
        old = file("old.yaml", OLD);
        now = file("new.yaml", NEW);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static Run diff(String old, String now, String... more) {
        return Run.of(
                "",
                Stream.concat(Stream.of("diff", old, now, "--answers", "--on", "2025-12-01"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void nobodyIsReleasedWhereTheDayAListIsFollowedToMayBeLost() throws IOException {
        for (String slip : new String[] {"upToDate: 2025-12-15", "uptodate: 2025-12-15", "folgt: 2025-12-15"}) {
            String lost = file("lost.yaml", NEW.replace("name: Entity List", "name: Entity List, " + slip));
            assertThat(diff(lost, lost, "--new-on", "2026-02-01").out())
                    .contains("Y (y), by Entity List")
                    .doesNotContain("Released");
        }
        assertThat(diff(now, now, "--new-on", "2026-02-01").out()).contains("Released (1)");
    }

    @Test
    void whatIsDifferentIsToldAndIsNoFailureUnlessAskedFor() {
        Run run = diff(old, now);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Answers that are different on 2025-12-01\n")
                .contains("[1] Y (y), by Entity List (us-entity-list)")
                .contains("because of match el-y~y~confirmed: new");
        assertThat(diff(old, now)).isEqualTo(run);
    }

    @Test
    void theKindsThatFailAreSaidOrAreThoseThatNeedAttention() {
        assertThat(diff(old, now, "--fail").exit()).isEqualTo(1);
        assertThat(diff(old, now, "--fail=newly-restricted").exit()).isEqualTo(1);
        assertThat(diff(old, now, "--fail", "now-unknown,NEWLY_RESTRICTED").exit())
                .isEqualTo(1);
        assertThat(diff(old, now, "--fail", "released").exit()).isZero();
        assertThat(diff(old, now, "--fail", "attention,released").exit()).isEqualTo(1);
        assertThat(diff(now, now, "--fail").exit()).isZero();
        assertThat(diff(now, old, "--fail").exit()).isEqualTo(1);
    }

    @Test
    void whetherToFailMayBeSaidBeforeTheFiles() {
        assertThat(Run.of("", "diff", "--answers", "--on", "2025-12-01", "--fail", old, now))
                .isEqualTo(diff(old, now, "--fail"));
    }

    @Test
    void aReleaseNeedsNoAttention() {
        Run run = diff(now, now, "--new-on", "2026-02-01", "--fail");
        assertThat(run.out())
                .startsWith("Answers that are different on 2026-02-01 from those on 2025-12-01\n")
                .contains("Released (1)");
        assertThat(run.exit()).isZero();
        assertThat(diff(now, now, "--new-on", "2026-02-01", "--fail", "released")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void itIsAnsweredAsKnownOnADay() {
        assertThat(diff(now, now, "--known-on", "2025-11-30").out())
                .startsWith("Answers that are different on 2025-12-01 as known on 2025-11-30\n");
    }

    @Test
    void howStatementsCountCanBeSaidAndIsTold() {
        assertThat(diff(old, now, "--carry-at-most", "365").out()).startsWith("""
                        Answers that are different on 2025-12-01
                        ========================================
                        As asked: stakes carried forward 365 days at most.
                        """);
        assertThat(diff(old, now, "--carry-at-most", "365", "--format", "json").out())
                .contains("\"counting\": {\n      \"carryAtMost\": 365\n    },");
    }

    @Test
    void markdownAndJsonAreForms() {
        assertThat(diff(old, now, "--format", "markdown").out())
                .startsWith("# Answers that are different on 2025-12-01\n");
        assertThat(diff(old, now, "--format", "json", "--fail").out())
                .startsWith("{\n  \"formatVersion\": 1,\n")
                .endsWith("  \"fails\": true\n}\n");
    }

    @Test
    void howManyAreShownCanBeSaid() {
        assertThat(diff(old, now, "--most", "0").out())
                .contains("Newly restricted (1)", "… and 1 more")
                .doesNotContain("[1]");
    }

    @Test
    void whatCouldNotBeReadIsComplainedOfAndDoesNotPass() throws IOException {
        String broken = file("broken.yaml", NEW + "- {entry: el-x, party: y, status: MAYBE}\n");
        for (Run run : new Run[] {diff(now, broken), diff(broken, now), diff(now, broken, "--fail", "released")}) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("MAYBE", "[malformed-value]");
            assertThat(run.out()).contains("could not be read whole");
        }
    }

    @Test
    void onlyAnswersAreComparedAndThatHasToBeSaid() {
        Run run = Run.of("", "diff", old, now, "--on", "2025-12-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("say --answers: only answers are compared as yet; which lines differ git says");
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhatIsRight() {
        assertThat(diff(old, "no-such-file.yaml"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("there is no such file or folder"));
        assertThat(diff(old, now, "--fail", "relesed"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("\"relesed\" is none; did you mean \"released\"?; they are newly-restricted, "));
        assertThat(diff(old, now, "--new-on", "2025-13-01").err())
                .contains("a day is such as 2025-11-11, not 2025-13-01");
        assertThat(diff(old, now, "--most", "-1").err()).contains("'--most': it is a whole number, 0 or more, not -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff a b --answers", "diff a --answers --on 2025-12-01", "diff --answers --on 2025-12-01"})
    void whatIsMissingIsSaid(String line) {
        assertThat(Run.of("", line.split(" ")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Missing required"));
    }

    @Test
    void ofAScreeningListAloneNothingCanBeComparedAndNoGatePasses() throws IOException {
        String list = file("csl.json", SCREENING_LIST.formatted("X"));
        Run run = diff(list, list, "--fail");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Fails: no party is matched to any entry of a list.");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void screeningListsAreComparedWithWhatBelongsToBoth() throws IOException {
        String before = file("before.json", SCREENING_LIST.formatted("Y"));
        String after = file("after.json", SCREENING_LIST.formatted("X"));
        String mine = file("mine.yaml", """
                companies: [{id: x, name: My counterparty}]
                matches: [{entry: us-el-x-85-fr-1, party: x, status: CONFIRMED}]
                """);
        Run run = diff(before, after, "--with", mine, "--fail");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("My counterparty (x), by ", "because of entry us-el-x-85-fr-1: new");
    }

    @Test
    void aScreeningListMayLieBesideADatasetInOneFolder() throws IOException {
        for (String name : new String[] {"one", "other"}) {
            file(name + "/csl.json", SCREENING_LIST.formatted("X"));
            file(name + "/.hidden.yaml", "not: a dataset");
            file(name + "/mine/mine.yaml", """
                    companies: [{id: x, name: My counterparty}]
                    matches: [{entry: us-el-x-85-fr-1, party: x, status: CONFIRMED}]
                    """);
        }
        Files.delete(folder.resolve("one/mine/mine.yaml"));
        Files.delete(folder.resolve("one/mine"));
        Run run = diff(folder.resolve("one").toString(), folder.resolve("other").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("My counterparty (x), by ", "because of match us-el-x-85-fr-1~x~confirmed: new");
    }
}
