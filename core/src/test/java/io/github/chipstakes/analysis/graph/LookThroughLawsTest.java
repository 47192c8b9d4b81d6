package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LookThroughLawsTest {

    @Property
    void isTheInverseByPlainElimination(@ForAll long seed) {
        DrawnGraph drawn = DrawnGraph.of(new Random(seed), true, false);
        LookThrough look = LookThrough.of(drawn.graph());
        Assume.that(look.components().closedSets().isEmpty());
        Fraction[][] ways = drawn.allWays();

        for (int holder = 0; holder < drawn.parties(); holder++) {
            IntegratedShares held = look.heldBy(holder);
            for (int entity = 0; entity < drawn.parties(); entity++) {
                Fraction corrected = ways[holder][entity].dividedBy(ways[holder][holder].plus(Fraction.ONE));
                IntegratedShares owners = look.ownersOf(entity);
                assertThat(List.of(
                                held.share(entity),
                                held.uncorrected(entity),
                                owners.share(holder),
                                owners.uncorrected(holder)))
                        .isEqualTo(List.of(
                                exactly(corrected),
                                exactly(ways[holder][entity]),
                                exactly(corrected),
                                exactly(ways[holder][entity])));
            }
        }
    }

    private static Optional<IntegratedShare> exactly(Fraction part) {
        return Optional.of(IntegratedShare.of(part));
    }

    @Property
    void aSetHoldsWhatOneHolderOfAllTheirStakesWould(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(random, true, false);
        LookThrough look = LookThrough.of(drawn.graph());
        Assume.that(look.components().closedSets().isEmpty());
        List<Integer> set = some(random, drawn);
        Fraction[][] ways = drawn.asOneHolder(set).allWays();
        IntegratedShares held =
                look.heldBy(set.stream().mapToInt(holder -> holder).toArray());

        for (int entity = 0; entity < drawn.parties(); entity++) {
            assertThat(held.share(entity)).isEqualTo(exactly(ways[drawn.parties()][entity]));
        }
    }

    private static List<Integer> some(Random random, DrawnGraph drawn) {
        return IntStream.range(0, drawn.parties())
                .filter(party -> party == 0 || random.nextBoolean())
                .boxed()
                .toList();
    }

    @Property
    void outsideOwnersOfAFullyOwnedFirmHoldExactlyAllOfIt(@ForAll long seed) {
        Random random = new Random(seed);
        int parties = 3 + random.nextInt(20);
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(parties);
        for (int entity = 2; entity < parties; entity++) {
            int left = 10_000;
            for (int holder = 0; holder < entity; holder++) {
                int part = holder == entity - 1 ? left : random.nextInt(left + 1);
                builder.add(holder, entity, part, 2);
                left -= part;
            }
        }
        LookThrough look = LookThrough.of(builder.build());
        for (int entity = 2; entity < parties; entity++) {
            IntegratedShares owners = look.ownersOf(entity);
            assertThat(owners.share(0)
                            .orElseThrow()
                            .low()
                            .plus(owners.share(1).orElseThrow().low()))
                    .isEqualTo(Fraction.ONE);
        }
    }

    @Property
    void doublesAreAsFarFromTheExactNumberAsTheySay(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(random, random.nextBoolean(), random.nextBoolean());
        OwnershipGraph graph = drawn.graph();
        LookThrough look = LookThrough.of(graph);
        LookThrough doubles = LookThrough.inDoubles(graph);
        int[] set = some(random, drawn).stream().mapToInt(holder -> holder).toArray();
        compare(drawn, look.heldBy(set), doubles.heldBy(set));
        for (int party = 0; party < drawn.parties(); party++) {
            compare(drawn, look.heldBy(party), doubles.heldBy(party));
            compare(drawn, look.ownersOf(party), doubles.ownersOf(party));
        }
    }

    private static void compare(DrawnGraph drawn, IntegratedShares exact, IntegratedShares doubles) {
        assertThat(doubles.parties()).isEqualTo(exact.parties());
        for (int party = 0; party < drawn.parties(); party++) {
            Optional<IntegratedShare> right = exact.share(party);
            Optional<IntegratedShare> near = doubles.share(party);
            assertThat(near.isPresent()).isEqualTo(right.isPresent());
            if (right.isPresent() && right.get().exact()) {
                IntegratedShare one = right.get();
                IntegratedShare other = near.orElseThrow();
                assertThat(other.low()).isBetween(one.low().minus(other.error()), one.low());
                assertThat(other.high()).isBetween(one.high(), one.high().plus(other.error()));
            }
        }
    }

    @Property
    void doesNotDependOnTheOrderOfStakes(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(random, random.nextBoolean(), false);
        List<DrawnGraph.Drawn> shuffled = new ArrayList<>(drawn.stakes());
        Collections.shuffle(shuffled, random);
        OwnershipGraph other = new DrawnGraph(drawn.parties(), shuffled).graph();

        assertThat(all(drawn.parties(), LookThrough.of(other)))
                .isEqualTo(all(drawn.parties(), LookThrough.of(drawn.graph())));
        assertThat(all(drawn.parties(), LookThrough.inDoubles(other)))
                .isEqualTo(all(drawn.parties(), LookThrough.inDoubles(drawn.graph())));
    }

    private static List<Optional<IntegratedShare>> all(int parties, LookThrough look) {
        List<Optional<IntegratedShare>> all = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            for (IntegratedShares shares : List.of(look.heldBy(party), look.ownersOf(party))) {
                IntStream.range(0, parties).mapToObj(shares::share).forEach(all::add);
            }
        }
        return all;
    }

    @Property
    void narrowingAnIntervalNarrowsTheAnswer(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph wide = DrawnGraph.of(random, false, random.nextBoolean());
        DrawnGraph narrow = wide.narrowed(random);
        LookThrough look = LookThrough.of(narrow.graph());
        Assume.that(look.components().overfull().length == 0);

        areInside(wide, LookThrough.of(wide.graph()), look);
    }

    @Property
    void whateverIsInTheIntervalsTheAnswerHolds(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph wide = DrawnGraph.of(random, false, random.nextBoolean());
        LookThrough point = LookThrough.of(wide.point(random).graph());
        Assume.that(point.components().overfull().length == 0);

        areInside(wide, LookThrough.of(wide.graph()), point);
        areInside(wide, LookThrough.inDoubles(wide.graph()), point);
    }

    private static void areInside(DrawnGraph drawn, LookThrough outer, LookThrough inner) {
        for (int party = 0; party < drawn.parties(); party++) {
            areInside(drawn, outer.heldBy(party), inner.heldBy(party), true);
            areInside(drawn, outer.ownersOf(party), inner.ownersOf(party), true);
            areInside(drawn, outer.heldBy(party, 0), inner.heldBy(party, 0), party == 0);
        }
    }

    private static void areInside(DrawnGraph drawn, IntegratedShares outer, IntegratedShares inner, boolean single) {
        for (int party = 0; party < drawn.parties(); party++) {
            isInside(outer.share(party), inner.share(party));
            if (single) {
                isInside(outer.uncorrected(party), inner.uncorrected(party));
            }
        }
    }

    private static void isInside(Optional<IntegratedShare> outer, Optional<IntegratedShare> inner) {
        if (outer.isPresent() && inner.isPresent()) {
            assertThat(inner.get().low()).isGreaterThanOrEqualTo(outer.get().low());
            assertThat(inner.get().high()).isLessThanOrEqualTo(outer.get().high());
        }
    }

    @Property
    void isNeverAboveAWhole(@ForAll long seed) {
        Random random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(random, random.nextBoolean(), false);
        LookThrough look = LookThrough.of(drawn.graph());

        assertThat(all(drawn.parties(), look).stream().flatMap(Optional::stream).map(IntegratedShare::high))
                .allMatch(high -> high.compareTo(Fraction.ONE) <= 0);
    }

    @Property
    void componentsAreTheMutuallyReachable(@ForAll long seed) {
        DrawnGraph drawn = DrawnGraph.of(new Random(seed), true, false);
        Fraction[][] shares = drawn.matrix();
        boolean[][] reach = new boolean[drawn.parties()][drawn.parties()];
        for (int i = 0; i < drawn.parties(); i++) {
            for (int j = 0; j < drawn.parties(); j++) {
                reach[i][j] = shares[i][j].signum() > 0;
            }
        }
        for (int k = 0; k < drawn.parties(); k++) {
            for (int i = 0; i < drawn.parties(); i++) {
                for (int j = 0; j < drawn.parties(); j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        List<List<Integer>> mutual = IntStream.range(0, drawn.parties())
                .filter(i -> reach[i][i])
                .mapToObj(i -> IntStream.range(0, drawn.parties())
                        .filter(j -> reach[i][j] && reach[j][i])
                        .boxed()
                        .toList())
                .distinct()
                .toList();

        assertThat(Components.of(drawn.graph()).cycles().stream()
                        .map(cycle -> Arrays.stream(cycle).boxed().toList())
                        .toList())
                .isEqualTo(mutual);
    }
}
