package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({"6/8, 3/4", "-6/8, -3/4", "6/-8, -3/4", "0/5, 0", "8/4, 2", "7, 7"})
    void isInLowestTerms(String text, String reduced) {
        assertThat(Fraction.parse(text)).hasToString(reduced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1/0", "1/", "/2", "1.5", "1/2/3"})
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fraction is such as 5/9 or 1, not " + text);
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aDecimalIsKeptExactly() {
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
        assertThat(Fraction.ofPercent(new BigDecimal("12.50"))).isEqualTo(Fraction.of(1, 8));
    }

    @Test
    void inPercentItIsRoundedHalfEvenUnlessSaidOtherwise() {
        assertThat(Fraction.of(5, 9).percent(4)).isEqualTo(new BigDecimal("55.5556"));
        assertThat(Fraction.of(1, 800).percent(2)).isEqualTo(new BigDecimal("0.12"));
        assertThat(Fraction.of(5, 9).percent(4, RoundingMode.DOWN)).isEqualTo(new BigDecimal("55.5555"));
        assertThat(Fraction.of(5, 9).decimal(new MathContext(3))).isEqualTo(new BigDecimal("0.556"));
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void productsAreSharedOut(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void whatIsMultipliedCanBeDivided(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void theOrderIsThatOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
    }

    @Property
    void itsTextReadsBack(@ForAll("fractions") Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().filter(it -> it != 0))
                .as(Fraction::of);
    }
}
