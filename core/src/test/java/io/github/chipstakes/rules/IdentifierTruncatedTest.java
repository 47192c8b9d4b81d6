package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTruncatedTest {
    private static List<String> identified(String identifier) {
        return Found.by(
                new IdentifierTruncated(),
                Found.company("c").addIdentifier(Identifier.of(identifier)).build());
    }

    @BadExample
    void anLeiOfSixteenCharactersIsReported() {
        assertThat(identified("lei:549300S4KLFTLO7G"))
                .containsExactly(
                        "company c: /identifiers/0: an LEI is 20 characters: 18 capital letters or digits, then"
                                + " 2 check digits, not 549300S4KLFTLO7G (16 characters): it seems to be cut off"
                                + " [identifier-truncated, warning]");
    }

    @GoodExample
    void aWholeOneIsFine() {
        assertThat(identified("lei:549300S4KLFTLO7GSQ80")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lei:549300S4KLFTLO7GSQ8, 1",
        "lei:549300S4KL, 1",
        "lei:549300S4K, 0",
        "lei:549300S4KLFTLO7GSQ801, 0",
        "lei:not available, 0",
        "isin:US67066G104, 1",
        "figi:BBG000B9XRY, 1",
        "uscc:91440300192203821, 1",
        "lei:US67066G1040, 0",
        "cik:1045810, 0"
    })
    void halfOrMoreButNotAllIsCutOff(String identifier, int findings) {
        assertThat(identified(identifier)).hasSize(findings);
    }
}
