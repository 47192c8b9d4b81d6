package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.analysis.graph.RestrictedHolding.Owner;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.StatedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleClosureTest {
    private static final StakeThreshold HALF = new StakeThreshold(BigDecimal.valueOf(50), true);
    private static final StakeThreshold MAJORITY = new StakeThreshold(BigDecimal.valueOf(50), false);
    private static final Interval FIFTY = Interval.parse("[50, 50]");
    private static final Interval HALF_AT_MOST = Interval.parse("[0, 50]");
    private static final int[] NOBODY = {};

    private static RuleClosure closure(NamedGraph named, String seeds) {
        return RuleClosure.of(named.graph(), named.numbers(seeds), NOBODY, HALF);
    }

    private static RestrictedHolding holding(String stakes, String seeds, String entity) {
        NamedGraph named = NamedGraph.of(stakes);
        return closure(named, seeds).holding(named.number(entity));
    }

    /** The entities that are restricted; after a stroke, those that possibly are and not for certain. */
    private static String reached(String stakes, String seeds, StakeThreshold threshold) {
        NamedGraph named = NamedGraph.of(stakes);
        String[] lists = seeds.split("\\|", -1);
        RuleClosure closure = RuleClosure.of(
                named.graph(),
                named.numbers(lists[0].strip()),
                named.numbers(lists.length > 1 ? lists[1].strip() : ""),
                threshold);
        int[] merely = IntStream.of(closure.possible())
                .filter(party -> !closure.isRestricted(party))
                .toArray();
        return named.names(closure.restricted()) + (merely.length == 0 ? "" : " | " + named.names(merely));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "A 10 A; X 45 A; Y 45 A            > X   > ''",
                "X 50 A; A 50 B                    > X   > A B",
                "X 50 A; X 50 B; A 25 C; B 25 C    > X   > A B C",
                "X 50 A; X 10 B; A 40 B            > X   > A B",
                "X 49.99 A                         > X   > ''",
                "X 50 A                            > X   > A",
                "X 50 A; X 50 B; A 60 C; B 40 C    > X   > A B C",
                "A 20 C; B 30 C                    > A B > C",
                "A 49 I; I 100 T                   > A   > ''",
                "A ? I                             > A   > ' | I'",
                "Chen 29 Cambricon; CAS 16 Cambricon > Cambricon > ''",
            })
    void theWorkedCasesOfTheRulesOfHalf(String stakes, String seeds, String restricted) {
        assertThat(reached(stakes, seeds, HALF)).isEqualTo(restricted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X 16.7 A; Y 16.7 A; Z 16.6 A      > X Y Z > A",
                "X 49 A; Y 49 A                    > Z     > ''",
                "X 49 A; Y 49 A; Z 2 A             > Z     > ''",
                "A 100 B; B 100 C; C 100 A         > ''    > ''",
                "A 100 B; B 100 C; C 100 A; X 49 A > X     > ''",
                "A 100 B; B 100 C; C 100 A; X 50 A > X     > A B C",
                "A 90 A; X 10 A                    > X     > ''",
                "A 60 X; X 60 B; X 40 X            > X     > B",
                "X 0 A                             > X     > ''",
            })
    void onlyWhatRestrictedOwnersHoldCounts(String stakes, String seeds, String restricted) {
        assertThat(reached(stakes, seeds, HALF)).isEqualTo(restricted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X 50 A                    > ''       > A",
                "X 50.0000001 A            > A        > A",
                "X 50.00000000000000000001 A > A      > A",
                "X 49.99999999999999999999 A > ''     > ''",
                "X 49.99999999999999999999 A; Y 0.00000000000000000001 A > '' > A",
                "X over 49 A; Y 1 A        > A        > A",
                "X over 49 A; Y 0.99 A     > ' | A'   > ' | A'",
                "X [25, 50) A              > ''       > ''",
                "X [25, 50] A              > ''       > ' | A'",
                "X [25, 50) A; Y [25, 50) A > ' | A'  > A",
                "X [25, 50) A; Y (25, 50) A > A       > A",
                "X [0, 50) A; Y 0 A        > ''       > ''",
                "X [0, 50) A; Y 0.1 A      > ' | A'   > ' | A'",
                "X ? A; Z 50 A             > ''       > ' | A'",
                "X ? A; Z over 50 A        > ''       > ''",
                "X ? A; Z 49 A             > ' | A'   > ' | A'",
                "X ? A; A 50 A             > ''       > ' | A'",
                "X ? A; A 50.1 A           > ''       > ''",
                "X ? A; A ? A              > ' | A'   > ' | A'",
                "X ? A; A 60 B             > ' | A B' > ' | A B'",
                "X ? A; A 49 B; X 1 B      > ' | A'   > ' | A B'",
                "X ? A; A 50 B; X 50 C; C ? B; Z 51 D > ' | A' > C | A B",
            })
    void whatIsHeldAtLeastDecidesForCertainAndAtMostPossibly(String stakes, String over, String atLeast) {
        assertThat(reached(stakes, "X Y", MAJORITY)).isEqualTo(over);
        assertThat(reached(stakes, "X Y", HALF)).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "over 0       > X (0, 10] A                              > A",
                "over 0       > X [0, 10] A                              > ' | A'",
                "over 0       > X [0, 10) A; Y (0, 10) A; Z 10 A         > A",
                "over 0       > X [0, 10] A; Z (90, 100] A               > ' | A'",
                "over 0       > X [0, 10] A; Z 100 A                     > ''",
                "over 50      > X (50, 75) A                             > A",
                "over 50      > X (25, 50] A; Y (25, 50] A               > A",
                "over 50      > X [25, 50] A; Y (25, 50] A               > A",
                "over 50      > X [25, 50] A; Y [25, 50] A               > ' | A'",
                "over 50      > X (20, 40) A; Y (20, 40) A; Y 10 A       > A",
                "over 50      > X (20, 40) A; Y (20, 40) A; Y 9.9 A      > ' | A'",
                "over 50      > X (10, 25] A; Y (10, 25] A               > ''",
                "over 50      > X (10, 25] A; Y (10, 25.0000001) A       > ' | A'",
                "at least 50  > X [10, 25] A; Y (10, 25] A               > ' | A'",
                "at least 50  > X [10, 25] A; Y [10, 25) A               > ''",
                "at least 50  > X [10, 25) A; Y [10, 25) A; X 0.1 A      > ' | A'",
                "at least 50  > X (0, 60] A; Z 50 A                      > ' | A'",
                "at least 50  > X (0, 60] A; Z (50, 60] A                > ''",
                "at least 50  > X (0, 60] A; Z (49, 60] A                > ' | A'",
                "at least 50  > X [0, 60] A; Z 50.00000001 A             > ''",
                "at least 50  > X [0, 60] A; Z 49.99999999 A             > ' | A'",
                "at least 100 > X (60, 70) A; X (60, 70) A               > A",
                "at least 100 > X [0, 100) A                             > ''",
                "at least 100 > X [0, 100) A; X 1 B; A 99 B              > ''",
                "at least 100 > X [0, 60) A; Y [0, 60) A                 > ' | A'",
                "at least 100 > X [0, 50) A; Y [0, 50] A; P [0, 5] A     > ''",
                "over 33.33333333 > X (33.3333333, 40) A                 > ' | A'",
                "over 33.33333333 > X (33.33333333, 40) A                > A",
                "over 33.33333333 > X 33.3333334 A                       > A",
                "over 33.33333333 > X [0, 33.3333334] A                  > ' | A'",
                "over 33.33333333 > X [0, 33.3333333] A                  > ''",
                "at least 33.33333333 > X [0, 33.3333334) A              > ' | A'",
                "at least 33.33333333 > X (33, 33.33333333) A            > ''",
                "at least 33.33333333 > X (33, 33.3333334) A             > ' | A'",
            })
    void aBoundThatIsOpenDecidesWhereItComesToTheThreshold(String threshold, String stakes, String reached) {
        assertThat(reached(stakes, "X Y", StakeThreshold.of(StatedNumber.parse(threshold))))
                .isEqualTo(reached);
    }

    @Test
    void overlappingBandsOfARegisterAreReadAsTheQuartersTheyMustBe() {
        String bands = "X [25, 50] A; Y [25, 50] A; V [25, 50] A; W [25, 50] A";
        assertThat(reached(bands, "X Y", HALF)).isEqualTo("A");
        assertThat(reached(bands, "X Y", MAJORITY)).isEmpty();
        assertThat(reached(bands, "X", HALF)).isEmpty();
        assertThat(reached(bands, "X | Y V", MAJORITY)).isEqualTo(" | A");
        assertThat(holding(bands, "X Y", "A"))
                .returns(Interval.parse("[50, 50]"), RestrictedHolding::held)
                .returns(Interval.parse("[0, 0]"), RestrictedHolding::unaccounted);
    }

    @Test
    void possibleSeedsReachOnlyPossibly() {
        String stakes = "X 30 A; Y 20 A; Y 50 B; A 50 C; Y 50 Z; X 50 Z";
        assertThat(reached(stakes, "X | Y", HALF)).isEqualTo("Z | A B C");
        assertThat(reached(stakes, "X Y | Y X Y", HALF)).isEqualTo("A B C Z");
        assertThat(reached(stakes, "X Y Z | Z", HALF)).isEqualTo("A B C");
        assertThat(reached(stakes, "X | Z Y", HALF)).isEqualTo("Z | A B C");
    }

    @Test
    void aRoundIsCountedFromTheSeedsOrFromAllThatIsCertain() {
        NamedGraph named = NamedGraph.of("X 50 A; A 30 B; X 20 B; B ? C; C 50 D; Y 50 E; Y ? F; Z 1 F");
        RuleClosure closure = RuleClosure.of(named.graph(), named.numbers("X"), named.numbers("Y"), HALF);
        assertThat(IntStream.range(0, named.names().size()).mapToObj(closure::round))
                .containsExactly(
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(1),
                        OptionalInt.empty());
    }

    @Test
    void aHoldingSaysWhoCountsAndWhatIsMissing() {
        assertThat(holding("P 60 Y; X 30 A; Y [25, 30) A; Z 10 A; W 0 A; A 5 A", "X P W", "A"))
                .isEqualTo(new RestrictedHolding(
                        3,
                        Interval.parse("[55, 60)"),
                        BigDecimal.valueOf(15),
                        Interval.parse("(25, 30]"),
                        false,
                        List.of(
                                new Owner(1, Interval.parse("[25, 30)"), true),
                                new Owner(2, Interval.parse("[30, 30]"), true))));
    }

    @Test
    void whatIsHeldByWhomIsNotKnownIsMissingToo() {
        NamedGraph named = NamedGraph.of("X [30, 50) A; W (20, 30] A; Z ? B; X [0, 60] B; A 5 A; W 95 A2");
        RuleClosure closure = closure(named, "X");
        int unknown = named.number("W");
        assertThat(closure.holding(named.number("A"), owner -> owner != unknown).unaccounted())
                .isEqualTo(Interval.parse("(45, 65]"));
        assertThat(closure.holding(named.number("B"), owner -> owner == named.number("X"))
                        .unaccounted())
                .isEqualTo(Interval.parse("[40, 100]"));
        assertThat(closure.holding(named.number("A2"), owner -> false).unaccounted())
                .isEqualTo(Interval.parse("[100, 100]"));
    }

    @Test
    void restrictedOwnersBelowTheThresholdAreTold() {
        NamedGraph named = NamedGraph.of("A 49 I; I 100 T; A ? U");
        RuleClosure closure = closure(named, "A");
        assertThat(closure.holding(named.number("I")))
                .isEqualTo(new RestrictedHolding(
                        1,
                        Interval.parse("[49, 49]"),
                        BigDecimal.ZERO,
                        Interval.parse("[51, 51]"),
                        false,
                        List.of(new Owner(0, Interval.parse("[49, 49]"), true))));
        assertThat(closure.holding(named.number("U")))
                .returns(Interval.parse("[0, 100]"), RestrictedHolding::held)
                .returns(Interval.parse("[0, 100]"), RestrictedHolding::unaccounted);
        assertThat(closure.holding(named.number("T")))
                .returns(Interval.parse("[0, 0]"), RestrictedHolding::held)
                .returns(List.of(), RestrictedHolding::owners);
    }

    @Test
    void anOverFullCompanyIsReportedAndNothingIsConcludedFromWhatOthersHold() {
        assertThat(holding("X [20, 60] A; Z 81 A", "X", "A"))
                .isEqualTo(new RestrictedHolding(
                        1,
                        Interval.parse("[20, 60]"),
                        BigDecimal.valueOf(81),
                        Interval.parse("[0, 0]"),
                        true,
                        List.of(new Owner(0, Interval.parse("[20, 60]"), true))));
        assertThat(holding("X 20 A; Z over 80 A", "X", "A").overFull()).isTrue();
        assertThat(holding("X 20 A; Z 80 A", "X", "A").overFull()).isFalse();
        assertThat(holding("X 60 A; A 41 A", "X", "A").overFull()).isTrue();
        assertThat(reached("X [20, 60] A; Z 81 A", "X", HALF)).isEqualTo(" | A");
        assertThat(reached("X [20, 60] A; Z 80 A", "X", HALF)).isEmpty();
    }

    @Test
    void twentyThousandSmallHoldersComeToHalf() {
        int hub = 20_000;
        for (String each : List.of("[0.005, 0.005]", "[0.005, 0.006)", "[0.00250000001, 0.005]")) {
            OwnershipGraph.Builder builder = OwnershipGraph.builder();
            IntStream.range(0, hub).forEach(holder -> builder.add(holder, hub, Interval.parse(each)));
            OwnershipGraph graph = builder.build();
            int[] few = IntStream.range(1, hub / 2).toArray();
            int[] all = IntStream.range(0, hub).toArray();
            assertThat(RuleClosure.of(graph, few, NOBODY, HALF).isRestricted(hub))
                    .as(each)
                    .isFalse();
            assertThat(RuleClosure.of(graph, few, all, HALF).possible())
                    .as(each)
                    .containsExactly(hub);
            assertThat(RuleClosure.of(graph, all, NOBODY, HALF).restricted())
                    .as(each)
                    .containsExactly(hub);
            assertThat(RuleClosure.of(graph, all, NOBODY, HALF).holding(hub).owners())
                    .as(each)
                    .hasSize(hub);
        }
    }

    @Test
    void aChainOfTwentyThousandIsFollowedToItsEnd() {
        int last = 20_000;
        RuleClosure certain = RuleClosure.of(chain(last, FIFTY), new int[] {0}, NOBODY, HALF);
        assertThat(certain.restricted()).hasSize(last);
        assertThat(certain.round(last)).hasValue(last);
        RuleClosure possible = RuleClosure.of(chain(last, HALF_AT_MOST), new int[] {0}, NOBODY, HALF);
        assertThat(possible.restricted()).isEmpty();
        assertThat(possible.round(last)).hasValue(last);
    }

    @Test
    void aCliqueOfTwoHundredIsReachedAtOnceOrNotAtAll() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int holder = 0; holder < 200; holder++) {
            for (int entity = 0; entity < 200; entity++) {
                builder.add(holder, entity, 5, 1);
            }
        }
        OwnershipGraph graph = builder.build();
        int[] many = IntStream.range(0, 100).toArray();
        assertThat(RuleClosure.of(graph, many, NOBODY, HALF).restricted())
                .isEqualTo(IntStream.range(100, 200).toArray());
        assertThat(RuleClosure.of(graph, IntStream.range(0, 99).toArray(), NOBODY, HALF)
                        .restricted())
                .isEmpty();
    }

    /** X or Y holds what O holds, it is not known which. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X   |     | '' | O A",
                "X Y |     | O A | O A",
                "X   | Y   | '' | O A",
                "    | Y   | '' | O A",
                "Z   |     | '' | ''",
            })
    void whatOneOfSeveralHoldsIsRestrictedIfTheyAllAre(
            String certain, String possible, String restricted, String possibly) {
        List<String> names = List.of("X", "Y", "O", "A", "Z");
        OwnershipGraph graph = OwnershipGraph.builder()
                .add(2, 3, 60, 0)
                .addOneOf(2, 1, 0)
                .parties(5)
                .build();
        NamedGraph named = new NamedGraph(graph, names);
        RuleClosure closure = RuleClosure.of(
                graph,
                named.numbers(certain == null ? "" : certain),
                named.numbers(possible == null ? "" : possible),
                HALF);
        assertThat(named.names(closure.restricted())).isEqualTo(restricted);
        assertThat(named.names(closure.possible())).isEqualTo(possibly);
    }

    /** O holds what X or Y does, it is not known which; that Z holds 60 % of O says nothing of X and Y. */
    @Test
    void whoeverStandsForOneOfItsOwnersIsNotRestrictedByTheShareOfOne() {
        NamedGraph named = new NamedGraph(
                OwnershipGraph.builder().addOneOf(2, 0, 1).add(3, 2, 60, 0).build(), List.of("X", "Y", "O", "Z"));
        RuleClosure closure = closure(named, "Z");
        assertThat(closure.restricted()).isEmpty();
        assertThat(named.names(closure.possible())).isEqualTo("O");
    }

    /** X has 60 % through others, perhaps through Y, which has as much. */
    @Test
    void whatMayBeAmongWhatOthersHoldIsLeftByThem() {
        OwnershipGraph graph = OwnershipGraph.builder()
                .addAmongOthers(0, 2, Interval.parse("[60, 60]"))
                .add(1, 2, 60, 0)
                .build();
        RuleClosure ofX = RuleClosure.of(graph, new int[] {0}, NOBODY, HALF);
        assertThat(ofX.restricted()).isEmpty();
        assertThat(ofX.possible()).containsExactly(2);
        assertThat(ofX.holding(2))
                .isEqualTo(new RestrictedHolding(
                        2,
                        Interval.parse("[0, 60]"),
                        BigDecimal.valueOf(60),
                        Interval.parse("[0, 40]"),
                        false,
                        List.of(new Owner(0, Interval.parse("[0, 60]"), true))));
        assertThat(RuleClosure.of(graph, new int[] {0, 1}, NOBODY, HALF)
                        .holding(2)
                        .held())
                .isEqualTo(Interval.parse("[60, 100]"));
    }

    @Test
    void aPartyThatStandsForOneOfOthersNeedsOthers() {
        assertThatThrownBy(() -> OwnershipGraph.builder().addOneOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a party that stands for one of others needs others");
    }

    @Test
    void longWorkTellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        Progress progress = (work, done, total) -> told.add(work + ": " + done + " of " + total);
        RuleClosure.of(chain(300_000, FIFTY), new int[] {0}, NOBODY, HALF, progress);
        RuleClosure.of(chain(300_000, HALF_AT_MOST), new int[] {0}, NOBODY, HALF, progress);
        assertThat(told)
                .containsExactly(
                        "spreading an ownership rule: 262144 of 300000",
                        "spreading an ownership rule: 262144 of 300001");
    }

    @Test
    void longWorkEndsWhenItsThreadIsInterrupted() {
        for (Interval each : List.of(FIFTY, HALF_AT_MOST)) {
            OwnershipGraph graph = chain(300_000, each);
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> RuleClosure.of(graph, new int[] {0}, NOBODY, HALF))
                        .isInstanceOf(CancellationException.class)
                        .hasMessageStartingWith("interrupted while spreading an ownership rule, after ");
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                Thread.interrupted();
            }
        }
    }

    private static OwnershipGraph chain(int last, Interval each) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(0, last).forEach(party -> builder.add(party, party + 1, each));
        return builder.build();
    }

    @Test
    void aSeedIsOneOfTheParties() {
        OwnershipGraph graph = NamedGraph.of("X 50 A").graph();
        assertThatThrownBy(() -> RuleClosure.of(graph, new int[] {2}, NOBODY, HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parties are numbered from 0 to 1, not 2");
        assertThatThrownBy(() -> RuleClosure.of(graph, NOBODY, new int[] {-1}, HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parties are numbered from 0 to 1, not -1");
    }

    @ParameterizedTest
    @CsvSource({"at least 50", "over 50", "at least 100", "over 0", "at least 33.333333333", "over 99.99999999999"})
    void aThresholdReads(String text) {
        assertThat(StakeThreshold.of(StatedNumber.parse(text))).hasToString(text);
    }

    @Test
    void aThresholdIsTheSameAsAnInterval() {
        assertThat(StakeThreshold.of(StatedNumber.parse("[50, ..)"))).isEqualTo(HALF);
        assertThat(StakeThreshold.of(StatedNumber.parse("(50, ..)"))).isEqualTo(MAJORITY);
    }

    @ParameterizedTest
    @CsvSource({
        "50",
        "about 50",
        "exactly 50",
        "50 rounded",
        "up to 50",
        "nearly 50",
        "at least 0",
        "over 100",
        "over -1",
        "at least 100.1"
    })
    void whatIsNoThresholdIsRefused(String text) {
        assertThatThrownBy(() -> StakeThreshold.of(StatedNumber.parse(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a threshold is such as at least 50 or over 50, with a percentage, not " + text);
    }
}
