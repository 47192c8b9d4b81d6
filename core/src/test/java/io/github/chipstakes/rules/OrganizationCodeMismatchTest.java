package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.identifier.Identifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeMismatchTest {
    private static List<String> identified(String identifier) {
        return Found.by(
                new OrganizationCodeMismatch(),
                Found.company("c").addIdentifier(Identifier.of(identifier)).build());
    }

    @BadExample
    void aCodeThatPassesTheOuterCheckOnlyIsReported() {
        assertThat(identified("uscc:914403001922038229"))
                .containsExactly("company c: /identifiers/0: inside uscc:914403001922038229, the check digit of the"
                        + " organization code 192203822 would be 1, not 2 [organization-code-mismatch, warning]");
    }

    @GoodExample
    void aCodeThatPassesBothIsFine() {
        assertThat(identified("uscc:914403001922038216")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc:914403001922038228", "lei:914403001922038229", "uscc:9144"})
    void whatIsNoSuchCodeIsAnotherRulesMatter(String identifier) {
        assertThat(identified(identifier)).isEmpty();
    }
}
