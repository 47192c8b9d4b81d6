package io.github.chipstakes.serialization.schema;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TextFormTest {
    @Test
    void aKindNothingIsSaidOfHasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TextForm.of("colour"))
                .withMessage("say here what a text of the kind colour looks like");
    }
}
