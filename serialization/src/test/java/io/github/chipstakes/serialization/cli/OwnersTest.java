package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnersTest {
    private static final String CROSS_HOLDINGS = """
            companies:
            - {id: a, name: 寒武纪}
            - {id: b, name: Fab}
            people:
            - {id: ada, name: Ada}
            stakes:
            - {id: s1, holder: ada, entity: a, percent: 60, asOf: 2025-11-11}
            - {id: s2, holder: b, entity: a, percent: 20, asOf: 2025-09-30}
            - {id: s3, holder: a, entity: b, percent: 70, asOf: 2025-11-11, citations: [filing#2 holds 70 percent]}
            sources:
            - {id: filing, title: Annual report}
            """;

    private static Run run(String dataset, String... more) {
        return Run.of(
                dataset,
                Stream.concat(Stream.of("owners", "-", "--on", "2025-11-11"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void itTellsWhoOwnsInTheEndThroughWhomAndWhoControls() {
        assertThat(run(CROSS_HOLDINGS, "--of", "Fab").out()).isEqualTo("""
                Who owns Fab in the end on 2025-11-11
                =====================================
                Entity b. A dataset without a title.

                owner                   in the end  own stake                 strongest chain
                ---------------  -----------------  ---------  -------------  ------------------
                寒武纪                        70 %       70 %  owned in turn
                Ada              48.8372 % (21/43)                            Ada > 寒武纪 > Fab
                Fab                           14 %             owned in turn
                ---------------  -----------------  ---------  -------------  ------------------
                unaccounted for  51.1628 % (22/43)

                How old it is
                -------------
                - Fab in 寒武纪: stake of 2025-09-30 carried forward 42 days

                By class of owner
                -----------------

                class                   in the end
                ---------------  -----------------
                private          48.8372 % (21/43)
                ---------------  -----------------
                unaccounted for  51.1628 % (22/43)

                Control by majority of votes
                ----------------------------
                - Ada, by Ada > 寒武纪 > Fab
                - controlled: 70 % by 寒武纪, in shares as no votes are known
                - 寒武纪 is controlled: 60 % by Ada, 20 % by Fab, in shares as no votes are known
                - by what it is held is not said: taken as shareholding
                - whether it is held directly is not said: taken as direct
                - stake of 2025-09-30 carried forward 42 days

                Rests on
                --------
                [1] s1: Ada, 60 %, as of 2025-11-11
                    cites no source
                [2] s2: Fab, 20 %, as of 2025-09-30
                    cites no source
                [3] s3: 寒武纪, 70 %, as of 2025-11-11
                    Annual report #2: “holds 70 percent”
                """);
    }

    @Test
    void itSaysWhatIsHeldIndirectly() {
        assertThat(run("""
                        companies: [{id: fund, name: Fund}, {id: fab, name: Fab}]
                        people: [{id: ada, name: Ada}]
                        stakes:
                        - {id: s1, holder: ada, entity: fund, percent: 60, directness: INDIRECT, asOf: 2025-11-11}
                        - {id: s2, holder: fund, entity: fab, percent: 50, directness: DIRECT, asOf: 2025-11-11}
                        - {id: s3, holder: fund, entity: fab, percent: 20, directness: INDIRECT, asOf: 2025-11-11}
                        """, "--of", "fab").out()).contains("""
                owner             in the end                     own stake                 strongest chain
                ---------------  -----------  ----------------------------  -------------  -----------------------------------------------------------
                Fund              50 to 70 %  50 to 70 % partly indirectly  owned in turn
                Ada                0 to 42 %                                               Ada > Fund (held indirectly) > Fab (held partly indirectly)
                """);
    }

    @Test
    void itSaysWhichStakeSumsUpChains() {
        assertThat(run("""
                        companies: [{id: fund, name: Fund}, {id: fab, name: Fab}]
                        people: [{id: ada, name: Ada}]
                        stakes:
                        - {id: s1, holder: ada, entity: fund, percent: 60, directness: DIRECT, asOf: 2025-11-11}
                        - {id: s2, holder: fund, entity: fab, percent: 60, directness: DIRECT, asOf: 2025-11-11}
                        - {id: s3, holder: ada, entity: fab, percent: 40, directness: INDIRECT, asOf: 2025-11-11}
                        """, "--of", "fab").out())
                .contains("Ada              36 to 40 %  at most 4 % indirectly")
                .contains(
                        "- Ada in Fab: 40 % indirectly, taken as the sum of the chains; what it is more may be held beside them");
    }

    @Test
    void theClassOfUniversitiesIsThatOfAcademiesToo() {
        assertThat(run("""
                        institutions: [{id: academy, name: Academy, kind: ACADEMY}]
                        companies: [{id: fab, name: Fab}]
                        stakes: [{id: s, holder: academy, entity: fab, percent: 16, interest: SHAREHOLDING, asOf: 2025-11-11}]
                        """, "--of", "fab").out()).contains("\nuniversity or academy        16 %\n");
    }

    @Test
    void itTellsWhatStandsInTheWay() {
        String closed = """
                stakes:
                - {id: s1, holder: x, entity: y, percent: 100}
                - {id: s2, holder: y, entity: x, percent: 100}
                - {id: s3, holder: y, entity: z, percent: 50}
                - {id: s4, holder: p, entity: w, percent: 60}
                - {id: s5, holder: q, entity: w, percent: 60}
                """;
        assertThat(run(closed, "--of", "z").out())
                .contains("- x, y own themselves wholly, so that no owner of theirs can be told")
                .containsPattern("\nin closed sets +50 % *\nunaccounted for +50 %");
        assertThat(run(closed, "--of", "w").out())
                .contains("- more than 100 % is told of in w, so that nothing follows from it");
    }

    @Test
    void howStatementsCountCanBeSaidAndIsTold() {
        assertThat(run(CROSS_HOLDINGS, "--of", "Fab", "--carry-at-most", "30").out())
                .contains("As asked: stakes carried forward 30 days at most.\n")
                .contains("Ada              42 to 58.3334 %");
    }

    @Test
    void theVotesByWhichItIsControlledAreAmongWhatItRestsOn() {
        assertThat(run("""
                        people: [{id: ada, name: Ada}]
                        stakes:
                        - {id: s1, holder: ada, entity: fab, percent: 10, interest: SHAREHOLDING, asOf: 2025-11-11}
                        - {id: s2, holder: ada, entity: fab, percent: 60, interest: VOTING_RIGHTS, asOf: 2025-11-11}
                        """, "--of", "fab").out())
                .contains("- controlled: 60 % by Ada\n", "[1] s1: Ada, 10 %", "[2] s2: Ada, 60 % by voting rights");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people: [{id: a, name: Ada}, {id: b, name: Bo}] | certainly nobody at the end of the chain",
                "people: [{id: a, name: Ada}]                    | who is at the end of the chain is not known"
            })
    void whetherItIsCertainThatNobodyControlsIsSaid(String people, String told) {
        assertThat(run(people + """

                        stakes:
                        - {id: s1, holder: a, entity: fab, percent: 50, interest: VOTING_RIGHTS, asOf: 2025-11-11}
                        - {id: s2, holder: b, entity: fab, percent: 50, interest: VOTING_RIGHTS, asOf: 2025-11-11}
                        """, "--of", "fab").out())
                .contains("- " + told + "\n- nobody is shown to have more than half of the votes\n");
    }

    @Test
    void itWritesMarkdown() {
        assertThat(run(CROSS_HOLDINGS, "--of", "a", "--format", "markdown").out())
                .startsWith("# Who owns 寒武纪 in the end on 2025-11-11\n")
                .contains("| Ada |");
    }

    @Test
    void whereNobodyIsKnownItSaysSo() {
        assertThat(run(CROSS_HOLDINGS, "--of", "ada").out()).contains("No owner is known on that day.");
    }

    @Test
    void aPartyThatIsNotThereIsAWrongUse() {
        assertThat(run(CROSS_HOLDINGS, "--of", "Fabb"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no party \"Fabb\" in the dataset"));
    }

    @Test
    void itSaysOfWhichDataItIsAndWhatToMindOfIt() {
        String lost = "dataset: {title: Mine, version: 1.2, compiled: 2025-11-10}\n"
                + CROSS_HOLDINGS.replace("stakes:", "stake:");
        assertThat(run(lost, "--of", "Fab").out()).startsWith("""
                Who owns Fab in the end on 2025-11-11
                =====================================
                Entity b. Mine 1.2, compiled 2025-11-10.
                To mind: the data could not be read whole (3 could not be read: s1, s2, s3); the answers rest on what was
                left.
                To mind: the data was compiled 2025-11-10, so that nobody can vouch for 2025-11-11.
                No owner is known on that day; what could not be read may name some.
                """);
        assertThat(run(CROSS_HOLDINGS + "- {id: }\n", "--of", "Fab").out())
                .containsPattern("\nunaccounted for +0 to 100 %\n\nHow old")
                .containsPattern("\nprivate .*\n.*\nunaccounted for +0 to 100 %\n");
    }

    @Test
    void whatSomebodyUnknownHoldsIsSaidToBeUnaccountedForToo() {
        assertThat(run("""
                        companies: [{id: wing, name: Wing}, {id: fab, name: Fab}]
                        stakes:
                        - {id: s1, holder: wing, entity: fab, percent: 100, asOf: 2025-11-11}
                        - {id: s2, holder: {unknown: NOT_DISCLOSED}, entity: wing, percent: over 10, asOf: 2025-11-11}
                        """, "--of", "fab").out())
                .contains("\n- Of what is unaccounted for, 10 to 100 % is said to be with holders nobody names.\n");
        assertThat(run(CROSS_HOLDINGS, "--of", "Fab").out()).doesNotContain("nobody names");
    }

    /** A person at the top, and companies of which each holds 60 % of the next. */
    private static String chain(int companies) {
        StringBuilder records = new StringBuilder("{\"type\": \"person\", \"id\": \"c0\", \"name\": \"Ada\"}\n");
        for (int i = 1; i <= companies; i++) {
            records.append("{\"type\": \"company\", \"id\": \"c%d\", \"name\": \"Fab %d\"}\n".formatted(i, i))
                    .append("{\"type\": \"stake\", \"id\": \"s%d\", \"holder\": \"c%d\", \"entity\": \"c%d\","
                            .formatted(i, i - 1, i))
                    .append(" \"percent\": 60, \"asOf\": \"2025-11-11\"}\n");
        }
        return records.toString();
    }

    /** Written out, the chains of 2,000 owners one above the other name two million parties. */
    @Test
    void longChainsAreToldByTheirEndsAndTheirLength() {
        String told = run(chain(2_000), "--of", "c2000").out();
        assertThat(told)
                .contains(
                        "  Fab 1982 > Fab 1983 > Fab 1984 > Fab 1985 > Fab 1986 > Fab 1987 > Fab 1988 > Fab 1989 > Fab 1990"
                                + " > Fab 1991 > Fab 1992 > Fab 1993 > Fab 1994 > Fab 1995 > Fab 1996 > Fab 1997 > Fab 1998 > Fab 1999"
                                + " > Fab 2000\n")
                .contains(
                        "  Fab 5 > Fab 6 > Fab 7 > Fab 8 > Fab 9 > (1986 more) > Fab 1996 > Fab 1997 > Fab 1998 > Fab 1999"
                                + " > Fab 2000\n")
                .contains(
                        "\n- Ada, by Ada > Fab 1 > Fab 2 > Fab 3 > Fab 4 > (1991 more) > Fab 1996 > Fab 1997 > Fab 1998 >")
                .contains("\n- Fab 1000 is controlled: 60 % by Fab 999, in shares as no votes are known\n")
                .contains("] s1: ", "] s2000: ", "\n[2000] ")
                .hasSizeLessThan(1_000_000);
    }

    @Test
    void inJsonALongChainGoesOnAsThatOfTheLastPartyToldOfIt() {
        JsonNode told = JsonMapper.shared()
                .readTree(run(chain(2_000), "--of", "c2000", "--format", "json").out());
        Map<String, JsonNode> owners = new HashMap<>();
        told.get("owners").forEach(owner -> owners.put(owner.get("party").asString(), owner));
        List<String> chain = new ArrayList<>();
        String at = "c0";
        while (!at.equals("c2000")) {
            JsonNode owner = owners.get(at);
            List<String> parties =
                    owner.get("chain").valueStream().map(JsonNode::asString).toList();
            chain.addAll(parties.subList(0, parties.size() - 1));
            at = parties.get(parties.size() - 1);
        }
        assertThat(chain)
                .isEqualTo(IntStream.range(0, 2_000).mapToObj(i -> "c" + i).toList());
        assertThat(owners.get("c0").get("chainLength").asInt()).isEqualTo(2_000);
        assertThat(owners.get("c1980").get("chainLength").asInt()).isEqualTo(20);
        assertThat(owners.get("c1981").has("chainLength")).isFalse();
        assertThat(owners.values()).allMatch(owner -> owner.get("chain").size() <= 20);
    }
}
