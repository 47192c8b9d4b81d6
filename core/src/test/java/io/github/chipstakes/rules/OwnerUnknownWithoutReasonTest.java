package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnerUnknownWithoutReasonTest {
    private static List<String> found(UnknownReason reason, Optional<String> why) {
        return Found.by(
                new OwnerUnknownWithoutReason(),
                Found.stake("s").build().withHolder(new PartyReference.Unknown(reason, why)));
    }

    @BadExample
    void noReasonAtAllIsReported() {
        assertThat(found(UnknownReason.UNKNOWN, Optional.empty()))
                .containsExactly("stake s: /holder: why the holder is unknown is not said; NOT_STATED is a reason too"
                        + " [owner-unknown-without-reason, warning]");
    }

    @GoodExample
    void aReasonIsFine() {
        assertThat(found(UnknownReason.NOT_DISCLOSED, Optional.empty())).isEmpty();
    }

    @Test
    void aWordOnItIsEnough() {
        assertThat(found(UnknownReason.UNKNOWN, Optional.of("the register is closed")))
                .isEmpty();
        assertThat(found(UnknownReason.UNKNOWN, Optional.of(" "))).hasSize(1);
    }

    @Test
    void aKnownHolderNeedsNone() {
        assertThat(Found.by(new OwnerUnknownWithoutReason(), Found.stake("s").build()))
                .isEmpty();
    }
}
