package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.CN;
import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static io.github.chipstakes.analysis.screening.Trade.results;
import static io.github.chipstakes.analysis.screening.Trade.stake;
import static io.github.chipstakes.analysis.screening.Trade.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person is given to decide, and what the decision does. */
class ReviewTest {
    private static final DatasetRecord LISTED = entry("el", "el-1", "Great Wall Trading LLC");
    private static final Counterparty GREAT_WALL =
            Counterparty.named("Great Wall Trading").in(CN);
    private static final String ID = "counterparty~great-wall-trading~cn";

    private static Dataset review(Dataset dataset, Counterparty... list) {
        Screening screening = on(dataset);
        return screening.review(screening.screen(List.of(list)));
    }

    private static EntryMatch probable(String entry, String party, String evidence) {
        return match(entry, party, MatchStatus.PROBABLE).withEvidence(evidence).withEntryAs("Great Wall Trading LLC");
    }

    @Test
    void aRecordOfTheCounterpartyAndAMatchForEachCandidate() {
        assertThat(review(dataset(LISTED), GREAT_WALL, Counterparty.named("Nobody")))
                .isEqualTo(Dataset.of(
                        Company.builder()
                                .id(ID)
                                .name("Great Wall Trading")
                                .counterparty(true)
                                .addAddress(
                                        Address.builder().text("CN").country(CN).build())
                                .build(),
                        probable(
                                "el-1",
                                ID,
                                "the same name but for the legal form, \"Great Wall Trading LLC\" for \"Great Wall"
                                        + " Trading\"; the legal form is missing in one of the names")));
    }

    @Test
    void ofAPartyOfTheDataOnlyTheMatches() {
        Dataset dataset = dataset(LISTED, company("gwt", "Great Wall Trading LLC"));
        assertThat(review(dataset, GREAT_WALL.withId("gwt")))
                .isEqualTo(
                        Dataset.of(probable("el-1", "gwt", "the same name to the letter, \"Great Wall Trading LLC\"")));
    }

    @Test
    void nothingThatIsDecidedOrProposedAlreadyWheneverThatWas() {
        for (MatchStatus status : MatchStatus.values()) {
            assertThat(review(dataset(LISTED, match("el-1", ID, status)), GREAT_WALL))
                    .isEqualTo(Dataset.of());
        }
    }

    @Test
    void aMatchKeepsAsWhatTheEntryWasListedAndDecidesNothingOfOneThatIsListedOtherwise() {
        ListEntry listed = entry("el", "el-1", "Great Wall Trading LLC").withCountries(CN, Jurisdiction.of("HK"));
        Dataset review = review(dataset(listed), GREAT_WALL);
        assertThat(review.matches())
                .extracting(EntryMatch::entryAs)
                .containsExactly(Optional.of("Great Wall Trading LLC (CN, HK)"));
        for (MatchStatus status : List.of(MatchStatus.CONFIRMED, MatchStatus.REJECTED)) {
            DatasetRecord[] decided = {
                review.companies().get(0),
                review.matches().get(0).withStatus(status).withEvidence(Optional.empty())
            };
            Answer same = ofList(with(dataset(listed), decided));
            assertThat(same.verdict()).isEqualTo(status == MatchStatus.CONFIRMED ? Verdict.YES : Verdict.UNKNOWN);
            for (ListEntry other :
                    List.of(listed.withCountries(Jurisdiction.of("SG")), listed.withName("Great Wall LLC"))) {
                Answer answer = ofList(with(dataset(other), decided));
                assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
                assertThat(answer.reasons())
                        .anyMatch(reason ->
                                reason.endsWith("said when it was listed as Great Wall Trading LLC (CN, HK), and now it"
                                        + " is listed as " + other.listedAs() + ": to be decided again"));
            }
        }
    }

