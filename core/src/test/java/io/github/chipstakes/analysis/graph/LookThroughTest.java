package io.github.chipstakes.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookThroughTest {
    private static final String CROSS = "X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B";
    private static final String RING = "A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C";
    private static final String SIGMA = "S0 80 S1; S0 60 S2; S0 10 S3; S2 10 S1; S1 40 S3; S2 20 S3";
    private static final String TREASURY = "A 10 A; X 45 A; Y 45 A";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    P 60 A; A 50 B                                        | P | A | 3/5     | 3/5
                    P 60 A; A 50 B                                        | P | B | 3/10    | 3/10
                    S0 80 S1; S0 60 S2; S0 10 S3; S2 10 S1; S1 40 S3; S2 20 S3 | S0 | S1 | 43/50   | 43/50
                    S0 80 S1; S0 60 S2; S0 10 S3; S2 10 S1; S1 40 S3; S2 20 S3 | S0 | S2 | 3/5     | 3/5
                    S0 80 S1; S0 60 S2; S0 10 S3; S2 10 S1; S1 40 S3; S2 20 S3 | S0 | S3 | 141/250 | 141/250
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | X | A | 5/9     | 5/9
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | X | B | 5/18    | 5/18
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | Y | A | 1/3     | 1/3
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | Y | B | 1/6     | 1/6
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | Z | A | 1/9     | 1/9
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | Z | B | 5/9     | 5/9
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | A | B | 5/9     | 1/2
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | B | A | 2/9     | 1/5
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | A | A | 1/9     | 1/10
                    X 50 A; Y 30 A; B 20 A; A 50 B; Z 50 B                | B | B | 1/9     | 1/10
                    A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C        | x | A | 50/71   | 50/71
                    A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C        | x | B | 5/71    | 5/71
                    A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C        | x | C | 1/71    | 1/71
                    A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C        | A | A | 3/497   | 3/500
                    A 10 B; B 20 C; C 30 A; x 70 A; y 90 B; z 80 C        | A | C | 10/497  | 1/50
                    A 10 A; X 45 A; Y 45 A                                | X | A | 1/2     | 1/2
                    A 10 A; X 45 A; Y 45 A                                | A | A | 1/9     | 1/10
                    X 50 A; A 50 B                                        | X | B | 1/4     | 1/4
                    X 50 A; X 50 B; A 25 C; B 25 C                        | X | C | 1/4     | 1/4
                    X 50 A; X 10 B; A 40 B                                | X | B | 3/10    | 3/10
                    X 50 A; X 50 B; A 60 C; B 40 C                        | X | C | 1/2     | 1/2
                    P 51 A; A 51 B; B 51 C; C 51 D                        | P | D | 6765201/100000000 | 6765201/100000000
                    T 28.57 M; S 15.7 M; I 100 S; Q 100 I                 | Q | M | 157/1000 | 157/1000
                    """)
    void looksThroughAsWorkedOutByHand(String stakes, String holder, String company, String brioschi, String baldone) {
        NamedGraph named = NamedGraph.of(stakes);
        LookThrough look = LookThrough.of(named.graph());
        int from = named.number(holder);
        int to = named.number(company);

        assertThat(look.heldBy(from).share(to)).contains(exactly(baldone));
        assertThat(look.heldBy(from).uncorrected(to)).contains(exactly(brioschi));
        assertThat(look.ownersOf(to).share(from)).contains(exactly(baldone));
        assertThat(look.ownersOf(to).uncorrected(from)).contains(exactly(brioschi));
    }

    private static IntegratedShare exactly(String fraction) {
        return IntegratedShare.of(Fraction.parse(fraction));
    }

    @Test
    void tellsOfEveryCompanyReachedAndOfEveryOwner() {
        assertThat(held(RING, "x")).isEqualTo("A 50/71, B 5/71, C 1/71");
        assertThat(held(RING, "A")).isEqualTo("A 3/500, B 1/10, C 1/50");
        assertThat(owners(RING, "C")).isEqualTo("A 1/50, B 1/5, C 3/500, x 1/71, y 90/497, z 400/497");
        assertThat(held(SIGMA, "S3")).isEmpty();
        assertThat(owners(SIGMA, "S0")).isEmpty();
    }

    @Test
    void countsWhatOneOfASetHoldsThroughAnotherOnce() {
        assertThat(held("P 60 A; A 50 B", "P A")).isEqualTo("A 3/5, B 1/2");
        assertThat(held(CROSS, "A B")).isEqualTo("A 1/5, B 1/2");
        assertThat(held(CROSS, "X Y Z")).isEqualTo("A 1, B 1");
        assertThat(held(CROSS, "X X Y Y Z")).isEqualTo("A 1, B 1");
    }

    @Test
    void tellsWhatIsHeldWithoutCorrectionOfASingleHolderOnly() {
        NamedGraph named = NamedGraph.of(CROSS);
        IntegratedShares several = LookThrough.of(named.graph()).heldBy(named.numbers("X Y"));

        assertThatThrownBy(() -> several.uncorrected(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("what is held without correction is told of a single holder, not of a set");
    }

    @Test
    void dividesTreasurySharesThrough() {
        assertThat(held(TREASURY, "X Y")).isEqualTo("A 1");
        assertThat(owners(TREASURY, "A")).isEqualTo("A 1/10, X 1/2, Y 1/2");
    }

    @Test
    void saysNothingOfASetThatOwnsItselfNorThroughIt() {
        String closed = "A 100 B; B 100 A; B 60 C; X 40 C; C 50 D; A 10 E";

        assertThat(held(closed, "A")).isEqualTo("A ?, B ?, C ?, D ?, E 1/10");
        assertThat(held(closed, "B")).isEqualTo("A ?, B ?, C 3/5, D 3/10, E ?");
        assertThat(held(closed, "X")).isEqualTo("C 2/5, D 1/5");
        assertThat(owners(closed, "D")).isEqualTo("A ?, B 3/10, C 1/2, X 1/5");
        assertThat(owners(closed, "A")).isEqualTo("A ?, B ?");
        assertThat(uncorrected(closed, "B", "C")).isEmpty();
    }

    @Test
    void saysNothingThroughACompanyThatHoldsAllOfItself() {
        assertThat(held("A 100 A; A 50 B", "A")).isEqualTo("A ?, B 1/2");
        assertThat(owners("A 100 A; A 50 B", "B")).isEqualTo("A 1/2");
    }

    @Test
    void saysNothingOfAnOverfullCompanyNorThroughIt() {
        String overfull = "X 60 A; Y 60 A; A 50 B; Z 50 B";

        assertThat(held(overfull, "X")).isEqualTo("A ?, B ?");
        assertThat(held(overfull, "A")).isEqualTo("B 1/2");
        assertThat(held(overfull, "Z")).isEqualTo("B 1/2");
        assertThat(held(overfull, "A X")).isEqualTo("A ?, B 1/2");
        assertThat(owners(overfull, "B")).isEqualTo("A 1/2, X ?, Y ?, Z 1/2");
        assertThat(owners(overfull, "A")).isEqualTo("X ?, Y ?");
    }

    @Test
    void saysNothingOfACycleWithAnOverfullMember() {
        String overfull = "X 60 A; B 60 A; A 50 B; B 20 C; A 10 D";

        assertThat(held(overfull, "X")).isEqualTo("A ?, B ?, C ?, D ?");
        assertThat(held(overfull, "A")).isEqualTo("A ?, B ?, C ?, D 1/10");
        assertThat(owners(overfull, "C")).isEqualTo("A ?, B 1/5, X ?");
    }

    @Test
    void takesIntervalsFromTheLeastToTheMost() {
        assertThat(held("P [40, 60] A; A [25, 50) B", "P")).isEqualTo("A [2/5 3/5], B [1/10 3/10]");
        assertThat(held("P ? A; A 50 B", "P")).isEqualTo("A [0 1], B [0 1/2]");
    }

    @Test
    void tightensTheMostToWhatOthersLeave() {
        String bands = "P [25, 50] A; Q [25, 50] A; R [25, 50] A; S [25, 50] A";

        assertThat(held(bands, "P")).isEqualTo("A 1/4");
        assertThat(held(bands, "P Q R S")).isEqualTo("A 1");
        assertThat(held("P ? A; Q 70 A; R 20.00000000001 A", "P")).isEqualTo("A [0 999999999999/10000000000000]");
    }

    @Test
    void doesNotTightenWhatMayBeAmongWhatOthersHold() {
        NamedGraph named = new NamedGraph(
                OwnershipGraph.builder()
                        .addAmongOthers(0, 2, Interval.parse("[60, 60]"))
                        .add(1, 2, 60, 0)
                        .build(),
                List.of("P", "Q", "A"));
        assertThat(LookThrough.of(named.graph()).heldBy(0).share(2))
                .hasToString("Optional[IntegratedShare[low=0, high=3/5, error=0]]");
    }

    @Test
    void passesNothingAlongAStakeForWhichOthersLeaveNothing() {
        assertThat(held("P ? A; Q 100 A; A 50 B", "P")).isEmpty();
    }

    @Test
    void neverExceedsAWhole() {
        assertThat(held("P ? A; P ? B; A ? C; B ? C; C 50 D", "P")).isEqualTo("A [0 1], B [0 1], C [0 1], D [0 1/2]");
    }

    @Test
    void takesAWholeForTheMostWhereNothingBoundsIt() {
        String loop = "P [10, 60] A; B [10, 90] A; A [50, 100] B; A 40 C; B 10 C";

        assertThat(held(loop, "P")).isEqualTo("A [2/19 1], B [1/19 1], C [9/190 1/2]");
    }

    @Test
    void answersWithDecimalsFinerThanUnits() {
        assertThat(held("P 33.3333333333 A; A 50 B", "P"))
                .isEqualTo("A 333333333333/1000000000000, B 333333333333/2000000000000");
    }

    @Test
    void takesNoStakeForNone() {
        assertThat(held("P 0 A; P 50 B; B 0 A", "P")).isEqualTo("B 1/2");
    }

    @Test
    void refusesAPartyThatIsNot() {
        LookThrough look = LookThrough.of(NamedGraph.of(CROSS).graph());

        assertThatThrownBy(() -> look.heldBy(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> look.ownersOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void answersAgainTheSame() {
        NamedGraph named = NamedGraph.of(RING + "; P 100 x; C 10 D; D 10 D");
        LookThrough look = LookThrough.of(named.graph());
        String first = text(named, look.heldBy(named.number("P")));
        text(named, look.ownersOf(named.number("D")));
        text(named, look.heldBy(named.numbers("A x B")));

        assertThat(text(named, look.heldBy(named.number("P")))).isEqualTo(first);
    }

    private static String held(String stakes, String holders) {
        NamedGraph named = NamedGraph.of(stakes);
        return text(named, LookThrough.of(named.graph()).heldBy(named.numbers(holders)));
    }

    private static String owners(String stakes, String company) {
        NamedGraph named = NamedGraph.of(stakes);
        return text(named, LookThrough.of(named.graph()).ownersOf(named.number(company)));
    }

    private static Optional<IntegratedShare> uncorrected(String stakes, String holder, String company) {
        NamedGraph named = NamedGraph.of(stakes);
        return LookThrough.of(named.graph()).heldBy(named.number(holder)).uncorrected(named.number(company));
    }

    /** Each party by name with its share, a question mark where nothing can be said; exact throughout. */
    private static String text(NamedGraph named, IntegratedShares shares) {
        return IntStream.of(shares.parties())
                .mapToObj(party -> named.names().get(party) + " "
                        + shares.share(party).map(LookThroughTest::text).orElse("?"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(IntegratedShare share) {
        assertThat(share.exact()).isTrue();
        return share.isPoint() ? share.low().toString() : "[" + share.low() + " " + share.high() + "]";
    }

    /** A long chain leaves less than any digit shows, and its fraction is too long to be told. */
    @ParameterizedTest
    @CsvSource({"0, 0 to 0.0001 %", "73, 0.0001 %", "99, 60 %"})
    void aShareIsNeverRoundedToNothing(int holder, String percent) {
        OwnershipGraph.Builder builder = OwnershipGraph.builder();
        IntStream.range(0, 100).forEach(party -> builder.add(party, party + 1, 60, 0));
        assertThat(LookThrough.of(builder.build())
                        .ownersOf(100)
                        .share(holder)
                        .orElseThrow()
                        .percent(4))
                .isEqualTo(percent);
    }

    @Test
    void whatLacksLessThanAnyDigitShowsIsNotTheWhole() {
        Fraction lacking = Fraction.ofPercent(new BigDecimal("0." + "0".repeat(20) + "1"));
        assertThat(IntegratedShare.of(Fraction.ONE.minus(lacking)).percent(4)).isEqualTo("99.9999 to 100 %");
        assertThat(IntegratedShare.of(lacking).rest().percent(4)).isEqualTo("99.9999 to 100 %");
        assertThat(IntegratedShare.WHOLE.percent(4)).isEqualTo("100 %");
        assertThat(IntegratedShare.NOTHING.percent(4)).isEqualTo("0 %");
    }
}
