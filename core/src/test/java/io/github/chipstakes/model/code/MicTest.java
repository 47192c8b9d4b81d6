package io.github.chipstakes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicTest {
    @ParameterizedTest
    @CsvSource({
        "XSHG, CN, Shanghai Stock Exchange", "XSHE, CN, Shenzhen Stock Exchange", "BJSE, CN, Beijing Stock Exchange",
        "XHKG, HK, Hong Kong Exchanges and Clearing", "XTAI, TW, Taiwan Stock Exchange", "XNAS, US, Nasdaq",
        "XAMS, NL, Euronext Amsterdam", "XETR, DE, Xetra", "XTKS, JP, Tokyo Stock Exchange"
    })
    void aKnownMarketHasItsCountryAndName(String code, String country, String name) {
        assertThat(Mic.of(code))
                .returns(true, Mic::isKnown)
                .returns(Optional.of(Jurisdiction.of(country)), Mic::country)
                .returns(Optional.of(name), Mic::name);
    }

    @ParameterizedTest
    @CsvSource({
        "SSE, XSHG",
        "STAR, XSHG",
        "xshg, XSHG",
        "SZSE, XSHE",
        "HKEX, XHKG",
        "Nasdaq, XNAS",
        "NYSE, XNYS",
        "TPEx, ROCO"
    })
    void aUsualSpellingSuggestsItsCode(String written, String code) {
        assertThat(Mic.of(written).suggestion()).contains(Mic.of(code));
    }

    @Test
    void aWellFormedMarketMayBeUnknown() {
        assertThat(Mic.of("XZZZ"))
                .returns(true, Mic::isWellFormed)
                .returns(false, Mic::isKnown)
                .returns(Optional.empty(), Mic::name)
                .returns(Optional.empty(), Mic::country);
    }

    @ParameterizedTest
    @CsvSource({"xshg", "XSH", "XSHGG", "X-HG", "上交所"})
    void whatIsNotFourCapitalsOrDigitsIsMalformed(String code) {
        assertThat(Mic.of(code).isWellFormed()).isFalse();
    }

    @Test
    void everyMarketOfTheTableIsWellFormedAndInAKnownCountry() {
        assertThat(CodeTable.read("markets.txt", 3).keySet())
                .isNotEmpty()
                .map(Mic::of)
                .allMatch(
                        mic -> mic.isWellFormed() && mic.country().orElseThrow().isKnown());
    }

    @Test
    void blankTextIsRefused() {
        assertThatThrownBy(() -> Mic.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a market is a code such as XSHG, not \"\"");
    }

    @Property
    void anyOtherTextIsKept(@ForAll String text) {
        Assume.that(!text.isBlank());
        assertThat(Mic.of(text)).hasToString(text);
    }
}
