package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierMalformedTest {
    private static List<String> identified(String identifier) {
        return Found.by(
                new IdentifierMalformed(),
                Found.company("c").addIdentifier(Identifier.of(identifier)).build());
    }

    @BadExample
    void aWrongCheckDigitIsReportedWithTheRightOne() {
        assertThat(identified("isin:US67066G1041"))
                .containsExactly("company c: /identifiers/0: the check digit of the ISIN US67066G1041 would be 0, not 1"
                        + " [identifier-malformed, error]");
    }

    @GoodExample
    void aWellFormedOneIsFine() {
        assertThat(identified("isin:US67066G1040")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lei:US67066G1040", "lei:549300S4KLFTLO7G", "hrb:12345", "688256"})
    void whatAnotherRuleReportsOrNobodyKnowsIsLeftOut(String identifier) {
        assertThat(identified(identifier)).isEmpty();
    }

    @Test
    void aUserMayTakeItForAWarning() {
        Validator validator =
                Validator.of(List.of(new IdentifierMalformed())).withSeverity("identifier-malformed", Severity.WARNING);
        Dataset dataset = Dataset.of(Found.company("c")
                .addIdentifier(Identifier.of("isin:US67066G1041"))
                .build());
        assertThat(validator.validate(dataset).worst()).contains(Severity.WARNING);
    }
}
