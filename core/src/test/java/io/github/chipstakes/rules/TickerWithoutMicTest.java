package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickerWithoutMicTest {
    private static List<String> identified(String identifier) {
        return Found.by(
                new TickerWithoutMic(),
                Found.company("c").addIdentifier(Identifier.of(identifier)).build());
    }

    @BadExample
    void aBareSymbolIsReported() {
        assertThat(identified("ticker:688256"))
                .containsExactly("company c: /identifiers/0: the market of 688256 is not said; write it as XSHG:688256"
                        + " [ticker-without-mic, warning]");
    }

    @GoodExample
    void aSymbolWithItsMarketIsFine() {
        assertThat(identified("ticker:XSHG:688256")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticker:688256.SH", "ticker:XX:688256", "isin:688256"})
    void vendorsSpellingsNameAMarketAndWhatCannotBeReadIsLeftOut(String identifier) {
        assertThat(identified(identifier)).isEmpty();
    }
}
