package io.github.chipstakes.rules;

import static io.github.chipstakes.analysis.Stakes.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnershipCycleTest {
    @BadExample
    void companiesThatHoldEachOtherAreReportedOnce() {
        assertThat(Found.by(new OwnershipCycle(), dataset("smic 60 fab", "fab 10 smic")))
                .containsExactly(
                        "stake smic-in-fab: these hold each other in a circle: fab, smic; a holder and what it holds"
                                + " may have been exchanged [ownership-cycle, info]");
    }

    @GoodExample
    void aChainIsFine() {
        assertThat(Found.by(new OwnershipCycle(), dataset("smic 60 fab", "fab 10 tools")))
                .isEmpty();
    }

    @Test
    void eachCircleIsOneFinding() {
        assertThat(Found.by(
                        new OwnershipCycle(),
                        dataset("a 10 b", "b 10 c", "c 10 a", "b 10 a", "x 10 y", "y 10 x", "a 10 x")))
                .hasSize(2);
    }

    @Test
    void oneThatHoldsItselfIsReportedElsewhere() {
        assertThat(Found.by(new OwnershipCycle(), dataset("a 10 a"))).isEmpty();
    }
}
