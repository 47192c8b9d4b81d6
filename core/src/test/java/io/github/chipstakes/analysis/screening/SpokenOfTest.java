package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.candidates;
import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static io.github.chipstakes.analysis.screening.Trade.results;
import static io.github.chipstakes.analysis.screening.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those of whom matches speak, and of whom the data have no record. */
class SpokenOfTest {
    private static final ListEntry BLOCKED =
            entry("sdn", "sdn-1", "Acme Chips").withIdentifiers(Identifier.of("cik:1000"));

    /** Who is blocked is held by a listed parent, which only whom the match speaks of has. */
    private static Dataset held(MatchStatus blocked) {
        return dataset(
                BLOCKED,
                match("sdn-1", "mine", blocked),
                entry("el", "el-1", "Parent"),
                company("parent", "Parent"),
                match("el-1", "parent", MatchStatus.CONFIRMED),
                stake("parent", "60", "mine"));
    }

    @Test
    void theyGoByTheNamesAndIdentifiersOfTheEntry() {
        for (MatchStatus status : List.of(MatchStatus.CONFIRMED, MatchStatus.PROBABLE)) {
            for (Counterparty one : List.of(
                    Counterparty.named("Acme Chips"),
                    Counterparty.named("Another").withIdentifier("cik:1000"))) {
                Screened screened = on(held(status)).screen(one);
                assertThat(screened.candidates()).extracting(Candidate::id).contains("mine");
                assertThat(results(screened)).contains("rule/half: UNKNOWN, POSSIBLY");
            }
        }
        assertThat(on(held(MatchStatus.REJECTED))
                        .screen(Counterparty.named("Acme Chips"))
                        .candidates())
                .extracting(Candidate::id)
                .containsExactly("sdn-1");
    }

    @Test
    void whoHasARecordGoesByItsOwnNames() {
        Dataset dataset = dataset(BLOCKED, match("sdn-1", "acme", MatchStatus.CONFIRMED), company("acme", "Works"));
        assertThat(candidates(on(dataset).screen(Counterparty.named("Acme Chips"))))
                .containsExactly("sdn-1 on sdn: the same name to the letter, \"Acme Chips\"; confirmed to be acme");
    }

    /** A row that only bears the name of one that is confirmed to be listed, beside it or on another list. */
    @Test
    void theyGoByTheNamesTheListHasForThem() {
        Dataset dataset = dataset(BLOCKED, match("sdn-1", "mine", MatchStatus.CONFIRMED));
        for (Dataset given : List.of(
                dataset, Trade.with(dataset, company("mine", "Elsewhere").withCounterparty(true)))) {
            List<Screened> screened = on(given)
                    .screen(List.of(Counterparty.named("Beta Works").withId("mine"), Counterparty.named("Beta Works")));
            assertThat(screened.get(1).candidates()).extracting(Candidate::id).containsExactly("mine");
            assertThat(results(screened.get(1))).contains("sdn: UNKNOWN, POSSIBLY");
        }
    }

    /** A row that has the identifier of one of whom a match speaks, and no id itself: by another name, before there is a record of the two. */
    @Test
    void whoSharesAnIdentifierWithTheirRowIsOneOfThem() {
        for (MatchStatus status : List.of(MatchStatus.CONFIRMED, MatchStatus.PROBABLE)) {
            Dataset dataset = dataset(BLOCKED.withIdentifiers(), match("sdn-1", "mine", status));
            List<Screened> screened = on(dataset)
                    .screen(List.of(
                            Counterparty.named("Gamma Works").withIdentifier("cik:2000"),
                            Counterparty.named("Beta Works").withId("mine").withIdentifier("cik:2000")));
            assertThat(screened).extracting(Screened::party).containsOnly(Optional.of("mine"));
            assertThat(screened)
                    .allSatisfy(row -> assertThat(results(row))
                            .contains(status == MatchStatus.CONFIRMED ? "sdn: YES, LISTED" : "sdn: UNKNOWN, POSSIBLY"));
        }
    }

    @Test
    void anIdOfWhichAMatchSpeaksGoesBeforeAnIdentifierAReviewGaveToAnotherRow() {
        Dataset dataset = dataset(
                BLOCKED.withIdentifiers(),
                match("sdn-1", "mine", MatchStatus.CONFIRMED),
                company("other", "Other").withCounterparty(true).withIdentifiers(Identifier.of("cik:2000")));
        Screened screened = on(dataset)
                .screen(Counterparty.named("Beta Works").withId("mine").withIdentifier("cik:2000"));
        assertThat(screened.party()).contains("mine");
        assertThat(results(screened)).contains("sdn: YES, LISTED");
    }

