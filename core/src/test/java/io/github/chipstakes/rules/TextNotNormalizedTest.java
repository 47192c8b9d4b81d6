package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextNotNormalizedTest {
    @BadExample
    void aDecomposedLetterIsReported() {
        assertThat(Found.by(new TextNotNormalized(), Found.company("c").build().withName("Socie\u0301te\u0301")))
                .containsExactly("company c: /name: this is not in the composed normal form of Unicode (NFC)"
                        + " [text-not-normalized, info]");
    }

    @GoodExample
    void aComposedOneIsFine() {
        assertThat(Found.by(new TextNotNormalized(), Found.company("c").build().withName("Soci\u00e9t\u00e9")))
                .isEmpty();
    }

    @Test
    void notesAreTextsToo() {
        assertThat(Found.by(
                        new TextNotNormalized(),
                        Found.company("c").note("e\u0301").build()))
                .hasSize(1);
    }
}
