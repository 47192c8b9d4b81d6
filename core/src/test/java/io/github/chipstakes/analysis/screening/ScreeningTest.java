package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.DAY;
import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static io.github.chipstakes.analysis.screening.Trade.results;
import static io.github.chipstakes.analysis.screening.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One result for each counterparty and regime. */
class ScreeningTest {
    private static final String LEI = "lei:HWUPKR0MPOU8FGXBT394";
    private static final DatasetRecord[] LISTED = {
        company("acme", "Acme Chips").withIdentifiers(Identifier.of(LEI)),
        entry("el", "el-acme", "Acme Chips"),
        match("el-acme", "acme", MatchStatus.CONFIRMED),
        company("sub", "Acme Sub"),
        stake("acme", "60", "sub")
    };

    @Nested
    class WhoItIs {
        private static Optional<String> by(Counterparty counterparty, DatasetRecord... records) {
            Screened screened = on(dataset(records)).screen(counterparty);
            return screened.party().map(party -> party + " by " + screened.by().orElseThrow());
        }

        @Test
        void aPartyOfTheDataByItsIdOrByAnIdentifier() {
            assertThat(by(Counterparty.named("Whatever").withId("acme"), LISTED))
                    .contains("acme by its id");
            assertThat(by(Counterparty.named("Whatever").withIdentifier("LEI:hwup-kr0m-pou8-fgxb-t394"), LISTED))
                    .contains("acme by " + LEI);
            assertThat(by(Counterparty.named("Whatever").withId("17").withIdentifier(LEI), LISTED))
                    .contains("acme by " + LEI);
        }

        @Test
        void aPartyOfWhichNoMoreIsHeldThanAStake() {
            Screened screened = on(dataset(LISTED[0], LISTED[1], LISTED[2], stake("acme", "60", "unheld")))
                    .screen(Counterparty.named("Whatever").withId("unheld"));
            assertThat(screened.party()).contains("unheld");
            assertThat(results(screened))
                    .containsExactly("el: UNKNOWN, NOT_SHOWN", "rule/half: YES, RESTRICTED", "sdn: UNKNOWN, NOT_SHOWN");
        }

        @Test
        void neverByAName() {
            assertThat(by(Counterparty.named("Acme Chips"), LISTED)).isEmpty();
            assertThat(by(Counterparty.named("acme"), LISTED))
                    .as("nor by a name that is somebody's id")
                    .isEmpty();
            assertThat(by(Counterparty.named("Whatever").withId("el-acme"), LISTED))
                    .as("nor by the id of what is no party")
                    .isEmpty();
        }

