package io.github.chipstakes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {
    @ParameterizedTest
    @CsvSource({
        "RMB, CNY",
        "RMB¥, CNY",
        "rmb, CNY",
        "CNH, CNY",
        "人民币, CNY",
        "US$, USD",
        "US dollars, USD",
        "NT$, TWD",
        "HK$, HKD",
        "usd, USD",
        "' CNY ', CNY",
        "dem, DEM"
    })
    void aUsualSpellingSuggestsItsCode(String written, String code) {
        assertThat(Currency.of(written).suggestion()).contains(Currency.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "¥", "dollars", "XYZ", "CNY USD", "BTC"})
    void whatMayBeSeveralCurrenciesOrNoneSuggestsNothing(String written) {
        assertThat(Currency.of(written))
                .returns(false, Currency::isKnown)
                .returns(Optional.empty(), Currency::suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "CNY, 2", "USD, 2", "JPY, 0", "KRW, 0", "BHD, 3", "CLF, 4", "UYW, 4", "VED, 2", "XCG, 2", "ZWG, 2", "XAD, 2"
    })
    void aCurrencyInUseHasItsMinorUnits(String code, int units) {
        assertThat(Currency.of(code))
                .returns(true, Currency::isKnown)
                .returns(false, Currency::isHistoric)
                .returns(Optional.of(units), Currency::minorUnits);
    }

    @ParameterizedTest
    @CsvSource({
        "DEM, 2002-03",
        "NLG, 2002-03",
        "HRK, 2023-01",
        "BGN, 2026-01",
        "ANG, 2025-03",
        "CUC, 2021-06",
        "SLL, 2023-12",
        "ZWL, 2024-09",
        "VEF, 2018-08",
        "CSJ, 1989/1990",
        "DDM, 1990-07/1990-09"
    })
    void aWithdrawnCurrencyIsKnownAndHistoric(String code, String withdrawn) {
        assertThat(Currency.of(code))
                .returns(true, Currency::isKnown)
                .returns(true, Currency::isHistoric)
                .returns(Optional.of(PartialDate.parse(withdrawn)), Currency::withdrawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "TRY", "PEN", "RON", "SDG", "SZL", "MWK", "IDR"})
    void aCodeWithdrawnInOnePlaceAndUsedInAnotherIsNotHistoric(String code) {
        assertThat(Currency.of(code))
                .returns(true, Currency::isKnown)
                .returns(false, Currency::isHistoric)
                .returns(Optional.empty(), Currency::withdrawn);
    }

    @Test
    void goldHasNoMinorUnit() {
        assertThat(Currency.of("XAU").minorUnits()).isEmpty();
    }

    @Test
    void theYuanHasTheNameOfTheStandard() {
        assertThat(Currency.of("CNY").name()).contains("Yuan Renminbi");
    }

    @Test
    void theListsAreWhole() {
        assertThat(CodeTable.read("currencies.txt", 3)).hasSize(178);
        assertThat(CodeTable.read("historic-currencies.txt", 4)).hasSize(129);
    }

    @Test
    void everyRowOfTheListsReads() {
        assertThat(CodeTable.read("currencies.txt", 3).values())
                .allSatisfy(row -> assertThat(String.join(" ", row)).matches("[A-Z]{3} [-0234] \\S.*"));
        assertThat(CodeTable.read("historic-currencies.txt", 4).values())
                .allSatisfy(row -> assertThat(String.join(" ", row)).matches("[A-Z]{3} [-/0-9]+ [-02] \\S.*"));
    }

    @Test
    void everyWithdrawnCurrencySaysWhen() {
        assertThat(CodeTable.read("historic-currencies.txt", 4).keySet())
                .allSatisfy(code -> assertThat(Currency.of(code).withdrawn()).isPresent());
    }

    @Test
    void noCodeIsInBothLists() {
        assertThat(CodeTable.read("currencies.txt", 3).keySet())
                .doesNotContainAnyElementsOf(
                        CodeTable.read("historic-currencies.txt", 4).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankTextIsRefused(String blank) {
        assertThatThrownBy(() -> Currency.of(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a currency is a code such as CNY, not \"" + blank + "\"");
    }

    @Property
    void anyOtherTextIsKept(@ForAll String text) {
        Assume.that(!text.isBlank());
        assertThat(Currency.of(text)).hasToString(text);
    }

    @Property
    void aSuggestionIsKnownAndMadeForTheUnknownOnly(@ForAll @AlphaChars @StringLength(min = 2, max = 3) String text) {
        Currency currency = Currency.of(text);
        assertThat(currency.suggestion().filter(suggested -> currency.isKnown() || !suggested.isKnown()))
                .isEmpty();
    }
}
