package io.github.chipstakes.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-3.50", "1E+1000", "1E-1000", "-9.99E+1000", "0E+1000"})
    void aNumberKeepsItsDigits(String text) {
        assertThat(new JsonNumber(new BigDecimal(text))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1001", "1E-1001", "10E+1000", "1E+5000", "0E-5000", "1E+2147483647", "1E-2147483647"})
    void aNumberTooLargeOrTooSmallIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonNumber(new BigDecimal(text)))
                .withMessage("a number has at most 1000 characters and an exponent from -1000 to 1000, not "
                        + new BigDecimal(text));
    }

    @Property
    void aNumberIsAtMostAThousandCharactersLong(
            @ForAll @IntRange(min = 980, max = 1_010) int digits,
            @ForAll @IntRange(min = -20, max = 1_010) int scale,
            @ForAll boolean negative) {
        BigInteger nines = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
        BigDecimal number = new BigDecimal(negative ? nines.negate() : nines, scale);
        boolean fits = number.toString().length() <= 1_000 && scale <= 1_000 && digits - scale - 1 <= 1_000;
        if (fits) {
            assertThat(new JsonNumber(number).value()).isEqualTo(number);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber(number));
        }
    }
}
