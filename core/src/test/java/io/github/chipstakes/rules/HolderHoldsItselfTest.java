package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import org.junit.jupiter.api.Test;

class HolderHoldsItselfTest {
    @BadExample
    void anEntityThatHoldsItselfIsReported() {
        assertThat(Found.by(new HolderHoldsItself(), Found.stake("s", "smic").build()))
                .containsExactly("stake s: /holder: smic is named as its own holder; shares it bought back are those of"
                        + " shareCounts that are not outstanding [holder-holds-itself, warning]");
    }

    @GoodExample
    void anEntityThatAnotherHoldsIsFine() {
        assertThat(Found.by(new HolderHoldsItself(), Found.stake("s").build())).isEmpty();
    }

    @Test
    void aHolderWhoHoldsForItselfIsReported() {
        assertThat(Found.by(
                        new HolderHoldsItself(), Found.stake("s").heldFor("ada").build()))
                .containsExactly("stake s: /heldFor: ada is named as holding for itself; what is held for nobody else"
                        + " names nobody [holder-holds-itself, warning]");
        assertThat(Found.by(
                        new HolderHoldsItself(), Found.stake("s").heldFor("bob").build()))
                .isEmpty();
    }

    @Test
    void anUnknownHolderIsNotTheEntity() {
        assertThat(Found.by(
                        new HolderHoldsItself(),
                        Found.stake("s").build().withHolder(PartyReference.unknown(UnknownReason.NOT_STATED))))
                .isEmpty();
    }
}