        @Test
        void nobodyWhereAnIdentifierIsSharedOrIdentifiersDisagree() {
            DatasetRecord twin = company("twin", "Twin").withIdentifiers(Identifier.of(LEI));
            DatasetRecord other = company("other", "Other").withIdentifiers(Identifier.of("cik:320193"));
            Screened shared = on(dataset(LISTED[0], LISTED[1], LISTED[2], twin))
                    .screen(Counterparty.named("Whatever").withIdentifier(LEI));
            assertThat(shared.party()).isEmpty();
            assertThat(shared.candidates()).extracting(Candidate::id).containsExactly("acme", "twin");
            assertThat(results(shared))
                    .containsExactly(
                            "el: UNKNOWN, POSSIBLY", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(by(
                            Counterparty.named("Whatever").withIdentifier(LEI).withIdentifier("cik:320193"),
                            LISTED[0],
                            other))
                    .isEmpty();
        }

        @Test
        void theOneItsIdSaysAndTheOtherAnIdentifierSaysIsACandidate() {
            Screened screened = on(dataset(LISTED))
                    .screen(Counterparty.named("Whatever").withId("sub").withIdentifier(LEI));
            assertThat(screened.party()).contains("sub");
            assertThat(screened.candidates())
                    .extracting(Candidate::words)
                    .contains("it shares " + LEI + " with acme (not confirmed)");
            assertThat(screened.result("el").orElseThrow().level()).isEqualTo(Level.POSSIBLY);
        }

        @Test
        void whoHasTheNameOfAnotherThanItsIdSaysMayBeThatOne() {
            DatasetRecord clean = company("clean", "Clean");
            Screened screened = on(dataset(LISTED[0], LISTED[1], LISTED[2], clean))
                    .screen(Counterparty.named("Acme Chips").withId("clean"));
            assertThat(screened.party()).contains("clean");
            assertThat(screened.candidates()).extracting(Candidate::id).contains("acme");
            assertThat(screened.result("el").orElseThrow().level()).isEqualTo(Level.POSSIBLY);
            assertThat(on(dataset(LISTED[0], LISTED[1], LISTED[2], company("clean", "Acme Chips")))
                            .screen(Counterparty.named("Acme Chips").withId("clean"))
                            .candidates())
                    .as("that others are called so, too, makes it none of them")
                    .extracting(Candidate::kind)
                    .doesNotContain(Candidate.Kind.PARTY);
        }

        @Test
        void anIdentifierThatMayBeANationalOneCountsWhereTheCountriesAgree() {
            DatasetRecord company = company("acme", "Acme")
                    .withIdentifiers(Identifier.of("tax:1234"))
                    .withJurisdiction(Jurisdiction.of("CN"));
            Counterparty counterparty = Counterparty.named("Whatever").withIdentifier("tax:1234");
            assertThat(by(counterparty, company)).as("not where none is said").isEmpty();
            assertThat(by(counterparty.in(Jurisdiction.of("CN")), company)).contains("acme by tax:1234");
            assertThat(by(counterparty.in(Jurisdiction.of("US")), company)).isEmpty();
        }

        @Test
        void aRecordOfItThatWasMadeOfTheList() {
            DatasetRecord made = company("counterparty~acme", "Acme").withIdentifiers(Identifier.of(LEI));
            assertThat(by(Counterparty.named("Acme"), company("counterparty~acme", "Acme")))
                    .contains("counterparty~acme by the id made of its name");
            assertThat(by(Counterparty.named("Acme"), company("counterparty~acme", "Other")))
                    .as("not where the record is called otherwise")
                    .isEmpty();
            assertThat(by(Counterparty.named("Acme"), made))
                    .as("not where the record has an identifier and it has none")
                    .isEmpty();
            assertThat(by(Counterparty.named("Acme").withIdentifier("lei:5493001KJTIIGC8Y1R12"), made))
                    .as("not where it has another identifier of the same scheme")
                    .isEmpty();
            assertThat(by(Counterparty.named("Acme").withIdentifier(LEI), company("counterparty~acme", "Acme")))
                    .as("not where the record has no identifier to agree with")
                    .isEmpty();
        }
    }

    @Nested
    class WhatIsMadeOfIt {

