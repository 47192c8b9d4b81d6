package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Person;
import org.junit.jupiter.api.Test;

class ReferenceOfWrongKindTest {
    private static final Person ADA = Person.builder().id("ada").name("Ada").build();

    @BadExample
    void aPersonCannotBeHeld() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        ADA,
                        Found.stake("s").build().withEntity("ada")))
                .containsExactly("stake s: /entity: ada is a record of the kind person, and company or institution"
                        + " belongs here [reference-of-wrong-kind, error]");
    }

    @GoodExample
    void aPersonCanHold() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        ADA,
                        Found.company("smic").build(),
                        Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void aReferenceToNothingIsAnotherRulesMatter() {
        assertThat(Found.by(new ReferenceOfWrongKind(), Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void oneRecordOfTheRightKindAmongThoseOfAnIdIsEnough() {
        assertThat(Found.by(
                        new ReferenceOfWrongKind(),
                        Found.company("ada").build(),
                        ADA,
                        Found.stake("s").build().withEntity("ada")))
                .isEmpty();
    }
}
