package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenTest {
    private static final String DATA = """
            dataset: {title: Trade, version: "1", upToDate: 2026-07-31}
            lists:
            - {id: el, name: Entity List}
            entries:
            - {id: el-acme, list: el, name: Acme Chips, countries: [CN], versions: [{action: ADDED, from: 2020-01-01, reviewPolicy: Presumption of denial}]}
            - {id: el-twin, list: el, name: "Twin Co., Ltd.", aliases: [CAS], versions: [{action: ADDED, from: 2020-01-01}]}
            matches:
            - {entry: el-acme, party: acme, status: CONFIRMED}
            companies:
            - {id: acme, name: Acme Chips}
            - {id: sub, name: Acme Sub, identifiers: ["lei:HWUPKR0MPOU8FGXBT394"]}
            stakes:
            - {id: acme-in-sub, holder: acme, entity: sub, percent: 60, interest: SHAREHOLDING, asOf: 2026-01-01, citations: [filing#3 sixty percent]}
            sources:
            - {id: filing, title: Annual report}
            controls:
            - id: rule
              title: The rule
              jurisdiction: US
              provisions: [{id: half, ownership: {lists: [el], threshold: at least 50, aggregate: ALL_LISTED, reach: ALL}}]
              timeline: [{event: EFFECTIVE, date: 2025-09-29}]
            """;
    private static final String LIST = """
            name,id,lei,country
            Some Subsidiary,,HWUPKR0MPOU8FGXBT394,
            "TWIN CO LTD",,,US
            Nobody at all,,,
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path list;

    @BeforeEach
    void files() throws IOException {
        data = Files.writeString(folder.resolve("data.yaml"), DATA);
        list = Files.writeString(folder.resolve("list.csv"), LIST);
    }

    private Run run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("screen", list.toString(), "--data", data.toString(), "--on", "2026-01-15"));
        arguments.addAll(List.of(more));
        return Run.of("", arguments.toArray(String[]::new));
    }

    @Test
    void whatAnswersMayLackForASlipInTheDataIsToldAtTheHead() throws IOException {
        Files.writeString(data, DATA.replace("holder: acme,", "holder: acmee,"));
        assertThat(run().out().lines()).contains("Stakes and entries name what there is no record of: acmee.");
        Files.writeString(data, DATA.replace("list: el, name: Acme", "list: ell, name: Acme"));
        assertThat(run().out().lines()).contains("Stakes and entries name what there is no record of: ell.");
        Files.writeString(data, DATA.replace("{id: sub,", "{id: acme,"));
        assertThat(run().out().lines())
                .contains("Several records have one id, and it is not known which is meant: acme.");
        Files.writeString(data, DATA.replace("lists: [el], ", ""));
        assertThat(run().out().lines())
                .contains(
                        "rule/half: from which lists it starts is not recorded, nobody can be found to be reached by it.");
    }

    @Test
    void thatADayIsNotFollowedIsToldAtTheHead() throws IOException {
        Files.writeString(data, DATA.replace("2026-07-31", "2025-12-31"));
        String told = "The data is up to date as of 2025-12-31, so that nobody can vouch for 2026-01-15.";
        assertThat(run().out().lines()).contains(told);
        assertThat(run("--format", "json").out()).contains('"' + told + '"');
    }

    @Test
    void thatOneOfTheDataHidesWhatAnotherSaysIsToldAtTheHead() throws IOException {
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(mine, "companies:\n- {id: acme, name: Acme Books}\n- {id: own, name: Own}\n");
        assertThat(run("--data", mine.toString()).out().lines())
                .contains("Of one id in several of the data only what is told first is looked at, though another says"
                        + " otherwise: acme.");
        Files.writeString(mine, "companies:\n- {id: acme, name: Acme Chips}\n- {id: own, name: Own}\n");
        assertThat(run("--data", mine.toString()).out()).doesNotContain("otherwise: acme");
    }

    @Test
    void aTableOfWhatIsShownWithItsReasons() {
        Run run = run();
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()
                        .lines()
                        .skip(2)
                        .takeWhile(line -> !line.equals("What went in"))
                        .toList())
                .isEqualTo("""
                3 counterparties against 2 regimes; of 2 something is shown.
                Nothing shown of the others is not clearance: a name may be written otherwise, and a stake unknown.
                el: of 2 entries in the data 2 were certainly on it on that day.

                row  counterparty      party  regime     shown                answer
                ---  ----------------  -----  ---------  -------------------  -------
                  2  Some Subsidiary   sub    rule/half  restricted           YES
                  3  TWIN CO LTD (US)         el         possibly restricted  UNKNOWN
                  3  TWIN CO LTD (US)         rule/half  possibly restricted  UNKNOWN

                Some Subsidiary
                ---------------
                It is Acme Sub of the data, by lei:HWUPKR0MPOU8FGXBT394.
                The rule (rule/half): restricted, yes
                - restricted by ownership: 60 % by Acme Chips (listed)
                - stake of 2026-01-01 carried forward 14 days
                - whether it is held directly is not said: taken as direct
                - 40 % unaccounted for
                - demands: el-acme, of acme: reviewed: Presumption of denial
                - rests on acme-in-sub [1]

                TWIN CO LTD (US)
                ----------------
                Entity List (el): possibly restricted, unknown
                - its name is that of el-twin on el (not confirmed)
                - el-twin on el: added on 2020-01-01
                - no entry listed on 2026-01-15 is known to be this counterparty, which does not clear it
                The rule (rule/half): possibly restricted, unknown
                - its name is that of el-twin on el (not confirmed)
                - el-twin on el: added on 2020-01-01
                - no party of the dataset is known to be this counterparty
                Candidates, to be confirmed or rejected:
                - el-twin on el: the same name, "Twin Co., Ltd." for "TWIN CO LTD"; so short that others may bear it, too

                Nothing is shown of these, which does not clear them
                ----------------------------------------------------

                row  counterparty
                ---  -------------
                  4  Nobody at all

                Stakes it rests on
                ------------------
                [1] acme-in-sub: Acme Chips, 60 % by shareholding, as of 2026-01-01
                    Annual report #3: “sixty percent”

                """.lines().toList());
    }

    @Test
    void ofACandidateItIsToldWhatWouldBeDemanded() throws IOException {
        Files.writeString(
                data,
                DATA.replace(
                        "aliases: [CAS], versions: [{action: ADDED, from: 2020-01-01}]",
                        "versions: [{action: ADDED, from: 2020-01-01, footnotes: [5], cites: [89 FR 96837]}]"));
        assertThat(run().out().replaceAll("\\s+", " "))
                .contains(
                        "so short that others may bear it, too; if confirmed, would demand: footnotes 5; 89 FR 96837");
        JsonNode twin =
                JsonMapper.shared().readTree(run("--format", "json").out()).at("/counterparties/1/candidates");
        assertThat(twin.valueStream()
                        .map(candidate -> candidate.path("ifConfirmed").toString()))
                .contains("[{\"by\":\"el-twin\",\"footnotes\":[5],\"cites\":[\"89 FR 96837\"],\"applies\":\"YES\"}]");
        assertThat(run("--format", "csv").out()).contains(": footnotes 5; 89 FR 96837,");
    }

    @Test
    void whatWentInStandsAtTheEndWithItsHashes() {
        String text = run().out();
        JsonNode inputs =
                JsonMapper.shared().readTree(run("--format", "json").out()).get("inputs");
        assertThat(text.substring(text.indexOf("What went in")).replaceAll("\\s+", " "))
                .isEqualTo(
                        "What went in ------------ - %s, 3 rows, %s - %s, Trade 1, up to date as of 2026-07-31, 9 records, %s "
                                .formatted(
                                        list,
                                        inputs.at("/0/hash").asString(),
                                        data,
                                        inputs.at("/1/hash").asString()));
    }

    @Test
    void whoHasNoNameIsLookedForByIdAndWhoHasNothingIsToldNotToBeScreened() throws IOException {
        Files.writeString(list, "name,id,lei,country\n,acme,,CN\n,,HWUPKR0MPOU8FGXBT394,\n,,,CN\n,ghost,,\n");
        Run text = run();
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.err().lines())
                .filteredOn(
                        line -> line.contains("there is no name, so it is looked for by its id and its identifiers"))
                .hasSize(3);
        assertThat(text.out().replaceAll("\\s+", " "))
                .contains(
                        "1 row of the list could not be read and was not screened: line 4. No name is given, so by an id or"
                                + " identifiers only were looked for: acme (row 2), which is acme;"
                                + " lei:HWUPKR0MPOU8FGXBT394 (row 3), which is sub; ghost (row 5), which is nobody in the"
                                + " data. - row 5, ghost: its id ghost is of no party of the data ",
                        "Entity List (el), The rule (rule/half): listed, yes",
                        "no name is given, so it was looked for by its id and its identifiers only");
        JsonNode json = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(json.at("/inputs/0/unread").toString()).isEqualTo("[\"line 4\"]");
        assertThat(json.at("/counterparties/0").has("name")).isFalse();
        assertThat(json.at("/counterparties/2/results/0/reasons").toString())
                .contains("no name is given, so it was looked for by its id and its identifiers only");
        assertThat(run("--format", "csv").out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("2,acme,,CN,acme,its id,el,LISTED,YES,"))
                .anySatisfy(line -> assertThat(line).startsWith("5,ghost,,,,,el,NOT_SHOWN,UNKNOWN,"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("4,,,,,,,,UNKNOWN,not screened: this row could not be read,,"));
    }

    /** A broken quote, a value too many, one too long, and neither a name nor an id. */
    @Test
    void aRowThatCouldNotBeReadIsToldInEveryFormAsNotScreened() throws IOException {
        Files.writeString(
                list, "name,id,country\n\"Acme Chips,,CN\nAcme,,CN,x\n" + "A".repeat(10_001) + ",,\n,,CN\nNobody,,\n");
        String told = "4 rows of the list could not be read and were not screened: line 2, line 3, line 4, line 5.";
        assertThat(run().exit()).isEqualTo(1);
        assertThat(run().out().lines().limit(8)).contains(told);
        assertThat(run("--format", "markdown").out().lines().limit(12)).contains(told);
        JsonNode json = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(json.at("/toMind/0").asString()).isEqualTo(told);
        assertThat(json.at("/inputs/0/unread").toString()).isEqualTo("[\"line 2\",\"line 3\",\"line 4\",\"line 5\"]");
        assertThat(run("--format", "csv").out().lines().filter(line -> line.contains(",not screened: ")))
                .extracting(line -> line.substring(0, line.indexOf(",,")))
                .containsExactly("2", "3", "4", "5");
    }

    @Test
    void withAListOfWhichTheDataHoldsNoEntryNobodyIsComparedAndItIsToldOnTopAndInEveryResultOfIt() throws IOException {
        Files.writeString(data, DATA.replace("lists:\n", "lists:\n- {id: meu, name: Military End Users}\n"));
        String told = "meu: the data holds no entry, nobody was compared with it";
        assertThat(run("--regime", "meu").out().lines().skip(2).limit(3))
                .containsExactly(
                        "3 counterparties against 1 regime; of 0 something is shown.",
                        "Nothing shown of the others is not clearance: a name may be written otherwise, and a stake unknown.",
                        told + ".");
        assertThat(run("--format", "markdown").out().lines()).contains(told + ".");
        assertThat(run("--format", "csv", "--regime", "meu").out().lines().skip(1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains(",meu,NOT_SHOWN,UNKNOWN,", told));
        JsonNode json = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(json.at("/toMind/0").asString()).isEqualTo(told + ".");
        assertThat(json.at("/regimes")
                        .valueStream()
                        .map(regime -> regime.get("id").asString() + " "
                                + regime.get("lists").toString()))
                .containsExactly(
                        "el [{\"list\":\"el\",\"entries\":2,\"known\":2,\"listed\":2,\"perhapsListed\":0}]",
                        "meu [{\"list\":\"meu\",\"entries\":0,\"known\":0,\"listed\":0,\"perhapsListed\":0,\"lack\":\""
                                + told + "\"}]",
                        "rule/half [{\"list\":\"el\",\"entries\":2,\"known\":2,\"listed\":2,\"perhapsListed\":0}]");
    }

    @Test
    void thatTheDataCouldNotBeReadWholeIsToldOnTopAndOfWhomNothingIsShown() throws IOException {
        Files.writeString(data, DATA.replace("entries:", "entires:"));
        Files.writeString(list, "name\nAcme Chips\n");
        Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        data + " could not be read whole (2 could not be read: el-acme, el-twin); the answers rest on"
                                + " what was left. ",
                        "el: the data holds no entry, nobody was compared with it. ");
        assertThat(run("--format", "csv").out().lines().skip(1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("that could not be read"));
        assertThat(JsonMapper.shared()
                        .readTree(run("--format", "json").out())
                        .at("/toMind/0")
                        .asString())
                .contains(" could not be read whole (");
    }

    @Test
    void anIdOfNoPartyIsToldAtItsRowWithTheOneThatMayBeMeant() throws IOException {
        Files.writeString(list, "name,id\nA,acmee\nB,sub\n");
        String told = "its id acmee is of no party of the data; did you mean \"acme\"?";
        assertThat(run().out().lines()).contains("- row 2, A: " + told);
        assertThat(run("--format", "csv").out().lines().filter(line -> line.startsWith("2,")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(",\"" + told.replace("\"", "\"\"") + "\","));
        JsonNode json = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(json.at("/counterparties/0/remarks").toString())
                .isEqualTo(JsonMapper.shared().writeValueAsString(List.of(told)));
        assertThat(json.at("/counterparties/1").has("remarks")).isFalse();
        Files.writeString(list, "name,id\nA,acmee\n");
        assertThat(run().out().lines()).as("a list of one id").contains("- row 2, A: " + told);
    }

    @Test
    void thatNoIdOfTheListIsOfAPartyIsToldOnceAndNotOfEachRow() throws IOException {
        Files.writeString(list, "name,id\nA,10001\nB,10002\nC,10003\n");
        assertThat(run().out().lines())
                .contains("No id of the list is that of a party of the data, so nobody was found by an id.");
        assertThat(run().out()).doesNotContain("its id");
        assertThat(JsonMapper.shared()
                        .readTree(run("--format", "json").out())
                        .at("/toMind")
                        .toString())
                .contains("No id of the list is that of a party of the data");
    }

    @Test
    void whoHasNoNameAndIsAPartyByItsIdLeavesNothingOpen() throws IOException {
        Files.writeString(list, "name,id\n,acme\n");
        assertThat(run().exit()).isZero();
    }

    @Test
    void whatRegimesMakeOfItForTheSameReasonsIsToldOnce() throws IOException {
        Files.writeString(list, "name,id\nAcme,acme\n");
        assertThat(run().out().lines().filter(line -> line.endsWith(": listed, yes")))
                .containsExactly("Entity List (el), The rule (rule/half): listed, yes");
    }

    @Test
    void aLineOfCsvForEveryRowAndRegimeWhateverIsShown() {
        Run run = run("--format", "csv");
        JsonNode inputs =
                JsonMapper.shared().readTree(run("--format", "json").out()).get("inputs");
        String askedAndRead =
                ",2026-01-15,,,\"%s, 3 rows, %s | %s, Trade 1, up to date as of 2026-07-31, 9 records, %s\""
                        .formatted(
                                list,
                                inputs.at("/0/hash").asString(),
                                data,
                                inputs.at("/1/hash").asString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList())
                .hasSize(7)
                .startsWith(
                        "row,id,name,country,party,by,regime,level,answer,reasons,remarks,requirements,red_flags,chain,candidates,"
                                + "if_confirmed,owner_candidates,records,entries,stakes,allowances,exclusions,states,quotes,on,known_on,counting,inputs",
                        "2,,Some Subsidiary,,sub,lei:HWUPKR0MPOU8FGXBT394,el,NOT_SHOWN,UNKNOWN,"
                                + "\"no entry listed on 2026-01-15 is known to be sub, which does not clear it\",,,,,,,,el,,,,,,"
                                + askedAndRead,
                        "2,,Some Subsidiary,,sub,lei:HWUPKR0MPOU8FGXBT394,rule/half,RESTRICTED,YES,"
                                + "restricted by ownership: 60 % by Acme Chips (listed) | stake of 2026-01-01 carried forward 14 days"
                                + " | whether it is held directly is not said: taken as direct | 40 % unaccounted for,,"
                                + "\"el-acme, of acme: reviewed: Presumption of denial\",,acme | sub,,,,"
                                + "el-acme | el | el-acme~acme~confirmed | acme-in-sub | rule,el-acme (YES),"
                                + "\"acme-in-sub: 60 %, stake of 2026-01-01 carried forward 14 days\",,,"
                                + "\"rule/half on 2026-01-15: IN_FORCE, CERTAIN\",acme-in-sub: “sixty percent” (filing)"
                                + askedAndRead);
    }

    @Test
    void ofOwnersWhoseNamesStandOnAListItIsToldInEachFormatAndTheReviewProposesThem() throws IOException {
        Files.writeString(
                data,
                DATA.replace(
                        "- {entry: el-acme, party: acme, status: CONFIRMED}",
                        "- {entry: el-x, party: x, status: REJECTED}"));
        Files.writeString(list, "name,id\nSome Subsidiary,sub\n");
        Path review = folder.resolve("review.yaml");
        assertThat(run("--review", review.toString()).out().lines().filter(line -> !line.isEmpty()))
                .containsSequence(
                        "The rule (rule/half): possibly restricted, unknown",
                        "- for its owner acme: its name is that of el-acme on el (not confirmed)",
                        "- possibly restricted by ownership: 60 % by Acme Chips (possibly listed)",
                        "- el-acme on el: added on 2020-01-01",
                        "- el-acme is probably, but not confirmed to be, acme: the same name to the letter, \"Acme Chips\"")
                .containsSequence(
                        "Candidates for its owners, to be confirmed or rejected:",
                        "- acme: el-acme on el: the same name to the letter, \"Acme Chips\"");
        assertThat(Files.readString(review)).contains("entry: el-acme", "party: acme", "status: PROBABLE");
        JsonNode told = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(told.at("/counterparties/0/ofOwners").toString())
                .isEqualTo(
                        "[{\"owner\":\"acme\",\"kind\":\"ENTRY\",\"id\":\"el-acme\",\"name\":\"Acme Chips\",\"list\":\"el\","
                                + "\"basis\":\"EXACT_NAME\",\"grounds\":[\"the same name to the letter, \\\"Acme Chips\\\"\"],"
                                + "\"proposed\":true}]");
        assertThat(told.at("/records")
                        .valueStream()
                        .map(record -> record.get("id").asString()))
                .contains("acme", "el-acme", "acme-in-sub");
        assertThat(run("--format", "csv").out())
                .contains("acme: el-acme on el: the same name to the letter, \"\"Acme Chips\"\"");
    }

    /** As OWASP has it for CSV injection: whatever somebody else wrote is text to a spreadsheet, too. */
    @Test
    void whatASpreadsheetWouldTakeForAFormulaStandsBehindAnApostropheInCsvAndAsItIsInJson() throws IOException {
        List<String> names = List.of("=HYPERLINK(1)", "+1 Chips", "-1 Chips", "@chips", "＝1", "Chips =1");
        Files.writeString(list, "name\n" + String.join("\n", names) + "\n");
        assertThat(run("--format", "csv", "--regime", "el")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[2]))
                .containsExactly("'=HYPERLINK(1)", "'+1 Chips", "'-1 Chips", "'@chips", "'＝1", "Chips =1");
        assertThat(JsonMapper.shared()
                        .readTree(run("--format", "json").out())
                        .get("counterparties")
                        .valueStream()
                        .map(told -> told.get("name").asString())
                        .toList())
                .isEqualTo(names);
    }

    @Test
    void theEvidenceHasRecordsQuotesAndHashesAndReplaysToTheSameBytes() throws IOException {
        Run run = run("--format", "json");
        assertThat(run("--format", "json")).isEqualTo(run);
        JsonNode told = JsonMapper.shared().readTree(run.out());
        assertThat(told.at("/inputs/1/hash").asString()).matches("sha-256:[0-9a-f]{64}");
        assertThat(told.at("/inputs/1/version").asString()).isEqualTo("1");
        assertThat(told.at("/counterparties/0/results/1/stakes/0").toString())
                .isEqualTo(
                        "{\"stake\":\"acme-in-sub\",\"amount\":\"60 %\",\"standing\":\"CARRIED\",\"age\":\"14 days\","
                                + "\"notes\":[\"whether it is held directly is not said: taken as direct\"]}");
        assertThat(told.at("/records/1").toString())
                .isEqualTo(
                        "{\"type\":\"stake\",\"id\":\"acme-in-sub\",\"holder\":\"acme\",\"entity\":\"sub\",\"percent\":60,"
                                + "\"interest\":\"SHAREHOLDING\",\"asOf\":\"2026-01-01\",\"citations\":[\"filing#3 sixty percent\"]}");

        Files.writeString(data, DATA.replace("percent: 60", "percent: 61"));
        assertThat(JsonMapper.shared().readTree(run("--format", "json").out()).at("/inputs/1/hash"))
                .isNotEqualTo(told.at("/inputs/1/hash"));
    }

    @Test
    void itIsAnsweredAsKnownOnADay() throws IOException {
        Files.writeString(
                data,
                DATA.replace("Annual report}", "Annual report, published: 2026-01-10}")
                        .replace("el-acme, list: el,", "el-acme, list: el, known: 2020-01-01,")
                        .replace("status: CONFIRMED}", "status: CONFIRMED, date: 2020-02-01}")
                        .replace("title: The rule", "title: The rule\n  known: 2025-09-29"));
        Files.writeString(list, "name,id\nAcme,acme\nSub,sub\n");
        assertThat(answers("--known-on", "2026-01-31"))
                .containsExactly("acme el YES", "acme rule/half YES", "sub el UNKNOWN", "sub rule/half YES");
        assertThat(answers("--known-on", "2026-01-15"))
                .isEqualTo(answers("--known-on", "2026-01-31"))
                .isEqualTo(answers());
        assertThat(answers("--known-on", "2026-01-09"))
                .containsExactly(
                        "acme el UNKNOWN", "acme rule/half UNKNOWN", "sub el UNKNOWN", "sub rule/half UNKNOWN");
        assertThat(run("--known-on", "2026-01-09").out())
                .startsWith("Screening of " + list + " on 2026-01-15 as known on 2026-01-09\n")
                .contains("on 2026-01-09, when this was known, 2026-01-15 was still to come");
        assertThat(run("--known-on", "2026-13-01").err()).contains("a day is such as 2025-11-11, not 2026-13-01");
    }

    @Test
    void thatNoEntryOfAListWasKnownOnTheDayIsToldAsNobodyCanBeFoundOnIt() throws IOException {
        Files.writeString(data, DATA.replace("list: el,", "list: el, known: 2026-01-10,"));
        assertThat(run("--known-on", "2026-01-09").out().lines())
                .contains("el: none of the 2 entries of the data was known on that day, nobody was compared with it.");
        assertThat(run("--known-on", "2026-01-10").out()).doesNotContain("nobody was compared");
        assertThat(run().out()).doesNotContain("nobody was compared");
    }

    @Test
    void whomARuleThatIsNotInForceDoesNotReachWouldBeRestricted() throws IOException {
        Files.writeString(list, "name,id\nSub,sub\n");
        Files.writeString(
                data, DATA.replace("date: 2025-09-29}]", "date: 2025-09-29}, {event: SUSPENDED, date: 2025-11-10}]"));
        assertThat(run().out())
                .containsPattern("sub +rule/half +would be restricted +NO\n")
                .contains("would be restricted, no");
        Files.writeString(data, Files.readString(data).replace("percent: 60", "percent: 40 to 60"));
        assertThat(run().out()).containsPattern("sub +rule/half +might be restricted +NO\n");
    }

    /** The party, the regime and the answer of each line. */
    private List<String> answers(String... more) {
        return Stream.of(run(Stream.concat(Stream.of("--format", "csv"), Stream.of(more))
                                .toArray(String[]::new))
                        .out()
                        .split("\n"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(values -> values[4] + " " + values[6] + " " + values[8])
                .toList();
    }

    @Test
    void aScoreMakesACandidateAndNothingCertain() throws IOException {
        Path scores = Files.writeString(folder.resolve("scores.csv"), """
                counterparty,record,score,matcher
                Nobody at all,el-acme,0.99,matcher 2
                Nobody at all,el-other,0.98,matcher 2
                Somebody else,el-acme,0.97,matcher 2
                """);
        Run run = run("--scores", scores.toString(), "--format", "csv");
        assertThat(run.err().lines())
                .containsExactly(
                        "nobody on the list is \"Somebody else\", who has a score of 0.97 by matcher 2",
                        "no entry and no party of the data is \"el-other\", which has a score of 0.98 by matcher 2");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("4,")))
                .hasSize(2)
                .allMatch(line -> line.contains(",POSSIBLY,UNKNOWN,") && line.contains("0.99 by matcher 2"));
        assertThat(JsonMapper.shared()
                        .readTree(run("--scores", scores.toString(), "--format", "json")
                                .out())
                        .at("/inputs/1")
                        .toString())
                .matches(
                        "\\{\"role\":\"SCORES\",\"path\":\".*scores.csv\",\"records\":3,\"hash\":\"sha-256:[0-9a-f]{64}\"}");
    }

    @Test
    void scoresOfSeveralFilesCountTogetherAndEachFileIsToldWithItsHash() throws IOException {
        String header = "counterparty,record,score,matcher\n";
        Path one = Files.writeString(folder.resolve("one.csv"), header + "Nobody at all,el-acme,0.9,m1\n");
        Path other = Files.writeString(folder.resolve("other.csv"), header + "Nobody at all,el-acme,0.8,m2\n");
        String[] options = {"--scores", one.toString(), "--scores", other.toString(), "--format", "json"};
        JsonNode told = JsonMapper.shared().readTree(run(options).out());
        assertThat(told.at("/inputs/1/path").asString()).isEqualTo(one.toString());
        assertThat(told.at("/inputs/2/path").asString()).isEqualTo(other.toString());
        assertThat(told.at("/inputs/1/hash")).isNotEqualTo(told.at("/inputs/2/hash"));
        assertThat(run(options).out()).contains("0.9 by m1").contains("0.8 by m2");
    }

    @Test
    void ofManyScoresThatSayNothingTheFirstTenAreToldAndHowManyMore() throws IOException {
        Path scores = Files.writeString(
                folder.resolve("scores.csv"),
                "counterparty,record,score,matcher\n" + "Somebody else,el-other,0.5,m\n".repeat(12));
        Run run = run("--scores", scores.toString());
        assertThat(run.err().lines())
                .hasSize(11)
                .startsWith("nobody on the list is \"Somebody else\", who has a score of 0.5 by m")
                .endsWith("… and 2 more scores that say nothing");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aFileOfScoresThatIsNotThereIsRefused() {
        Run run = run("--scores", folder.resolve("scores.csv").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("scores.csv");
        assertThat(run.out()).isEmpty();
    }

    @Property(tries = 50)
    void theOrderOfScoresChangesNothingInTheAnswer(
            @ForAll @Size(max = 8) List<@From("rows") String> rows, @ForAll Random random) throws IOException {
        folder = Files.createTempDirectory("scores");
        try {
            files();
            List<String> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            assertThat(withScores(shuffled)).isEqualTo(withScores(rows)).contains("Some Subsidiary");
        } finally {
            for (String name : List.of("scores.csv", "data.yaml", "list.csv", "")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    @Provide
    Arbitrary<String> rows() {
        return Combinators.combine(
                        Arbitraries.of("Nobody at all", "TWIN CO LTD", "Some Subsidiary"),
                        Arbitraries.of("el-acme", "el-twin", "acme", "sub"),
                        Arbitraries.of("0.9", "0.90", "1e1", "10", "-3"),
                        Arbitraries.of("m1", "m2"))
                .as((counterparty, record, score, by) -> String.join(",", counterparty, record, score, by));
    }

    /** The table of what is found, with these scores. */
    private String withScores(List<String> rows) throws IOException {
        Path scores = folder.resolve("scores.csv");
        Files.writeString(scores, "counterparty,record,score,matcher\n" + String.join("\n", rows) + "\n");
        return run("--scores", scores.toString(), "--format", "csv")
                .out()
                .replaceAll("(scores.csv, \\d+ rows?, sha-256:)\\w+", "$1...");
    }

    @Test
    void aScoreThatIsNoneMakesTheAnswerIncomplete() throws IOException {
        Path scores = Files.writeString(
                folder.resolve("scores.csv"), "counterparty,record,score,matcher\nNobody at all,el-acme,high,m\n");
        Run run = run("--scores", scores.toString());
        assertThat(run.err()).contains("scores.csv:2:23: a score is a number such as 0.87, not \"high\"");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatAPersonConfirmsInTheReviewCountsFromThenOn() throws IOException {
        Path review = folder.resolve("review.yaml");
        assertThat(run("--review", review.toString()).exit()).isZero();
        String proposed = Files.readString(review);
        assertThat(proposed).isEqualTo("""
                formatVersion: 1

                companies:
                - id: counterparty~twin-co-ltd~us
                  name: TWIN CO LTD
                  counterparty: true
                  addresses:
                  - text: US
                    country: US

                matches:
                - id: el-twin~counterparty~twin-co-ltd~us~probable
                  entry: el-twin
                  party: counterparty~twin-co-ltd~us
                  status: PROBABLE
                  evidence: the same name, "Twin Co., Ltd." for "TWIN CO LTD"; so short that others may bear it, too
                  entryAs: Twin Co., Ltd.
                """);

        Files.writeString(review, proposed.replace("status: PROBABLE", "status: CONFIRMED"));
        assertThat(run("--data", review.toString(), "--format", "csv").out())
                .contains("counterparty~twin-co-ltd~us,the id made of its name,el,LISTED,YES");

        Files.writeString(review, proposed.replace("status: PROBABLE", "status: REJECTED"));
        assertThat(run("--data", review.toString(), "--format", "csv").out())
                .contains("counterparty~twin-co-ltd~us,the id made of its name,el,NOT_SHOWN,UNKNOWN");
    }

    /** A record a review made is the row, and no party of the data, also in what is said of ids. */
    @Test
    void thatAReviewMadeARecordOfARowDoesNotMakeItsIdOneOfTheData() throws IOException {
        Files.writeString(list, "name,id\nTwin Co.,17\nWhatever,acme\n");
        Path review = folder.resolve("review.yaml");
        String told = "- row 2, Twin Co.: its id 17 is of no party of the data";
        assertThat(run("--review", review.toString()).out().lines()).contains(told);
        assertThat(Files.readString(review)).contains("- id: \"17\"\n");
        assertThat(run("--data", review.toString()).out().lines()).contains(told);
    }

    @Test
    void idsThatTellNobodyAreReadAsNoneAndThatRowsOfOneAreCalledOtherwiseIsSaid() throws IOException {
        Files.writeString(list, "name,id\nTwin Co.,n/a\nWhatever,n/a\nTwin Co.,17\nOther Works,17\n");
        Run run = run("--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("\"n/a\" tells nobody from others and is read as no id, in 2 rows")
                .contains(
                        "the id \"17\" stands in line 4, too, beside the name \"Twin Co.\"; both rows are kept, and read as"
                                + " one with two names");
        assertThat(run.out().lines().filter(line -> line.startsWith("3,")))
                .allMatch(line -> line.contains("NOT_SHOWN"));
        assertThat(run.out().lines().filter(line -> line.startsWith("5,")))
                .anyMatch(line -> line.contains("POSSIBLY"))
                .allMatch(line -> line.contains("its id 17 stands in rows of 2 names"));
    }

    @Test
    void oneIsCountedAsOne() throws IOException {
        Files.writeString(list, "name\nAcme\n");
        assertThat(run("--regime", "el").out()).contains("1 counterparty against 1 regime; of 0 something is shown.");
    }

    @Test
    void aReviewThatIsThereIsNotWrittenOver() throws IOException {
        Path review = Files.writeString(folder.resolve("review.yaml"), "matches: []");
        Run run = run("--review", review.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("review.yaml is there already; give it with --data");
        assertThat(Files.readString(review)).isEqualTo("matches: []");
    }

    @Test
    void whatCouldNotBeReadIsToldAndShowsInTheExitCode() throws IOException {
        Files.writeString(list, LIST + ",,,CN\n");
        Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("list.csv:5:1: ").contains("there is no name; this row is left out");
        assertThat(run.out()).contains("3 counterparties against 2 regimes");

        Files.delete(list);
        assertThat(run())
                .isEqualTo(new Run(
                        2, "", list + ":1:1: cannot be read: there is no such file or folder [unreadable-file]\n"));
    }

    @Test
    void whereThereIsNobodyToScreenOrNothingToScreenAgainstItExitsWithTwo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path nothing : List.of(empty, Files.writeString(folder.resolve("nothing.yaml"), ""))) {
            Run run = run("--data", nothing.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(nothing + ":1:1: there is no");
        }
        assertThat(run(
                                "--data",
                                Files.writeString(folder.resolve("matches.yaml"), "matches: []")
                                        .toString())
                        .exit())
                .isZero();

        Files.writeString(data, "companies: [{id: x, name: X}]");
        assertThat(run())
                .isEqualTo(new Run(
                        2,
                        "",
                        "there is no list and no ownership rule in the data to screen against\n"
                                + "Try: chipstakes screen --help\n"));

        Files.writeString(list, "name,id\n");
        assertThat(run()).isEqualTo(new Run(2, "", "there is nobody on the list " + list + "\n"));
    }

    @Test
    void whereAnEventOfARuleWasLostItIsNotSaidThatTheRuleWasNotInForce() throws IOException {
        String suspended = DATA.replace(
                "date: 2025-09-29}",
                "date: 2025-09-29}, {event: SUSPENDED, date: 2025-11-10}, {event: RESUMED, date: 2026-01-01}");
        Files.writeString(data, suspended);
        assertThat(run("--regime", "rule/half", "--format", "csv").out()).contains(",rule/half,RESTRICTED,YES,");
        Files.writeString(data, suspended.replace("RESUMED", "RESUMMED"));
        Run lost = run("--regime", "rule/half", "--format", "csv");
        assertThat(lost.out()).contains(",rule/half,RESTRICTED,UNKNOWN,").doesNotContain(",NO,");
        assertThat(lost.exit()).isEqualTo(1);
        assertThat(run("--regime", "rule/half").out())
                .contains("something of rule could not be read, in its timeline")
                .containsPattern("sha-256:[0-9a-f]+,?\\s+not\\s+all\\s+could\\s+be\\s+read\\s+of\\s+rule");
    }

    @Test
    void aFolderIsNoList() throws IOException {
        Files.delete(list);
        Files.createDirectory(list);
        assertThat(run())
                .isEqualTo(new Run(
                        2,
                        "",
                        list + ":1:1: cannot be read: it is a folder, and one file is read here [unreadable-file]\n"));
    }

    @Test
    void aRegimeThatIsNoneIsRefused() {
        Run run = run("--regime", "ell");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("there is no list or ownership rule \"ell\" in the data; did you mean \"el\"?");
    }

    @Test
    void onlyTheRegimesThatAreAskedFor() {
        assertThat(run("--regime", "el", "--format", "csv").out().lines())
                .hasSize(4)
                .noneMatch(line -> line.contains("rule/half"));
    }
}
