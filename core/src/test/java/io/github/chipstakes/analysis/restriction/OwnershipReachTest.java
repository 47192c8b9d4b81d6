package io.github.chipstakes.analysis.restriction;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipReachTest {
    private static final OwnershipRule RULE = OwnershipRule.builder()
            .threshold(Percentage.parse("at least 50"))
            .aggregate(Aggregation.ALL_LISTED)
            .reach(RuleReach.ALL)
            .build();

    /** Who is listed: {@code x}; {@code ?x} is so only probably. */
    private static SortedMap<String, Seed> seeds(String... parties) {
        SortedMap<String, Seed> seeds = new TreeMap<>();
        for (String party : parties) {
            boolean probably = party.startsWith("?");
            String id = probably ? party.substring(1) : party;
            seeds.put(
                    id,
                    new Seed(
                            probably ? Answer.unknown("probably the entry of " + id) : Answer.yes("listed as " + id),
                            List.of("entry-" + id),
                            membership("list-of-" + id, probably),
                            membership("program-of-" + id, probably)));
        }
        return seeds;
    }

    private static Membership membership(String group, boolean probably) {
        return new Membership(probably ? Set.of() : Set.of(group), Set.of(group), Verdict.NO);
    }

    private static OwnershipReach reach(OwnershipRule rule, SortedMap<String, Seed> seeds, DatasetRecord... records) {
        return reach(rule, seeds, Counting.STANDARD, List.of(records));
    }

    private static OwnershipReach reach(
            OwnershipRule rule, SortedMap<String, Seed> seeds, Counting counting, List<DatasetRecord> records) {
        return reach(rule, seeds, counting, Dataset.builder().addAll(records));
    }

    private static OwnershipReach reach(
            OwnershipRule rule, SortedMap<String, Seed> seeds, Counting counting, Dataset.Builder records) {
        ExportControl control = ExportControl.builder()
                .id("rule")
                .title("The rule")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder().id("half").ownership(rule).build())
                .addTimeline(LegalEvent.builder()
                        .event(LegalEventKind.EFFECTIVE)
                        .date(PartialDate.parse("2020-01-01"))
                        .build())
                .build();
        Dataset dataset = records.info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-01-01"))
                        .build())
                .addAll(List.of(control))
                .build();
        return new OwnershipReach(
                Ownership.of(dataset, When.on(DAY), counting),
                control,
                control.provisions().get(0),
                seeds,
                List.of(),
                List.of());
    }

    private static Restriction of(String party, SortedMap<String, Seed> seeds, ShareholderStake... stakes) {
        return reach(RULE, seeds, stakes).of(party);
    }

    private static ShareholderStake[] stakes(String... lines) {
        return Stream.of(lines).map(line -> sound(stake(line))).toArray(ShareholderStake[]::new);
    }

    /** Nothing to remark on. */
    private static ShareholderStake sound(ShareholderStake stake) {
        return asOf("2025-11-11", stake).withInterest(Interest.SHAREHOLDING).withDirectness(Directness.DIRECT);
    }

    @Test
    void itIsSaidThroughWhomWhyHowOldAndWhatIsMissing() {
        Restriction c = of(
                "c",
                seeds("x"),
                asOf("2025-09-30", sound(stake("x 30 c"))),
                sound(stake("y 25 c")),
                sound(stake("x 60 y")));
        assertThat(c.words())
                .isEqualTo("restricted by ownership: 30 % by x (listed) and 25 % by y (restricted: 60 % by x); "
                        + "stake of 2025-09-30 carried forward 42 days; 45 % unaccounted for");
        assertThat(c.answer().verdict()).isEqualTo(Verdict.YES);
        assertThat(c.answer().records()).containsExactly("entry-x", "x-in-c", "y-in-c", "x-in-y", "rule");
        assertThat(c.chain()).containsExactly("x", "c");
        assertThat(c.held()).hasToString("[55, 55]");
    }

    @Test
    void whatSumsUpChainsIsNotToldAmongWhatIsAdded() {
        Restriction q = of(
                "q",
                seeds("x"),
                sound(stake("x 60 n")),
                sound(stake("n 45 q")),
                sound(stake("sum", "x 45 q")).withDirectness(Directness.INDIRECT),
                sound(stake("x 10 q")));
        assertThat(q.words())
                .startsWith("restricted by ownership: 45 % by n (restricted: 60 % by x) and 10 % by x (listed); ");
        assertThat(q.answer().records()).doesNotContain("sum");
    }

    @Test
    void everyStepUpToWhoIsListedIsToldWithItsAge() {
        Restriction e = of(
                "e",
                seeds("x"),
                sound(stake("x 60 m")).withAsOf(PartialDate.parse("2005-11-11")),
                sound(stake("m 60 n")),
                sound(stake("n 60 q")),
                sound(stake("q 60 e")));
        assertThat(e.words())
                .isEqualTo("restricted by ownership: 60 % by q (restricted: 60 % by n); n is restricted: 60 % by m; "
                        + "m is restricted: 60 % by x (listed); "
                        + "in m: stake of 2005-11-11 carried forward 7305 days; 40 % unaccounted for");
        assertThat(e.answer().records()).containsExactly("q-in-e", "n-in-q", "m-in-n", "entry-x", "x-in-m", "rule");
    }

    @Test
    void whatIsDoubtedFurtherUpIsToldFurtherDown() {
        ShareholderStake lost = sound(stake("x 60 m"));
        Dataset.Builder records = Dataset.builder()
                .addAll(List.of(lost, sound(stake("m 60 n")), sound(stake("n 60 e"))))
                .unreadField(lost.id(), "interest");
        Restriction e = reach(RULE, seeds("x"), Counting.STANDARD, records).of("e");
        assertThat(e.level()).isEqualTo(Level.POSSIBLY);
        assertThat(e.words()).contains("in m: something of x-in-m could not be read, in its interest");
        Restriction probably = of("e", seeds("?x"), stakes("x 60 m", "m 60 n", "n 60 e"));
        assertThat(probably.words())
                .contains("m is possibly restricted: 60 % by x (possibly listed); " + "probably the entry of x");
    }

    @Test
    void whatMayReachWhoMayBeListedIsRestedOn() {
        Restriction c = of("c", seeds("?x", "?y"), stakes("y 60 x", "x 60 c"));
        assertThat(c.words())
                .startsWith("possibly restricted by ownership: 60 % by x (possibly listed); probably the entry of x; ");
        assertThat(c.answer().records()).contains("entry-x", "x-in-c", "entry-y", "y-in-x");
    }

    @Test
    void circlesAboveAreToldOnce() {
        Restriction c = of(
                "c",
                seeds("x"),
                sound(stake("x 60 a")),
                sound(stake("a 60 b")),
                sound(stake("b 60 c")),
                sound(stake("c 40 a")),
                sound(stake("b 40 b")));
        assertThat(c.words())
                .startsWith("restricted by ownership: 60 % by b (restricted: ")
                .contains("; a is restricted: 60 % by x (listed) and 40 % by c; ")
                .doesNotContain("c is restricted");
        assertThat(c.answer().records()).doesNotHaveDuplicates().contains("x-in-a", "a-in-b", "b-in-c", "c-in-a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b | a 20 c; b 30 c               | c | RESTRICTED",
                "a   | a 49 i; i 100 t              | i | NOT_SHOWN",
                "a   | a 49 i; i 100 t              | t | NOT_SHOWN",
                "a   | a ? i                        | i | POSSIBLY",
                "a   | b 29 a; c 16 a               | b | NOT_SHOWN",
                "a   | b 29 a; c 16 a               | a | LISTED",
                "a   | a 50 b; b 50 c               | c | RESTRICTED",
                "a,b,c | a 16.7 d; b 16.7 d; c 16.6 d | d | RESTRICTED",
                "z   | a 49 c; b 49 c               | c | NOT_SHOWN",
                "a   | a [25, 50) c                 | c | NOT_SHOWN",
                "a,b | a [25, 50) c; b [25, 50) c   | c | RESTRICTED",
                "a,b | a (20, 50) c; b [25, 50) c   | c | POSSIBLY",
                "?a  | a 60 c                       | c | POSSIBLY",
                "?a  | a 60 c                       | a | POSSIBLY",
                "a   | a ? c; b 60 c                | c | NOT_SHOWN",
                "a   | a over 50 c; c over 50 a     | c | RESTRICTED",
                "z   | a 100 c; c 100 a             | c | NOT_SHOWN"
            })
    void theThreeLevels(String listed, String stakes, String party, Level level) {
        assertThat(of(party, seeds(listed.split(",")), stakes(stakes.split("; ")))
                        .level())
                .isEqualTo(level);
    }

    @Test
    void whereNothingIsShownTheAnswerIsUnknownAndSaysWhatIsMissing() {
        Restriction c = of("c", seeds("x"), stakes("a 49 c"));
        assertThat(c.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(c.words()).isEqualTo("not shown to be restricted; 51 % unaccounted for");
    }

    @Test
    void aMinorityOfARestrictedOwnerIsARedFlag() {
        Restriction i = of("i", seeds("a"), stakes("a 49 i"));
        assertThat(i.words()).isEqualTo("not shown to be restricted: only 49 % by a (listed); 51 % unaccounted for");
        assertThat(i.redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.BELOW_THRESHOLD,
                        "a",
                        Optional.empty(),
                        Interval.parse("[49, 49]"),
                        "49 % by a (listed), where at least 50 % is the threshold",
                        List.of("a-in-i", "entry-a")));
    }

    @Test
    void anUnknownPartOfARestrictedOwnerIsARedFlag() {
        Restriction i = of("i", seeds("a"), stakes("a ? i"));
        assertThat(i.words())
                .isEqualTo(
                        "possibly restricted by ownership: an unknown part by a (listed); an unknown part unaccounted"
                                + " for");
        assertThat(i.redFlags()).extracting(RedFlag::kind).containsExactly(RedFlag.Kind.UNKNOWN_PERCENTAGE);
    }

    @Test
    void howMuchIsHeldInANomineesNameIsNotKnownAndNotBelow() {
        assertThat(of("c", seeds("x"), sound(stake("nominee 60 c")).withHeldFor("x"))
                        .redFlags())
                .extracting(RedFlag::kind)
                .containsExactly(RedFlag.Kind.UNKNOWN_PERCENTAGE);
    }

    @Test
    void whyAnOwnerIsOnlyPossiblyListedIsSaid() {
        assertThat(of("c", seeds("?x"), stakes("x 60 c")).words())
                .isEqualTo("possibly restricted by ownership: 60 % by x (possibly listed); probably the entry of x; "
                        + "40 % unaccounted for");
    }

    @Test
    void ownersTheRuleDoesNotAddAreFlaggedAllTheSame() {
        Restriction c = reach(RULE.withAggregate(Aggregation.NONE), seeds("a", "b"), stakes("a 30 c", "b 30 c"))
                .of("c");
        assertThat(c.redFlags())
                .extracting(flag -> flag.kind() + " " + flag.owner())
                .containsExactlyInAnyOrder("BELOW_THRESHOLD a", "BELOW_THRESHOLD b");
    }

    @Test
    void votesSeatsAndConcertOfARestrictedPartyAreRedFlagsAndNoOwnership() {
        ConcertGroup group = ConcertGroup.builder().name("Friends").build();
        Restriction c = of(
                "c",
                seeds("x"),
                sound(stake("votes", "x 60 c")).withInterest(Interest.VOTING_RIGHTS),
                sound(stake("seat", "x ? c")).withInterest(Interest.BOARD_MEMBER),
                sound(stake("few", "x 1 c")).withConcertGroup(group),
                sound(stake("friend", "y 50 c")).withConcertGroup(group));
        assertThat(c.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(c.redFlags())
                .extracting(RedFlag::words)
                .containsExactly(
                        "1 % by x (listed), where at least 50 % is the threshold",
                        "x (listed) has voting rights, 60 %",
                        "x (listed) has board member",
                        "x (listed) acts in concert with y (Friends)");
    }

    @Test
    void listedOwnersInConcertAreFlaggedWhereTheRuleDoesNotAddThem() {
        ConcertGroup pact = ConcertGroup.builder().name("Pact").build();
        ShareholderStake[] stakes = {
            sound(stake("one", "a 20 c")).withConcertGroup(pact),
            sound(stake("other", "b 20 c")).withConcertGroup(pact)
        };
        assertThat(inConcert(Aggregation.NONE, stakes))
                .containsExactlyInAnyOrder(
                        "a (listed) acts in concert with b (Pact)", "b (listed) acts in concert with a (Pact)");
        assertThat(inConcert(Aggregation.ALL_LISTED, stakes)).isEmpty();
    }

    private static List<String> inConcert(Aggregation aggregation, ShareholderStake... stakes) {
        return reach(RULE.withAggregate(aggregation), seeds("a", "b"), stakes).of("c").redFlags().stream()
                .filter(flag -> flag.kind() == RedFlag.Kind.ACTS_IN_CONCERT)
                .map(RedFlag::words)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL_LISTED", "SAME_LIST", "SAME_PROGRAM", "NONE"})
    void votesOfAPartyThatIsProbablyListedAreARedFlagWhateverTheRuleAdds(Aggregation aggregation) {
        ShareholderStake votes = sound(stake("x 60 c")).withInterest(Interest.VOTING_RIGHTS);
        assertThat(reach(RULE.withAggregate(aggregation), seeds("?x"), votes, sound(stake("z 10 d")))
                        .of("c")
                        .redFlags())
                .extracting(RedFlag::words)
                .containsExactly("x (possibly restricted) has voting rights, 60 %");
    }

    @Test
    void interestsThatCountAreNotAddedUp() {
        OwnershipRule rule = RULE.withInterests(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS);
        ShareholderStake votes = sound(stake("votes", "x 30 c")).withInterest(Interest.VOTING_RIGHTS);
        assertThat(reach(rule, seeds("x"), sound(stake("x 30 c")), votes)
                        .of("c")
                        .level())
                .isEqualTo(Level.NOT_SHOWN);
        assertThat(reach(rule, seeds("x", "y"), sound(stake("y 30 c")), votes)
                        .of("c")
                        .redFlags())
                .extracting(flag -> flag.kind() + " " + flag.owner())
                .containsExactly("BELOW_THRESHOLD y", "BELOW_THRESHOLD x");
    }

    @Test
    void anyInterestThatCountsIsEnoughAndPassesOn() {
        OwnershipRule rule = RULE.withInterests(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS);
        OwnershipReach reach = reach(
                rule,
                seeds("x"),
                sound(stake("x 20 a")),
                sound(stake("x-votes", "x 60 a")).withInterest(Interest.VOTING_RIGHTS),
                sound(stake("a 60 c")),
                sound(stake("y-votes", "y 60 c")).withInterest(Interest.VOTING_RIGHTS),
                sound(stake("x ? d")),
                sound(stake("d-votes", "y 60 d")).withInterest(Interest.VOTING_RIGHTS));
        assertThat(reach.of("a").level()).isEqualTo(Level.RESTRICTED);
        assertThat(reach.of("a").held()).hasToString("[60, 60]");
        assertThat(reach.of("c").chain()).containsExactly("x", "a", "c");
        assertThat(reach.of("d").level()).isEqualTo(Level.POSSIBLY);
        assertThat(reach.reached()).extracting(Restriction::party).containsExactly("a", "c", "d", "x");
    }

    @Test
    void whatIsSaidToBeIndirectMakesPossibleAndStandsNeverBesideItsChain() {
        ShareholderStake indirect = sound(stake("sum", "x 60 c")).withDirectness(Directness.INDIRECT);
        assertThat(of("c", seeds("x"), indirect).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of(
                                "c",
                                seeds("x"),
                                sound(stake("sum", "x 40 c")).withDirectness(Directness.INDIRECT),
                                sound(stake("x 40 y")),
                                sound(stake("y 100 c")),
                                sound(stake("z 60 y")))
                        .contributions())
                .isEmpty();
    }

    @Test
    void aStakeThatSumsUpAChainIsFlaggedWhereNothingComesThroughIt() {
        assertThat(of(
                                "c",
                                seeds("x"),
                                sound(stake("sum", "x 24 c")).withDirectness(Directness.INDIRECT),
                                sound(stake("x 40 y")),
                                sound(stake("y 60 c")))
                        .redFlags())
                .startsWith(new RedFlag(
                        RedFlag.Kind.BELOW_THRESHOLD,
                        "x",
                        Optional.empty(),
                        Interval.parse("[24, 24]"),
                        "24 % indirectly by x (listed), taken as the sum of what is held through others",
                        List.of("sum", "entry-x")));
    }

    @Test
    void theWordsSayThatAStakeIsIndirect() {
        ShareholderStake indirect = sound(stake("sum", "x 30 c")).withDirectness(Directness.INDIRECT);
        assertThat(of("c", seeds("x"), indirect).words()).contains("only at most 30 % indirectly by x (listed)");
        assertThat(of("c", seeds("x"), sound(stake("sum", "x up to 60 c")).withDirectness(Directness.INDIRECT))
                        .words())
                .contains(": up to 60 % indirectly by x (listed)");
        assertThat(of("c", seeds("x"), indirect, sound(stake("x 30 c"))).words())
                .contains(": 30 to 60 % partly indirectly by x (listed)");
        assertThat(of("c", seeds("x"), indirect.withInterest(Interest.VOTING_RIGHTS))
                        .redFlags())
                .extracting(RedFlag::words)
                .containsExactly("x (listed) has voting rights, 30 % indirectly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60   | y 60 c                             | POSSIBLY",
                "60   | x 10 m; m 60 c                     | POSSIBLY",
                "60   | x 40 m; m 100 c                    | POSSIBLY",
                "?    | x 10 m; m 60 c                     | POSSIBLY",
                "60   | x ? m; y 80 m; m 60 c              | POSSIBLY",
                "60   | x 10 m; x 20 n; m 60 c; n 30 c     | POSSIBLY",
                "6    | x 10 m; m 60 c                     | NOT_SHOWN",
                "11.1 | x 33.3 m; m 33.3 c                 | NOT_SHOWN",
                "30   | x 60 m; m 30 c                     | NOT_SHOWN",
                "?    | x 60 m; m 30 c                     | POSSIBLY",
                "up to 60 | x 60 m; m 5 c                  | POSSIBLY",
                "[25, 75] | x 60 m; m 30 c                 | POSSIBLY",
                "up to 30 | x 60 m; m 30 c                 | NOT_SHOWN",
                "30   | x 60 m; m 30 n; x 30 n; n 30 c     | NOT_SHOWN",
                "9    | x 30 m; m 30 n; n 30 m; n 99 c     | NOT_SHOWN"
            })
    void aChainCarriesAllThroughMajoritiesAndElseThePartsMultiplied(String indirect, String chain, Level level) {
        List<ShareholderStake> stakes = new ArrayList<>(List.of(stakes(chain.split("; "))));
        stakes.add(sound(stake("sum", "x " + indirect + " c")).withDirectness(Directness.INDIRECT));
        Restriction c = of("c", seeds("x"), stakes.toArray(ShareholderStake[]::new));
        assertThat(c.level()).isEqualTo(level);
        assertThat(c.answer().records().contains("sum")).isEqualTo(level == Level.POSSIBLY);
    }

    @Test
    void whatIsSaidToBeIndirectAddsToWhatItsHolderHoldsDirectly() {
        ShareholderStake indirect = sound(stake("sum", "x 30 c")).withDirectness(Directness.INDIRECT);
        assertThat(of("c", seeds("x"), indirect, sound(stake("x 30 c"))).level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), indirect, sound(stake("x 30 c")), sound(stake("c 5 x")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatIsSaidToBeIndirectCountsWhereItsChainBringsLess() {
        ShareholderStake indirect = sound(stake("sum", "x 60 c")).withDirectness(Directness.INDIRECT);
        assertThat(of("c", seeds("x"), indirect, sound(stake("x 5 y")), sound(stake("y 0.1 c")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatIsHeldForAListedPartyAddsToWhatItHoldsItself() {
        assertThat(of("c", seeds("x"), sound(stake("nominee 30 c")).withHeldFor("x"), sound(stake("x 30 c")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), sound(stake("nominee 60 c")).withHeldFor("x"), sound(stake("x 10 nominee")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatIsHeldThroughACompanyWhollyOwnedCountsOnce() {
        ShareholderStake owned = sound(stake("x 100 shell"));
        assertThat(of("c", seeds("x"), sound(stake("shell 30 c")).withHeldFor("x"), owned)
                        .level())
                .isEqualTo(Level.NOT_SHOWN);
        assertThat(of("c", seeds("x"), sound(stake("shell 60 c")).withHeldFor("x"), owned)
                        .level())
                .isEqualTo(Level.RESTRICTED);
    }

    @Test
    void whatIsHeldForItsHolderIsItsOwn() {
        assertThat(of("c", seeds("x"), sound(stake("x 60 c")).withHeldFor("x")).level())
                .isEqualTo(Level.RESTRICTED);
    }

    @Test
    void whatIsHeldForAListedPartyMakesPossible() {
        assertThat(of("c", seeds("x"), sound(stake("nominee 60 c")).withHeldFor("x"))
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatANomineeHoldsForSeveralListedPartiesIsAddedUp() {
        ShareholderStake x = sound(stake("for-x", "n 30 c")).withHeldFor("x");
        ShareholderStake y = sound(stake("for-y", "n 40 c")).withHeldFor("y");
        assertThat(of("c", seeds("x", "y"), x, y).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("n", "x", "y"), x, y).level()).isEqualTo(Level.RESTRICTED);
        assertThat(of("c", seeds("x", "y"), x, y, sound(stake("all", "n 70 c"))).level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void aNomineeWhosePrincipalChangedIsNoContradiction() {
        ShareholderStake x = asOf("2024-01-01", sound(stake("for-x", "n 60 c")).withHeldFor("x"));
        ShareholderStake y = asOf("2025-01-01", sound(stake("for-y", "n 60 c")).withHeldFor("y"));
        for (String listed : List.of("x", "y")) {
            Restriction c = of("c", seeds(listed), x, y);
            assertThat(c.level()).isEqualTo(Level.POSSIBLY);
            assertThat(c.words()).doesNotContain("contradict").contains("may be held for");
        }
        assertThat(of("c", seeds("n", "x", "y"), x, y).held()).hasToString("[60, 100]");
        assertThat(of(
                                "c",
                                seeds("n", "x", "y"),
                                x.withPercent(Percentage.parse("30")),
                                y.withPercent(Percentage.parse("30")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatOneListedPartyHoldsForAnotherCountsForCertainAndOnce() {
        Restriction c = of("c", seeds("n", "x"), sound(stake("n 60 c")).withHeldFor("x"));
        assertThat(c.level()).isEqualTo(Level.RESTRICTED);
        assertThat(c.held()).hasToString("[60, 60]");
        assertThat(c.unaccounted()).hasToString("[40, 40]");
        assertThat(c.words())
                .isEqualTo(
                        "restricted by ownership: 60 % by n (listed); n-in-c may be held for x; 40 % unaccounted for");
        assertThat(c.chain()).containsExactly("n", "c");
        assertThat(of("c", seeds("n", "x"), sound(stake("n 30 c")).withHeldFor("x"))
                        .level())
                .isEqualTo(Level.NOT_SHOWN);
        assertThat(of("c", seeds("n", "?x"), sound(stake("n 60 c")).withHeldFor("x"))
                        .level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of(
                                "c",
                                seeds("x"),
                                sound(stake("x 50 n")),
                                sound(stake("n 60 c")).withHeldFor("x"))
                        .words())
                .startsWith("restricted by ownership: 60 % by n (restricted: 50 % by x)");
    }

    /** The other statement may tell of the same shares in the name of whom they are held for. */
    @Test
    void whatMayBeToldOfTwiceIsNotCertain() {
        ShareholderStake nominee = sound(stake("n 30 c")).withHeldFor("x");
        assertThat(of("c", seeds("n", "x"), nominee, sound(stake("x 30 c"))).level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of(
                                "c",
                                seeds("x"),
                                sound(stake("n 45 c")).withHeldFor("z"),
                                sound(stake("z 45 c")),
                                sound(stake("x ? c")))
                        .level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("n", "x"), nominee, sound(stake("m 30 c")).withHeldFor("x"), sound(stake("x 50 m")))
                        .level())
                .isEqualTo(Level.RESTRICTED);
    }

    @Test
    void unknownHoldersToldOfOnTwoDaysMayBeTheSame() {
        ShareholderStake old = asOf("2024-06-30", sound(stake("old", "? 45 c")));
        ShareholderStake now = asOf("2025-06-30", sound(stake("now", "? 45 c")));
        assertThat(of("c", seeds("x"), sound(stake("x ? c")), old, now).held()).hasToString("[0, 55]");
        assertThat(of("c", seeds("x"), sound(stake("x ? c")), old.withHeldFor("y"), now)
                        .held())
                .hasToString("[0, 55]");
    }

    @Test
    void whatUnknownHoldersHaveIsUnaccountedFor() {
        assertThat(of("c", seeds("x"), stakes("p 50 c", "? 50 c")).words())
                .isEqualTo("not shown to be restricted; 50 % unaccounted for");
        assertThat(of("c", seeds("x"), stakes("x 30 c", "? 60 c")).unaccounted())
                .hasToString("[70, 70]");
        assertThat(of("c", seeds("x"), stakes("x ? c", "? 60 c")).unaccounted()).hasToString("[60, 100]");
        assertThat(of("c", seeds("x"), sound(stake("? 60 c")).withHeldFor("y")).unaccounted())
                .as("of one who is named, or of its nominee")
                .hasToString("[40, 40]");
        assertThat(reach(
                                RULE.withInterests(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS),
                                seeds("x"),
                                sound(stake("x 40 c")),
                                sound(stake("c 20 c")),
                                sound(stake("votes", "? 30 c")).withInterest(Interest.VOTING_RIGHTS))
                        .of("c")
                        .unaccounted())
                .as("by the interest that shows most, and not what it holds of itself")
                .hasToString("[40, 40]");
    }

    @Test
    void whatCouldNotBeReadOfAnyStakeIsToldWhereNothingIsShown() {
        Dataset.Builder records =
                Dataset.builder().addAll(List.of(stakes("p 60 c"))).unreadField("p-in-c", "heldFor");
        assertThat(reach(RULE, seeds("x"), Counting.STANDARD, records).of("c").words())
                .isEqualTo("not shown to be restricted; at least 40 % unaccounted for; "
                        + "something of p-in-c could not be read, in its heldFor");
    }

    @Test
    void thatACorrectionMayBeMissingIsToldOfWhatIsShown() {
        Dataset.Builder records =
                Dataset.builder().addAll(List.of(stakes("x 60 c"))).unread(List.of("correction"));
        assertThat(reach(RULE, seeds("x"), Counting.STANDARD, records).of("c").words())
                .isEqualTo("restricted by ownership: 60 % by x (listed); 40 % unaccounted for; "
                        + "there may be stakes that could not be read, and correct these");
    }

    @Test
    void sinceWhenAStakeGoesOnIsToldWhereNoDayIs() {
        ShareholderStake ongoing = sound(stake("x 60 c")).withPeriod(Period.parse("from 2010-01-01 until .."));
        assertThat(of("c", seeds("x"), ongoing.withAsOf(Optional.empty())).words())
                .isEqualTo("restricted by ownership: 60 % by x (listed); stake from 2010-01-01 until ..; "
                        + "40 % unaccounted for");
        assertThat(of("c", seeds("x"), ongoing).words())
                .isEqualTo("restricted by ownership: 60 % by x (listed); 40 % unaccounted for");
    }

    @Test
    void whatIsToldOfAboutADayMayHaveTakenThePlaceOfWhatWasToldBefore() {
        for (List<String> figures : List.of(List.of("10", "60"), List.of("60", "10"))) {
            Restriction c = of(
                    "c",
                    seeds("x"),
                    asOf("2022-01-29", sound(stake("before", "x " + figures.get(0) + " c"))),
                    asOf("2023-11~", sound(stake("since", "x " + figures.get(1) + " c"))));
            assertThat(c.level()).isEqualTo(Level.POSSIBLY);
            assertThat(c.held()).hasToString("[10, 60]");
        }
    }

    @Test
    void whatIsHeldByNobodyKnowsWhatMayBeShares() {
        ShareholderStake unknown = sound(stake("unknown", "x 60 c")).withInterest(Interest.UNKNOWN_INTEREST);
        Restriction c = of("c", seeds("x"), unknown);
        assertThat(c.words())
                .isEqualTo("possibly restricted by ownership: 60 % by x (listed); by what it is held is not known: "
                        + "it may be shares, votes or something else; at least 40 % unaccounted for");
        assertThat(of("d", seeds("x"), unknown, sound(stake("c 60 d"))).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), unknown, sound(stake("x 10 c"))).held()).hasToString("[10, 70]");
    }

    @Test
    void whatIsHeldForSomebodyByNobodyKnowsWhatMayBeTheSharesThatAreToldOf() {
        ShareholderStake shares = asOf("2021-01-01", sound(stake("shares", "nominee 60 c")));
        ShareholderStake forX = asOf("2020-01-01", sound(stake("for-x", "nominee 60 c")))
                .withHeldFor("x")
                .withInterest(Interest.UNKNOWN_INTEREST);
        assertThat(of("c", seeds("x"), shares, forX).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), forX.withAsOf(shares.asOf()), shares.withAsOf(forX.asOf()))
                        .level())
                .isEqualTo(Level.POSSIBLY);
        ShareholderStake unknown = shares.withInterest(Interest.UNKNOWN_INTEREST);
        ShareholderStake lessForX = forX.withInterest(Interest.SHAREHOLDING).withPercent(Percentage.parse("10"));
        assertThat(of("c", seeds("x"), unknown, lessForX).level()).isEqualTo(Level.POSSIBLY);
    }

    @ParameterizedTest
    @CsvSource({"40, 40, '[40, 80]', POSSIBLY", "60, 5, '[5, 65]', POSSIBLY", "30, 60, '[60, 90]', RESTRICTED"})
    void aClassToldOfLaterLeavesOpenHowMuchOfAllClassesIsLeft(String before, String since, String held, Level level) {
        ShareholderStake all = asOf("2025-06-30", sound(stake("all", "x " + before + " c")));
        ShareholderStake h =
                asOf("2025-09-30", sound(stake("h", "x " + since + " c"))).withShareClass("H");
        Restriction c = of("c", seeds("x"), all, h);
        assertThat(c.level()).isEqualTo(level);
        assertThat(c.held()).hasToString(held);
        assertThat(c.words())
                .contains("it may be part of what is told of this holder otherwise: "
                        + "of all classes of shares, and later of single ones");
        assertThat(c.answer().records()).contains("all", "h");
    }

    @Test
    void classesThatComeToEnoughTogetherAreNotBelow() {
        ShareholderStake all = sound(stake("all", "x 40 c"));
        ShareholderStake a = sound(stake("a", "x 30 c")).withShareClass("A");
        ShareholderStake b = sound(stake("b", "x 25 c")).withShareClass("B");
        assertThat(of("c", seeds("x"), all, a, b).redFlags())
                .extracting(RedFlag::kind)
                .containsExactly(RedFlag.Kind.UNKNOWN_PERCENTAGE);
        assertThat(of("c", seeds("x"), all, a, b.withShareClass("A")).redFlags())
                .as("of one class, told of twice")
                .extracting(RedFlag::kind)
                .containsExactly(RedFlag.Kind.BELOW_THRESHOLD);
    }

    @Test
    void whoLeavesNoMoreIsNamed() {
        Restriction c = of("c", seeds("x"), stakes("x ? c", "y 40 c", "z [15, 30] c", "w ? c"));
        assertThat(c.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(c.words())
                .isEqualTo("not shown to be restricted: only an unknown part by x (listed); "
                        + "no more than what others leave, who hold at least 55 %; at most 45 % unaccounted for");
        assertThat(c.answer().records()).containsExactly("entry-x", "x-in-c", "y-in-c", "z-in-c", "rule");
        Restriction possibly = of("c", seeds("x"), stakes("x ? c", "? 40 c"));
        assertThat(possibly.level()).isEqualTo(Level.POSSIBLY);
        assertThat(possibly.words()).contains("no more than what others leave, who hold at least 40 %");
        assertThat(possibly.answer().records()).contains("unknown-in-c");
        assertThat(of("c", seeds("x"), stakes("x [50, 80] c", "y 40 c")).words())
                .isEqualTo("restricted by ownership: 50 to 80 % by x (listed); at most 10 % unaccounted for");
    }

    @Test
    void howOldAndHowCertainIsWhatOthersHoldIsTold() {
        ShareholderStake old = asOf("2005-11-11", sound(stake("y 55 c")));
        assertThat(of("c", seeds("x"), sound(stake("x ? c")), old.withDirectness(Optional.empty()))
                        .words())
                .isEqualTo("not shown to be restricted: only an unknown part by x (listed); "
                        + "no more than what others leave, who hold at least 55 %; "
                        + "of what others hold: stake of 2005-11-11 carried forward 7305 days; "
                        + "of what others hold: whether it is held directly is not said: taken as direct; "
                        + "at most 45 % unaccounted for");
    }

    /** What a company holds of itself counts for nothing, also in the name of another. */
    @Test
    void whatACompanyMayHoldOfItselfIsNotCertain() {
        assertThat(of("c", seeds("x"), sound(stake("c 60 c")).withHeldFor("x")).level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), sound(stake("x 60 c")).withHeldFor("c")).level())
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("z"), sound(stake("c 60 c")).withHeldFor("x")).level())
                .isEqualTo(Level.NOT_SHOWN);
    }

    @Test
    void whomARivalStatementNamesBehindAHolderIsNotForgotten() {
        Restriction c = of(
                "c",
                seeds("x"),
                sound(stake("own", "nominee 60 c")),
                stake("for-x", "nominee 60 c").withHeldFor("x"));
        assertThat(c.level()).isEqualTo(Level.POSSIBLY);
        assertThat(c.answer().records()).contains("own", "for-x");
    }

    @Test
    void aDateThatLeavesOpenWhetherItWasHeldMakesPossible() {
        assertThat(of("c", seeds("x"), asOf("2025", stake("x 60 c"))).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), stake("x 60 c")).level()).isEqualTo(Level.RESTRICTED);
    }

    @Test
    void whatIsTooOldMakesPossible() {
        OwnershipReach reach = reach(
                RULE, seeds("x"), Counting.STANDARD.carryingAtMost(365), List.of(asOf("2022-01-01", stake("x 60 c"))));
        assertThat(reach.of("c").level()).isEqualTo(Level.POSSIBLY);
    }

    @Test
    void rivalsAreNamed() {
        Restriction c = of("c", seeds("x"), sound(stake("a", "x 50 c")), sound(stake("b", "x 40 c")));
        assertThat(c.words()).contains("a was preferred to b (40 %)").contains("on the stated figures");
        assertThat(c.answer().records()).contains("b");
    }

    @Test
    void whatARivalSaysOfARestrictedPartyIsARedFlag() {
        assertThat(of("c", seeds("x"), sound(stake("none", "x 0 c")), sound(stake("some", "x 60 c")))
                        .redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.UNKNOWN_PERCENTAGE,
                        "x",
                        Optional.empty(),
                        Interval.parse("[60, 60]"),
                        "some (60 %) names x (listed); none was preferred to it",
                        List.of("none", "some", "entry-x")));
        assertThat(of(
                                "c",
                                seeds("x"),
                                sound(stake("by-y", "y 60 c")),
                                sound(stake("by-x", "x 60 c")).withRestates("by-y"))
                        .redFlags())
                .extracting(RedFlag::words)
                .containsExactly("by-x (60 %) names x (listed); by-y was preferred to it");
        assertThat(of("c", seeds("x"), sound(stake("a", "x 10 c")), sound(stake("b", "x 60 c")))
                        .redFlags())
                .extracting(RedFlag::kind)
                .containsExactly(RedFlag.Kind.UNKNOWN_PERCENTAGE);
    }

    @Test
    void figuresThatContradictEachOtherAreSaidToDoSo() {
        assertThat(of("c", seeds("x"), stakes("a 70 c", "b 60 c", "x 10 c")).words())
                .contains("its stakes contradict each other: they add up to more than 100 %");
    }

    @Test
    void whatWasHeldBeforeOthersAreToldToHoldMoreThanTheRestIsPossible() {
        ShareholderStake[] stakes = {
            asOf("2023-01-01", sound(stake("x 60 c"))),
            asOf("2025-01-01", sound(stake("z 95 c"))),
            sound(stake("c 100 d"))
        };
        Restriction c = of("c", seeds("x"), stakes);
        assertThat(c.level()).isEqualTo(Level.POSSIBLY);
        assertThat(c.held()).hasToString("[5, 60]");
        assertThat(c.words())
                .isEqualTo("possibly restricted by ownership: 5 to 60 % by x (listed); "
                        + "stake of 2023-01-01 carried forward 1045 days; "
                        + "no more than a part of it may be left beside z-in-c (95 %), which is told of since");
        assertThat(of("d", seeds("x"), stakes).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("z"), stakes).level()).as("told of since").isEqualTo(Level.RESTRICTED);
        assertThat(of("c", seeds("x", "z"), stakes).level()).isEqualTo(Level.RESTRICTED);
    }

    @Test
    void whatOthersLeaveOfWhatWasHeldBeforeIsCertain() {
        ShareholderStake x = asOf("2023-01-01", sound(stake("x 60 c")));
        ShareholderStake z = asOf("2025-01-01", sound(stake("z 45 c")));
        assertThat(of("c", seeds("x"), x, z).held()).hasToString("[55, 60]");
        assertThat(of("c", seeds("x"), x, z).level()).isEqualTo(Level.RESTRICTED);
        assertThat(of("c", seeds("x"), x, z, asOf("2024-01-01", sound(stake("y 10 c"))))
                        .held())
                .hasToString("[45, 60]");
    }

    @Test
    void whatIsHeldThroughANomineeMakesPossibleAndPassesOn() {
        ShareholderStake x = sound(stake("x 60 c")).withInterest(Interest.NOMINATOR);
        Restriction c = of("c", seeds("x"), x);
        assertThat(c.level()).isEqualTo(Level.POSSIBLY);
        assertThat(c.words())
                .isEqualTo("possibly restricted by ownership: at most 60 % indirectly by x (listed); "
                        + "x-in-c tells of what is held through a nominee, not through whom; "
                        + "at least 40 % unaccounted for");
        assertThat(of("d", seeds("x"), x, sound(stake("c 100 d"))).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), x, sound(stake("n 95 c"))).level())
                .as("whoever holds the rest may be the nominee")
                .isEqualTo(Level.POSSIBLY);
        assertThat(of("c", seeds("x"), x.withPercent(Percentage.parse("40"))).level())
                .isEqualTo(Level.NOT_SHOWN);
        assertThat(of("c", seeds("x"), x, sound(stake("x 100 n")), sound(stake("n 60 c")))
                        .held())
                .as("a nominee of its own")
                .hasToString("[60, 60]");
        assertThat(of("c", seeds("x"), x, sound(stake("own", "x 30 c"))).held()).hasToString("[30, 90]");
        assertThat(of(
                                "c",
                                seeds("x"),
                                x,
                                sound(stake("sum", "x 30 c"))
                                        .withDirectness(Directness.INDIRECT)
                                        .withAsOf(PartialDate.parse("2025-11-11")))
                        .level())
                .as("no update of it")
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whatANomineeHoldsForAListedPartyIsReadAsSharesInItsName() {
        ShareholderStake nominee = sound(stake("as-nominee", "n 60 c"))
                .withInterest(Interest.NOMINEE)
                .withHeldFor("x");
        for (ShareholderStake[] stakes : List.of(
                new ShareholderStake[] {nominee, sound(stake("c 100 d"))},
                new ShareholderStake[] {nominee, sound(stake("c 100 d")), sound(stake("n 60 c"))})) {
            assertThat(of("c", seeds("x"), stakes).held()).hasToString("[0, 60]");
            assertThat(of("c", seeds("n", "x"), stakes).held())
                    .as("told of once")
                    .hasToString("[60, 60]");
            assertThat(of("d", seeds("x"), stakes).level()).isEqualTo(Level.POSSIBLY);
        }
        assertThat(of("c", seeds("n"), nominee.withHeldFor(Optional.empty())).redFlags())
                .extracting(RedFlag::words)
                .as("it is not said for whom")
                .containsExactly("n (listed) has nominee, 60 %");
    }

    @Test
    void sharesThatAreAnotherPartOfTheShareCountThanIsStatedMakePossible() {
        Company c = company("c", "CN")
                .withShareCounts(ShareCount.builder()
                        .asOf(PartialDate.parse("2025-11-11"))
                        .issued(Shares.of(1_000))
                        .build());
        ShareholderStake x = sound(stake("x 30 c")).withShares(Shares.of(600));
        Restriction possibly = reach(RULE, seeds("x"), c, x).of("c");
        assertThat(possibly.level()).isEqualTo(Level.POSSIBLY);
        assertThat(possibly.words())
                .isEqualTo("possibly restricted by ownership: 30 to 60 % by x (listed); "
                        + "600 of 1000 shares are not 30 percent: it may be either; "
                        + "40 to 70 % unaccounted for");
        assertThat(reach(RULE, seeds("x"), c, x.withShares(Shares.of(300)))
                        .of("c")
                        .held())
                .hasToString("[30, 30]");
        assertThat(reach(RULE, seeds("x"), c, x.withShares(Shares.of(1_200)))
                        .of("c")
                        .held())
                .as("of more than there are")
                .hasToString("[30, 100]");
        assertThat(reach(RULE, seeds("x"), c, asOf("2025-11-10", x)).of("c").held())
                .as("the count is of another day")
                .hasToString("[30, 30]");
        assertThat(reach(
                                RULE,
                                seeds("x"),
                                c,
                                x.withPercent(Percentage.parse("60")).withShares(Shares.of(300)))
                        .of("c")
                        .level())
                .isEqualTo(Level.POSSIBLY);
    }

    private static Company company(String id, String jurisdiction) {
        return Company.builder()
                .id(id)
                .name(id)
                .jurisdiction(Jurisdiction.of(jurisdiction))
                .build();
    }

    @Test
    void whatWouldBeEnoughOnlyIfItIsAddedIsToldSo() {
        OwnershipReach reach = reach(
                RULE.withReach(RuleReach.FOREIGN).withAggregate(Optional.empty()),
                seeds("x", "y"),
                company("us", "US-DE"),
                company("too", "US-DE"),
                sound(stake("x 30 us")),
                sound(stake("y 30 us")),
                sound(stake("x 60 too")));
        assertThat(reach.of("us").redFlags())
                .extracting(RedFlag::words)
                .containsExactly(
                        "30 % by x (listed) and 30 % by y (listed) would be enough if the rule adds what several"
                                + " listed parties hold, which is not recorded; it is registered in US-DE, and the rule"
                                + " covers foreign entities only; what it holds counts all the same");
        assertThat(reach.of("too").redFlags())
                .extracting(RedFlag::words)
                .containsExactly(
                        "60 % by x (listed) would be enough; it is registered in US-DE, and the rule covers foreign"
                                + " entities only; what it holds counts all the same");
    }

    @Test
    void aRuleForForeignEntitiesPassesThroughDomesticOnes() {
        OwnershipReach reach = reach(
                RULE.withReach(RuleReach.FOREIGN),
                seeds("x"),
                company("us", "US-DE"),
                company("cn", "CN"),
                sound(stake("x 100 us")),
                sound(stake("us 100 cn")),
                sound(stake("cn 100 nowhere")));
        assertThat(reach.of("us").level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(reach.of("us").words())
                .contains("it is registered in US-DE, and the rule covers foreign entities only");
        assertThat(reach.of("us").redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.NOT_COVERED,
                        "x",
                        Optional.empty(),
                        Interval.parse("[100, 100]"),
                        "100 % by x (listed) would be enough; it is registered in US-DE, and the rule covers foreign "
                                + "entities only; what it holds counts all the same",
                        List.of("entry-x", "x-in-us", "rule")));
        assertThat(reach.of("cn").level()).isEqualTo(Level.RESTRICTED);
        assertThat(reach.of("nowhere").level()).isEqualTo(Level.POSSIBLY);
    }

    @Test
    void holdingsAreAddedOnlyAsTheRuleSays() {
        ShareholderStake[] stakes = stakes("a 30 c", "b 30 c");
        assertThat(level(Aggregation.ALL_LISTED, stakes)).isEqualTo(Level.RESTRICTED);
        assertThat(level(Aggregation.NONE, stakes)).isEqualTo(Level.NOT_SHOWN);
        assertThat(level(Aggregation.SAME_LIST, stakes)).isEqualTo(Level.NOT_SHOWN);
        assertThat(level(Aggregation.SAME_PROGRAM, stakes)).isEqualTo(Level.NOT_SHOWN);
        assertThat(level(Aggregation.NONE, stakes("a 60 c", "b 30 c"))).isEqualTo(Level.RESTRICTED);
    }

    private static Level level(Aggregation aggregation, ShareholderStake... stakes) {
        return reach(RULE.withAggregate(aggregation), seeds("a", "b"), stakes)
                .of("c")
                .level();
    }

    @Test
    void whatTheRecordOfTheRuleLeavesOpenMakesPossible() {
        OwnershipRule silent = OwnershipRule.builder()
                .reach(RuleReach.ALL)
                .threshold(Percentage.parse("at least 50"))
                .build();
        assertThat(reach(silent, seeds("a", "b"), stakes("a 30 c", "b 30 c"))
                        .of("c")
                        .words())
                .isEqualTo("possibly restricted by ownership: 30 % by a (listed) and 30 % by b (listed); whether the"
                        + " holdings of several listed parties are added is not recorded; 40 % unaccounted for");
        assertThat(reach(silent, seeds("a", "b"), stakes("a 60 c")).of("c").level())
                .isEqualTo(Level.RESTRICTED);
        OwnershipRule withoutThreshold =
                OwnershipRule.builder().reach(RuleReach.ALL).build();
        assertThat(reach(withoutThreshold, seeds("a"), stakes("a 1 c")).of("c").words())
                .contains("possibly restricted")
                .contains("how much must be owned is not recorded");
    }

    /** One such record must not cost the answers to all others. */
    @ParameterizedTest
    @ValueSource(strings = {"50", "about 50", "at least 0", "up to 50"})
    void aThresholdWithoutAComparatorLeavesOpenHowMuchMustBeOwned(String threshold) {
        Restriction c = reach(RULE.withThreshold(Percentage.parse(threshold)), seeds("x"), stakes("x 60 c"))
                .of("c");
        assertThat(c.level()).isEqualTo(Level.POSSIBLY);
        assertThat(c.words())
                .contains("how much must be owned is recorded as " + threshold
                        + ", which is neither at least nor over a percentage");
        assertThat(c.redFlags()).extracting(RedFlag::kind).containsExactly(RedFlag.Kind.UNKNOWN_PERCENTAGE);
    }

    @Test
    void thoseReachedAreListedById() {
        assertThat(reach(RULE, seeds("x", "?p"), stakes("x 60 c", "c 60 d", "x 10 e", "p 50 f"))
                        .reached())
                .extracting(restriction -> restriction.party() + " " + restriction.level())
                .containsExactly("c RESTRICTED", "d RESTRICTED", "f POSSIBLY", "p POSSIBLY", "x LISTED");
    }

    @Test
    void theChainLeadsFromTheListedPartyDown() {
        assertThat(of("e", seeds("x"), stakes("x 60 c", "c 60 d", "d 60 e")).chain())
                .containsExactly("x", "c", "d", "e");
    }

    @Test
    void theChainGoesThroughWhoIsOnlyProbablyListedToWhoIsForCertain() {
        Restriction c = of("c", seeds("?x", "y"), stakes("y 60 x", "x 60 c"));
        assertThat(c.level()).isEqualTo(Level.RESTRICTED);
        assertThat(c.chain()).containsExactly("y", "x", "c");
        assertThat(c.words()).contains("60 % by x (restricted: 60 % by y)");
    }

    @Test
    void aChainOfThousandsIsFollowed() {
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            records.add(sound(stake("c" + i + " 60 c" + (i + 1))));
        }
        Restriction last = reach(RULE, seeds("c0"), Counting.STANDARD, records).of("c20000");
        assertThat(last.level()).isEqualTo(Level.RESTRICTED);
        assertThat(last.chain()).hasSize(20_001);
        assertThat(last.words())
                .startsWith("restricted by ownership: 60 % by c19999 (restricted: 60 % by c19998); "
                        + "c19998 is restricted: 60 % by c19997; ")
                .contains("c19989 is restricted: 60 % by c19988; "
                        + "and so on up to c0 (listed), 20000 owners one above the other; ")
                .hasSizeLessThan(1_000);
        assertThat(last.answer().records())
                .hasSize(20_002)
                .startsWith("c19999-in-c20000", "c19998-in-c19999")
                .endsWith("entry-c0", "c0-in-c1", "rule");
    }

    @Test
    @Timeout(30)
    void allOfAChainOfThousandsAreReachedInTheTimeOfOneWalk() {
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            records.add(sound(stake("c" + i + " 60 c" + (i + 1))));
        }
        OwnershipReach reach = reach(RULE, seeds("c0"), Counting.STANDARD, records);
        List<Restriction> reached = reach.reached();
        assertThat(reached).hasSize(8_001);
        Restriction last = reached.stream()
                .filter(it -> it.party().equals("c8000"))
                .findFirst()
                .orElseThrow();
        assertThat(last).isEqualTo(reach.of("c8000"));
        assertThat(last.chain()).startsWith("c0", "c1", "c2").endsWith("c7999", "c8000");
        assertThat(last.chain().get(1_234)).isEqualTo("c1234");
    }

    @Test
    void aListedPartyIsNotSaidToBeOwnedByWhoHoldsLittleOfIt() {
        assertThat(of("y", seeds("x", "y"), stakes("x 10 y")).words()).isEqualTo("listed as y");
        assertThat(of("y", seeds("x", "?y"), stakes("x 10 y")).words())
                .isEqualTo("probably the entry of y; 90 % unaccounted for");
        assertThat(of("y", seeds("x", "?y"), stakes("x 60 y")).level()).isEqualTo(Level.RESTRICTED);
    }

    @Test
    void aPersonIsNotReached() {
        OwnershipReach reach = reach(
                RULE,
                seeds("x"),
                Person.builder().id("ada").name("Ada").build(),
                sound(stake("x 60 ada")),
                sound(stake("ada 60 c")));
        assertThat(reach.of("ada").level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(reach.of("c").level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(reach.of("ada").words())
                .contains("a person is not reached by what others own")
                .doesNotContain("unaccounted");
    }

    @Test
    void ofAStrangerNothingIsShown() {
        assertThat(of("nobody", seeds("x"), stakes("x 60 c")).words())
                .isEqualTo("no party of the dataset is known to be nobody");
    }
}
