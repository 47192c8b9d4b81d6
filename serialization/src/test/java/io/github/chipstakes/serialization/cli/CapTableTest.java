package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapTableTest {
    private static final String HOLDERS = """
            people:
            - {id: chen, name: Chen, names: [{text: 陈天石, lang: zh}]}
            - {id: wang-1, name: Wang Wei}
            - {id: wang-2, name: Wang Wei}
            companies:
            - {id: cambricon, name: Cambricon Technologies, names: [{text: 寒武纪, lang: zh}]}
            stakes:
            - {id: s, holder: chen, entity: cambricon, percent: 29, interest: SHAREHOLDING, asOf: 2025-06-30, known: 2025-07-31}
            """;

    private static Run run(String... more) {
        return on(HOLDERS, more);
    }

    private static Run on(String dataset, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "captable";
        args[1] = "-";
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(dataset, args);
    }

    @Test
    void anEntityIsNamedByItsIdOrOneOfItsNames() {
        Run byId = run("--of", "cambricon", "--on", "2025-11-11");
        assertThat(byId.exit()).isZero();
        assertThat(byId.err()).isEmpty();
        assertThat(byId.out())
                .startsWith("Who holds Cambricon Technologies on 2025-11-11\n")
                .contains("Chen                29 %  2025-06-30  carried 134 days  [1]\n");
        assertThat(run("--of", "Cambricon Technologies", "--on", "2025-11-11")).isEqualTo(byId);
        assertThat(run("--of", "寒武纪", "--on", "2025-11-11")).isEqualTo(byId);
    }

    @Test
    void howStatementsCountCanBeSaidAndIsTold() {
        String rivals = """
                sources: [{id: q3, title: Third quarter, kind: FILING}, {id: digest, title: Digest, kind: PRESS}]
                stakes:
                - {id: s1, holder: chen, entity: fab, percent: 28, asOf: 2025-09-30, citations: [q3]}
                - {id: s2, holder: chen, entity: fab, percent: 29, asOf: 2025-09-30, citations: [digest]}
                - {id: s3, holder: wang, entity: fab, percent: about 5, asOf: 2025-09-30, citations: [q3]}
                """;
        assertThat(on(rivals, "--of", "fab", "--on", "2025-11-11").out())
                .contains("chen                      28 % ")
                .doesNotContain("As asked");
        assertThat(on(rivals, "--of", "fab", "--on", "2025-11-11", "--prefer", "press", "--prefer", "q3")
                        .out())
                .contains("As asked: of rival statements preferred those by press before q3.\n")
                .contains("chen                      29 % ");
        assertThat(on(rivals, "--of", "fab", "--on", "2025-11-11", "--tolerance", "0.5")
                        .out())
                .contains("As asked: a figure told as about read as 0.5 percentage points off at most.\n")
                .contains("accounted for    32.5 to 33.5 %");
        assertThat(on(rivals, "--of", "fab", "--on", "2025-11-11", "--carry-at-most", "41")
                        .out())
                .contains("As asked: stakes carried forward 41 days at most.\n")
                .contains("unknown, once 28 %");
    }

    @Test
    void aWrongWayOfCountingIsAWrongUse() {
        for (String[] wrong : new String[][] {
            {
                "--prefer",
                "filling",
                "\"filling\" is neither a source of the dataset nor a kind of source; did you mean \"filing\"?"
            },
            {"--tolerance", "-1", "a tolerance is a number of percentage points, 0 or more, such as 0.5, not -1"},
            {"--carry-at-most", "a year", "it is a whole number, 0 or more, not a year"},
        }) {
            Run run = run("--of", "cambricon", "--on", "2025-11-11", wrong[0], wrong[1]);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains(wrong[2]);
        }
    }

    @Test
    void markdownIsAFormToo() {
        assertThat(run("--of", "cambricon", "--on", "2025-11-11", "--format", "markdown")
                        .out())
                .startsWith("# Who holds Cambricon Technologies on 2025-11-11\n");
    }

    @Test
    void theTableAfterARaiseIsAskedForByItsIdAndMaybeAStage() {
        String raise = """
                companies: [{id: fab, name: Fab, shareCounts: [{asOf: 2025-01-01, outstanding: 100}]}, {id: chen, name: Chen}]
                stakes: [{id: s, holder: chen, entity: fab, percent: 28, asOf: 2025-09-30}]
                raises:
                - id: round
                  issuer: fab
                  stages: [{stage: BOARD_APPROVED, shares: 60}, {stage: SIGNED, shares: 40}]
                """;
        assertThat(on(raise, "--of", "fab", "--on", "2025-11-11", "--after", "round")
                        .out())
                .contains("Raise round, signed: 40 new shares", "Chen                              28 %       20 %");
        assertThat(on(raise, "--of", "fab", "--on", "2025-11-11", "--after", "round/board-approved")
                        .out())
                .contains(
                        "Raise round, board approved: 60 new shares", "Chen                              28 %  17.5 %");
        assertThat(on(raise, "--of", "fab", "--on", "2025-11-11").out()).doesNotContain("Raise round");
        for (String[] wrong : new String[][] {
            {"rounds", "there is no raise \"rounds\" in the dataset; did you mean \"round\"?"},
            {"round/listed", "round has no stage LISTED, only BOARD_APPROVED, SIGNED"},
            {"round/sold", "a stage is one of ANNOUNCED, "},
            {"round/signd", "not signd; did you mean \"SIGNED\"?"},
        }) {
            Run run = on(raise, "--of", "fab", "--on", "2025-11-11", "--after", wrong[0]);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(wrong[1]);
        }
        assertThat(on(raise, "--of", "chen", "--on", "2025-11-11", "--after", "round")
                        .err())
                .contains("round is a raise of fab, not of chen");
    }

    @Test
    void aNameInOtherLettersIsToldAsItIsWritten() {
        assertThat(run("--of", "cambricon TECHNOLOGIES", "--on", "2025-07-01").err())
                .contains("did you mean \"Cambricon Technologies\"?");
    }

    @Test
    void itIsAnsweredAsKnownOnADay() {
        assertThat(run("--of", "cambricon", "--on", "2025-07-01", "--known-on", "2025-07-30")
                        .out())
                .startsWith("Who holds Cambricon Technologies on 2025-07-01 as known on 2025-07-30\n")
                .contains("No holder is known on that day.");
    }

    @Test
    void anUnknownEntityIsAnsweredWithTheNearestIdAndASharedNameWithItsBearers() {
        Run unknown = run("--of", "cambricom", "--on", "2025-11-11");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .contains("there is no party \"cambricom\" in the dataset; did you mean \"cambricon\"?");
        assertThat(run("--of", "Wang Wei", "--on", "2025-11-11").err())
                .contains("\"Wang Wei\" is a name of wang-1 and of wang-2; say which by its id");
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhatIsRight() {
        assertThat(run("--of", "cambricon", "--on", "2025-11").err())
                .contains("a day is such as 2025-11-11, not 2025-11");
        assertThat(run("--of", "cambricon").exit()).isEqualTo(2);
        assertThat(Run.of("", "captable", "no-such-file.yaml", "--of", "cambricon", "--on", "2025-11-11"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("there is no such file or folder"));
    }

    @Test
    void whatCouldNotBeReadIsComplainedOfAndTheRestAnswered() {
        Run run = on(
                HOLDERS + "- {id: t, holder: wang-1, entity: cambricon, percent: 160}\n",
                "--of",
                "cambricon",
                "--on",
                "2025-11-11");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Chen", "Wang Wei (wang-1)");
        assertThat(run.err())
                .isEqualTo(
                        "-:9:55: stake t: /percent: a percentage lies between 0 and 100, not 160 [malformed-value]\n");
    }

    @Test
    void ofManyProblemsTheFirstAreTold() {
        String bad = "- {id: t%d, holder: chen, entity: cambricon, percent: 160}\n";
        StringBuilder dataset = new StringBuilder(HOLDERS);
        for (int i = 0; i < 12; i++) {
            dataset.append(bad.replace("%d", Integer.toString(i)));
        }
        Run run = on(dataset.toString(), "--of", "cambricon", "--on", "2025-11-11");
        assertThat(run.err().lines()).hasSize(11).last().isEqualTo("… and 2 more; validate tells what is wrong");
    }

    @Test
    void whereAllStakesAreLostTheAnswerItselfSaysSoAndNotThatNobodyHoldsIt() {
        String lost = HOLDERS.replace("stakes:", "stake:");
        String told =
                "To mind: the data could not be read whole (1 could not be read: s); the answers rest on what was left.";
        Run run = on(lost, "--of", "cambricon", "--on", "2025-11-11");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                Who holds Cambricon Technologies on 2025-11-11
                ==============================================
                Entity cambricon. A dataset without a title.
                %s
                No holder is known on that day; what could not be read may name some.
                - Completeness of the known holders: not said.
                """.formatted(told));
        assertThat(on(lost, "--of", "cambricon", "--on", "2025-11-11", "--format", "markdown")
                        .out())
                .contains("To mind: the data could not be read whole", "what could not be read may name some");
    }

    @Test
    void whereStakesMayBeLostAnythingMayBeUnaccountedFor() {
        assertThat(on(
                                HOLDERS + "- {id: t, holder: wang-1, entity: cambricon, percent: [1]}\n- {id: }\n",
                                "--of",
                                "cambricon",
                                "--on",
                                "2025-11-11")
                        .out())
                .containsPattern("\naccounted for +at least 29 %\nunaccounted for +unknown\n");
    }

    @Test
    void aDayAfterTheLastOneTheDataFollowsIsTold() {
        String compiled = "dataset: {title: Mine, compiled: 2026-11-20}\n" + HOLDERS;
        assertThat(on(compiled, "--of", "cambricon", "--on", "2026-11-20").out())
                .doesNotContain("To mind");
        assertThat(on(compiled, "--of", "cambricon", "--on", "2026-11-21").out())
                .contains("\nTo mind: the data was compiled 2026-11-20, so that nobody can vouch for 2026-11-21.\n");
        assertThat(on(
                                compiled.replace("compiled:", "upToDate: 2026-07, compiled:"),
                                "--of",
                                "cambricon",
                                "--on",
                                "2026-07-02")
                        .out())
                .contains(
                        "\nTo mind: the data is up to date as of 2026-07, so that nobody can vouch for 2026-07-02.\n");
    }

    @Test
    void idsOfNoRecordAndOfSeveralAreToldOf() {
        assertThat(on("""
                        companies: [{id: fab, name: Fab}, {id: fab, name: Other}]
                        stakes:
                        - {id: s, holder: nobodi, entity: fab, percent: 28, asOf: 2025-09-30}
                        - {id: s, holder: fab, entity: fab, percent: 2, asOf: 2025-09-30}
                        """, "--of", "fab", "--on", "2025-11-11").out())
                .contains(
                        "To mind: there is no record of nobodi.\n",
                        "To mind: of several records with one id it is not known which is meant: fab, s.\n");
    }

    @Test
    void howMuchIsUncertainIsSaidInASentenceWhereNotEvenThatIsKnown() {
        assertThat(on("""
                                stakes:
                                - {id: s, holder: chen, entity: fab, percent: about 14, asOf: 2025}
                                - {id: t, holder: {unknown: NOT_DISCLOSED}, entity: fab, asOf: 2025-06-01}
                                """, "--of", "fab", "--on", "2025-06-01").out())
                .contains(
                        "- An unknown part rests on statements that may not be of that day, and is accounted for at most.",
                        "- Of what is unaccounted for, an unknown part is said to be with holders nobody names.");
    }
}