    @Test
    void whatIsDecidedOfAnEntryOfAnotherFileWithoutSayingAsWhatItWasListedIsToBeDecidedAgain() {
        DatasetRecord company = company(ID, "Great Wall Trading");
        for (MatchStatus status : List.of(MatchStatus.CONFIRMED, MatchStatus.REJECTED)) {
            EntryMatch decided = match("el-1", ID, status);
            Answer answer = ofList(besideTheList(company, decided));
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.reasons())
                    .contains("el-1 " + (status == MatchStatus.REJECTED ? "was decided not to be " : "is ") + ID
                            + "; as what it was listed then is not said (entryAs), and now it is listed as"
                            + " Great Wall Trading LLC: to be decided again");
            assertThat(ofList(besideTheList(company, decided.withEntryAs("Great Wall Trading LLC"))))
                    .isEqualTo(ofList(dataset(LISTED, company, decided)));
        }
    }

    /** The list in one layer, and what is ours in another. */
    private static Dataset besideTheList(DatasetRecord... ours) {
        return Dataset.layered(
                List.of(new Dataset.Layer("list", dataset(LISTED)), new Dataset.Layer("ours", Dataset.of(ours))));
    }

    private static Answer ofList(Dataset dataset) {
        ScreeningResult result = on(dataset).screen(GREAT_WALL).result("el").orElseThrow();
        return result.answer();
    }

    @Test
    void noVesselAircraftOrAddress() {
        assertThat(review(
                        dataset(
                                entry("sdn", "sdn-1", "OCEAN STAR").withKind(EntryKind.VESSEL),
                                entry("sdn", "sdn-2", "OCEAN STAR").withKind(EntryKind.AIRCRAFT),
                                entry("sdn", "sdn-3", "OCEAN STAR").withKind(EntryKind.ADDRESS)),
                        Counterparty.named("Ocean Star")))
                .isEqualTo(Dataset.of());
    }

    @Test
    void aPersonWhereAllThatItMayBeIsPeople() {
        assertThat(review(
                                dataset(entry("sdn", "sdn-1", "DOE, Jane").withKind(EntryKind.PERSON)),
                                Counterparty.named("Jane Doe").in(CN))
                        .people())
                .containsExactly(Person.builder()
                        .id("counterparty~jane-doe~cn")
                        .name("Jane Doe")
                        .counterparty(true)
                        .build());
    }

    @Test
    void thePartiesOfTheDataItMayBeStandInANote() {
        assertThat(review(dataset(LISTED, company("gwt", "Great Wall Trading")), GREAT_WALL)
                        .companies())
                .extracting(company -> company.note().orElse(""))
                .containsExactly(
                        "It may be gwt of the data; if so, this id belongs into the list instead; if not, this record is"
                                + " one of its own once the mark counterparty is taken away.");
    }

    /** A match decides of an entry, and of no party. */
    @Test
    void aPartyOfTheDataItMayBeStaysACandidateWhateverIsDecidedOfTheEntries() {
        Dataset dataset = dataset(
                LISTED,
                company("gwt", "Great Wall Trading"),
                entry("el", "el-2", "Owner"),
                company("owner", "Owner"),
                match("el-2", "owner", MatchStatus.CONFIRMED),
                match("el-1", "gwt", MatchStatus.REJECTED),
                stake("owner", "60", "gwt"));
        for (Counterparty row : List.of(GREAT_WALL, GREAT_WALL.withId("17"), GREAT_WALL.withIdentifier("cik:1000"))) {
            Dataset review = review(dataset, row);
            for (MatchStatus status : MatchStatus.values()) {
                EntryMatch decided = review.matches().get(0).withStatus(status);
                Screened screened =
                        on(with(dataset, review.companies().get(0), decided)).screen(row);
                assertThat(screened.party()).as(row + " " + status).isPresent();
                assertThat(screened.candidates())
                        .as(row + " " + status)
                        .extracting(Candidate::id)
                        .contains("gwt");
                assertThat(screened.result("rule/half").orElseThrow().level())
                        .as(row + " " + status)
                        .isNotEqualTo(Level.NOT_SHOWN);
            }
            Company own = review.companies().get(0).withCounterparty(false);
            EntryMatch rejected = review.matches().get(0).withStatus(MatchStatus.REJECTED);
            assertThat(on(with(dataset, own, rejected)).screen(row).isRemarkable())
                    .as("who is a party of its own is another")
                    .isFalse();
        }
    }

    @Test
    void oneRecordForOneIdOfTheListAndTwoForOneNameWithOtherIdentifiers() {
        Counterparty named = Counterparty.named("Great Wall Trading").withId("17");
        Counterparty renamed = Counterparty.named("Great Wall Trading Co").withId("17");
        assertThat(review(dataset(LISTED), named, renamed).companies())
                .containsExactly(Company.builder()
                        .id("17")
                        .name("Great Wall Trading")
                        .counterparty(true)
                        .addName(Name.builder().text("Great Wall Trading Co").build())
                        .build());
        assertThat(review(
                                dataset(LISTED),
                                Counterparty.named("Great Wall Trading").withIdentifier("cik:320193"),
                                Counterparty.named("Great Wall Trading").withIdentifier("cik:1000"))
                        .records())
                .extracting(DatasetRecord::id)
                .containsExactly(
                        "counterparty~great-wall-trading",
                        "counterparty~great-wall-trading~cik-0000001000",
                        "el-1~counterparty~great-wall-trading~cik-0000001000~probable",
                        "el-1~counterparty~great-wall-trading~probable");
    }

    @Test
    void whatIsGivenBackIsNotAskedAgain() {
        Dataset dataset = dataset(LISTED);
        Counterparty[] list = {
            GREAT_WALL,
            Counterparty.named("Great Wall Trading").withIdentifier("cik:320193"),
            Counterparty.named("Great Wall Trading").withIdentifier("cik:1000"),
            Counterparty.named("Great Wall Trading").withId("el-1"),
            Counterparty.named("Great Wall Trading").withId("No. 7")
        };
        Dataset given = both(dataset, review(dataset, list));
        assertThat(review(given, list)).isEqualTo(Dataset.of());
        assertThat(on(given).screen(List.of(list)))
                .extracting(screened -> screened.by().orElse("nobody"))
                .containsExactly(
                        "the id made of its name",
                        "cik:0000320193",
                        "cik:0000001000",
                        "the id made of its id",
                        "the id made of its id");
    }

    @Test
    void whatOnlyTheListCallsAnOwnerCountsForWhatItOwns() {
        Screening screening = on(dataset(LISTED, company("beta", "Beta Works"), stake("beta", "60", "held")));
        Counterparty held = Counterparty.named("Held").withId("held");
        assertThat(screening.screen(held).isRemarkable()).isFalse();
        assertThat(screening
                        .screen(List.of(GREAT_WALL.withId("beta"), held))
                        .get(1)
                        .ofOwners())
                .extracting(OwnerCandidate::words)
                .containsExactly(
                        "for its owner beta: its name is that of el-1 on el but for the legal form (not confirmed)");
    }

    /** Beta and Alpha hold 60 % of Joint together, and nobody but the user calls Beta by the name on the list. */
    @Test
    void anOwnerWhoMattersOnlyIfAnotherMatchOfTheReviewIsTrueIsAskedAboutAtOnce() {
        Dataset dataset = dataset(
                LISTED,
                entry("el", "el-2", "Alpha Chips"),
                company("alpha", "Alpha Chips"),
                company("beta", "Beta Works"),
                stake("alpha", "30", "joint"),
                stake("beta", "30", "joint"),
                stake("joint", "30", "beta"),
                stake("joint", "60", "held"));
        Counterparty beta = GREAT_WALL.withId("beta");
        for (Counterparty[] list :
                new Counterparty[][] {{beta}, {beta, Counterparty.named("Held").withId("held")}}) {
            Dataset review = review(dataset, list);
            assertThat(review.records())
                    .extracting(DatasetRecord::id)
                    .containsExactly("el-1~beta~probable", "el-2~alpha~probable");
            assertThat(review(both(dataset, review), list)).isEqualTo(Dataset.of());
        }
    }

    @Test
    void whatIsDecidedOfOneWithAnIdentifierIsNotOfItsNamesakeWithout() {
        Counterparty identified = GREAT_WALL.withIdentifier("cik:320193");
        Dataset dataset = dataset(LISTED);
        Company company = review(dataset, identified).companies().get(0);
        for (MatchStatus status : MatchStatus.values()) {
            Dataset decided = with(dataset, company, match("el-1", company.id(), status));
            assertThat(results(on(decided).screen(GREAT_WALL)))
                    .as(status.toString())
                    .isEqualTo(results(on(dataset).screen(GREAT_WALL)));
            assertThat(review(decided, GREAT_WALL).matches())
                    .extracting(EntryMatch::party)
                    .containsExactly(ID + "~no-identifier");
        }
        assertThat(review(dataset, identified, GREAT_WALL).companies())
                .extracting(Company::id)
                .containsExactly(ID, ID + "~no-identifier");
        assertThat(review(dataset, GREAT_WALL, identified).companies())
                .extracting(Company::id)
                .containsExactly(ID, ID + "~cik-0000320193");
    }

    /** Two parties of the data have one name, and one of them no source and no stake; it is listed under another name. */
    @Test
    void aNamesakeInTheDataStaysACandidateWhateverItIsKnownBy() {
        Dataset dataset = dataset(
                LISTED,
                company("held", "Great Wall Trading"),
                stake("held", "60", "else"),
                company("bare", "Great Wall Trading"),
                entry("sdn", "sdn-1", "Old Name of Bare"),
                match("sdn-1", "bare", MatchStatus.CONFIRMED));
        for (Counterparty row : List.of(GREAT_WALL, GREAT_WALL.withId("17"), GREAT_WALL.withIdentifier("cik:1000"))) {
            Screened before = on(dataset).screen(row);
            Dataset review = review(dataset, row);
            Dataset decided = with(
                    dataset, review.companies().get(0), review.matches().get(0).withStatus(MatchStatus.REJECTED));
            for (Screened screened : List.of(
                    before, on(both(dataset, review)).screen(row), on(decided).screen(row))) {
                assertThat(screened.candidates())
                        .as(row.toString())
                        .extracting(Candidate::id)
                        .contains("held", "bare");
                assertThat(screened.result("sdn").orElseThrow().level()).isEqualTo(Level.POSSIBLY);
            }
        }
    }

    @Test
    void whatOnlyAReviewMadeIsNobodyOthersMayBeUntilItIsConfirmed() {
        Dataset dataset = dataset(LISTED);
        Dataset review = review(dataset, GREAT_WALL);
        Counterparty namesake = Counterparty.named("Great Wall Trading");
        assertThat(on(both(dataset, review)).screen(namesake))
                .isEqualTo(on(dataset).screen(namesake));
        DatasetRecord confirmed = match("el-1", ID, MatchStatus.CONFIRMED);
        assertThat(on(with(dataset, review.companies().get(0), confirmed))
                        .screen(namesake)
                        .candidates())
                .extracting(Candidate::id)
                .containsExactly(ID, "el-1");
    }

    @Test
    void whatIsDecidedOrProposedOfTheIdOfARowCountsWhateverPartyOfTheDataSharesAnIdentifierWithIt() {
        for (String id : List.of("99", "No. 99")) {
            Counterparty row = Counterparty.named("Beijing Foods").withId(id).withIdentifier("cik:1000");
            Dataset dataset = dataset(
                    LISTED,
                    company(row.recordId(), "Beijing Foods").withCounterparty(true),
                    company("d", "Delta").withIdentifiers(Identifier.of("cik:1000")));
            assertThat(levels(with(dataset, match("el-1", row.recordId(), MatchStatus.PROBABLE)), row))
                    .containsExactly(
                            "el: UNKNOWN, POSSIBLY", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(levels(with(dataset, match("el-1", row.recordId(), MatchStatus.REJECTED)), row))
                    .contains("el: UNKNOWN, NOT_SHOWN");
        }
    }

    @Test
    void whatIsConfirmedOfTheIdOfARowGoesBeforeAnIdentifierItSharesWithAPartyOfTheData() {
        Counterparty row = Counterparty.named("Beijing Foods").withId("99").withIdentifier("cik:1000");
        Screened screened = on(dataset(
                        LISTED,
                        company("99", "Beijing Foods").withCounterparty(true),
                        company("d", "Delta").withIdentifiers(Identifier.of("cik:1000")),
                        match("el-1", "99", MatchStatus.CONFIRMED)))
                .screen(row);
        assertThat(screened.party()).contains("99");
        assertThat(screened.candidates()).extracting(Candidate::id).containsExactly("d");
        assertThat(results(screened))
                .containsExactly("el: YES, LISTED", "rule/half: YES, LISTED", "sdn: UNKNOWN, NOT_SHOWN");
    }

    /** The first row has an identifier of the data, the second has none. */
    @Test
    void rowsOfOneIdAreOneWhereOneOfThemIsAPartyOfTheDataByItsIdentifier() {
        Dataset dataset = dataset(LISTED, company("d", "Delta").withIdentifiers(Identifier.of("cik:1000")));
        Counterparty[] list = {
            Counterparty.named("Delta").withId("99").withIdentifier("cik:1000"), GREAT_WALL.withId("99")
        };
        assertThat(on(dataset).screen(List.of(list))).allMatch(Screened::isRemarkable);
        assertThat(review(both(dataset, review(dataset, list)), list)).isEqualTo(Dataset.of());
    }

    @Test
    void whoMayBeARowOfAnotherListThatMayBeAnEntryMayBeThat() {
        Dataset dataset = dataset(
                LISTED,
                company("17", "GWT Holdings")
                        .withIdentifiers(Identifier.of("cik:1000"))
                        .withCounterparty(true),
                company("99", "Beijing Foods").withCounterparty(true));
        for (Counterparty row : List.of(
                Counterparty.named("Beijing Foods").withId("99").withIdentifier("cik:1000"),
                Counterparty.named("GWT Holdings"),
                Counterparty.named("GWT Holdings").withId("99"))) {
            Screened screened =
                    on(with(dataset, match("el-1", "17", MatchStatus.PROBABLE))).screen(row);
            assertThat(screened.candidates())
                    .as(row.toString())
                    .extracting(Candidate::id)
                    .containsExactly("17");
            assertThat(results(screened))
                    .as(row.toString())
                    .containsExactly(
                            "el: UNKNOWN, POSSIBLY", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(on(with(dataset, match("el-1", "17", MatchStatus.REJECTED)))
                            .screen(row)
                            .isRemarkable())
                    .as(row.toString())
                    .isFalse();
        }
    }

    @Test
    void anIdThatTellsNobodyIsReadAsNoneUnlessTheDataHaveSomebodyOfIt() {
        for (String id : List.of("0", "na", "nil", "00", "pending")) {
            Counterparty row = Counterparty.named("Beijing Foods").withId(id);
            Screened of = on(dataset(LISTED, company(id, "Foo Works"), match("el-1", id, MatchStatus.CONFIRMED)))
                    .screen(row);
            assertThat(of.party()).contains(id);
            assertThat(of.result("el").orElseThrow().level()).isEqualTo(Level.LISTED);
            assertThat(levels(dataset(LISTED, match("el-1", id, MatchStatus.CONFIRMED)), row))
                    .contains("el: YES, LISTED");
            Screened nobody = on(dataset(LISTED)).screen(row);
            assertThat(nobody.recordId()).isEqualTo("counterparty~beijing-foods");
            assertThat(nobody.result("el").orElseThrow().words())
                    .endsWith("its id " + id + " tells nobody from others, and is read as no id");
        }
    }

    private static List<String> levels(Dataset dataset, Counterparty row) {
        return results(on(dataset).screen(row));
    }

    @Test
    void whomOnlyAReviewGivesAnIdentifierOfAPartyOfTheDataTakesItFromNobody() {
        Dataset dataset = dataset(
                LISTED,
                company("one", "One").withIdentifiers(Identifier.of("cik:1")),
                company("two", "Two").withIdentifiers(Identifier.of("cik:2")));
        Counterparty[] list = {
            GREAT_WALL.withIdentifier("cik:1").withIdentifier("cik:2"),
            Counterparty.named("First").withIdentifier("cik:1")
        };
        assertThat(on(both(dataset, review(dataset, list))).screen(List.of(list)))
                .extracting(screened -> screened.party().orElse(""))
                .containsExactly(ID, "one");
    }

    @Test
    void whatIsToBeDecidedAgainIsProposedAgainWithWhy() {
        Dataset before = dataset(LISTED);
        Dataset review = review(before, GREAT_WALL);
        for (MatchStatus status : MatchStatus.values()) {
            EntryMatch old = review.matches().get(0).withStatus(status);
            for (ListEntry now : List.of(
                    ((ListEntry) LISTED).withCountries(CN), ((ListEntry) LISTED).withName("Renamed Holdings"))) {
                Dataset after = dataset(now, review.companies().get(0), old);
                Dataset again = review(after, GREAT_WALL);
                assertThat(again.records()).hasSize(1);
                EntryMatch match = again.matches().get(0);
                assertThat(match.id()).isEqualTo("el-1~" + ID + "~probable~2");
                assertThat(match.entryAs()).contains(now.listedAs());
                assertThat(match.evidence().orElseThrow())
                        .contains(
                                status + ", said when it was listed as Great Wall Trading LLC, and now it is listed as "
                                        + now.listedAs() + ": to be decided again");
                assertThat(review(both(after, again), GREAT_WALL)).isEqualTo(Dataset.of());
                Screened rejected =
                        on(with(after, match.withStatus(MatchStatus.REJECTED))).screen(GREAT_WALL);
                assertThat(rejected.isRemarkable()).isFalse();
                assertThat(on(with(after, match.withStatus(MatchStatus.CONFIRMED)))
                                .screen(GREAT_WALL)
                                .result("el")
                                .orElseThrow()
                                .answer()
                                .isYes())
                        .isTrue();
            }
        }
    }

    @Test
    void soItIsOfOwnersAndOfPartiesACounterpartyMayBe() {
        Dataset dataset = dataset(
                ((ListEntry) LISTED).withName("Renamed Holdings"),
                company("owner", "Owner"),
                company("held", "Held"),
                stake("owner", "60", "held"),
                match("el-1", "owner", MatchStatus.CONFIRMED).withEntryAs("Great Wall Trading LLC"));
        for (Counterparty row : List.of(
                Counterparty.named("Held").withId("held"), Counterparty.named("Held"), Counterparty.named("Owner"))) {
            assertThat(review(dataset, row).matches())
                    .as(row.toString())
                    .extracting(EntryMatch::id)
                    .containsExactly("el-1~owner~probable");
        }
    }

    @Test
    void aMatchThatWasWithdrawnIsProposedAgain() {
        EntryMatch old = match("el-1", ID, MatchStatus.CONFIRMED);
        EntryMatch other = match("el-2", "other", MatchStatus.REJECTED)
                .withSupersedes(new Supersession(old.id(), SupersessionKind.RETRACTS, Optional.empty()));
        assertThat(review(dataset(LISTED, old, other), GREAT_WALL).matches())
                .extracting(EntryMatch::entry)
                .containsExactly("el-1");
    }

    /** Beta has no record, and goes by the name of a vessel on the list alone. */
    @Test
    void aVesselAfterWhichAnOwnerOfStakesAloneIsCalledIsAskedAboutAtOnce() {
        Dataset dataset = dataset(
                LISTED,
                entry("el", "el-2", "GREAT WALL TRADING").withKind(EntryKind.VESSEL),
                stake("beta", "60", "held"));
        Counterparty[] list = {
            GREAT_WALL.withId("beta"), Counterparty.named("Held").withId("held")
        };
        Dataset review = review(dataset, list);
        assertThat(review.matches())
                .extracting(EntryMatch::id)
                .containsExactly("el-1~beta~probable", "el-2~beta~probable");
        assertThat(review(both(dataset, review), list)).isEqualTo(Dataset.of());
    }

    @Test
    void rowsOfOneIdAreOneBeforeAReviewAsAfterItAndThatTheyAreCalledOtherwiseIsSaid() {
        Dataset dataset = dataset(LISTED, entry("el", "el-2", "Corad Dynamics"));
        for (String id : List.of("17", "No. 17")) {
            Counterparty[] list = {
                GREAT_WALL.withId(id).withIdentifier("cik:1000"),
                Counterparty.named("Corad Dynamics CN").withId(id).withIdentifier("cik:2000")
            };
            List<Screened> before = on(dataset).screen(List.of(list));
            assertThat(before).extracting(Screened::recordId).containsOnly(list[0].recordId());
            assertThat(before.get(1).result("sdn").orElseThrow().words())
                    .endsWith("its id " + id + " stands in rows of 2 names, such as \"Great Wall Trading\" and"
                            + " \"Corad Dynamics CN\", and is read as that of one");
            Dataset review = review(dataset, list);
            assertThat(review.companies()).hasSize(1);
            assertThat(review(both(dataset, review), list)).isEqualTo(Dataset.of());
        }
    }

    @Test
    void anIdInVeryManyRowsOfOtherNamesIsReadAsNone() {
        List<Counterparty> list = new ArrayList<>(List.of(GREAT_WALL.withId("customer")));
        IntStream.range(0, 200)
                .forEach(row ->
                        list.add(Counterparty.named("Customer Works " + row).withId("customer")));
        List<Screened> screened = on(dataset(LISTED)).screen(list);
        assertThat(screened.get(0).recordId()).isEqualTo(ID);
        assertThat(screened).filteredOn(Screened::isRemarkable).hasSize(1);
        assertThat(screened.get(7).result("el").orElseThrow().words())
                .endsWith("its id customer stands in rows of 201 names, such as \"Great Wall Trading\" and"
                        + " \"Customer Works 0\", and is read as no id");
    }

    @Test
    void whoHasTheIdentifierTheListGivesAPartyOfTheDataMayBeThat() {
        Dataset dataset = dataset(
                LISTED,
                match("el-1", "owner", MatchStatus.CONFIRMED),
                stake("owner", "60", "held"),
                company("held", "Held"));
        List<Screened> screened = on(dataset)
                .screen(List.of(
                        Counterparty.named("Held").withId("held").withIdentifier("cik:1000"),
                        Counterparty.named("Beijing Foods").withIdentifier("cik:1000"),
                        Counterparty.named("Owner").withId("owner").withIdentifier("cik:2000"),
                        Counterparty.named("Tianjin Foods").withIdentifier("cik:2000")));
        assertThat(screened)
                .extracting(one -> one.result("rule/half").orElseThrow().level())
                .containsExactly(Level.RESTRICTED, Level.POSSIBLY, Level.LISTED, Level.POSSIBLY);
    }

    @Test
    void aConfirmedMatchRestrictsAndARejectedOneReleases() {
        Dataset dataset = dataset(LISTED);
        Company company = review(dataset, GREAT_WALL).companies().get(0);
        Screened confirmed = on(with(dataset, company, match("el-1", ID, MatchStatus.CONFIRMED)))
                .screen(GREAT_WALL);
        assertThat(results(confirmed))
                .containsExactly("el: YES, LISTED", "rule/half: YES, LISTED", "sdn: UNKNOWN, NOT_SHOWN");
        assertThat(confirmed.candidates()).isEmpty();
        Screened rejected = on(with(dataset, company, match("el-1", ID, MatchStatus.REJECTED)))
                .screen(GREAT_WALL);
        assertThat(results(rejected))
                .containsExactly("el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, NOT_SHOWN", "sdn: UNKNOWN, NOT_SHOWN");
        assertThat(rejected.candidates()).isEmpty();
    }

    static Dataset both(Dataset one, Dataset other) {
        return with(one, Stream.of(other).flatMap(it -> it.records().stream()).toArray(DatasetRecord[]::new));
    }

    @Test
    void anIdentifierSaysWhoItIsInAnyRow() {
        Company held = company("gwt", "Great Wall").withIdentifiers(Identifier.of("cik:320193"));
        assertThat(review(dataset(LISTED, held), GREAT_WALL.withIdentifier("cik:0000320193"))
                        .matches())
                .extracting(EntryMatch::party)
                .containsExactly("gwt");
    }

    @Test
    void whatIsHeldIsNoPersonWhateverTheEntryIs() {
        Dataset dataset = dataset(entry("el", "el-1", "Acme").withKind(EntryKind.PERSON), stake("owner", "60", "held"));
        Screening screening = on(dataset);
        Dataset review = screening.review(
                List.of(screening.screen(Counterparty.named("Acme").withId("held"))));
        assertThat(review.companies()).extracting(Company::id).containsExactly("held");
        assertThat(review.people()).isEmpty();
    }
}
