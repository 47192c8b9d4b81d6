package io.github.chipstakes.analysis.restriction;

import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A red flag goes down to what the flagged entity owns, of whose owners {@code x} and {@code y} are listed. */
class FlaggedOwnersTest {
    private static OwnershipReach reach(Aggregation aggregation, List<ShareholderStake> stakes) {
        TreeMap<String, Seed> seeds = new TreeMap<>();
        for (String party : List.of("x", "y")) {
            Membership list = new Membership(Set.of("list-" + party), Set.of("list-" + party), Verdict.NO);
            seeds.put(party, new Seed(Answer.yes("listed as " + party), List.of("entry-" + party), list, list));
        }
        return RuleOfHalf.reach(Dataset.builder().addAll(stakes), seeds, Optional.of(aggregation));
    }

    private static OwnershipReach reach(String... lines) {
        return reach(
                Aggregation.ALL_LISTED,
                Stream.of(lines).map(FlaggedOwnersTest::held).toList());
    }

    private static ShareholderStake held(String line) {
        return asOf("2025-11-11", stake(line))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
    }

    private static List<String> flags(OwnershipReach reach, String party) {
        return reach.of(party).redFlags().stream()
                .map(flag -> flag.kind() + " " + flag.words())
                .toList();
    }

    @Test
    void whatAFlaggedEntityOwnsWhollyIsFlaggedAndRestsOnAllStakesOnTheWay() {
        Restriction d = reach("x 40 c", "c 100 d").of("d");
        assertThat(d.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(d.redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.OWNER_FLAGGED,
                        "x",
                        Optional.of("c"),
                        Interval.parse("[40, 40]"),
                        "100 % by c, which is flagged: 40 % by x (listed), where at least 50 % is the threshold",
                        List.of("x-in-c", "entry-x", "c-in-d")));
    }

    @Test
    void itGoesDownAsFarAsTheRuleWouldReach() {
        OwnershipReach reach = reach("x 40 c", "c 50 d", "d 60 e", "e 49 f", "z 50 f");
        assertThat(flags(reach, "e"))
                .containsExactly("OWNER_FLAGGED 60 % by d, owned by c, which is flagged: 40 % by x (listed), where at"
                        + " least 50 % is the threshold");
        assertThat(reach.of("e").redFlags().get(0).records()).containsExactly("x-in-c", "entry-x", "d-in-e", "c-in-d");
        assertThat(flags(reach, "f")).isEmpty();
        assertThat(reach.mayBeFlagged()).containsExactly("c", "d", "e");
    }

    @Test
    void flaggedOwnersTogetherAndBesideARestrictedOneFlagWhatTheyOwn() {
        assertThat(flags(reach("x 40 a", "y 30 b", "a 25 d", "b 25 d"), "d"))
                .containsExactly(
                        "OWNER_FLAGGED 25 % by a, which is flagged: 40 % by x (listed), where at least 50 % is the threshold",
                        "OWNER_FLAGGED 25 % by b, which is flagged: 30 % by y (listed), where at least 50 % is the threshold");
        assertThat(flags(reach("x 40 a", "a 40 d", "y 10 d"), "d"))
                .containsExactly(
                        "BELOW_THRESHOLD 10 % by y (listed), where at least 50 % is the threshold",
                        "OWNER_FLAGGED 40 % by a, which is flagged: 40 % by x (listed), where at least 50 % is the threshold");
        assertThat(flags(reach("x 40 a", "a 39 d", "y 10 d"), "d"))
                .as("too little with what a listed one has")
                .containsExactly("BELOW_THRESHOLD 10 % by y (listed), where at least 50 % is the threshold");
    }

    @Test
    void allFlaggedEntitiesAboveAreTold() {
        assertThat(flags(reach("x 40 s", "y 30 t", "s 50 a", "t 50 a", "a 100 d"), "d"))
                .containsExactly(
                        "OWNER_FLAGGED 100 % by a, owned by s, which is flagged: 40 % by x (listed), where at least 50 % is the threshold",
                        "OWNER_FLAGGED 100 % by a, owned by t, which is flagged: 30 % by y (listed), where at least 50 % is the threshold");
        assertThat(flags(reach("x 40 s", "y 30 t", "s 45 a", "t 50 a", "a 100 t"), "t"))
                .as("its own way back to itself is none")
                .containsExactly(
                        "BELOW_THRESHOLD 30 % by y (listed), where at least 50 % is the threshold",
                        "OWNER_FLAGGED 100 % by a, owned by s, which is flagged: 40 % by x (listed), where at least 50 % is the threshold");
    }

