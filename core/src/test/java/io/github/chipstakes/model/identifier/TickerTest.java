package io.github.chipstakes.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickerTest {

    @ParameterizedTest
    @CsvSource({
        "XSHG:688256, XSHG:688256",
        "xshg:688256, XSHG:688256",
        "SSE:688256, XSHG:688256",
        "688256.SH, XSHG:688256",
        "688256.SS, XSHG:688256",
        "688256.ss, XSHG:688256",
        "688256 CH, XSHG:688256",
        "688256 CH Equity, XSHG:688256",
        "688256 C1 Equity, XSHG:688256",
        "900901 CH, XSHG:900901",
        "000858.SZ, XSHE:000858",
        "000858 CH, XSHE:000858",
        "300750 CH, XSHE:300750",
        "000807 C2 Equity, XSHE:000807",
        "981.HK, XHKG:0981",
        "0981.HK, XHKG:0981",
        "00981.HK, XHKG:0981",
        "981 HK Equity, XHKG:0981",
        "HKEX:981, XHKG:0981",
        "80700.HK, XHKG:80700",
        "2330.TW, XTAI:2330",
        "00631L.TW, XTAI:00631L",
        "NASDAQ:NVDA, XNAS:NVDA",
        "NVDA, NVDA",
        "BRK.B, BRK.B",
        "688256, 688256",
    })
    void readsWhatVendorsWrite(String text, String ticker) {
        assertThat(Ticker.parse(text)).hasToString(ticker);
    }

    @Test
    void hasNoMarketWhereNoneIsSaid() {
        assertThat(Ticker.parse("688256")).isEqualTo(new Ticker(Optional.empty(), "688256"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "NVDA US", "NVDA US Equity", "68825.SH", "ABC.HK", "430047 CH", "XNAS:", ":NVDA", "A:B:C"})
    void refusesWhatItCannotTell(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ticker.parse(text));
    }

    @Test
    void refusesAMarketThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ticker.of("Shanghai", "688256"))
                .withMessage("a market is 4 capital letters or digits, such as XSHG, not Shanghai");
    }

    @ParameterizedTest
    @CsvSource({
        "XSHG:688000, true",
        "XSHG:688256, true",
        "XSHG:689999, true",
        "XSHG:687999, false",
        "XSHG:690000, false",
        "XSHE:688256, false",
        "688256, false",
    })
    void standsOnTheStarBoardByItsNumberInShanghai(String ticker, boolean star) {
        assertThat(Ticker.parse(ticker).isStar()).isEqualTo(star);
    }

    @Property
    void readsBackFromItsText(
            @ForAll
                    @Chars({'6', '8', 'X', 'S', 'H', 'G', 'K', 'C', '.', ':', ' ', '　', 's'})
                    @StringLength(min = 1, max = 9)
                    String text) {
        Assume.that(Ticker.isValid(text));
        Ticker ticker = Ticker.parse(text);
        assertThat(Ticker.parse(ticker.toString())).isEqualTo(ticker);
    }

    @Property
    void readsBackFromItsTextWhateverItsNumber(
            @ForAll("suffixes") String suffix,
            @ForAll @Chars({'0', '6', '8', '9'}) @StringLength(min = 4, max = 6) String number) {
        Assume.that(Ticker.isValid(number + suffix));
        Ticker ticker = Ticker.parse(number + suffix);
        assertThat(Ticker.parse(ticker.toString())).isEqualTo(ticker);
    }

    @Provide
    Arbitrary<String> suffixes() {
        return Arbitraries.of(".SH", ".SS", ".SZ", ".HK", ".TW", " CH", " C1 Equity", " HK", "");
    }
}
