package io.github.chipstakes.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"12.50, 12.5", "12.00, 12", "100, 100", "1E+2, 100", "0.00, 0", "0.010, 0.01", "-3.10, -3.1"})
    void zerosThatSayNothingAreNotShown(BigDecimal number, BigDecimal shown) {
        assertThat(Digits.shortest(number)).isEqualTo(shown);
    }
}
