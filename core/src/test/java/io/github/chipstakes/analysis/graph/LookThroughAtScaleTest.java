package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Fraction;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookThroughAtScaleTest {
    private static final Fraction BILLIONTH = Fraction.of(1, 1_000_000_000);

    @Test
    void walksAChainOfTwentyThousand() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.add(i, i + 1, i % 100 == 0 ? 50 : 100, 0);
        }
        LookThrough look = LookThrough.of(builder.build());

        assertThat(look.heldBy(0).parties()).hasSize(20_000);
        assertThat(look.heldBy(0).share(1050)).contains(share(1, 1 << 11));
        assertThat(look.ownersOf(20_000).parties()).hasSize(20_000);
        assertThat(look.ownersOf(20_000).share(19_850)).contains(share(1, 2));
        assertThat(look.heldBy(0).share(20_000))
                .hasValueSatisfying(end -> assertThat(end.error()).isLessThan(BILLIONTH));
    }

    @Test
    void dividesThroughAChainThatLeadsBack() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder().add(5_000, 0, 50, 0);
        for (int i = 0; i < 5_000; i++) {
            builder.add(i, (i + 1) % 5_000, i == 4_999 ? 50 : 100, 0);
        }
        LookThrough look = LookThrough.of(builder.build());

        assertThat(look.heldBy(5_000).share(2_500)).contains(share(1, 1));
        assertThat(look.heldBy(0).share(0)).contains(share(1, 2));
        assertThat(look.heldBy(0).uncorrected(7)).contains(share(2, 1));
        isNear(look.ownersOf(2_500).share(5_000).orElseThrow(), Fraction.ONE);
        isNear(look.ownersOf(0).share(0).orElseThrow(), Fraction.of(1, 2));
    }

    private static IntegratedShare share(long numerator, long denominator) {
        return IntegratedShare.of(Fraction.of(numerator, denominator));
    }

    private static void isNear(IntegratedShare share, Fraction exact) {
        assertThat(share.error()).isLessThan(BILLIONTH);
        assertThat(share.low()).isLessThanOrEqualTo(exact);
        assertThat(share.high()).isGreaterThanOrEqualTo(exact);
    }

    @Test
    void addsUpTwentyThousandHolders() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(1, 20_001).forEach(holder -> builder.add(holder, 0, 5, 3));
        LookThrough look = LookThrough.of(builder.add(0, 20_001, 50, 0).build());
        IntegratedShares owners = look.ownersOf(20_001);

        assertThat(look.heldBy(IntStream.range(1, 20_001).toArray()).share(20_001))
                .contains(share(1, 2));
        assertThat(IntStream.range(1, 20_001)
                        .mapToObj(holder -> owners.share(holder).orElseThrow().low())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void solvesACliqueOfTwoHundred() {
        LookThrough look = LookThrough.of(clique(200, 40));

        // by symmetry x = 9204/10000 x + 796/10000 of outsiders who hold all there is
        isNear(look.heldBy(200).share(7).orElseThrow(), Fraction.ONE);
        isNear(look.heldBy(0).share(1).orElseThrow(), Fraction.of(40, 10_000 - 198 * 40));
        isNear(look.ownersOf(1).share(0).orElseThrow(), Fraction.of(40, 10_000 - 198 * 40));
        isNear(look.ownersOf(1).share(200).orElseThrow(), Fraction.ONE);
    }

    @Test
    void solvesASmallCliqueExactly() {
        LookThrough look = LookThrough.of(clique(20, 400));

        assertThat(look.heldBy(20).share(7)).contains(share(1, 1));
        assertThat(look.heldBy(0).share(1)).contains(share(400, 10_000 - 18 * 400));
        assertThat(look.ownersOf(1).share(0)).contains(share(400, 10_000 - 18 * 400));
    }

    /** Each of so many holds so many hundredths of a percent of each other, and one outsider the rest of all. */
    private static OwnershipGraph clique(int size, int hundredths) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int entity = 0; entity < size; entity++) {
            for (int holder = 0; holder < size; holder++) {
                if (holder != entity) {
                    builder.add(holder, entity, hundredths, 2);
                }
            }
            builder.add(size, entity, 10_000 - (size - 1L) * hundredths, 2);
        }
        return builder.build();
    }

    @Test
    void saysNothingOfARingOfAHundredPercentEach() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(0, 1000).forEach(i -> builder.add(i, (i + 1) % 1000, 100, 0));
        LookThrough look = LookThrough.of(builder.build());

        assertThat(look.components().closedSets())
                .singleElement()
                .satisfies(set ->
                        assertThat(set).containsExactly(IntStream.range(0, 1000).toArray()));
        assertThat(look.heldBy(3).share(5)).isEmpty();
        assertThat(look.ownersOf(3).share(5)).isEmpty();
    }

    @Test
    void looksThroughRingsOfCrossHoldings() {
        int firms = 10_000;
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int i = 0; i < firms; i++) {
            int ring = i / 10 * 10;
            builder.add(i, ring + (i + 1) % 10, 95, 0).add(firms, i, 4, 0).add(firms + 1 + i, i, 1, 0);
        }
        LookThrough look = LookThrough.of(builder.build());

        assertThat(look.heldBy(firms).share(7)).contains(share(4, 5));
        assertThat(look.heldBy(IntStream.rangeClosed(firms, 2 * firms).toArray())
                        .share(77))
                .contains(share(1, 1));
        assertThat(LookThrough.inDoubles(builder.build()).heldBy(firms).share(7))
                .hasValueSatisfying(share -> {
                    isNear(share, Fraction.of(4, 5));
                    assertThat(share.error()).isLessThan(Fraction.of(1, 1_000_000_000_000L));
                });
    }

    @Test
    void solvesACoreOfAThousandFirms() {
        Random random = new Random(1000);
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        for (int firm = 0; firm < 1000; firm++) {
            builder.add((firm + 1) % 1000, firm, 40, 0);
            for (int i = 0; i < 10; i++) {
                int owner = random.nextInt(1000);
                builder.add(owner == firm ? (firm + 1) % 1000 : owner, firm, 5, 0);
            }
            builder.add(firm % 10 == 0 ? 1000 : (firm + 2) % 1000, firm, 10, 0);
        }
        LookThrough look = LookThrough.of(builder.build());
        IntegratedShares owners = look.ownersOf(5);

        isNear(look.heldBy(1000).share(5).orElseThrow(), Fraction.ONE);
        isNear(owners.share(1000).orElseThrow(), Fraction.ONE);
        for (int holder : new int[] {0, 5, 6, 999}) {
            IntegratedShare one = look.heldBy(holder).share(5).orElseThrow();
            IntegratedShare other = owners.share(holder).orElseThrow();
            assertThat(one.error()).isLessThan(BILLIONTH);
            assertThat(other.error()).isLessThan(BILLIONTH);
            assertThat(one.low()).isLessThanOrEqualTo(other.high());
            assertThat(other.low()).isLessThanOrEqualTo(one.high());
        }
    }
}
