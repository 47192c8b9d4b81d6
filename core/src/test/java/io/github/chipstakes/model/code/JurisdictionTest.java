package io.github.chipstakes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.claim.Answer.Verdict;
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

class JurisdictionTest {
    @ParameterizedTest
    @CsvSource({
        "China, CN",
        "PRC, CN",
        "CHN, CN",
        "cn, CN",
        "中国, CN",
        "UK, GB",
        "GBR, GB",
        "usa, US",
        "Taiwan, TW",
        "Hong Kong, HK",
        "Macau, MO",
        "NLD, NL",
        "The Netherlands, NL",
        "South Korea, KR",
        "cn-bj, CN-BJ",
        "US_DE, US-DE",
        "European Union, EU",
        "Korea (Republic of), KR",
        "japan, JP",
        "United States of America, US",
        "the People's Republic of China, CN",
        "Peoples Republic of China., CN",
        "P. R. China, CN",
        "u.s.a., US",
        "Cote d’Ivoire, CI",
        "Islamic Republic of Iran, IR",
        "DPRK, KP"
    })
    void aUsualSpellingSuggestsItsCode(String written, String code) {
        assertThat(Jurisdiction.of(written).suggestion()).contains(Jurisdiction.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "XX-BJ", "CN-", "CN-BEIJ", "CN-bj", "Asia", "cn"})
    void whatIsNoCodeIsUnknown(String code) {
        assertThat(Jurisdiction.of(code))
                .returns(false, Jurisdiction::isKnown)
                .returns(Optional.empty(), Jurisdiction::country)
                .returns(Optional.empty(), Jurisdiction::name);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, China",
        "US, United States of America",
        "NL, Netherlands (Kingdom of the)",
        "TR, Türkiye",
        "CI, Côte d'Ivoire",
        "KY, Cayman Islands",
        "VG, Virgin Islands (British)",
        "SS, South Sudan"
    })
    void aCountryHasTheNameOfTheStandard(String code, String name) {
        assertThat(Jurisdiction.of(code))
                .returns(true, Jurisdiction::isKnown)
                .returns(Optional.of(name), Jurisdiction::name)
                .returns(Optional.of(Jurisdiction.of(code)), Jurisdiction::country);
    }

    @Test
    void aSubdivisionIsKnownByItsCountryAndHasNoName() {
        assertThat(Jurisdiction.of("CN-BJ"))
                .returns(true, Jurisdiction::isKnown)
                .returns(Optional.of(Jurisdiction.of("CN")), Jurisdiction::country)
                .returns(Optional.empty(), Jurisdiction::name);
    }

    @Test
    void theEuropeanUnionIsKnownAndNoCountry() {
        assertThat(Jurisdiction.of("EU"))
                .returns(true, Jurisdiction::isKnown)
                .returns(Optional.of("European Union"), Jurisdiction::name)
                .returns(Optional.empty(), Jurisdiction::country);
    }

    @Test
    void theListIsWholeAndEveryRowReads() {
        assertThat(CodeTable.read("countries.txt", 3).values())
                .hasSize(249)
                .allSatisfy(row -> assertThat(String.join(" ", row)).matches("[A-Z]{2} [A-Z]{3} \\p{Lu}.*"))
                .extracting(row -> row.get(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAlpha3CodeSuggestsItsAlpha2Code() {
        assertThat(CodeTable.read("countries.txt", 3).values())
                .allSatisfy(row ->
                        assertThat(Jurisdiction.of(row.get(1)).suggestion()).contains(Jurisdiction.of(row.get(0))));
    }

    @ParameterizedTest
    @CsvSource({
        "SG, US, YES",
        "US, US, NO",
        "US-DE, US, NO",
        "PR, US, UNKNOWN",
        "US, PR, UNKNOWN",
        "HK, CN, UNKNOWN",
        "HK, US, YES",
        "PR, PR, NO",
        "DE, EU, UNKNOWN",
        "Atlantis, US, UNKNOWN",
    })
    void isForeignToAnotherCountryWhereNoStandardSaysOtherwise(String own, String other, Verdict foreign) {
        assertThat(Jurisdiction.of(own).isForeignTo(Jurisdiction.of(other)).verdict())
                .isEqualTo(foreign);
    }

    @Test
    void blankTextIsRefused() {
        assertThatThrownBy(() -> Jurisdiction.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a jurisdiction is a code such as CN or CN-BJ, not \" \"");
    }

    @Property
    void anyOtherTextIsKept(@ForAll String text) {
        Assume.that(!text.isBlank());
        assertThat(Jurisdiction.of(text)).hasToString(text);
    }

    @Property
    void aSuggestionIsKnownAndMadeForTheUnknownOnly(@ForAll @AlphaChars @StringLength(min = 2, max = 3) String text) {
        Jurisdiction jurisdiction = Jurisdiction.of(text);
        assertThat(jurisdiction.suggestion().filter(suggested -> jurisdiction.isKnown() || !suggested.isKnown()))
                .isEmpty();
    }
}
