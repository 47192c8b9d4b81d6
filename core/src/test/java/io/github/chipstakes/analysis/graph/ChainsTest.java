package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainsTest {

    /** The strongest chains from P to T, each with its product. */
    private static String chains(String stakes, int count) {
        NamedGraph named = NamedGraph.of(stakes);
        return Chains.between(named.graph(), named.number("P"), named.number("T"), count).strongest().stream()
                .map(chain -> chain.parties().stream().map(named.names()::get).collect(Collectors.joining()) + " "
                        + text(chain))
                .collect(Collectors.joining("; "));
    }

    private static String text(Chain chain) {
        String atLeast = plain(chain.atLeast());
        return chain.atLeast().equals(chain.atMost()) ? atLeast : atLeast + " to " + plain(chain.atMost());
    }

    private static String plain(Fraction portion) {
        return portion.percent(20, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "P 60 A; A 50 T                                     > PAT 30",
                "P 10 T; P 60 A; A 50 T; A 20 B; B 100 T             > PAT 30; PABT 12; PT 10",
                "P 51 A; A 51 B; B 51 C; C 51 T                     > PABCT 6.765201",
                "P 10 A; T 10 P                                     > ''",
                "P 50 A; A 50 P; A 50 B; B 50 A; B 50 T; T 50 A      > PABT 12.5",
                "P 50 P; P 50 T; T 50 T                             > PT 50",
                "P 0 T; P 10 A; A 0 T                               > ''",
            })
    void theStrongestComeFirstAndNoneGoesThroughAPartyTwice(String stakes, String chains) {
        assertThat(chains(stakes, 5)).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "P 40 B; B 50 T; P 20 A; A 100 C; C 100 T; P 20 T    > PT 20; PBT 20; PACT 20",
                "P 1 A; P 40 B; B 50 T; P 20 C; C 100 T; A 100 T     > PBT 20; PCT 20; PAT 1",
                "P 30 A; A 30 B; P 30 B; B 30 A; A 50 T; B 50 T      > PAT 15; PBT 15; PABT 4.5; PBAT 4.5",
                "P 33.333333333333333333 A; A 100 T; P 33.333333333333333334 B; B 100 T > PBT 33.333333333333333334; PAT 33.333333333333333333",
                "P 99.9999999 A; A 99.9999999 T; P 99.9999998 B; B 100 T > PAT 99.9999998000000001; PBT 99.9999998",
            })
    void ofEqualOnesTheShorterComesFirstThenTheSmallerNumbers(String stakes, String chains) {
        assertThat(chains(stakes, 5)).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "P 50 A; A [25, 50) T; P 20 T                       > PT 20; PAT 12.5 to 25",
                "P ? A; A 50 T; P 1 T; P [0, 30] B; B 100 T          > PT 1; PAT 0 to 50; PBT 0 to 30",
                "P over 0 A; A 50 T                                 > PAT 0 to 50",
            })
    void chainsThatMayBeNothingComeLast(String stakes, String chains) {
        assertThat(chains(stakes, 5)).isEqualTo(chains);
    }

    @Test
    void aChainSaysItsWeakestLink() {
        NamedGraph named = NamedGraph.of("P 60 A; A [25, 50) B; B (25, 70] T");
        assertThat(Chains.between(named.graph(), 0, 3, 1))
                .isEqualTo(new Chains(
                        List.of(new Chain(
                                List.of(0, 1, 2, 3),
                                Fraction.parse("3/80"),
                                Fraction.parse("21/100"),
                                Interval.parse("[25, 50)"))),
                        4,
                        false));
    }

    @Test
    void thereMayBeFewerThanAskedFor() {
        NamedGraph named = NamedGraph.of("P 60 A; A 50 T; P 10 B; B 10 T; P 5 T");
        assertThat(chains("P 60 A; A 50 T; P 10 B; B 10 T; P 5 T", 2)).isEqualTo("PAT 30; PT 5");
        assertThat(Chains.between(named.graph(), 0, 2, 9).strongest()).hasSize(3);
        assertThat(Chains.between(named.graph(), 0, 2, 9).limitReached()).isFalse();
        assertThat(Chains.between(named.graph(), 2, 0, 9).strongest()).isEmpty();
    }

    @Test
    void aLimitIsToldWhenItIsReached() {
        OwnershipGraph graph = clique(30);
        Chains few = Chains.between(graph, 0, 29, 1000, 500, Progress.NONE);
        assertThat(few.limitReached()).isTrue();
        assertThat(few.begun()).isBetween(500L, 530L);
        assertThat(few.strongest())
                .isNotEmpty()
                .isEqualTo(Chains.between(graph, 0, 29, few.strongest().size()).strongest());
    }

    @Test
    void aChainOfTwentyThousandIsFound() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        int last = 20_000;
        IntStream.range(0, last).forEach(party -> builder.add(party, party + 1, 51, 0));
        Chain chain = Chains.between(builder.build(), 0, last, 3).strongest().get(0);
        assertThat(chain.parties()).hasSize(last + 1);
        assertThat(chain.atLeast())
                .isEqualTo(Fraction.of(BigDecimal.valueOf(51, 2).pow(last)));
        assertThat(chain.atMost()).isEqualTo(chain.atLeast());
        assertThat(chain.weakest()).isEqualTo(Interval.parse("[51, 51]"));
    }

    /** In one walk, and not in one for each: work tells that it goes on every 262,144 stakes. */
    @Test
    void theChainsFromAllOfAVeryLongOneAreFoundInOneWalk() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        int last = 300_000;
        IntStream.range(0, last).forEach(party -> builder.add(party, party + 1, 60, 0));
        List<Long> told = new ArrayList<>();
        ChainsTo chains = ChainsTo.of(builder.build(), last, (work, done, total) -> told.add(done));
        assertThat(IntStream.range(0, last).filter(party -> chains.length(party) != last - party))
                .isEmpty();
        assertThat(IntStream.range(0, last)
                        .filter(party -> chains.last(party, 1).sum() != last))
                .isEmpty();
        assertThat(chains.first(0, 3)).containsExactly(0, 1, 2);
        assertThat(chains.last(0, 3)).containsExactly(last - 2, last - 1, last);
        assertThat(told).containsExactly(262_144L);
    }

    /** Two ways of the same strength at each of five thousand places: 2 to the 5,000th chains, all equal. */
    @Test
    void equalWaysAtThousandsOfPlacesAreNotAllTried() {
        int places = 5_000;
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int i = 0; i < 3 * places; i += 3) {
            builder.add(i, i + 1, 50, 0)
                    .add(i, i + 2, 50, 0)
                    .add(i + 1, i + 3, 50, 0)
                    .add(i + 2, i + 3, 50, 0);
        }
        Chains chains = Chains.between(builder.build(), 0, 3 * places, 3);
        assertThat(chains.begun()).isLessThan(5L * places);
        assertThat(chains.strongest())
                .extracting(chain -> chain.parties().subList(2 * places - 3, 2 * places + 1))
                .containsExactly(
                        List.of(3 * places - 5, 3 * places - 3, 3 * places - 2, 3 * places),
                        List.of(3 * places - 5, 3 * places - 3, 3 * places - 1, 3 * places),
                        List.of(3 * places - 4, 3 * places - 3, 3 * places - 2, 3 * places));
    }

    @Test
    void aCliqueOfTwoHundredHasMoreChainsThanCanBeTried() {
        Chains chains = Chains.between(clique(200), 0, 199, 250);
        assertThat(chains.limitReached()).isFalse();
        assertThat(chains.strongest().stream().map(Chain::parties).limit(4))
                .containsExactly(List.of(0, 199), List.of(0, 1, 199), List.of(0, 2, 199), List.of(0, 3, 199));
        assertThat(chains.strongest().stream().map(Chain::parties).skip(248))
                .containsExactly(List.of(0, 1, 51, 199), List.of(0, 1, 52, 199));
    }

    private static OwnershipGraph clique(int parties) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int holder = 0; holder < parties; holder++) {
            for (int entity = 0; entity < parties; entity++) {
                builder.add(holder, entity, 5, 1);
            }
        }
        return builder.build();
    }

    @Test
    void aQuestionIsRefused() {
        OwnershipGraph graph = NamedGraph.of("P 60 A").graph();
        assertThatThrownBy(() -> Chains.between(graph, 0, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parties are numbered from 0 to 1, not 2");
        assertThatThrownBy(() -> Chains.between(graph, -1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parties are numbered from 0 to 1, not -1");
        assertThatThrownBy(() -> Chains.between(graph, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chain leads from one party to another, not from 1 to itself");
        assertThatThrownBy(() -> Chains.between(graph, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one chain is wanted or more, not 0");
    }

    @Test
    void longWorkCanBeInterrupted() {
        OwnershipGraph graph = clique(200);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Chains.between(graph, 0, 1, 2000)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
