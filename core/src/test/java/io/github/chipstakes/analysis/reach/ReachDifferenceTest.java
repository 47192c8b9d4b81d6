package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.MEU;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.listed;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static io.github.chipstakes.analysis.reach.Trade.removed;
import static io.github.chipstakes.analysis.reach.Trade.rule;
import static io.github.chipstakes.analysis.reach.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.AuthorizationKind;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.ItemScope;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReachDifferenceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final Object[] BASE = {EL, rule(), company("a", "SG"), listed("el", "x")};

    private static Dataset with(Object... records) {
        return dataset(List.of(BASE), List.of(records));
    }

    private static List<String> changes(Dataset before, Dataset after) {
        return changes(Reach.of(before, DAY), Reach.of(after, DAY));
    }

    private static List<String> changes(Reach before, Reach after) {
        return ReachDifference.between(before, after).stream()
                .map(Change::toString)
                .toList();
    }

    @Test
    void ofTheSameThereIsNone() {
        assertThat(changes(with(stake("x 60 a")), with(stake("x 60 a")))).isEmpty();
    }

    @Test
    void whatAnotherBuysIntoIsNewlyRestrictedBecauseOfTheStake() {
        assertThat(changes(with(), with(stake("x 60 a"))))
                .containsExactly("a newly restricted by rule/half, because of x-in-a (new)");
    }

    @Test
    void theFieldThatChangedIsNamed() {
        assertThat(changes(with(stake("x 40 a")), with(stake("x 60 a"))))
                .containsExactly("a newly restricted by rule/half, because of x-in-a (percent: 60, before 40)");
    }

    @Test
    void whatChangedIsToldAsItIsWritten() {
        PartyList newer = EL.withUpToDate(PartialDate.parse("2025-10-01"))
                .withCitations(Citation.of("csl"))
                .withJurisdiction(Jurisdiction.of("US"));
        assertThat(changes(with(), dataset(newer, rule(), company("a", "SG"), listed("el", "x"))))
                .contains("x now unknown by el, because of el (jurisdiction: US, before not said;"
                        + " upToDate: 2025-10-01, before not said; citations: csl, before not said)");
    }

    @Test
    void whatIsNoLongerHeldIsNoLongerShownWhichIsNotReleased() {
        assertThat(changes(with(stake("x 60 a")), with(stake("x 40 a"))))
                .containsExactly("a no longer shown by rule/half, because of x-in-a (percent: 40, before 60)");
        assertThat(changes(with(stake("x 60 a")), with()))
                .containsExactly("a no longer shown by rule/half, because of x-in-a (not there any more)");
    }

    @Test
    void anEntryThatIsStruckOffReleasesItsPartyFromTheListAndNobodyElse() {
        Dataset before = with(stake("x 60 a"));
        Dataset after = dataset(
                EL,
                rule(),
                company("a", "SG"),
                removed(entry("el", "x", "For all items, as x"), "2025-01-01"),
                match("el", "x", MatchStatus.CONFIRMED),
                stake("x 60 a"));
        assertThat(changes(before, after))
                .containsExactly(
                        "x released by el, because of el-x (versions: removed on 2025-01-01 is new)",
                        "a no longer shown by rule/half, because of el-x (versions: removed on 2025-01-01 is new)",
                        "x no longer shown by rule/half, because of el-x (versions: removed on 2025-01-01 is new)");
    }

    /** The rule with both lists it starts from held, and what {@code x} holds. */
    private static Dataset ofBothLists(Object... records) {
        return dataset(EL, rule(), company("a", "SG"), company("b", "SG"), listed("meu", "w"), List.of(records));
    }

    private static final Object[] LISTED_OWNER = {listed("el", "x"), stake("x 60 a"), stake("a 60 b")};
    private static final Object[] STRUCK_OFF = {
        removed(entry("el", "x", "For all items, as x"), "2025-01-01"),
        match("el", "x", MatchStatus.CONFIRMED),
        stake("x 60 a"),
        stake("a 60 b")
    };

    private static List<String> kindsOfTheRule(Dataset before, Dataset after) {
        return kinds(before, after).stream()
                .filter(line -> line.contains("rule/half"))
                .toList();
    }

    @Nested
    class WithItsOwners {

        @Test
        void whoWasReachedThroughThemIsReleasedWhereAllAreStruckOff() {
            assertThat(changes(ofBothLists(LISTED_OWNER), ofBothLists(STRUCK_OFF)))
                    .containsExactly(
                            "x released by el, because of el-x (versions: removed on 2025-01-01 is new)",
                            "a released by rule/half, because of el-x (versions: removed on 2025-01-01 is new)",
                            "b released by rule/half, because of el-x (versions: removed on 2025-01-01 is new)",
                            "x released by rule/half, because of el-x (versions: removed on 2025-01-01 is new)");
        }

        @Test
        void notWhereAnotherOwnerWasListedWhoseStakeIsGone() {
            Object y = listed("el", "y");
            assertThat(kindsOfTheRule(
                            ofBothLists(List.of(LISTED_OWNER), y, stake("y 5 a")), ofBothLists(List.of(STRUCK_OFF), y)))
                    .contains("a rule/half NO_LONGER_SHOWN", "x rule/half RELEASED");
        }

        @Test
        void notWhereAListedOwnerIsStillFlagged() {
            Object[] y = {listed("el", "y"), stake("y 5 a")};
            assertThat(kindsOfTheRule(
                            ofBothLists(List.of(LISTED_OWNER), List.of(y)),
                            ofBothLists(List.of(STRUCK_OFF), List.of(y))))
                    .contains("a rule/half NO_LONGER_SHOWN", "x rule/half RELEASED");
        }

        @Test
        void notWhereAnotherListOfTheRuleBearsTheName() {
            assertThat(kindsOfTheRule(
                            ofBothLists(LISTED_OWNER), ofBothLists(List.of(STRUCK_OFF), entry("meu", "x", "For some"))))
                    .containsOnly(
                            "a rule/half NO_LONGER_SHOWN",
                            "b rule/half NO_LONGER_SHOWN",
                            "x rule/half NO_LONGER_SHOWN");
        }

        @Test
        void notWhereAListOfTheRuleIsNotFollowed() {
            Object behind = MEU.withUpToDate(PartialDate.parse("2025-10-01"));
            assertThat(kindsOfTheRule(
                            ofBothLists(List.of(LISTED_OWNER), behind), ofBothLists(List.of(STRUCK_OFF), behind)))
                    .containsOnly(
                            "a rule/half NO_LONGER_SHOWN",
                            "b rule/half NO_LONGER_SHOWN",
                            "x rule/half NO_LONGER_SHOWN");
        }

        @Test
        void notWhereWhoHoldsTheirStakesNowIsNotKnown() {
            assertThat(kindsOfTheRule(
                            ofBothLists(LISTED_OWNER),
                            ofBothLists(STRUCK_OFF[0], STRUCK_OFF[1], stake("x 30 a"), STRUCK_OFF[3])))
                    .containsExactly(
                            "a rule/half NO_LONGER_SHOWN", "b rule/half NO_LONGER_SHOWN", "x rule/half RELEASED");
        }

        @Test
        void notWhereTheMatchOfTheOwnerIsLost() {
            assertThat(kindsOfTheRule(
                            ofBothLists(LISTED_OWNER), ofBothLists(STRUCK_OFF[0], STRUCK_OFF[2], STRUCK_OFF[3])))
                    .containsOnly(
                            "a rule/half NO_LONGER_SHOWN",
                            "b rule/half NO_LONGER_SHOWN",
                            "x rule/half NO_LONGER_SHOWN");
        }

        @Test
        void notWhereNoEntryOfAListOfTheRuleWasKnown() {
            Dataset known = dataset(
                    EL,
                    rule(),
                    company("a", "SG"),
                    entry("meu", "w", "For some").withKnown(PartialDate.parse("2025-12-01")));
            LocalDate day = DAY.plusDays(1);
            Object[] early = {
                entry("el", "x", "For all").withKnown(PartialDate.parse("2025-01-01")),
                match("el", "x", MatchStatus.CONFIRMED).withKnown(PartialDate.parse("2025-01-01")),
                stake("x 60 a").withKnown(PartialDate.parse("2025-01-01"))
            };
            Object struck = removed((ListEntry) early[0], "2025-02-01");
            Reach before = Reach.of(
                    dataset(known.records(), List.of(early)), When.on(DAY).asKnownOn(day));
            Reach after = Reach.of(
                    dataset(known.records(), struck, early[1], early[2]),
                    When.on(DAY).asKnownOn(day));
            assertThat(ReachDifference.between(before, after))
                    .extracting(change -> change.party() + " " + change.regime() + " " + change.kind())
                    .containsExactly("x el RELEASED", "a rule/half NO_LONGER_SHOWN", "x rule/half NO_LONGER_SHOWN");
        }

        @Test
        void notWhereTheRuleStartsFromFewerLists() {
            Provision fewer = HALF.withOwnership(HALF.ownership().orElseThrow().withLists("meu"));
            Dataset after = dataset(
                    EL,
                    rule(fewer, "EFFECTIVE 2025-09-29"),
                    company("a", "SG"),
                    listed("meu", "w"),
                    List.of(LISTED_OWNER));
            assertThat(kindsOfTheRule(ofBothLists(LISTED_OWNER), after))
                    .containsOnly(
                            "a rule/half NO_LONGER_SHOWN",
                            "b rule/half NO_LONGER_SHOWN",
                            "x rule/half NO_LONGER_SHOWN");
        }
    }

    /** Nobody is released whom a screening of the later data would show all the same. */
    @Nested
    class WhereSomebodyBearsAListedName {
        private static final Object NEW_ENTRY =
                entry("el", "new", "For all items").withName("Omega Group");

        private static Company named(String id, String name) {
            return company(id, "SG").withName(name);
        }

        @Test
        void notWhereTheListBearsAnotherNameOfTheParty() {
            Object[] party = {
                named("x", "X")
                        .withNames(Name.builder().text("OMEGA GROUP LTD.").build())
            };
            assertThat(kinds(
                            ofBothLists(List.of(LISTED_OWNER), List.of(party)),
                            ofBothLists(List.of(STRUCK_OFF), List.of(party), NEW_ENTRY)))
                    .contains("x el NO_LONGER_SHOWN", "a rule/half NO_LONGER_SHOWN", "x rule/half NO_LONGER_SHOWN")
                    .noneMatch(kind -> kind.endsWith("RELEASED"));
        }

        @Test
        void notWhereTheListBearsAnIdentifierOfTheParty() {
            Identifier lei = Identifier.of("lei:5493001KJTIIGC8Y1R12");
            Object party = named("x", "X").withIdentifiers(lei);
            Object entry = entry("el", "new", "For all items").withIdentifiers(lei);
            assertThat(kinds(ofBothLists(List.of(LISTED_OWNER), party), ofBothLists(List.of(STRUCK_OFF), party, entry)))
                    .contains("x el NO_LONGER_SHOWN");
        }

        @Test
        void notWhereTheListBearsAnIdentifierOfTheEntryThatIsStruckOff() {
            Identifier lei = Identifier.of("lei:5493001KJTIIGC8Y1R12");
            Object struck = ((ListEntry) STRUCK_OFF[0]).withIdentifiers(lei);
            Object again = entry("el", "new", "For all items").withIdentifiers(lei);
            assertThat(kinds(
                            ofBothLists(LISTED_OWNER),
                            ofBothLists(struck, STRUCK_OFF[1], STRUCK_OFF[2], STRUCK_OFF[3], again)))
                    .noneMatch(kind -> kind.endsWith("RELEASED"));
        }

        @Test
        void notWhereANewOwnerBearsTheName() {
            Object[] owner = {named("n", "Omega Group"), stake("n 50 b")};
            assertThat(kindsOfTheRule(
                            ofBothLists(LISTED_OWNER), ofBothLists(List.of(STRUCK_OFF), List.of(owner), NEW_ENTRY)))
                    .containsExactly(
                            "a rule/half RELEASED",
                            "b rule/half NO_LONGER_SHOWN",
                            "n rule/half NEWLY_POSSIBLE",
                            "x rule/half RELEASED");
        }

        @Test
        void notWhereTheListBearsTheNameOfWhatWasOwned() {
            Object owned = named("a2", "Omega Group");
            assertThat(kindsOfTheRule(
                            ofBothLists(List.of(LISTED_OWNER), owned, stake("x 60 a2")),
                            ofBothLists(List.of(STRUCK_OFF), owned, stake("x 60 a2"), NEW_ENTRY)))
                    .contains("a rule/half RELEASED", "a2 rule/half NO_LONGER_SHOWN");
        }

        @Test
        void whereThatIsRejectedTheyAre() {
            Object owned = named("a2", "Omega Group");
            assertThat(kindsOfTheRule(
                            ofBothLists(List.of(LISTED_OWNER), owned, stake("x 60 a2")),
                            ofBothLists(
                                    List.of(STRUCK_OFF),
                                    owned,
                                    stake("x 60 a2"),
                                    NEW_ENTRY,
                                    match("el", "new", MatchStatus.REJECTED).withParty("a2"))))
                    .contains("a2 rule/half RELEASED");
        }
    }

    @Test
    void aLostMatchReleasesNobody() {
        assertThat(changes(with(), dataset(EL, rule(), company("a", "SG"), entry("el", "x", "For all items, as x"))))
                .containsExactly(
                        "x no longer shown by el, because of el-x~x~confirmed (not there any more)",
                        "x no longer shown by rule/half, because of el-x~x~confirmed (not there any more)");
    }

    @Test
    void anotherDemandIsAChangeOfRequirementAlsoForAffiliates() {
        Dataset after = dataset(
                EL,
                rule(),
                company("a", "SG"),
                entry("el", "x", "For all items, as before, and some more"),
                match("el", "x", MatchStatus.CONFIRMED),
                stake("x 60 a"));
        assertThat(ReachDifference.between(Reach.of(with(stake("x 60 a")), DAY), Reach.of(after, DAY)))
                .extracting(change -> change.party() + " " + change.regime() + " " + change.kind())
                .containsExactly(
                        "x el REQUIREMENT_CHANGED",
                        "a rule/half REQUIREMENT_CHANGED",
                        "x rule/half REQUIREMENT_CHANGED");
    }

    @Test
    void aFurtherMinorityOwnerThatIsListedChangesTheRequirement() {
        Dataset before = dataset(List.of(BASE), listed("el", "y"), stake("x 60 a"));
        Dataset after = dataset(List.of(BASE), listed("el", "y"), stake("x 60 a"), stake("y 5 a"));
        assertThat(changes(before, after))
                .containsExactly("a requirement changed by rule/half, because of y-in-a (new)");
    }

    @Test
    void aSuspensionReleasesAndARevivalNobodyVouchesForLeavesUnknown() {
        Dataset dataset = dataset(
                EL.withUpToDate(PartialDate.parse("2026-12-31")),
                MEU.withUpToDate(PartialDate.parse("2026-12-31")),
                rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10", "RESUMED 2026-11-10"),
                company("a", "SG"),
                listed("el", "x"),
                listed("meu", "w"),
                stake("x 60 a"));
        Reach inForce = Reach.of(dataset, DAY);
        Reach suspended = Reach.of(dataset, LocalDate.of(2025, 12, 1));
        Reach afterwards = Reach.of(dataset, LocalDate.of(2026, 11, 20));
        assertThat(changes(inForce, suspended))
                .containsExactly(
                        "a released by rule/half, because of rule (suspended, certain, before: in force, certain)");
        assertThat(changes(suspended, afterwards))
                .containsExactly(
                        "a now unknown by rule/half, because of rule (in force, scheduled, before: suspended, certain)");
        assertThat(changes(afterwards, inForce))
                .containsExactly(
                        "a newly restricted by rule/half, because of rule (in force, certain, before: in force, scheduled)");
    }

    @Test
    void aSmallStakeOfAListedPartyIsNewlyFlagged() {
        assertThat(changes(with(), with(stake("x 10 a"))))
                .containsExactly("a newly flagged by rule/half, because of x-in-a (new)");
    }

    @Test
    void itIsOnceMoreWhereThatHoldsMoreAndNotWhereItHoldsLess() {
        Dataset little = with(stake("x 10 a"));
        Dataset more = with(stake("x 24 a"));
        assertThat(changes(little, more))
                .containsExactly("a newly flagged by rule/half, because of x-in-a (percent: 24, before 10)");
        assertThat(changes(more, little)).isEmpty();
    }

    @Test
    void aFlagThatIsGoneIsToldAsAStakeMayBeLost() {
        ShareholderStake votes = stake("x 60 a").withId("votes").withInterest(Interest.VOTING_RIGHTS);
        assertThat(changes(with(stake("x 10 a")), with()))
                .containsExactly("a no longer flagged by rule/half, because of x-in-a (not there any more)");
        assertThat(changes(with(stake("x 10 a"), votes), with(stake("x 10 a"))))
                .containsExactly("a no longer flagged by rule/half, because of votes (not there any more)");
        assertThat(changes(with(stake("x 10 a")), with(stake("x 24 a"), votes)))
                .as("what is new is worse")
                .containsExactly(
                        "a newly flagged by rule/half, because of votes (new), x-in-a (percent: 24, before 10)");
        assertThat(Change.Kind.NO_LONGER_FLAGGED.needsAttention()).isTrue();
    }

    @Test
    void itIsOnceMoreByAFurtherInterestOfTheSameOwner() {
        ShareholderStake board = stake("x ? a").withId("board").withInterest(Interest.APPOINTMENT_OF_BOARD);
        ShareholderStake votes = stake("x 60 a").withId("votes").withInterest(Interest.VOTING_RIGHTS);
        ShareholderStake assets =
                stake("x 30 a").withId("assets").withInterest(Interest.RIGHTS_TO_SURPLUS_ASSETS_ON_DISSOLUTION);
        assertThat(changes(with(board), with(board, votes)))
                .containsExactly("a newly flagged by rule/half, because of votes (new)");
        assertThat(changes(with(votes), with(votes, assets)))
                .containsExactly("a newly flagged by rule/half, because of assets (new)");
        assertThat(changes(with(votes, assets), with(votes)))
                .containsExactly("a no longer flagged by rule/half, because of assets (not there any more)");
    }

    @Test
    void whoeverBearsTheNameOfANewEntryIsNewlyPossibleAsIsWhatTheyOwn() {
        Dataset before = with(company("y", "SG"), stake("y 60 a"));
        ListEntry bearing = entry("el", "y", "For all items");
        Dataset after = with(company("y", "SG"), stake("y 60 a"), bearing);
        assertThat(changes(before, after))
                .containsExactly(
                        "y newly possible by el, because of el-y (new)",
                        "a newly possible by rule/half, because of el-y (new)",
                        "y newly possible by rule/half, because of el-y (new)");
        assertThat(ReachDifference.between(Reach.of(before, DAY), Reach.of(after, DAY))
                        .get(0)
                        .after()
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.unknown(
                                "el-y on el: added on 2020-01-01 by 85 FR 1",
                                "el-y is probably, but not confirmed to be, y: they have a name or an identifier"
                                        + " in common, and nobody has said whether they are one")
                        .restingOn("el-y", "el"));
        assertThat(changes(after, after)).isEmpty();
        assertThat(changes(after, before))
                .containsExactly(
                        "y no longer shown by el, because of el-y (not there any more)",
                        "a no longer shown by rule/half, because of el-y (not there any more)",
                        "y no longer shown by rule/half, because of el-y (not there any more)");
        assertThat(changes(
                        before,
                        with(company("y", "SG"), stake("y 60 a"), bearing, match("el", "y", MatchStatus.REJECTED))))
                .isEmpty();
        When known = When.on(DAY).asKnownOn(DAY);
        Dataset later = with(company("y", "SG"), stake("y 60 a"), bearing.withKnown(PartialDate.parse("2026-01-01")));
        assertThat(kinds(Reach.of(before, known), Reach.of(later, known))).isEmpty();
    }

    @Nested
    class WhoeverIsNotNamed {
        private final Dataset in = dataset(EL, MEU, rule(), company("a", "SG"));
        private final Dataset out = dataset(EL, MEU, rule(HALF, "EFFECTIVE 2026-01-01"), company("a", "SG"));
        private final Dataset without = dataset(EL, MEU, company("a", "SG"));

        private static List<String> changes(Dataset before, Dataset after) {
            Reach one = Reach.of(before, DAY);
            Reach other = Reach.of(after, DAY);
            assertThat(ReachDifference.between(one, other)).isEmpty();
            return ReachDifference.ofRegimes(one, other).stream()
                    .map(RegimeChange::toString)
                    .toList();
        }

        @Test
        void isNowUnknownByARuleThatIsNotThereAnyMore() {
            String gone = "whoever is not named now unknown by rule/half, because of rule (not there any more)";
            assertThat(changes(out, without)).containsExactly(gone);
            assertThat(changes(in, without)).containsExactly(gone);
            assertThat(changes(in, in)).isEmpty();
        }

        @Test
        void isNowUnknownByARuleThatMayBeInForce() {
            assertThat(changes(out, in))
                    .containsExactly(
                            "whoever is not named now unknown by rule/half, because of rule"
                                    + " (timeline: effective on 2025-09-29 is new, effective on 2026-01-01 is not there any more)");
        }

        @Test
        void isNewlyAnsweredByAListOrRuleThatIsNewAndByARuleThatIsNotInForceAnyMore() {
            assertThat(changes(without, in))
                    .containsExactly("whoever is not named newly answered by rule/half, because of rule (new)");
            assertThat(changes(in, out))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("whoever is not named newly answered by");
            assertThat(changes(dataset(company("a", "SG")), dataset(MEU, company("a", "SG"))))
                    .containsExactly("whoever is not named newly answered by meu, because of meu (new)");
        }

        @Test
        void isAnsweredOtherwiseOnAnotherDay() {
            assertThat(ReachDifference.ofRegimes(Reach.of(in, LocalDate.of(2019, 1, 1)), Reach.of(in, DAY)))
                    .extracting(RegimeChange::toString)
                    .containsExactly("whoever is not named now unknown by rule/half, because of rule (in force, or not"
                            + " certainly out of force, before: certainly not in force)");
        }

        @Test
        void aPartyThatIsNotInTheDataAnyMoreIsOneOfThemAndNoRuleIsCertainlyOutOfForceForIt() {
            assertThat(ReachDifferenceTest.changes(
                            out, dataset(EL, MEU, out.find("rule").orElseThrow())))
                    .containsExactly("a now unknown by rule/half, because of a (not there any more)");
        }
    }

    @Test
    void aSourceThatIsGoneIsTheCauseWhereItsStatementMayNotHaveBeenKnown() {
        Source source = Source.builder()
                .id("fr")
                .title("FR")
                .published(PartialDate.parse("2024-01-01"))
                .build();
        Object[] records = {
            EL,
            rule().withKnown(PartialDate.parse("2024-01-01")),
            company("a", "SG"),
            stake("x 60 a").withKnown(PartialDate.parse("2024-01-01")),
            entry("el", "x", "For all items").withCitations(Citation.of("fr")),
            match("el", "x", MatchStatus.CONFIRMED).withKnown(PartialDate.parse("2024-01-01"))
        };
        When known = When.on(DAY).asKnownOn(DAY);
        assertThat(changes(Reach.of(dataset(List.of(records), source), known), Reach.of(dataset(records), known)))
                .isNotEmpty()
                .allMatch(change -> change.endsWith("because of fr (not there any more)"));
    }

    @Test
    void theEntryAnOwnerMayBeByItsNameIsTheCauseOfAFlag() {
        Dataset before = with(company("d", "SG"), stake("d 5 a"));
        Dataset after = with(company("d", "SG"), stake("d 5 a"), entry("el", "d", "For all items"));
        assertThat(changes(before, after)).contains("a newly flagged by rule/half, because of el-d (new)");
    }

    @Test
    void whoBearsTheNameOfAFurtherEntryMayHaveToMeetWhatThatDemands() {
        ListEntry further = entry("el", "x", "For some items").withId("el-further");
        assertThat(changes(with(company("x", "CN")), with(company("x", "CN"), further)))
                .containsExactly(
                        "x requirement changed by el, because of el-further (new)",
                        "x requirement changed by rule/half, because of el-further (new)");
    }

    @Test
    void anAmendmentPublishedLaterChangesNoAnswerAsKnownBefore() {
        DatasetRecord old = source("s2020", "2020-01-01");
        DatasetRecord later = source("s2026", "2026-01-01");
        ExportControl act = rule().withCitations(Citation.of("s2020"));
        Citation amendment = Citation.of("s2026");
        Provision listing = Provision.builder()
                .id("listing")
                .partyList("el")
                .licenseRequirement("A new demand")
                .addCitation(amendment)
                .build();
        Provision rule = HALF.withId("more").withCitations(amendment);
        Provision product = Provision.builder()
                .id("product")
                .addItem(ItemScope.builder().product("chip").build())
                .addCitation(amendment)
                .build();
        Provision sparing = HALF.withAuthorizations(Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .period(Period.parse("from 2026-01-01 until .."))
                .addCitation(amendment)
                .build());
        Object[] others = {
            EL,
            company("a", "SG"),
            entry("el", "x", "For all items").withCitations(Citation.of("s2020")),
            match("el", "x", MatchStatus.CONFIRMED).withCitations(Citation.of("s2020")),
            stake("x 60 a").withCitations(Citation.of("s2020")),
            Product.builder().id("chip").name("Chip").build(),
            old,
            later
        };
        When known = When.on(DAY).asKnownOn(DAY);
        Dataset before = dataset(List.of(others), act);
        LegalEvent begun = LegalEvent.builder()
                .event(LegalEventKind.EFFECTIVE)
                .date(PartialDate.parse("2026-01-01"))
                .addCitation(amendment)
                .build();
        for (ExportControl amended : List.of(
                with(act, begun.withProvision("listing")).withProvisions(HALF, listing),
                with(act, begun.withProvision("more")).withProvisions(HALF, rule),
                with(act, begun.withProvision("product")).withProvisions(HALF, product),
                act.withProvisions(sparing),
                with(act, begun.withProvision("half").withRecipient("x")))) {
            Dataset after = dataset(List.of(others), amended);
            assertThat(changes(Reach.of(before, known), Reach.of(after, known))).isEmpty();
            assertThat(Reach.of(after, known).products())
                    .isEqualTo(Reach.of(before, known).products());
        }
        Dataset after = dataset(List.of(others), act.withProvisions(HALF, listing));
        assertThat(kinds(before, after)).contains("x el REQUIREMENT_CHANGED");
    }

    private static ExportControl with(ExportControl act, LegalEvent event) {
        return act.withTimeline(
                Stream.concat(act.timeline().stream(), Stream.of(event)).toList());
    }

    @Test
    void whatDoesNotSayWhenItBeganMayHaveBeenKnownBeforeItsOwnSourceWasPublished() {
        DatasetRecord later = source("s2026", "2026-01-01");
        ExportControl act = rule().withKnown(PartialDate.parse("2020"));
        Object[] others = {
            EL,
            company("a", "SG"),
            entry("el", "x", "For all items").withKnown(PartialDate.parse("2020")),
            match("el", "x", MatchStatus.CONFIRMED).withKnown(PartialDate.parse("2020")),
            stake("x 60 a").withKnown(PartialDate.parse("2020")),
            later
        };
        When known = When.on(DAY).asKnownOn(DAY);
        Reach uncited = Reach.of(dataset(List.of(others), act), known);
        Reach cited =
                Reach.of(dataset(List.of(others), act.withProvisions(HALF.withCitations(Citation.of("s2026")))), known);
        assertThat(kinds(uncited, cited)).containsExactly("a rule/half NOW_UNKNOWN");
    }

    private static DatasetRecord source(String id, String published) {
        return Source.builder()
                .id(id)
                .title(id)
                .published(PartialDate.parse(published))
                .build();
    }

    @Test
    void aStakeOfUnknownSizeIsNewlyPossible() {
        assertThat(changes(with(), with(stake("x ? a"))))
                .containsExactly("a newly possible by rule/half, because of x-in-a (new)");
    }

    @Test
    void aListThatIsNotFollowedAnyMoreLeavesItsPartiesUnknown() {
        Dataset before = with(stake("x 60 a"));
        Dataset after = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2025-10-01"))
                        .build())
                .addAll(before.records())
                .build();
        assertThat(changes(before, after))
                .contains("x now unknown by el, because of dataset (up to date as of 2025-10-01, before 2026-07-31)");
    }

    /** What provisions make of a product. */
    @Nested
    class OfProducts {
        private final Product chip =
                Product.builder().id("chip").name("Chip").maker("maker").build();
        private final Provision scope = Provision.builder()
                .id("items")
                .addItem(ItemScope.builder().product("chip").build())
                .licenseRequirement("For exports to China")
                .build();

        private static List<String> ofProducts(Dataset before, Dataset after) {
            return ReachDifference.ofProducts(Reach.of(before, DAY), Reach.of(after, DAY)).stream()
                    .map(ProductChange::toString)
                    .toList();
        }

        private Dataset act(String... events) {
            return dataset(chip, rule(scope, events));
        }

        @Test
        void ofTheSameThereIsNone() {
            assertThat(ofProducts(act("EFFECTIVE 2025-01-01"), act("EFFECTIVE 2025-01-01")))
                    .isEmpty();
        }

        @Test
        void aNewProvisionRestrictsIt() {
            assertThat(ofProducts(dataset(chip), act("EFFECTIVE 2025-01-01")))
                    .containsExactly("chip newly restricted by rule/items, because of rule (new)");
        }

        @Test
        void aProvisionThatIsNotInForceAnyMoreReleasesItAndOneThatIsLostDoesNot() {
            Dataset inForce = act("EFFECTIVE 2025-01-01");
            Dataset suspended = act("EFFECTIVE 2025-01-01", "SUSPENDED 2025-10-01");
            assertThat(ofProducts(inForce, suspended))
                    .containsExactly(
                            "chip released by rule/items, because of rule (timeline: suspended on 2025-10-01 is new)");
            assertThat(ofProducts(
                            inForce,
                            Dataset.builder()
                                    .info(suspended.info())
                                    .addAll(suspended.records())
                                    .incomplete()
                                    .build()))
                    .doesNotContain("chip released by rule/items");
            assertThat(ofProducts(inForce, dataset(chip)))
                    .containsExactly("chip no longer shown by rule/items, because of rule (not there any more)");
        }

        @Test
        void whereOnlyItsMakerOrAnotherIsSparedItIsNotReleased() {
            Dataset before = act("EFFECTIVE 2025-01-01");
            for (String spared : List.of("maker", "seller")) {
                Dataset excluded = dataset(chip, rule(scope.withExclusions(spared), "EFFECTIVE 2025-01-01"));
                ExportControl suspended = rule(scope, "EFFECTIVE 2025-01-01", "SUSPENDED 2025-10-01");
                Dataset suspendedForOne = dataset(
                        chip,
                        suspended.withTimeline(
                                suspended.timeline().get(0),
                                suspended.timeline().get(1).withRecipient(spared)));
                for (Dataset after : List.of(excluded, suspendedForOne)) {
                    assertThat(ofProducts(before, after))
                            .singleElement()
                            .asString()
                            .startsWith("chip requirement changed by rule/items for " + spared + ", because of rule");
                    assertThat(ofProducts(after, before))
                            .singleElement()
                            .asString()
                            .startsWith("chip newly restricted by rule/items for " + spared + ", because of rule");
                    assertThat(ofProducts(after, act("EFFECTIVE 2025-01-01", "SUSPENDED 2025-10-01")))
                            .singleElement()
                            .asString()
                            .startsWith("chip released by rule/items, because of rule");
                }
            }
        }

        @Test
        void onAnotherDayTheStateOfTheControlIsTheCause() {
            Dataset dataset = act("EFFECTIVE 2025-01-01", "SUSPENDED 2025-11-10");
            assertThat(ReachDifference.ofProducts(Reach.of(dataset, DAY), Reach.of(dataset, LocalDate.of(2025, 12, 1))))
                    .hasToString(
                            "[chip released by rule/items, because of rule (suspended, certain, before: in force, certain)]");
        }

        @Test
        void anotherDemandIsAChangeOfRequirement() {
            Dataset after =
                    dataset(chip, rule(scope.withLicenseRequirement("For all exports"), "EFFECTIVE 2025-01-01"));
            assertThat(ofProducts(act("EFFECTIVE 2025-01-01"), after))
                    .singleElement()
                    .asString()
                    .startsWith("chip requirement changed by rule/items, because of rule (provisions");
        }

        @Test
        void whatMayCoverItIsNewlyPossible() {
            Provision words = Provision.builder()
                    .id("items")
                    .addItem(ItemScope.builder().text("advanced chips").build())
                    .build();
            assertThat(ofProducts(dataset(chip), dataset(chip, rule(words, "EFFECTIVE 2025-01-01"))))
                    .containsExactly("chip newly possible by rule/items, because of rule (new)");
        }
    }

    /** What is different on one day by what was known on two. */
    @Nested
    class AsKnown {
        private static final LocalDate BEFORE = LocalDate.of(2025, 12, 1);
        private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
        private static final PartialDate BETWEEN = PartialDate.parse("2025-12-15");

        private static List<String> learned(Object... records) {
            return learned(DAY, records);
        }

        private static List<String> learned(LocalDate day, Object... records) {
            Dataset dataset = knownFromTheStart(dataset(records));
            return changes(
                    Reach.of(dataset, When.on(day).asKnownOn(BEFORE)),
                    Reach.of(dataset, When.on(day).asKnownOn(AFTER)));
        }

        private static Dataset knownFromTheStart(Dataset dataset) {
            PartialDate start = PartialDate.parse("2020-01-01");
            Dataset.Builder known = Dataset.builder().info(dataset.info());
            for (DatasetRecord record : dataset.records()) {
                if (record instanceof ListEntry entry && entry.known().isEmpty()) {
                    known.add(entry.withKnown(start));
                } else if (record instanceof EntryMatch match && match.known().isEmpty()) {
                    known.add(match.withKnown(start));
                } else if (record instanceof ShareholderStake stake
                        && stake.known().isEmpty()) {
                    known.add(stake.withKnown(start));
                } else if (record instanceof ExportControl control) {
                    known.add(control.withKnown(start));
                } else {
                    known.add(record);
                }
            }
            return known.build();
        }

        @Test
        void aStakeThatBecameKnownRestricts() {
            assertThat(learned(
                            EL,
                            rule(),
                            company("a", "SG"),
                            listed("el", "x"),
                            stake("x 60 a").withKnown(BETWEEN)))
                    .containsExactly("a newly restricted by rule/half, because of x-in-a (known since 2025-12-15)");
        }

        @Test
        void aStakeThatTurnedOutToBeLessReleasesNobody() {
            assertThat(learned(
                            EL,
                            rule(),
                            company("a", "SG"),
                            listed("el", "x"),
                            stake("x 60 a"),
                            stake("x 40 a")
                                    .withId("corrected")
                                    .withKnown(BETWEEN)
                                    .withSupersedes(
                                            new Supersession("x-in-a", SupersessionKind.CORRECTS, Optional.empty()))))
                    .containsExactly("a no longer shown by rule/half, because of corrected (known since 2025-12-15)");
        }

        @Test
        void aMatchThatBecameKnownRestricts() {
            assertThat(learned(
                            EL,
                            rule(),
                            entry("el", "x", "For all items"),
                            match("el", "x", MatchStatus.CONFIRMED).withKnown(BETWEEN)))
                    .containsExactly(
                            "x newly restricted by el, because of el-x~x~confirmed (known since 2025-12-15)",
                            "x newly restricted by rule/half, because of el-x~x~confirmed (known since 2025-12-15)");
        }

        @Test
        void whatWasLearnedAfterBothIsNoDifference() {
            assertThat(learned(
                            EL,
                            rule(),
                            company("a", "SG"),
                            listed("el", "x"),
                            stake("x 60 a").withKnown(PartialDate.parse("2026-01-01"))))
                    .isEmpty();
        }

        @Test
        void aDayThatWasStillToComeIsDecidedOnceItIsPast() {
            assertThat(learned(LocalDate.of(2025, 12, 20), EL, rule(), listed("el", "x")))
                    .containsExactly(
                            "x newly restricted by el, because of el-x (listed, added on 2020-01-01, before: whether it is"
                                    + " listed is not known, added on 2020-01-01)",
                            "x newly restricted by rule/half, because of el-x (listed, added on 2020-01-01, before: whether it"
                                    + " is listed is not known, added on 2020-01-01), rule (in force, certain, before: in force,"
                                    + " last known)");
        }
    }

    private static Object[] struckOff(Object... records) {
        return List.of(
                        EL,
                        removed(entry("el", "x", "For all items, as x"), "2025-01-01"),
                        match("el", "x", MatchStatus.CONFIRMED),
                        List.of(records))
                .toArray();
    }

    private static Object[] listedOnly(Object... records) {
        return List.of(EL, listed("el", "x"), List.of(records)).toArray();
    }

    @Nested
    class AReleaseIsProvenAndElse {

        @Test
        void whoIsPerhapsListedByAnotherEntryIsNotReleased() {
            ListEntry other = entry("el", "x", "For some items").withId("el-other");
            assertThat(changes(
                            dataset(listedOnly()),
                            dataset(struckOff(
                                    other,
                                    match("el", "x", MatchStatus.PROBABLE)
                                            .withEntry("el-other")
                                            .withId("match-other")))))
                    .containsExactly(
                            "x now unknown by el, because of el-other (new), el-x (versions: removed on 2025-01-01 is new), "
                                    + "match-other (new)");
        }

        @Test
        void whoseNameAnUnmatchedEntryBearsIsNotReleased() {
            ListEntry again = entry("el", "X", "For all items").withId("el-again");
            ListEntry removedToo = removed(again, "2025-01-01");
            assertThat(kinds(dataset(listedOnly()), dataset(struckOff(again)))).containsExactly("x el NO_LONGER_SHOWN");
            assertThat(kinds(
                            dataset(listedOnly()),
                            dataset(struckOff(again.withName("Y").withAliases("x")))))
                    .containsExactly("x el NO_LONGER_SHOWN");
            assertThat(kinds(dataset(listedOnly()), dataset(struckOff(removedToo))))
                    .containsExactly("x el RELEASED");
            assertThat(kinds(
                            dataset(listedOnly()),
                            dataset(struckOff(
                                    again,
                                    match("el", "x", MatchStatus.REJECTED).withEntry("el-again")))))
                    .containsExactly("x el RELEASED");
        }

        @Test
        void whoseNameAnEntryBearsInAnotherSpellingIsNotReleased() {
            ListEntry again =
                    entry("el", "x", "For all items").withId("el-again").withName("“X” Company Limited");
            assertThat(kinds(dataset(listedOnly()), dataset(struckOff(again)))).containsExactly("x el NO_LONGER_SHOWN");
        }

        @Test
        void whoseNameAnEntryBearsBesideAnotherIsNotReleased() {
            ListEntry listed = entry("el", "x", "For all items").withName("Alpha Holdings");
            Object[] before = {EL, listed, match("el", "x", MatchStatus.CONFIRMED)};
            for (String name : List.of(
                    "Omega Co., Ltd. (Omega). Affiliated Entity: Alpha Holdings",
                    "Alpha Holdings, Shanghai",
                    "Alpha Holdings (Shanghai)",
                    "Alph\u0430 Holdings",
                    "Alpha Holdings and Beta Works",
                    "M/S Alpha Holding")) {
                ListEntry again = listed.withId("el-again").withName(name);
                assertThat(kinds(dataset(before), dataset(EL, removed(listed, "2025-01-01"), before[2], again)))
                        .as(name)
                        .containsExactly("x el NO_LONGER_SHOWN");
            }
            ListEntry other = listed.withId("el-other").withName("Beta Works");
            assertThat(kinds(dataset(before), dataset(EL, removed(listed, "2025-01-01"), before[2], other)))
                    .containsExactly("x el RELEASED");
        }

        @Test
        void onlyWhoIsKnownToBeSomebodyElseIsTakenForSomebodyElse() {
            assertThat(kinds(dataset(listedOnly()), dataset(againMatchedTo("x", MatchStatus.REJECTED))))
                    .containsExactly("x el RELEASED");
            assertThat(kinds(dataset(listedOnly()), dataset(againMatchedTo("y", MatchStatus.CONFIRMED))))
                    .contains("x el RELEASED");
            assertThat(kinds(dataset(listedOnly()), dataset(againMatchedTo("y", MatchStatus.PROBABLE))))
                    .contains("x el NO_LONGER_SHOWN");
            assertThat(kinds(dataset(listedOnly()), dataset(againMatchedTo("y", MatchStatus.REJECTED))))
                    .contains("x el NO_LONGER_SHOWN");
        }

        private static Object[] againMatchedTo(String party, MatchStatus status) {
            return struckOff(
                    entry("el", "X", "For all items").withId("el-again"),
                    match("el", party, status).withEntry("el-again").withId("match-again"));
        }

        @Test
        void whatWasLearnedLaterIsNoProofAndNoDoubt() {
            PartialDate later = PartialDate.parse("2026-01-01");
            PartialDate earlier = PartialDate.parse("2025-01-01");
            ListEntry again = entry("el", "X", "For all items").withId("el-again");
            EntryMatch rejected =
                    match("el", "x", MatchStatus.REJECTED).withEntry("el-again").withKnown(later);
            assertThat(asKnownOnDay(again.withKnown(earlier), rejected)).containsExactly("x el NO_LONGER_SHOWN");
            assertThat(asKnownOnDay(again.withKnown(earlier), rejected.withKnown(earlier)))
                    .containsExactly("x el RELEASED");
            assertThat(asKnownOnDay(again.withKnown(later))).containsExactly("x el RELEASED");
        }

        /** The change for who was struck off, by what was known on the day. */
        private static List<String> asKnownOnDay(Object... records) {
            return kinds(
                    Reach.of(known(dataset(listedOnly())), When.on(DAY).asKnownOn(DAY)),
                    Reach.of(known(dataset(struckOff(records))), When.on(DAY).asKnownOn(DAY)));
        }

        /** The same, where entries and matches that do not say since when they are known were so from the start. */
        private static Dataset known(Dataset dataset) {
            PartialDate start = PartialDate.parse("2020-01-01");
            Dataset.Builder known = Dataset.builder().info(dataset.info());
            dataset.records()
                    .forEach(record -> known.add(
                            record instanceof ListEntry entry && entry.known().isEmpty()
                                    ? entry.withKnown(start)
                                    : record instanceof EntryMatch match
                                                    && match.known().isEmpty()
                                            ? match.withKnown(start)
                                            : record));
            return known.build();
        }

        @Test
        void whatCouldNotBeReadMightStillListIt() {
            Dataset whole = dataset(struckOff());
            assertThat(kinds(dataset(listedOnly()), whole)).containsExactly("x el RELEASED");
            assertThat(kinds(dataset(listedOnly()), rebuilt(whole).incomplete().build()))
                    .containsExactly("x el NO_LONGER_SHOWN");
            assertThat(kinds(
                            dataset(listedOnly()),
                            rebuilt(whole).unread(List.of("some-match")).build()))
                    .containsExactly("x el NO_LONGER_SHOWN");
        }

        @Test
        void aRuleThatIsNotInForceReleasesNobodyWhoseMatchWasLost() {
            Object suspended = rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10");
            Object other = listed("meu", "w");
            Dataset lost = dataset(EL, suspended, other, entry("el", "x", "For all items, as x"));
            assertThat(kinds(dataset(listedOnly(suspended, other)), lost))
                    .containsExactly("x el NO_LONGER_SHOWN", "x rule/half NO_LONGER_SHOWN");
            assertThat(kinds(dataset(listedOnly(suspended, other)), dataset(struckOff(suspended, other))))
                    .containsExactly("x el RELEASED", "x rule/half RELEASED");
        }

        @Test
        void aRejectedMatchIsSomebodysWordAndNoRelease() {
            assertThat(kinds(
                            dataset(listedOnly()),
                            dataset(
                                    EL,
                                    entry("el", "x", "For all items, as x"),
                                    match("el", "x", MatchStatus.REJECTED))))
                    .containsExactly("x el NO_LONGER_SHOWN");
        }

        @Test
        void whoWouldOnlyBeReachedIfTheRuleWereInForceWasNotShownBefore() {
            Object suspended = rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10");
            assertThat(kinds(
                            dataset(listedOnly(suspended, listed("meu", "w"), company("a", "SG"), stake("x 60 a"))),
                            dataset(listedOnly(suspended, listed("meu", "w"), company("a", "SG")))))
                    .containsExactly("a rule/half NO_LONGER_FLAGGED");
        }
    }

    private static Dataset.Builder rebuilt(Dataset dataset) {
        return Dataset.builder().info(dataset.info()).addAll(dataset.records());
    }

    private static List<String> kinds(Dataset before, Dataset after) {
        return kinds(Reach.of(before, DAY), Reach.of(after, DAY));
    }

    private static List<String> kinds(Reach before, Reach after) {
        return ReachDifference.between(before, after).stream()
                .map(change -> change.party() + " " + change.regime() + " " + change.kind())
                .toList();
    }

    @Test
    void anotherDemandOfWhoMayBeListedIsTold() {
        Object probable = match("el", "x", MatchStatus.PROBABLE);
        assertThat(changes(
                        dataset(EL, entry("el", "x", "For some items"), probable),
                        dataset(EL, entry("el", "x", "For all items"), probable)))
                .containsExactly(
                        "x requirement changed by el, because of el-x (versions: added on 2020-01-01 says something else)");
    }

    @Test
    void aDemandThatBecomesCertainIsAChange() {
        Object[] records = {EL, rule(), company("a", "SG"), listed("el", "x"), entry("el", "y", "For some items")};
        assertThat(kinds(
                        dataset(
                                List.of(records),
                                match("el", "y", MatchStatus.PROBABLE),
                                stake("x 60 a"),
                                stake("y 5 a")),
                        dataset(
                                List.of(records),
                                match("el", "y", MatchStatus.CONFIRMED),
                                stake("x 60 a"),
                                stake("y 5 a"))))
                .containsExactly(
                        "y el NEWLY_RESTRICTED", "a rule/half REQUIREMENT_CHANGED", "y rule/half NEWLY_RESTRICTED");
    }

    @Test
    void anAuthorizationThatHasEndedIsAChangeOfWhatIsDemanded() {
        Authorization license = Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .period(Period.parse("from 2025-09-29 until 2025-11-28"))
                .build();
        Dataset dataset = dataset(
                EL,
                rule(HALF.withAuthorizations(license), "EFFECTIVE 2025-09-29"),
                company("a", "SG"),
                listed("el", "x"),
                stake("x 60 a"));
        assertThat(changes(Reach.of(dataset, DAY), Reach.of(dataset, LocalDate.of(2025, 12, 1))))
                .contains(
                        "a requirement changed by rule/half, because of rule (in force, certain; TGL does not hold, before: in force, certain; TGL holds)");
    }

    @Test
    void theNoticeThatRevisedAnEntryIsTold() {
        ListEntry entry = entry("el", "x", "For some items");
        EntryVersion revised = entry.versions()
                .get(0)
                .withAction(EntryAction.REVISED)
                .withValidFrom(PartialDate.parse("2025-11-20"))
                .withLicenseRequirement("For all items");
        Dataset dataset = dataset(
                EL, entry.withVersions(entry.versions().get(0), revised), match("el", "x", MatchStatus.CONFIRMED));
        assertThat(changes(Reach.of(dataset, DAY), Reach.of(dataset, LocalDate.of(2025, 12, 1))))
                .containsExactly("x requirement changed by el, because of el-x (listed, revised on 2025-11-20, "
                        + "before: listed, added on 2020-01-01)");
    }

    @Test
    void anEntryOnlyOneSideHoldsIsOfTheListThatSideTells() {
        Object[] frame = {
            EL,
            MEU,
            rule(HALF.withOwnership(HALF.ownership().orElseThrow().withLists("meu")), "EFFECTIVE 2025-09-29"),
            company("a", "SG"),
            stake("x 60 a"),
            match("el", "x", MatchStatus.CONFIRMED)
        };
        Dataset without = dataset(List.of(frame));
        Dataset with = dataset(List.of(frame), entry("el", "x", "For all items, as x"));
        assertThat(changes(without, with)).containsExactly("x newly restricted by el, because of el-x (new)");
        assertThat(changes(with, without)).containsExactly("x now unknown by el, because of el-x (not there any more)");
    }

    @Nested
    class TheCauseIs {

        @Test
        void theCompanyThatIsSaidToBeRegisteredElsewhere() {
            assertThat(changes(
                            dataset(listedOnly(rule(), company("a", "US"), stake("x 60 a"))),
                            dataset(listedOnly(rule(), company("a", "SG"), stake("x 60 a")))))
                    .containsExactly("a newly restricted by rule/half, because of a (jurisdiction: SG, before US)");
        }

        @Test
        void theRecordThatWithdrawsAnother() {
            Supersession retraction = new Supersession("x-in-a", SupersessionKind.RETRACTS, Optional.empty());
            assertThat(changes(
                            with(stake("x 60 a")),
                            with(
                                    stake("x 60 a"),
                                    stake("z 1 b").withId("retraction").withSupersedes(retraction))))
                    .containsExactly("a no longer shown by rule/half, because of retraction (new)");
        }

        @Test
        void theStakeOfAnotherThatLeavesNoRoom() {
            assertThat(changes(with(stake("x ? a")), with(stake("x ? a"), stake("y 60 a"))))
                    .containsExactly("a no longer shown by rule/half, because of y-in-a (new)");
        }

        @Test
        void thatARecordCannotBeReadWhichIsNotThatItIsGone() {
            Dataset gone = with();
            assertThat(changes(
                            with(stake("x 60 a")),
                            rebuilt(gone).unread(List.of("x-in-a")).build()))
                    .containsExactly(
                            "a no longer shown by rule/half, because of x-in-a (there, but it cannot be read)");
            assertThat(changes(with(stake("x 60 a")), rebuilt(gone).incomplete().build()))
                    .containsExactly(
                            "a no longer shown by rule/half, because of x-in-a (not there any more, or among what cannot be read)");
            assertThat(changes(rebuilt(gone).unread(List.of("x-in-a")).build(), with(stake("x 60 a"))))
                    .containsExactly(
                            "a newly restricted by rule/half, because of x-in-a (read now; it could not be read before)");
        }
    }
}
