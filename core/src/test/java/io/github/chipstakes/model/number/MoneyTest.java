package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.code.Currency;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void nearlyFourBillionYuanReadsAsStated() {
        assertThat(Money.parse("nearly CNY 4000000000"))
                .isEqualTo(new Money(new Figure(Qualifier.NEARLY, new BigDecimal("4000000000")), Currency.of("CNY")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNY 121.10",
                "nearly CNY 4000000000",
                "CNY 4 rounded",
                "at least USD 5",
                "CNY [1, 2)",
                "CNY (.., 5]",
                "CNY -5",
                "US Dollar 5",
                "人民币 5",
                "CNY 4E+9"
            })
    void anAmountIsWrittenAsItWasRead(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "CNY", "about 5", "[1, 2)", "CNY[1, 2)", "CNY)", "5 rounded", " 5"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("such as CNY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY 560,000,000", "CNY 5 million", "5 CNY", "CNY 1e5x", "CNY [2, 1]"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining(" is such as ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY ", "CNY (", ")", " "})
    @Timeout(1)
    void aHostileTextIsRefusedAtOnce(String piece) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(piece.repeat(1_000_000)));
    }

    @Test
    void equalAmountsHaveEqualScalesAndTheSameValueDoesNotMind() {
        assertThat(Money.parse("CNY 121.10")).isNotEqualTo(Money.parse("CNY 121.1"));
        assertThat(Money.parse("CNY 121.10").sameValue(Money.parse("CNY 121.1")))
                .isTrue();
        assertThat(Money.parse("CNY 121.10").sameValue(Money.parse("USD 121.10")))
                .isFalse();
    }

    @Test
    void moneyOfOneCurrencyIsAdded() {
        assertThat(Money.parse("CNY 1.50").plus(Money.parse("CNY 2"))).hasToString("CNY 3.50");
        assertThat(Money.parse("nearly CNY 4").plus(Money.parse("CNY 2"))).hasToString("CNY (.., 6)");
    }

    @Test
    void moneyOfDifferentCurrenciesIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("CNY 1").plus(Money.parse("USD 2")))
                .withMessage("money is added in one currency only, not CNY 1 and USD 2");
    }

    @Test
    void aCurrencyIsNotAQualifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(StatedNumber.of(5), Currency.of("at least CNY")))
                .withMessage(
                        "a currency is a code such as CNY, and what qualifies an amount stands before it, as in nearly CNY 4;"
                                + " not at least CNY");
        for (String text : new String[] {"CNY nearly 4", "CNY at least 4", "CNY about 4"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
        }
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("anyLength") StatedNumber amount, @ForAll("codes") String code) {
        Money money = new Money(amount, Currency.of(code));
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Provide
    Arbitrary<StatedNumber> anyLength() {
        return Numbers.anyLength();
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> anyText =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(text -> !text.isBlank());
        return Arbitraries.oneOf(
                Arbitraries.of("CNY", "US Dollar", "roundabout", "5 rounded", "[1,", "(", "5", " CNY"), anyText);
    }
}
