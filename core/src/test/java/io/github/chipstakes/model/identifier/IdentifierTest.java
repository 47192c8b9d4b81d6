package io.github.chipstakes.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "isin:CNE1000041R8|isin|CNE1000041R8",
                "ISIN:CNE1000041R8|isin|CNE1000041R8",
                " Isin :cne1000041r8 |isin|cne1000041r8 ",
                "CNE1000041R8|''|CNE1000041R8",
                "ticker:XSHG:688256|ticker|XSHG:688256",
                "统一社会信用代码:914403001922038216|统一社会信用代码|914403001922038216",
                "isin:|''|isin:",
                ":x|''|:x",
                "https://www.wikidata.org/wiki/Q182477|''|https://www.wikidata.org/wiki/Q182477",
            })
    void isReadFromText(String text, String scheme, String value) {
        Identifier identifier = Identifier.of(text);
        assertThat(identifier.scheme()).isEqualTo(scheme);
        assertThat(identifier.value()).isEqualTo(value);
    }

    @Test
    void isTheSameFromTextAndFromParts() {
        assertThat(Identifier.of("ISIN:CNE1000041R8"))
                .isEqualTo(new Identifier("isin", "CNE1000041R8"))
                .isEqualTo(new Identifier("", "isin:CNE1000041R8"))
                .isEqualTo(Identifier.of(IdentifierScheme.ISIN, "CNE1000041R8"))
                .hasToString("isin:CNE1000041R8");
    }

    @Test
    void isNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of(" "))
                .withMessage("an identifier has a value, such as isin:CNE1000041R8, not only spaces");
    }

    @Test
    void nothingIsSaidOfAnUnknownScheme() {
        Identifier identifier = Identifier.of("duns:15-048-3782");
        assertThat(identifier.knownScheme()).isEmpty();
        assertThat(identifier.flaw()).isEmpty();
        assertThat(identifier.canonical()).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({
        "isin:us 037833100-5, isin:US0378331005",
        "ISIN:ＵＳ０３７８３３１００５, isin:US0378331005",
        "isin:us0378331006, isin:US0378331006",
        "cik:1045810, cik:0001045810",
        "organization_code:19220382-1, organization-code:192203821",
        "cusip:67066G 10 4, cusip:67066G104",
        "opencorporates: US_DE/Ab1, opencorporates:us_de/Ab1",
        "ticker:688256.SH, ticker:XSHG:688256",
        "ticker:NVDA US, ticker:NVDA US",
        "lei:--, lei:--",
    })
    void hasOneSpelling(String text, String canonical) {
        assertThat(Identifier.of(text).canonical()).hasToString(canonical);
    }

    @Property
    void readsBackFromItsText(@ForAll @Chars({':', ' ', '/', 'a', 'A', 'İ', '1'}) @StringLength(max = 8) String text) {
        Assume.that(!text.isBlank());
        Identifier identifier = Identifier.of(text);
        assertThat(Identifier.of(identifier.toString())).isEqualTo(identifier);
    }

    @Property
    void readsBackFromItsTextWhateverItsParts(@ForAll String scheme, @ForAll String value) {
        Assume.that(!value.isBlank());
        Identifier identifier = new Identifier(scheme, value);
        assertThat(Identifier.of(identifier.toString())).isEqualTo(identifier);
    }

    @Property
    void spelledOnceNeedsNoOtherSpelling(@ForAll IdentifierScheme scheme, @ForAll String value) {
        Assume.that(!value.isBlank());
        Identifier canonical = Identifier.of(scheme, value).canonical();
        assertThat(canonical.canonical()).isEqualTo(canonical);
    }
}
