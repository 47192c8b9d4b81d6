package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierOfOtherSchemeTest {
    private static List<String> identified(String identifier) {
        return Found.by(
                new IdentifierOfOtherScheme(),
                Found.company("c").addIdentifier(Identifier.of(identifier)).build());
    }

    @BadExample
    void anIsinInTheLeiFieldIsReported() {
        assertThat(identified("lei:US67066G1040"))
                .containsExactly("company c: /identifiers/0: lei:US67066G1040 would be well formed as isin:US67066G1040"
                        + " [identifier-of-other-scheme, warning]");
    }

    @GoodExample
    void anIsinInTheIsinFieldIsFine() {
        assertThat(identified("isin:US67066G1040")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "isin:549300S4KLFTLO7GSQ80, 1",
        "lei:914403001922038216, 1",
        "isin:037833100, 1",
        "isin:BBG000B9XRY4, 1",
        "lei:19220382-1, 1",
        "lei:US67066G1041, 0",
        "hrb:US67066G1040, 0",
        "US67066G1040, 0"
    })
    void onlyWhatCheckDigitsTellIsTakenForAnother(String identifier, int findings) {
        assertThat(identified(identifier)).hasSize(findings);
    }

    @Test
    void aSchemeSpelledNearlyAsAKnownOneIsPossiblyThatOne() {
        assertThat(identified("cusp:037833100"))
                .containsExactly("company c: /identifiers/0: the form of cusp:037833100 is not known; did you mean"
                        + " \"cusip:037833100\"? [identifier-of-other-scheme, possible, info]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cusp:037833101", "cin:L17110MH1973PLC019786", "hrb:12345", "duns:123456789"})
    void whatIsNotWellFormedThereIsOfAnother(String identifier) {
        assertThat(identified(identifier)).isEmpty();
    }
}
