package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameImplausibleTest {
    private static List<String> named(String name) {
        return Found.by(
                new NameImplausible(), Company.builder().id("c").name(name).build());
    }

    @BadExample
    void aWordForNoNameIsReported() {
        assertThat(named("N/A"))
                .containsExactly("company c: /name: a name is what something is called, not \"N/A\""
                        + " [name-implausible, warning]");
    }

    @GoodExample
    void aNameThatHoldsSuchAWordIsFine() {
        assertThat(named("Unknown Worlds")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "???", "…", " unknown ", "None", "TBD", "未知"})
    void nothingAndPunctuationAreNoNames(String name) {
        assertThat(named(name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "Ü", "中", "-X-"})
    void aLetterOrDigitIsEnough(String name) {
        assertThat(named(name)).isEmpty();
    }

    @Test
    void furtherNamesAreNames() {
        assertThat(Found.by(
                        new NameImplausible(),
                        Found.company("c")
                                .addName(Name.builder().text("n/a").build())
                                .build()))
                .hasSize(1);
    }

    @Test
    void ofANameThatFillsTheScreenTheStartAndTheEndAreShown() {
        assertThat(Found.by(
                        new NameImplausible(),
                        Company.builder().id("c").name("-".repeat(900_000)).build()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("company c: /name: a name is what something is called, not \"---")
                .endsWith("---\" [name-implausible, warning]")
                .hasSizeLessThan(1_000);
    }
}
