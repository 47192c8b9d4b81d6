package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.claim.Answer;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void aTwentyNinePercentStakeReadsAsStated() {
        assertThat(Percentage.parse("29")).isEqualTo(Percentage.of(29));
        assertThat(Percentage.parse("28.57")).isEqualTo(Percentage.of(new BigDecimal("28.57")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "100", "100.00", "100 rounded", "over 0", "nearly 100", "up to 0", "[0, 100]", "about 100"})
    void aPercentageLiesBetweenZeroAndAHundred(String text) {
        assertThat(Percentage.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.01",
                "-0.01",
                "over 100",
                "nearly 0",
                "about 120",
                "at least -5",
                "up to 120",
                "[90, 110]",
                "(100, ..)",
                "(.., 0)",
                "1E+1000",
                "-1E+1000"
            })
    void whatDoesNotLieThereIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse(text))
                .withMessage("a percentage lies between 0 and 100, not " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29          | [29, 29]",
                "over 29     | (29, 100]",
                "nearly 29   | [0, 29)",
                "about 29    | [0, 100]",
                "100 rounded | [99.5, 100]",
                "(0, ..)     | (0, 100]"
            })
    void nothingItMayBeLiesOutside(String percentage, String bounds) {
        assertThat(Percentage.parse(percentage).bounds()).hasToString(bounds);
    }

    @Test
    void theWholeIsNeverExceeded() {
        assertThat(Percentage.parse("at least 50").isAtMost(HUNDRED))
                .isEqualTo(Answer.yes("at least 50 is at most 100"));
        assertThat(Percentage.parse("29").isMoreThan(BigDecimal.valueOf(29)))
                .isEqualTo(Answer.no("29 is not more than 29 on the stated figure"));
    }

    @Test
    void aToleranceStaysWithinTheWhole() {
        BigDecimal five = BigDecimal.valueOf(5);
        assertThat(Percentage.parse("about 98").within(five))
                .isEqualTo(percentage("[93, 100]", "about 98 give or take 5"));
        assertThat(Percentage.parse("about 2").within(five)).isEqualTo(percentage("[0, 7]", "about 2 give or take 5"));
        assertThat(Percentage.parse("29").within(five)).hasToString("29");
    }

    @Test
    void theSameValueDoesNotMindTheScale() {
        assertThat(Percentage.parse("29").sameValue(Percentage.parse("29.0"))).isTrue();
        assertThat(Percentage.parse("29")).isNotEqualTo(Percentage.parse("29.0"));
    }

    private static Percentage percentage(String bounds, String words) {
        return new Percentage(new Computed(Interval.parse(bounds), BigDecimal.ZERO, words));
    }

    @Property
    @Domain(Numbers.class)
    void whatIsBuiltReadsBackEqualAndMayLieBetweenZeroAndAHundred(@ForAll StatedNumber number) {
        try {
            Percentage percentage = new Percentage(number);
            assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
            assertThat(Numbers.points(percentage))
                    .isNotEmpty()
                    .isEqualTo(Numbers.points(number).stream()
                            .filter(point -> point.signum() >= 0)
                            .toList());
        } catch (IllegalArgumentException refused) {
            Assume.that(!number.isAbout());
            assertThat(Numbers.points(number)).anyMatch(point -> point.signum() < 0);
        }
    }
}
