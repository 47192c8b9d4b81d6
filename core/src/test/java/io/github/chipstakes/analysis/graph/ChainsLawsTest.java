package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chains on any small graph are those that one finds by writing all of them down and putting them in order. */
class ChainsLawsTest {
    private static final int PARTIES = 6;
    private static final int TO = PARTIES - 1;

    record Stake(int holder, int entity, Interval percent) {}

    /** A chain with what it comes to at least and at most. */
    record Way(List<Integer> parties, BigDecimal atLeast, BigDecimal atMost) {
        Way and(Stake stake) {
            List<Integer> more = new ArrayList<>(parties);
            more.add(stake.entity);
            return new Way(
                    more,
                    times(atLeast, stake.percent.lower().orElseThrow()),
                    times(atMost, stake.percent.upper().orElseThrow()));
        }

        private static BigDecimal times(BigDecimal one, Bound other) {
            return one.multiply(other.value().min(BigDecimal.valueOf(100)))
                    .movePointLeft(2)
                    .stripTrailingZeros();
        }

        boolean isCertain() {
            return atLeast.signum() > 0;
        }
    }

    private static OwnershipGraph graph(List<Stake> stakes) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(PARTIES);
        stakes.forEach(stake -> builder.add(stake.holder, stake.entity, stake.percent));
        return builder.build();
    }

    private static List<Way> allWays(OwnershipGraph graph) {
        List<Way> found = new ArrayList<>();
        List<Way> begun =
                new ArrayList<>(List.of(new Way(List.of(0), BigDecimal.valueOf(100), BigDecimal.valueOf(100))));
        while (!begun.isEmpty()) {
            Way way = begun.remove(begun.size() - 1);
            int last = way.parties.get(way.parties.size() - 1);
            if (last == TO) {
                found.add(way);
                continue;
            }
            graph.forEachHeld(last, (entity, percent) -> {
                if (!way.parties.contains(entity)) {
                    begun.add(way.and(new Stake(last, entity, percent)));
                }
            });
        }
        found.removeIf(way -> way.atMost.signum() == 0);
        found.sort(Comparator.comparing((Function<Way, BigDecimal>) Way::atLeast)
                .thenComparing(way -> way.isCertain() ? BigDecimal.ZERO : way.atMost)
                .reversed()
                .thenComparing(way -> way.parties.size())
                .thenComparing(
                        Way::parties,
                        (one, other) -> Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new))));
        return found;
    }

    private static Way way(Chain chain) {
        return new Way(
                chain.parties(),
                chain.atLeast().percent(200, RoundingMode.UNNECESSARY).stripTrailingZeros(),
                chain.atMost().percent(200, RoundingMode.UNNECESSARY).stripTrailingZeros());
    }

    @Example
    void stakesThatContradictEachOtherMakeNoChainStronger() {
        Interval whole = Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100));
        Interval part = Interval.between(BigDecimal.valueOf(60), BigDecimal.valueOf(60));
        OwnershipGraph graph = graph(
                List.of(new Stake(0, 1, part), new Stake(1, 2, whole), new Stake(1, 2, whole), new Stake(2, TO, part)));
        assertThat(Chains.between(graph, 0, TO, 1).strongest())
                .singleElement()
                .extracting(chain -> chain.atLeast().toString())
                .isEqualTo("9/25");
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void writingAllChainsDownFindsTheSame(@ForAll("stakes") List<Stake> stakes) {
        OwnershipGraph graph = graph(stakes);
        List<Way> all = allWays(graph);
        for (int count : List.of(1, 3, 1000)) {
            Chains chains = Chains.between(graph, 0, TO, count);
            assertThat(chains.strongest().stream().map(ChainsLawsTest::way))
                    .isEqualTo(all.subList(0, Math.min(count, all.size())));
            assertThat(chains.limitReached()).isFalse();
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theChainsFoundAtOnceAreTheStrongestFromEach(@ForAll("stakes") List<Stake> stakes) {
        OwnershipGraph graph = graph(stakes);
        ChainsTo chains = ChainsTo.of(graph, TO, Progress.NONE);
        for (int holder = 0; holder < TO; holder++) {
            Optional<Chain> strongest =
                    Chains.between(graph, holder, TO, 1).strongest().stream().findFirst();
            List<Integer> parties = strongest.map(Chain::parties).orElse(List.of());
            int from = holder;
            IntFunction<List<Integer>> first =
                    count -> chains.first(from, count).boxed().toList();
            IntFunction<List<Integer>> last =
                    count -> chains.last(from, count).boxed().toList();
            assertThat(first.apply(PARTIES)).isEqualTo(parties);
            assertThat(last.apply(PARTIES)).isEqualTo(parties);
            assertThat(chains.length(holder)).isEqualTo(Math.max(0, parties.size() - 1));
            assertThat(chains.isCertain(holder))
                    .isEqualTo(strongest
                            .filter(chain -> chain.atLeast().signum() > 0)
                            .isPresent());
            for (int count = 0; count <= parties.size(); count++) {
                assertThat(first.apply(count)).isEqualTo(parties.subList(0, count));
                assertThat(last.apply(count)).isEqualTo(parties.subList(parties.size() - count, parties.size()));
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundBeforeALimitAreTheStrongest(@ForAll("stakes") List<Stake> stakes) {
        OwnershipGraph graph = graph(stakes);
        List<Chain> all = Chains.between(graph, 0, TO, 1000).strongest();
        Chains some = Chains.between(graph, 0, TO, 1000, 12, Progress.NONE);
        assertThat(some.strongest()).isEqualTo(all.subList(0, some.strongest().size()));
        assertThat(some.limitReached() || some.strongest().size() == all.size()).isTrue();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfStakesPlaysNoPart(@ForAll("stakes") List<Stake> stakes, @ForAll Random random) {
        List<Stake> shuffled = new ArrayList<>(stakes);
        Collections.shuffle(shuffled, random);
        assertThat(Chains.between(graph(shuffled), 0, TO, 4)).isEqualTo(Chains.between(graph(stakes), 0, TO, 4));
    }

    @Provide
    Arbitrary<List<Stake>> stakes() {
        Arbitrary<Integer> party = Arbitraries.integers().between(0, PARTIES - 1);
        Arbitrary<Interval> percent = Arbitraries.of(
                        "[50, 50]",
                        "[25, 25]",
                        "[100, 100]",
                        "[20, 20]",
                        "[40, 40]",
                        "[10, 10]",
                        "[25, 50)",
                        "[0, 100]",
                        "(0, 25]",
                        "[0, 0]",
                        "[49.99999999999999, 50]",
                        "[0.00000000000000000000000001, 0.00000000000000000000000001]",
                        "[99.9999999, 99.9999999]")
                .map(Interval::parse);
        return Combinators.combine(party, party, percent).as(Stake::new).list().ofMaxSize(24);
    }
}