    @ParameterizedTest
    @EnumSource(MatchStatus.class)
    void anIdIsTheirsInHoweverManyRowsOfOtherNamesItStands(MatchStatus status) {
        DatasetRecord listed = entry("el", "el-1", "Acme");
        List<Counterparty> rows = IntStream.range(0, 150)
                .mapToObj(row -> Counterparty.named("Zed Works " + row).withId("customer"))
                .toList();
        for (DatasetRecord record : List.of(company("customer", "Customer").withCounterparty(true), listed)) {
            assertThat(on(dataset(List.of(listed, match("el-1", "customer", status), record).stream()
                                    .distinct()
                                    .toList()))
                            .screen(rows))
                    .allSatisfy(row -> assertThat(row.party()).contains("customer"))
                    .allSatisfy(row -> assertThat(results(row))
                            .contains(
                                    switch (status) {
                                        case CONFIRMED -> "el: YES, LISTED";
                                        case PROBABLE -> "el: UNKNOWN, POSSIBLY";
                                        case REJECTED -> "el: UNKNOWN, NOT_SHOWN";
                                    }));
        }
    }

    /** A record of a row of somebody's list, with a match of it. */
    private static Dataset reviewed(String id, String name, MatchStatus status) {
        return dataset(
                entry("el", "el-z", "Zed Trading"),
                company(id, name).withCounterparty(true),
                match("el-z", id, status));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "PROBABLE"})
    void aRowThatHasNoMoreThanTheIdOfAnotherTakesNoCandidateAway(MatchStatus status) {
        for (Counterparty acme :
                List.of(Counterparty.named("Acme"), Counterparty.named("Acme").withId("4"))) {
            Screened screened = on(reviewed("1", "Acme", status))
                    .screen(List.of(Counterparty.named("New Co").withId("1"), acme))
                    .get(1);
            assertThat(screened.candidates()).extracting(Candidate::id).containsExactly("1");
            assertThat(results(screened)).contains("el: UNKNOWN, POSSIBLY");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "PROBABLE"})
    void thatAPartyIsNotAnEntryDoesNotAnswerWhatIsSaidOfTheIdOfItsRow(MatchStatus status) {
        String lei = "lei:529900T8BM49AURSDO55";
        Dataset dataset = dataset(
                entry("el", "el-z", "Zed Trading"),
                match("el-z", "7", status),
                company("7", "Sub").withCounterparty(true).withIdentifiers(Identifier.of(lei)),
                company("sub", "Sub Holdings").withIdentifiers(Identifier.of(lei)),
                match("el-z", "sub", MatchStatus.REJECTED));
        for (String id : List.of("7", "8")) {
            Screened screened =
                    on(dataset).screen(Counterparty.named("Sub").withId(id).withIdentifier(lei));
            assertThat(screened.party()).contains("sub");
            assertThat(screened.candidates()).extracting(Candidate::id).containsExactly("7");
            assertThat(results(screened)).contains("el: UNKNOWN, POSSIBLY");
        }
    }

    /** A row put in at the top of yesterday's list, of which the ids are the numbers of the rows. */
    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "PROBABLE"})
    void whereIdsAreNumbersOfRowsARowGoesByItsNameToo(MatchStatus status) {
        Dataset dataset = Trade.with(
                reviewed("1", "Acme", status),
                entry("el", "el-b", "Bar Trading"),
                company("2", "Bar").withCounterparty(true),
                match("el-b", "2", MatchStatus.REJECTED));
        List<Screened> screened = on(dataset)
                .screen(List.of(
                        Counterparty.named("New Co").withId("1"),
                        Counterparty.named("Acme").withId("2"),
                        Counterparty.named("Bar").withId("3")));
        assertThat(screened.get(1).candidates()).extracting(Candidate::id).containsExactly("1");
        assertThat(results(screened.get(1))).contains("el: UNKNOWN, POSSIBLY");
        assertThat(screened.get(0).result("el").orElseThrow().answer().reasons())
                .contains(
                        "the record 1, of a row of a list, is called \"Acme\": whether it is this one is not certain");
        assertThat(screened.get(1).result("el").orElseThrow().answer().reasons())
                .contains("the record 2, of a row of a list, is called \"Bar\": whether it is this one is not certain");
    }
}
