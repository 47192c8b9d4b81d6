package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.party.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionUnknownTest {
    private static List<String> registeredIn(String code) {
        return Found.by(
                new JurisdictionUnknown(),
                Found.company("c").jurisdiction(Jurisdiction.of(code)).build());
    }

    @BadExample
    void aFamiliarNameIsReportedWithTheCode() {
        assertThat(registeredIn("UK"))
                .containsExactly("company c: /jurisdiction: UK is no code of ISO 3166; that would be GB"
                        + " [jurisdiction-unknown, error]");
    }

    @GoodExample
    void aCountryIsFine() {
        assertThat(registeredIn("GB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-BJ", "EU", "HK"})
    void subdivisionsAndTheUnionAreFine(String code) {
        assertThat(registeredIn(code)).isEmpty();
    }

    @Test
    void ofASubdivisionTheFormAndTheCountryAreLookedAt() {
        assertThat(registeredIn("US-ZZ")).isEmpty();
        assertThat(registeredIn("ZZ-US")).hasSize(1);
        assertThat(registeredIn("US-TEXAS")).hasSize(1);
    }

    @Test
    void whatNobodyKnowsIsReportedAsItIs() {
        assertThat(registeredIn("ZZ"))
                .containsExactly("company c: /jurisdiction: ZZ is no code of ISO 3166; a country is such as CN, a"
                        + " subdivision such as CN-BJ [jurisdiction-unknown, error]");
    }

    @Test
    void jurisdictionsWithinPartsAreLookedAtToo() {
        Address address =
                Address.builder().text("1").country(Jurisdiction.of("XX")).build();
        assertThat(Found.by(
                        new JurisdictionUnknown(),
                        Found.company("c").addAddress(address).build()))
                .hasSize(1);
    }
}