        @Test
        void ofAPartyWhatItsReachSays() {
            Screening screening = on(dataset(LISTED));
            Screened acme = screening.screen(Counterparty.named("Acme Chips").withId("acme"));
            assertThat(results(acme))
                    .containsExactly("el: YES, LISTED", "rule/half: YES, LISTED", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(acme.result("el").orElseThrow().reach())
                    .contains(screening.reach().of("acme").get(0));
            assertThat(results(screening.screen(Counterparty.named("Acme Sub").withId("sub"))))
                    .containsExactly("el: UNKNOWN, NOT_SHOWN", "rule/half: YES, RESTRICTED", "sdn: UNKNOWN, NOT_SHOWN");
        }

        @Test
        void byTheNameOfAnEntryItIsPossibleAndNeverMore() {
            Screened screened = on(dataset(entry("el", "el-1", "Great Wall Trading")))
                    .screen(Counterparty.named("Great Wall Trading"));
            assertThat(results(screened))
                    .containsExactly(
                            "el: UNKNOWN, POSSIBLY", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(screened.result("el").orElseThrow().answer())
                    .isEqualTo(new Answer(
                            Verdict.UNKNOWN,
                            List.of(
                                    "its name is that of el-1 on el (not confirmed)",
                                    "el-1 on el: added on 2020-01-01",
                                    "no entry listed on 2026-01-15 is known to be this counterparty, which"
                                            + " does not clear it"),
                            List.of("el-1", "el")));
            assertThat(screened.result("sdn").orElseThrow().words())
                    .isEqualTo("no entry listed on 2026-01-15 is known to be this counterparty, which does"
                            + " not clear it; sdn: the data holds no entry, nobody was compared with it; no match is not"
                            + " clearance");
        }

        @Test
        void thatNobodyCouldBeComparedWithAListIsAReasonOfEveryResultOfItAndOfItsRule() {
            Screening screening = on(dataset(company("acme", "Acme Chips"), entry("sdn", "sdn-1", "Somebody")));
            for (Counterparty one :
                    List.of(Counterparty.named("Acme Chips").withId("acme"), Counterparty.named("Nobody"))) {
                Screened screened = screening.screen(one);
                assertThat(screened.result("el").orElseThrow().answer().reasons())
                        .contains("el: the data holds no entry, nobody was compared with it");
                assertThat(screened.result("rule/half").orElseThrow().answer().reasons())
                        .contains("the dataset holds no entry of el, from which the rule starts");
                assertThat(screened.result("sdn").orElseThrow().words()).doesNotContain("holds no entry");
                assertThat(screened.results())
                        .extracting(result -> result.answer().verdict())
                        .containsOnly(Verdict.UNKNOWN);
            }
        }

        @Test
        void howMuchOfAListTheDataHoldsOnTheDay() {
            Dataset dataset = dataset(
                    entry("el", "el-1", "One"),
                    entry("el", "el-2", "Two")
                            .withVersions(
                                    Trade.version(EntryAction.ADDED, "2020-01-01"),
                                    Trade.version(EntryAction.REMOVED, "2025-01-01")),
                    entry("el", "el-3", "Three").withVersions(Trade.version(EntryAction.ADDED, "2026-02-01")));
            Screening screening = on(dataset);
            assertThat(screening.regimes())
                    .flatExtracting(screening::lists)
                    .containsExactly(
                            new HeldList("el", 3, 3, 1, 1),
                            new HeldList("el", 3, 3, 1, 1),
                            new HeldList("sdn", 0, 0, 0, 0))
                    .extracting(HeldList::toString)
                    .containsExactly(
                            "el: of 3 entries in the data 1 was certainly on it on that day, 1 may have been",
                            "el: of 3 entries in the data 1 was certainly on it on that day, 1 may have been",
                            "sdn: the data holds no entry, nobody was compared with it");
        }

        @Test
        void afterTheDayTheDataAreUpToDateNoEntryIsCertainlyListed() {
            Screening screening = on(dataset(entry("el", "el-1", "One")), When.on(LocalDate.of(2026, 8, 1)));
            assertThat(screening.lists(screening.regimes().get(0))).containsExactly(new HeldList("el", 1, 1, 0, 1));
        }

        @Test
        void thatEveryEntryOfAListIsOffItIsAReasonToo() {
            Screening screening = on(dataset(entry("el", "el-1", "One")
                    .withVersions(
                            Trade.version(EntryAction.ADDED, "2020-01-01"),
                            Trade.version(EntryAction.REMOVED, "2025-01-01"))));
            String told = "el: the 1 entry of the data was not on it on that day, nobody can be found on it";
            Screened nobody = screening.screen(Counterparty.named("Nobody"));
            assertThat(nobody.result("el").orElseThrow().words()).contains(told);
            assertThat(nobody.result("rule/half").orElseThrow().words()).contains(told);
        }

        @Test
        void thatEntriesAndStakesCouldNotBeReadIsAReasonOfWhomNobodyIsKnownToBe() {
            Dataset broken = Dataset.builder()
                    .addAll(dataset(LISTED).records())
                    .incomplete()
                    .build();
            assertThat(on(broken).screen(Counterparty.named("Nobody")).results())
                    .extracting(ScreeningResult::words)
                    .allSatisfy(words -> assertThat(words).contains("that could not be read"));
        }

        @Test
        void byTheNameOfAPartyThatIsRestrictedItIsPossible() {
            Screened screened = on(dataset(LISTED)).screen(Counterparty.named("ACME SUB"));
            assertThat(results(screened))
                    .containsExactly(
                            "el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(screened.result("rule/half").orElseThrow().words())
                    .startsWith("its name is that of sub (not confirmed), which is restricted");
        }

        @Test
        void aPartyKeepsTheCandidatesNobodyHasDecided() {
            Screened screened = on(dataset(
                            company("acme", "Acme Chips"),
                            entry("el", "el-1", "Acme Chips"),
                            entry("sdn", "sdn-1", "Acme Chips"),
                            match("el-1", "acme", MatchStatus.REJECTED)))
                    .screen(Counterparty.named("Acme Chips").withId("acme"));
            assertThat(results(screened))
                    .containsExactly(
                            "el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, NOT_SHOWN", "sdn: UNKNOWN, POSSIBLY");
        }

        @Test
        void anEntryThatIsOffTheListMakesNothingPossible() {
            Screened screened = on(dataset(entry("el", "el-1", "Great Wall Trading")
                            .withVersions(
                                    Trade.version(EntryAction.ADDED, "2020-01-01"),
                                    Trade.version(EntryAction.REMOVED, "2025-01-01"))))
                    .screen(Counterparty.named("Great Wall Trading"));
            assertThat(screened.candidates()).hasSize(1);
            assertThat(results(screened))
                    .containsExactly(
                            "el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, NOT_SHOWN", "sdn: UNKNOWN, NOT_SHOWN");
        }

        @Test
        void theNameOfWhoWouldBeRestrictedIsSaidWhereTheRuleIsSuspended() {
            Screened screened =
                    on(dataset(LISTED), When.on(LocalDate.of(2026, 6, 15))).screen(Counterparty.named("Acme Sub"));
            ScreeningResult result = screened.result("rule/half").orElseThrow();
            assertThat(result).hasToString("rule/half: UNKNOWN, POSSIBLY");
            assertThat(result.words())
                    .startsWith(
                            "its name is that of sub (not confirmed), which is not reached on that day, the rule not"
                                    + " being in force");
        }

        @Test
        void onlyTheRegimesThatAreAskedFor() {
            Reach reach = Reach.of(dataset(LISTED), DAY);
            assertThat(results(Screening.of(reach)
                            .by(List.of(reach.regime("sdn").orElseThrow()))
                            .screen(Counterparty.named("Anybody"))))
                    .containsExactly("sdn: UNKNOWN, NOT_SHOWN");
        }

        @Test
        void whatIsRemarkable() {
            Screening screening = on(dataset(LISTED));
            assertThat(screening.screen(List.of(
                            Counterparty.named("Anybody"),
                            Counterparty.named("Acme Chips"),
                            Counterparty.named("x").withId("sub"))))
                    .extracting(Screened::isRemarkable)
                    .containsExactly(false, true, true);
        }
    }

    /** Owners whose names stand on a list, and whom nobody has matched. */
    @Nested
    class OfItsOwners {
        private final DatasetRecord[] owned = {
            company("acme", "Acme Chips"),
            entry("el", "el-1", "ACME CHIPS"),
            company("sub", "Acme Sub"),
            company("leaf", "Acme Leaf"),
            stake("acme", "60", "sub"),
            stake("sub", "60", "leaf")
        };

        private Screened screened(String party, DatasetRecord... records) {
            return on(dataset(records)).screen(Counterparty.named("Whatever").withId(party));
        }

        @Test
        void aNameOnAListMakesWhatItOwnsPossibleAndNeverMore() {
            for (String party : List.of("sub", "leaf")) {
                assertThat(results(screened(party, owned)))
                        .containsExactly(
                                "el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            }
            Screened leaf = screened("leaf", owned);
            assertThat(leaf.candidates()).isEmpty();
            assertThat(leaf.ofOwners())
                    .extracting(OwnerCandidate::toString)
                    .containsExactly("acme: el-1 on el: the same name, \"ACME CHIPS\" for \"Acme Chips\"");
            ScreeningResult result = leaf.result("rule/half").orElseThrow();
            assertThat(result.words())
                    .startsWith(
                            "for its owner acme: its name is that of el-1 on el (not confirmed); possibly restricted by"
                                    + " ownership: 60 % by Acme Sub (possibly restricted: 60 % by Acme Chips)");
            assertThat(result.reach().orElseThrow().chain()).containsExactly("acme", "sub", "leaf");
            assertThat(result.answer().records()).contains("acme", "el-1").noneMatch(id -> id.contains("~probable"));
        }

        @Test
        void aNameOnAListFlagsWhatItOwnsTooLittleOf() {
            DatasetRecord[] records = owned.clone();
            records[4] = stake("acme", "20", "sub");
            Screened sub = screened("sub", records);
            assertThat(results(sub))
                    .containsExactly(
                            "el: UNKNOWN, NOT_SHOWN", "rule/half: UNKNOWN, NOT_SHOWN", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(sub.isRemarkable()).isTrue();
            assertThat(sub.ofOwners()).extracting(OwnerCandidate::owner).containsExactly("acme");
            assertThat(screened("leaf", records)
                            .result("rule/half")
                            .orElseThrow()
                            .reach()
                            .orElseThrow()
                            .redFlags())
                    .extracting(RedFlag::words)
                    .containsExactly("60 % by Acme Sub, which is flagged: 20 % by Acme Chips (possibly listed)");
        }

        @Test
        void itAddsUpWithWhoIsListed() {
            assertThat(results(screened(
                            "joint",
                            company("acme", "Acme Chips"),
                            entry("el", "el-1", "Acme Chips"),
                            entry("el", "el-2", "Other"),
                            match("el-2", "other", MatchStatus.CONFIRMED),
                            stake("acme", "30", "joint"),
                            stake("other", "30", "joint"))))
                    .contains("rule/half: UNKNOWN, POSSIBLY");
        }

        @Test
        void whatIsDecidedOfThemCounts() {
            List<DatasetRecord> rejected = new ArrayList<>(List.of(owned));
            rejected.add(match("el-1", "acme", MatchStatus.REJECTED));
            Screened none = screened("sub", rejected.toArray(DatasetRecord[]::new));
            assertThat(none.ofOwners()).isEmpty();
            assertThat(none.isRemarkable()).isFalse();
            rejected.set(6, match("el-1", "acme", MatchStatus.CONFIRMED));
            Screened sure = screened("sub", rejected.toArray(DatasetRecord[]::new));
            assertThat(sure.ofOwners()).isEmpty();
            assertThat(results(sure)).contains("rule/half: YES, RESTRICTED");
        }

        @Test
        void theyAreReviewedWithTheCounterparty() {
            Dataset data = dataset(owned);
            Screening screening = on(data);
            Dataset review = screening.review(
                    List.of(screening.screen(Counterparty.named("Whatever").withId("leaf"))));
            assertThat(review.records())
                    .containsExactly(match("el-1", "acme", MatchStatus.PROBABLE)
                            .withEvidence("the same name, \"ACME CHIPS\" for \"Acme Chips\"")
                            .withEntryAs("ACME CHIPS"));
        }

        @Test
        void alsoOneThatIsSaidToBeAVesselForCompaniesAreCalledAfterThese() {
            DatasetRecord[] records = owned.clone();
            records[1] = entry("el", "el-1", "ACME CHIPS").withKind(EntryKind.VESSEL);
            Screening screening = on(dataset(records));
            Screened sub = screening.screen(Counterparty.named("Whatever").withId("sub"));
            assertThat(sub.result("rule/half").orElseThrow().level()).isEqualTo(Level.POSSIBLY);
            assertThat(screening.review(List.of(sub)).matches())
                    .extracting(match -> match.evidence().orElseThrow())
                    .containsExactly("the same name, \"ACME CHIPS\" for \"Acme Chips\"; a vessel");
        }

        @Test
        void soTheyAreOfAPartyItMayBe() {
            Dataset dataset = dataset(
                    entry("el", "el-owner", "Owner Holdings"),
                    company("owner", "Owner Holdings"),
                    company("held", "Held Trading"),
                    stake("owner", "60", "held"));
            Screening screening = on(dataset);
            Screened named = screening.screen(Counterparty.named("Held Trading"));
            assertThat(named.party()).isEmpty();
            assertThat(named.result("rule/half").orElseThrow().level()).isEqualTo(Level.POSSIBLY);
            assertThat(screening.review(List.of(named)).matches())
                    .extracting(EntryMatch::id)
                    .containsExactly("el-owner~owner~probable");
        }

        @Test
        void aNameOnAListTheRuleDoesNotStartFromIsOfNoMatter() {
            assertThat(screened(
                                    "sub",
                                    company("acme", "Acme Chips"),
                                    entry("sdn", "sdn-1", "Acme Chips"),
                                    company("sub", "Acme Sub"),
                                    stake("acme", "60", "sub"))
                            .isRemarkable())
                    .isFalse();
        }

        @Test
        void whoHasTheNameOfWhatTheyOwnMayBeReachedToo() {
            Screened screened = on(dataset(owned)).screen(Counterparty.named("ACME SUB"));
            assertThat(screened.result("rule/half").orElseThrow().words())
                    .startsWith(
                            "its name is that of sub (not confirmed), which is possibly restricted; for its owner acme:"
                                    + " its name is that of el-1 on el (not confirmed)");
        }
    }

    /** Who may be a party of the data that bears the name of an entry nobody has matched to it. */
    @Nested
    class OfACandidateThatMayBeListed {
        private static final DatasetRecord[] UNMATCHED = {
            entry("el", "el-acme", "Acme Chips"),
            company("acme", "Acme Chips")
                    .withNames(Name.builder().text("艾克美半导体").build())
                    .withIdentifiers(Identifier.of(LEI))
        };

        @Test
        void itsOtherNameLeadsToTheEntry() {
            Screening screening = on(dataset(UNMATCHED));
            Screened screened = screening.screen(Counterparty.named("艾克美半导体"));
            assertThat(results(screened))
                    .containsExactly(
                            "el: UNKNOWN, POSSIBLY", "rule/half: UNKNOWN, POSSIBLY", "sdn: UNKNOWN, NOT_SHOWN");
            assertThat(screened.result("el").orElseThrow().words())
                    .startsWith("its name is an alias of acme, \"艾克美半导体\" (not confirmed), which is possibly"
                            + " restricted; for acme itself: its name is that of el-acme on el (not confirmed)");
            assertThat(screening.review(List.of(screened)).records())
                    .extracting(DatasetRecord::id)
                    .containsExactly("el-acme~acme~probable");
        }

        @Test
        void anEntryThatIsOffTheListMakesNothingPossible() {
            DatasetRecord off =
                    entry("el", "el-acme", "Acme Chips").withVersions(Trade.version(EntryAction.REMOVED, "2021-01-01"));
            assertThat(on(dataset(off, UNMATCHED[1]))
                            .screen(Counterparty.named("艾克美半导体"))
                            .isRemarkable())
                    .isFalse();
        }

        @Test
        void soDoesWhatAnotherRowCallsIt() {
            Dataset dataset = dataset(
                    entry("el", "el-beta", "Beta Chips"),
                    company("acme", "Acme Works").withIdentifiers(Identifier.of(LEI)));
            List<Counterparty> list = List.of(
                    Counterparty.named("Acme").withId("acme"),
                    Counterparty.named("Acme Works"),
                    Counterparty.named("Beta Chips").withIdentifier(LEI));
            assertThat(on(dataset).screen(list))
                    .extracting(screened -> screened.result("el").orElseThrow().level())
                    .containsExactly(Level.POSSIBLY, Level.POSSIBLY, Level.POSSIBLY);
        }
    }

    /** Who has the name of a party that is flagged and no more. */
    @Nested
    class OfACandidateThatIsFlagged {

        @Test
        void theFlagIsTold() {
            Screened screened = on(dataset(
                            company("acme", "Acme Chips"),
                            entry("el", "el-acme", "Acme Chips Holding"),
                            match("el-acme", "acme", MatchStatus.CONFIRMED),
                            company("sub", "Acme Sub"),
                            stake("acme", "20", "sub")))
                    .screen(Counterparty.named("Acme Sub"));
            ScreeningResult result = screened.result("rule/half").orElseThrow();
            assertThat(result).hasToString("rule/half: UNKNOWN, NOT_SHOWN");
            assertThat(result.isRemarkable()).isTrue();
            assertThat(result.candidates()).isEqualTo(screened.candidates());
            assertThat(result.words()).startsWith("its name is that of sub (not confirmed), which is flagged: ");
        }
    }

    @Nested
    class AsKnown {
        private static final When WHEN = When.on(DAY).asKnownOn(LocalDate.of(2025, 12, 31));
        private static final PartialDate LATER = PartialDate.parse("2026-01-01");

        @Test
        void anEntryThatWasNotKnownIsNoCandidate() {
            Counterparty counterparty = Counterparty.named("Great Wall Trading");
            Dataset before = dataset();
            Dataset after = dataset(entry("el", "el-1", "Great Wall Trading").withKnown(LATER));
            assertThat(on(after, WHEN).screen(counterparty))
                    .isEqualTo(on(before, WHEN).screen(counterparty));
            assertThat(on(after).screen(counterparty).candidates()).hasSize(1);
        }

        @Test
        void aMatchDecidedLaterDecidesNothing() {
            DatasetRecord entry = entry("el", "el-1", "Great Wall Trading").withKnown(PartialDate.parse("2020"));
            Counterparty counterparty = Counterparty.named("Great Wall Trading").withId("gwt");
            for (MatchStatus status : MatchStatus.values()) {
                Dataset after = dataset(entry, match("el-1", "gwt", status).withDate(LATER));
                assertThat(on(after, WHEN).screen(counterparty))
                        .isEqualTo(on(dataset(entry), WHEN).screen(counterparty));
                assertThat(on(after).screen(counterparty))
                        .isNotEqualTo(on(dataset(entry)).screen(counterparty));
            }
        }
    }

    /** As registers write the names of people, and data the names of branches. */
    @Test
    void anOwnerThatTheDataNameAsRowsDoMayBeListed() {
        for (String owner :
                List.of("Mr Jane Doe", "Jane Doe, China", "Jane Doe / Beta Works", "Jane Doe Shanghai Branch")) {
            Dataset dataset = dataset(
                    entry("el", "el-1", "DOE, Jane").withKind(EntryKind.PERSON),
                    company("owner", owner),
                    company("held", "Held Works"),
                    stake("owner", "60", "held"));
            for (Counterparty row :
                    List.of(Counterparty.named("Held Works").withId("held"), Counterparty.named("Jane Doe"))) {
                assertThat(on(dataset)
                                .screen(row)
                                .result("rule/half")
                                .orElseThrow()
                                .level())
                        .as(owner + ", " + row)
                        .isEqualTo(Level.POSSIBLY);
            }
            assertThat(on(dataset).screen(Counterparty.named("Jane Doe")).candidates())
                    .as(owner)
                    .extracting(Candidate::id)
                    .containsExactly("el-1", "owner");
        }
    }
}
