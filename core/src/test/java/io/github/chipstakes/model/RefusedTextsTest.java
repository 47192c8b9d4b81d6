package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.claim.Citation;
import org.junit.jupiter.api.Test;

/** However long a text is that is refused, a message shows its start. */
class RefusedTextsTest {
    private static final String LONG = " ".repeat(100_000);

    @Test
    void ofALongIdTheStartIsShown() {
        assertThatThrownBy(() -> Ids.require("x" + LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not \"x" + " ".repeat(59) + "…\"");
    }

    @Test
    void ofALongCitationTheStartIsShown() {
        assertThatThrownBy(() -> Citation.parse(LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not \"" + " ".repeat(60) + "…\"");
    }
}