    @Test
    void whatAFlaggedEntityHoldsByAnotherStatementOrLaterFlagsTheEntity() {
        for (String preferred : List.of("1", "3")) {
            assertThat(flags(
                            reach(
                                    Aggregation.ALL_LISTED,
                                    List.of(
                                            held("x 40 c"),
                                            held("c 10 d").withId(preferred),
                                            held("c 60 d").withId("2"))),
                            "d"))
                    .as("whichever of two accounts is preferred")
                    .hasSize(1)
                    .allMatch(flag -> flag.endsWith(
                            "c, which is flagged: 40 % by x (listed), where at least 50 % is the threshold"));
        }
        assertThat(flags(
                        reach(Aggregation.ALL_LISTED, List.of(held("x 40 c"), asOf("2027-01-01", held("c 100 d")))),
                        "d"))
                .containsExactly(
                        "OWNER_FLAGGED c-in-d (100 %) names c, which is flagged: 40 % by x (listed), where at least 50 % is the threshold");
    }

    @Test
    void ownersInACircleAreFlaggedByOthersOnly() {
        OwnershipReach reach = reach("x 10 a", "a 60 b", "b 60 a");
        assertThat(flags(reach, "a"))
                .containsExactly("BELOW_THRESHOLD 10 % by x (listed), where at least 50 % is the threshold");
        assertThat(flags(reach, "b"))
                .containsExactly(
                        "OWNER_FLAGGED 60 % by a, which is flagged: 10 % by x (listed), where at least 50 % is the threshold");
    }

    @Test
    void whatHasEndedOrIsNothingHidesNoFlag() {
        ShareholderStake ended =
                held("x 30 d").withAsOf(Optional.empty()).withPeriod(Period.parse("from 2015-01-01 until 2020-01-01"));
        assertThat(flags(
                        reach(
                                Aggregation.ALL_LISTED,
                                List.of(held("x 40 c"), held("c 100 d"), held("d 100 e"), ended, held("y 0 d"))),
                        "e"))
                .anyMatch(flag -> flag.startsWith("OWNER_FLAGGED 100 % by d, owned by c, which is flagged: 40 %"));
    }

    @Test
    void votesInAnEntityFlagWhatItOwns() {
        OwnershipReach reach = reach(
                Aggregation.ALL_LISTED, List.of(held("x ? c").withInterest(Interest.VOTING_RIGHTS), held("c 100 d")));
        assertThat(flags(reach, "d"))
                .containsExactly("OWNER_FLAGGED 100 % by c, which is flagged: x (listed) has voting rights");
    }

    @Test
    void whatIsRestrictedOrListedItselfIsNotFlaggedByAnOwner() {
        assertThat(flags(reach("x 40 c", "c 40 d", "y 60 d"), "d")).noneMatch(flag -> flag.startsWith("OWNER_FLAGGED"));
        assertThat(flags(reach("x 40 c", "c 100 y"), "y")).isEmpty();
    }

    @Test
    void whatIsHeldLaterFlagsWhatAnEntityOwnsOnceWhetherOrNotItMayBeRestrictedThen() {
        ShareholderStake more = asOf("2027-01-01", held("x 45 c")).withId("more");
        ShareholderStake enough = asOf("2027-01-01", held("x 55 c")).withId("enough");
        assertThat(flags(reach(Aggregation.ALL_LISTED, List.of(more, held("c 100 d"))), "d"))
                .containsExactly("OWNER_FLAGGED 100 % by c, which is flagged: as of 2027-01-01 45 % by x (listed)");
        assertThat(flags(reach(Aggregation.ALL_LISTED, List.of(enough, held("c 100 d"))), "d"))
                .containsExactly("HOLDS_LATER as of 2027-01-01 55 % by x (listed) of c, which owns it");
        assertThat(flags(reach(Aggregation.ALL_LISTED, List.of(held("x 40 c"), enough, held("c 100 d"))), "d"))
                .containsExactly(
                        "HOLDS_LATER as of 2027-01-01 55 % by x (listed) of c, which owns it",
                        "OWNER_FLAGGED 100 % by c, which is flagged: 40 % by x (listed), where at least 50 % is the threshold");
    }

