package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "416000000", "12.5", "at least 416000000", "[1, 2)"})
    void aNumberOfSharesIsWrittenAsItWasRead(String text) {
        assertThat(Shares.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "nearly 0", "over -1", "[-1, 1]"})
    void aNegativeNumberOfSharesIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.parse(text))
                .withMessage("a number of shares is 0 or more, not " + text);
    }

    @Test
    void nothingItMayBeIsNegative() {
        assertThat(Shares.parse("up to 10").bounds()).hasToString("[0, 10]");
        assertThat(Shares.of(5).sameValue(Shares.parse("5.0"))).isTrue();
    }
}
