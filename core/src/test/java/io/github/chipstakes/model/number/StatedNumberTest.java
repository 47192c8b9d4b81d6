package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29",
                "28.57",
                "-1.50",
                "0.0",
                "4E+9",
                "1E-7",
                "12345678901234567890.123",
                "99999999999999999999",
                "0.9999999999999999999",
                "exactly 29",
                "29 rounded",
                "about 29",
                "nearly 4000000000",
                "over 29",
                "at least 50",
                "up to 10",
                "[25, 50)",
                "(0, 5]",
                "[25, ..)",
                "(.., -1]",
                "(.., ..)"
            })
    void aNumberIsWrittenAsItWasRead(String text) {
        assertThat(StatedNumber.parse(text)).hasToString(text);
    }

    @Test
    void otherSpellingsReadToo() {
        assertThat(StatedNumber.parse("4e9")).isEqualTo(StatedNumber.parse("4E+9"));
        assertThat(StatedNumber.parse("[25,50)")).isEqualTo(StatedNumber.parse("[25, 50)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "29%",
                "4,000",
                "4_000",
                "1.",
                ".5",
                "+5",
                "--5",
                "1e",
                "1e+",
                "e5",
                "1e5x",
                "1.2.3",
                "0x10",
                "NaN",
                "Infinity",
                "٢٩",
                "about",
                "about ",
                "about about 5",
                "about 5 rounded",
                "rounded",
                " 29",
                "29 ",
                "-",
                "1e5.5"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse(text))
                .withMessageStartingWith("a number is such as 29, 28.57, about 29, at least 50 or [25, 50), not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[50, 25) | it is reversed",
                "[5, 5)   | it is empty",
                "(5, 5.0] | it is empty",
                "[25, ..] | an open end has a round bracket",
                "[.., 25] | an open end has a round bracket",
                "[25      | it has two ends, between brackets",
                "[25]     | it has two ends, between brackets",
                "[        | it has two ends, between brackets",
                "(,       | it has two ends, between brackets"
            })
    void whatIsNoIntervalIsRefusedInWords(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse(text))
                .withMessage("an interval is such as [25, 50), (0, 5] or [25, ..), not " + text + ": " + why);
    }

    @Test
    void onePointIsAnInterval() {
        assertThat(Interval.parse("[5, 5]")).isEqualTo(Interval.between(BigDecimal.valueOf(5), BigDecimal.valueOf(5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1001",
                "1e-1001",
                "1e99999",
                "-1e-99999",
                "0e9999",
                "about 1e9999",
                "10e1000",
                "0.1e-1000",
                "1e999999",
                "1e-999999",
                "1e2147483648",
                "1e-9223372036854775809",
                "[1, 1e1011)",
                "[0, 1e999999]"
            })
    @Timeout(1)
    void aNumberTooLargeToCalculateWithIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StatedNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28.57%        | it is written without the percent sign",
                "about 29 %    | it is written without the percent sign",
                "6,406,500     | it is written without commas, 6406500",
                "6,406.5       | it is written without commas, 6406.5",
                "28,57         | decimals stand after a point, 28.57",
                "6,406         | it is written without commas, and decimals stand after a point"
            })
    void whatIsLikelyMeantIsSaid(String text, String hint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse(text))
                .withMessageEndingWith("; " + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000", "1e999999999", "-1E+1000000"})
    void aNumberTooLargeIsRefusedForItsSize(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse(text))
                .withMessage("a number has at most 1000 digits and an exponent from -1000 to 1000, not " + text);
    }

    @Test
    void theLimitIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.of(new BigDecimal("1e999999")))
                .withMessage("a number has at most 1000 digits and an exponent from -1000 to 1000, not 1E+999999");
        assertThat(StatedNumber.parse("9".repeat(1000))).hasToString("9".repeat(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> StatedNumber.parse("9".repeat(1001)));
    }

    static Stream<String> hostile() {
        return Stream.of("9", "-", "[", "(", ",", ".", "e", "0", " ", "about ", " rounded", "[1, ", "..", "\uD800")
                .map(piece -> piece.repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(1)
    void aHostileTextIsRefusedAtOnceAndNotRepeatedWhole(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse(text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(250));
    }

    @Test
    @Timeout(1)
    void theLargestNumbersCanStillBeCalculatedWith() {
        StatedNumber large = StatedNumber.parse("9e1000");
        StatedNumber small = StatedNumber.parse("9".repeat(1000) + "e-1000");
        assertThat(large.plus(small).isMoreThan(large).isYes()).isTrue();
        assertThat(large.readAsRounded().bounds().contains(new BigDecimal("9.4e1000")))
                .isTrue();
        assertThat(StatedNumber.parse("about 9e1000")
                        .within(new BigDecimal("1e-1000"))
                        .isMoreThan(BigDecimal.ONE)
                        .isYes())
                .isTrue();
    }

    @Test
    void aSumTooLargeToCalculateWithIsUnbounded() {
        StatedNumber most = StatedNumber.parse("[1, 9e1010]");
        assertThat(most.plus(most)).isEqualTo(StatedNumber.parse("[2, ..)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29          | [29, 29]",
                "exactly 29  | [29, 29]",
                "29 rounded  | [28.5, 29.5]",
                "28.57 rounded | [28.565, 28.575]",
                "4e9 rounded | [3.5E+9, 4.5E+9]",
                "about 29    | (.., ..)",
                "nearly 29   | (.., 29)",
                "over 29     | (29, ..)",
                "at least 29 | [29, ..)",
                "up to 29    | (.., 29]",
                "[25, 50)    | [25, 50)"
            })
    void aQualifierSaysWhatTheNumberMayBe(String number, String bounds) {
        assertThat(StatedNumber.parse(number).bounds()).hasToString(bounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29          | 25   | YES     | 29 is at least 25",
                "29          | 50   | NO      | 29 is not at least 50",
                "29          | 29   | YES     | 29 is at least 29 on the stated figure",
                "29          | 29.5 | NO      | 29 is not at least 29.5 on the stated figure",
                "29          | 28   | YES     | 29 is at least 28",
                "28.57       | 28.6 | NO      | 28.57 is not at least 28.6",
                "exactly 29  | 29   | YES     | exactly 29 is at least 29",
                "29 rounded  | 29   | UNKNOWN | it is not known whether 29 rounded is at least 29",
                "over 29     | 29   | YES     | over 29 is at least 29",
                "nearly 29   | 29   | NO      | nearly 29 is not at least 29",
                "up to 29    | 29   | UNKNOWN | it is not known whether up to 29 is at least 29",
                "[25, 50)    | 50   | NO      | [25, 50) is not at least 50",
                "about 29    | 5    | UNKNOWN | it is not known whether about 29 is at least 5: no tolerance is given"
            })
    void anAnswerSaysWhatWasCompared(String number, BigDecimal threshold, Verdict verdict, String reason) {
        assertThat(StatedNumber.parse(number).isAtLeast(threshold))
                .isEqualTo(new Answer(verdict, List.of(reason), List.of()));
    }

    @Test
    void numbersWithDifferentDigitsAreNotCompatibleOnTheStatedFigure() {
        assertThat(StatedNumber.of(29).overlaps(StatedNumber.parse("28.57")))
                .isEqualTo(Answer.no("29 is not compatible with 28.57 on the stated figure"));
        assertThat(StatedNumber.of(29).readAsRounded().overlaps(StatedNumber.parse("28.57")))
                .isEqualTo(Answer.yes("29 rounded is compatible with 28.57 on the stated figure"));
    }

    @ParameterizedTest
    @CsvSource({
        "29, 28.57, true",
        "29, 29.63, false",
        "29, 29.5, true",
        "29, 28.5, true",
        "29, 29.51, false",
        "29, 29.0, true",
        "29, 29, false",
        "29.0, 29, false",
        "3E+1, 28.57, true",
        "29 rounded, 28.57, true",
        "29, exactly 28.57, true",
        "29, 28.57 rounded, true",
        "exactly 29, 28.57, false",
        "about 29, 28.57, false",
        "29, over 28.57, false",
        "29, '[28.57, 28.58]', false",
        "'[28, 30]', 28.57, false"
    })
    void aFigureMayBeAnotherRoundedToItsLastDigit(String rounded, String exact, boolean mayBe) {
        assertThat(StatedNumber.parse(rounded).mayBeRoundedFrom(StatedNumber.parse(exact)))
                .isEqualTo(mayBe);
    }

    @Property
    void whatIsRoundedToFewerDigitsMayBeRoundedFromItAndFromNothingFurtherOff(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(4) BigDecimal exact,
            @ForAll @IntRange(max = 3) int digits) {
        BigDecimal written = exact.setScale(4, RoundingMode.UNNECESSARY);
        for (RoundingMode half : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN)) {
            StatedNumber rounded = StatedNumber.of(written.setScale(digits, half));
            assertThat(rounded.mayBeRoundedFrom(StatedNumber.of(written))).isTrue();
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal far = written.setScale(digits, RoundingMode.HALF_UP).add(unit);
        assertThat(StatedNumber.of(far).mayBeRoundedFrom(StatedNumber.of(written)))
                .isEqualTo(far.subtract(written).abs().compareTo(unit.divide(BigDecimal.valueOf(2))) <= 0);
    }

    @Test
    void aToleranceBoundsWhatIsAboutANumber() {
        BigDecimal two = BigDecimal.valueOf(2);
        assertThat(StatedNumber.parse("about 29").within(two).bounds()).hasToString("[27, 31]");
        assertThat(StatedNumber.parse("over 29").within(two)).hasToString("over 29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedNumber.parse("about 29").within(two.negate()))
                .withMessage("a tolerance is 0 or more, not -2");
    }

    @Test
    void anAnswerRepeatsTheToleranceItRestsOn() {
        StatedNumber number = StatedNumber.parse("about 29").within(BigDecimal.valueOf(2));
        assertThat(number.isAtLeast(BigDecimal.valueOf(25)))
                .isEqualTo(Answer.yes("about 29 give or take 2 is at least 25"));
        assertThat(number.isAtLeast(BigDecimal.valueOf(27)).reasons())
                .containsExactly("about 29 give or take 2 is at least 27");
        assertThat(number.isAtLeast(BigDecimal.valueOf(30)))
                .isEqualTo(Answer.unknown("it is not known whether about 29 give or take 2 is at least 30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29          | 29.0         | true",
                "29          | exactly 29   | true",
                "29          | [29, 29]     | true",
                "29          | 29 rounded   | false",
                "29 rounded  | 29.0 rounded | false",
                "at least 50 | [50, ..)     | true",
                "at least 50 | over 50      | false",
                "about 29    | about 29.0   | true",
                "about 29    | about 30     | false",
                "about 29    | (.., ..)     | false",
                "(.., ..)    | about 29     | false"
            })
    void theSameValueIsWhatLeavesTheSameNumbersPossible(String one, String other, boolean same) {
        assertThat(StatedNumber.parse(one).sameValue(StatedNumber.parse(other))).isEqualTo(same);
    }

    @Test
    void equalNumbersHaveEqualScales() {
        assertThat(StatedNumber.of(29)).isNotEqualTo(StatedNumber.parse("29.0"));
        assertThat(StatedNumber.of(29)).isEqualTo(StatedNumber.parse("29"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29         | 28.57      | 57.57",
                "exactly 1  | exactly 2  | exactly 3",
                "exactly 1  | 2          | 3",
                "1 rounded  | 2          | [2.5, 3.5]",
                "nearly 4   | 1          | (.., 5)",
                "over 4     | [1, 2]     | (5, ..)",
                "[1, 2]     | (3, 4)     | (4, 6)",
                "about 4    | 1          | (.., ..)"
            })
    void aSumIsAllItMayBe(String one, String other, String sum) {
        assertThat(StatedNumber.parse(one).plus(StatedNumber.parse(other))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[5, 5] | [2, 2]  | [2, 5]",
                "(5, 7) | [5, 7]  | [5, 7]",
                "(5, 7] | (5, 6]  | (5, 7]",
                "[5, 7) | [2, ..) | [2, ..)",
                "(.., 3) | [1, 2] | (.., 3)"
            })
    void aSpanIsFromTheLeastToTheMostOfBoth(String one, String other, String span) {
        assertThat(Interval.parse(one).span(Interval.parse(other))).hasToString(span);
        assertThat(Interval.parse(other).span(Interval.parse(one))).hasToString(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[5, 5]     | [2, 2]     | [3, 3]",
                "[5, 7)     | [1, 2]     | [3, 6)",
                "(5, 7]     | [2, ..)    | (.., 5]",
                "[1, ..)    | (.., 3)    | (-2, ..)"
            })
    void aDifferenceIsAllItMayBe(String one, String other, String difference) {
        assertThat(Interval.parse(one).minus(Interval.parse(other))).hasToString(difference);
    }

    @Test
    void aSumIsOnTheStatedFigureAsFarAsItsPartsMayBeOff() {
        assertThat(StatedNumber.parse("29").plus(StatedNumber.parse("21.04")).isAtLeast(BigDecimal.valueOf(50)))
                .isEqualTo(Answer.yes("50.04 is at least 50 on the stated figure"));
        assertThat(StatedNumber.parse("29").plus(StatedNumber.parse("22.04")).isAtLeast(BigDecimal.valueOf(50)))
                .isEqualTo(Answer.yes("51.04 is at least 50"));
        assertThat(StatedNumber.parse("29").plus(StatedNumber.parse("over 21")).isAtLeast(BigDecimal.valueOf(50)))
                .isEqualTo(Answer.yes("(50, ..) is at least 50 on the stated figure"));
        assertThat(StatedNumber.parse("exactly 29")
                        .plus(StatedNumber.parse("exactly 21.04"))
                        .isAtLeast(BigDecimal.valueOf(50)))
                .isEqualTo(Answer.yes("exactly 50.04 is at least 50"));
    }

    @Property
    @Domain(Numbers.class)
    void aSumIsOnTheStatedFigureWhereItsPartsReadAsRoundedMayBeTheThreshold(
            @ForAll @Size(min = 2, max = 5) List<BigDecimal> parts, @ForAll BigDecimal threshold) {
        StatedNumber sum = sum(parts.stream().map(StatedNumber::of));
        StatedNumber rounded = sum(parts.stream().map(StatedNumber::of).map(StatedNumber::readAsRounded));
        assertThat(sum.isAtLeast(threshold).reasons().get(0).endsWith(" on the stated figure"))
                .isEqualTo(rounded.bounds().contains(threshold));
    }

    @Property
    @Domain(Numbers.class)
    void theOrderOfASumDoesNotMatter(@ForAll StatedNumber one, @ForAll StatedNumber other, @ForAll StatedNumber third) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other)
                        .plus(third)
                        .readAsRounded()
                        .sameValue(one.plus(other.plus(third)).readAsRounded()))
                .isTrue();
    }

    private static StatedNumber sum(Stream<? extends StatedNumber> parts) {
        return parts.map(StatedNumber.class::cast).reduce(StatedNumber::plus).orElseThrow();
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("anyLength") StatedNumber number) {
        assertThat(StatedNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void digitsAreReadAsTheyAreWritten(@ForAll @Scale(9) BigDecimal number) {
        assertThat(StatedNumber.parse(number.toPlainString())).isEqualTo(StatedNumber.of(number));
    }

    @Property(tries = 5000)
    void anyTextIsANumberOrRefused(
            @ForAll @CharRange(from = '0', to = '3') @Chars({'-', '+', '.', 'e', ',', ' ', '[', ']', '(', ')'})
                    String text) {
        try {
            StatedNumber number = StatedNumber.parse(text);
            assertThat(StatedNumber.parse(number.toString())).isEqualTo(number);
        } catch (IllegalArgumentException refused) {
            assertThat(refused)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(", not ");
        }
    }

    @Property(tries = 300)
    @Domain(Numbers.class)
    void comparisonsAgreeWithAllPairsOfPoints(@ForAll StatedNumber one, @ForAll StatedNumber other) {
        assertThat(one.isAtLeast(other).verdict()).isEqualTo(overPairs(one, other, (a, b) -> a >= b));
        assertThat(one.isMoreThan(other).verdict()).isEqualTo(overPairs(one, other, (a, b) -> a > b));
        assertThat(one.isLessThan(other).verdict()).isEqualTo(overPairs(one, other, (a, b) -> a < b));
        assertThat(one.isAtMost(other).verdict()).isEqualTo(overPairs(one, other, (a, b) -> a <= b));
    }

    @Property(tries = 300)
    @Domain(Numbers.class)
    void numbersOverlapIfTheyShareAPoint(@ForAll StatedNumber one, @ForAll StatedNumber other) {
        boolean share = Numbers.points(one).stream().anyMatch(other.bounds()::contains);
        Verdict expected = one.isAbout() || other.isAbout() ? Verdict.UNKNOWN : share ? Verdict.YES : Verdict.NO;
        assertThat(one.overlaps(other).verdict()).isEqualTo(expected);
        assertThat(one.bounds().intersection(other.bounds()).isPresent()).isEqualTo(share);
    }

    @Property(tries = 300)
    @Domain(Numbers.class)
    void anIntersectionHasThePointsOfBoth(@ForAll StatedNumber one, @ForAll StatedNumber other) {
        one.bounds()
                .intersection(other.bounds())
                .ifPresent(both -> assertThat(Numbers.points(both))
                        .isEqualTo(Numbers.points(one).stream()
                                .filter(other.bounds()::contains)
                                .toList()));
    }

    @Property
    @Domain(Numbers.class)
    void narrowingNeverTurnsYesIntoNoOrNoIntoYes(
            @ForAll StatedNumber wide, @ForAll StatedNumber other, @ForAll BigDecimal threshold) {
        wide.bounds().intersection(other.bounds()).ifPresent(narrow -> {
            assertThat(narrow.isAtLeast(threshold).verdict()).isIn(sharpened(wide.isAtLeast(threshold)));
            assertThat(narrow.isMoreThan(threshold).verdict()).isIn(sharpened(wide.isMoreThan(threshold)));
            assertThat(narrow.isLessThan(threshold).verdict()).isIn(sharpened(wide.isLessThan(threshold)));
            assertThat(narrow.isAtMost(threshold).verdict()).isIn(sharpened(wide.isAtMost(threshold)));
        });
    }

    @Property
    @Domain(Numbers.class)
    @Domain(DomainContext.Global.class)
    void theSameValueDoesNotMindTheScale(@ForAll BigDecimal value, @ForAll Qualifier qualifier) {
        StatedNumber longer = new Figure(qualifier, value.setScale(value.scale() + 2));
        assertThat(new Figure(qualifier, value).sameValue(longer)).isEqualTo(qualifier != Qualifier.ROUNDED);
    }

    @Property
    @Domain(Numbers.class)
    void aSumHasTheSumsOfAllPairs(@ForAll StatedNumber one, @ForAll StatedNumber other) {
        Interval sum = one.plus(other).bounds();
        for (BigDecimal a : ends(one)) {
            for (BigDecimal b : ends(other)) {
                assertThat(sum.contains(a.add(b))).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<StatedNumber> anyLength() {
        return Numbers.anyLength();
    }

    private static List<BigDecimal> ends(StatedNumber number) {
        List<BigDecimal> points = Numbers.points(number);
        return List.of(points.get(0), points.get(points.size() - 1));
    }

    /** YES if it holds of all pairs of points, NO if of none; with an order, the outermost pairs decide. */
    private static Verdict overPairs(StatedNumber one, StatedNumber other, BiPredicate<Double, Double> holds) {
        List<BigDecimal> others = ends(other);
        boolean always = true;
        boolean ever = false;
        for (BigDecimal a : Numbers.points(one)) {
            for (BigDecimal b : others) {
                boolean here = holds.test(a.doubleValue(), b.doubleValue());
                always &= here;
                ever |= here;
            }
        }
        return always ? Verdict.YES : ever ? Verdict.UNKNOWN : Verdict.NO;
    }

    private static List<Verdict> sharpened(Answer wide) {
        return wide.isUnknown() ? List.of(Verdict.values()) : List.of(wide.verdict());
    }
}