    @Test
    void whatIsHeldLaterIsToldFurtherDownWhereTheRuleAddsUpNothing() {
        ShareholderStake later = asOf("2027-01-01", held("x 60 c")).withId("later");
        assertThat(flags(reach(Aggregation.NONE, List.of(held("x 30 c"), held("y 30 c"), later, held("c 100 d"))), "d"))
                .contains("HOLDS_LATER as of 2027-01-01 60 % by x (listed) of c, which owns it");
    }

    @Test
    void whereTheRuleAddsUpNothingEachIsFlagged() {
        OwnershipReach reach = reach(
                Aggregation.NONE,
                Stream.of("x 30 c", "y 30 c", "c 100 d")
                        .map(FlaggedOwnersTest::held)
                        .toList());
        assertThat(flags(reach, "d"))
                .containsExactly(
                        "OWNER_FLAGGED 100 % by c, which is flagged: 30 % by x (listed), where at least 50 % is the threshold",
                        "OWNER_FLAGGED 100 % by c, which is flagged: 30 % by y (listed), where at least 50 % is the threshold");
    }

    @Test
    void aFlagOfAnOwnerThatIsRestrictedRestsOnWhyItIs() {
        assertThat(reach("x 100 s", "s 49 c").of("c").redFlags().get(0).records())
                .containsExactly("s-in-c", "entry-x", "x-in-s");
    }

    @Test
    @Timeout(60)
    void aChainOfThousandsIsToldInTheTimeOfOneWalk() {
        List<ShareholderStake> stakes = new ArrayList<>(List.of(held("x 40 c0")));
        IntStream.range(0, 8_000).forEach(i -> stakes.add(held("c" + i + " 60 c" + (i + 1))));
        OwnershipReach reach = reach(Aggregation.ALL_LISTED, stakes);
        assertThat(reach.mayBeFlagged().map(reach::of).map(Restriction::redFlags))
                .hasSize(8_001);
        assertThat(reach.of("c8000").redFlags().get(0).records()).hasSize(8_002);
    }

    @Provide
    Arbitrary<List<ShareholderStake>> graphs() {
        Arbitrary<String> parties = Arbitraries.of("x", "y", "a", "b", "c", "d");
        return Combinators.combine(parties, Arbitraries.of("10", "40", "50", "60", "?"), parties)
                .as((holder, percent, entity) -> holder + " " + percent + " " + entity)
                .filter(line -> line.charAt(0) != line.charAt(line.length() - 1))
                .list()
                .ofMaxSize(7)
                .uniqueElements(line -> line.charAt(0) + "" + line.charAt(line.length() - 1))
                .map(lines -> lines.stream().map(FlaggedOwnersTest::held).toList());
    }

    @Property
    void whatAnEntityThatIsNotClearOwnsByHalfIsNotClear(
            @ForAll("graphs") List<ShareholderStake> stakes, @ForAll Aggregation aggregation) {
        OwnershipReach reach = reach(aggregation, stakes);
        Set<String> clear = Stream.of("x", "y", "a", "b", "c", "d")
                .filter(party -> reach.of(party).level() == Level.NOT_SHOWN
                        && reach.of(party).redFlags().isEmpty())
                .collect(Collectors.toSet());
        assertThat(stakes)
                .noneMatch(stake -> clear.contains(stake.entity())
                        && !clear.contains(stake.holder().id().orElseThrow())
                        && reach.ownership.dataset().stakesIn(stake.entity()).size() == 1
                        && !Set.of("10", "40")
                                .contains(stake.percent().map(Object::toString).orElse("?")));
        assertThat(reach.mayBeFlagged().collect(Collectors.toSet()))
                .containsAll(Stream.of("x", "y", "a", "b", "c", "d")
                        .filter(party -> !reach.of(party).redFlags().isEmpty())
                        .filter(party -> reach.of(party).level() == Level.NOT_SHOWN)
                        .toList());
    }
}
