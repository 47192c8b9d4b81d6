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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What statements of later days tell of restricted parties, of whom {@code x} and {@code y} are listed. */
class LaterTest {
    private static final String DAY = "2026-01-01";

    private static OwnershipReach reach(List<ShareholderStake> stakes) {
        TreeMap<String, Seed> seeds = new TreeMap<>();
        for (String party : List.of("x", "y")) {
            Membership list = new Membership(Set.of("list"), Set.of("list"), Verdict.NO);
            seeds.put(party, new Seed(Answer.yes("listed as " + party), List.of("entry-" + party), list, list));
        }
        return RuleOfHalf.reach(Dataset.builder().addAll(stakes), seeds, Optional.of(Aggregation.ALL_LISTED));
    }

    private static OwnershipReach reach(ShareholderStake... stakes) {
        return reach(List.of(stakes));
    }

    private static Stream<String> flags(Restriction restriction) {
        return restriction.redFlags().stream().map(flag -> flag.kind() + " " + flag.words());
    }

    private static ShareholderStake now(String line) {
        return asOf("2025-11-11", stake(line))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
    }

    private static ShareholderStake later(String line) {
        return asOf(DAY, now(line)).withId("later-" + line.replace(' ', '-').replace('?', '0'));
    }

    private static ShareholderStake from(String period, String line) {
        return later(line).withAsOf(Optional.empty()).withPeriod(Period.parse(period));
    }

    @Test
    void whatAListedPartyHoldsLaterIsARedFlagAndChangesNoLevel() {
        Restriction c = reach(later("x 60 c")).of("c");
        assertThat(c.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(c.words()).startsWith("not shown to be restricted; 100 % unaccounted for");
        assertThat(c.redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.HOLDS_LATER,
                        "x",
                        Optional.empty(),
                        Interval.parse("[60, 60]"),
                        "as of 2026-01-01 60 % by x (listed)",
                        List.of("later-x-60-c")));
    }

    @Test
    void whatStartsLaterIsToldFromItsFirstDay() {
        assertThat(flags(reach(from("from 2026-01-01 until ..", "x 30 c")).of("c")))
                .containsExactly("HOLDS_LATER from 2026-01-01 30 % by x (listed)");
        assertThat(flags(reach(later("x 30 c").withPeriod(Period.parse("from 2019-01-01 until 2020-01-01")))
                        .of("c")))
                .as("told later of what has ended")
                .isEmpty();
    }

    @Test
    void whatIsNoMoreThanIsHeldAlreadyIsNotTold() {
        assertThat(flags(reach(now("x 30 c"), later("x 30 c")).of("c")))
                .containsExactly("BELOW_THRESHOLD 30 % by x (listed), where at least 50 % is the threshold");
        assertThat(flags(reach(
                                now("x 30 c"),
                                later("x 40 c"),
                                asOf("2027-01-01", later("x 35 c").withId("then")))
                        .of("c")))
                .containsExactly(
                        "BELOW_THRESHOLD 30 % by x (listed), where at least 50 % is the threshold",
                        "HOLDS_LATER as of 2026-01-01 40 % by x (listed)");
        assertThat(flags(reach(
                                now("x 10 c").withShareClass("A"),
                                now("x 15 c").withId("h").withShareClass("H"),
                                later("x 20 c").withShareClass("A"))
                        .of("c")))
                .as("of one class")
                .contains("HOLDS_LATER as of 2026-01-01 20 % by x (listed)");
    }

    @Test
    void aNomineesLaterStakeAndLaterVotesAreTold() {
        assertThat(flags(reach(later("n 60 c").withHeldFor("x")).of("c")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 60 % by x (listed)");
        assertThat(flags(reach(later("x 60 c").withInterest(Interest.VOTING_RIGHTS))
                        .of("c")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 60 % (voting rights) by x (listed)");
        assertThat(flags(reach(later("z 60 c")).of("c"))).isEmpty();
    }

    @Test
    void whoIsRestrictedThroughOthersIsNamedAsSuch() {
        assertThat(flags(reach(now("x 60 s"), later("s ? c")).of("c")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 an unknown part by s (restricted)");
        assertThat(flags(reach(now("x 60 c"), later("y 60 c")).of("c")))
                .as("restricted already")
                .noneMatch(flag -> flag.startsWith("HOLDS_LATER"));
    }

    @Test
    void whatOwnersMayBeRestrictedByLaterIsToldOfWhatTheyOwn() {
        OwnershipReach reach = reach(later("x 60 c"), now("c 100 d"), now("d 50 e"), now("z 50 e"), now("e 49 f"));
        assertThat(reach.of("d").redFlags())
                .containsExactly(new RedFlag(
                        RedFlag.Kind.HOLDS_LATER,
                        "x",
                        Optional.of("c"),
                        Interval.parse("[60, 60]"),
                        "as of 2026-01-01 60 % by x (listed) of c, which owns it",
                        List.of("later-x-60-c", "c-in-d")));
        assertThat(flags(reach.of("e")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 60 % by x (listed) of c, which owns it through d");
        assertThat(reach.of("f").redFlags()).isEmpty();
        assertThat(reach.later().flagged()).containsExactly("c", "d", "e");
    }

    @Test
    void onlyWhatMayBeEnoughWithWhatIsHeldIsToldFurtherDown() {
        assertThat(reach(now("y 30 c"), later("x 19 c"), now("c 100 d")).later().flagged())
                .containsExactly("c");
        assertThat(reach(now("y 30 c"), later("x 20 c"), now("c 100 d")).later().flagged())
                .containsExactly("c", "d");
        assertThat(reach(now("y 30 c"), later("y 49 c"), now("c 100 d")).later().flagged())
                .containsExactly("c");
        assertThat(reach(later("x 60 c"), now("c 20 d"), now("y 30 d")).later().flagged())
                .as("with what others hold of it")
                .containsExactly("c", "d");
    }

    @Test
    void ownersInACircleAreTold() {
        OwnershipReach reach = reach(later("x 60 a"), now("a 60 b"), now("b 40 a"), now("b 100 c"), now("c 5 b"));
        assertThat(reach.later().flagged()).containsExactly("a", "b", "c");
        assertThat(flags(reach.of("c")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 60 % by x (listed) of a, which owns it through b");
    }

    @Test
    @Timeout(30)
    void aChainOfThousandsIsToldInTheTimeOfOneWalk() {
        List<ShareholderStake> stakes = new ArrayList<>(List.of(later("x 60 c0")));
        for (int i = 0; i < 8_000; i++) {
            stakes.add(now("c" + i + " 60 c" + (i + 1)));
        }
        OwnershipReach reach = reach(stakes);
        assertThat(reach.later().flagged().map(reach::of).flatMap(LaterTest::flags))
                .hasSize(8_001);
        assertThat(flags(reach.of("c8000")))
                .containsExactly("HOLDS_LATER as of 2026-01-01 60 % by x (listed) of c0, which owns it through c7999");
    }
}
