package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberTextTest {
    @Property(tries = 5_000)
    void aNumberIsWhatTheGrammarOfJsonSays(@ForAll("almostNumbers") String text) {
        boolean isWhole = text.matches("-?(0|[1-9][0-9]*)");
        boolean isNumber = text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
        assertThat(NumberText.of(text))
                .isEqualTo(isWhole ? NumberText.WHOLE : isNumber ? NumberText.DECIMAL : NumberText.NONE);
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.strings()
                .withChars("00123.-+eE")
                .withChars('\u0661', 'x', ' ')
                .ofMaxLength(8);
    }
}
