package io.github.chipstakes.rules;

import static io.github.chipstakes.analysis.Stakes.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipClosedTest {
    @BadExample
    void companiesThatOwnEachOtherWhollyAreReported() {
        assertThat(Found.by(new OwnershipClosed(), dataset("smic 100 fab", "fab 100 smic")))
                .containsExactly("stake smic-in-fab: these own each other wholly, which leaves nothing to anybody else:"
                        + " fab, smic [ownership-closed, error]");
    }

    @GoodExample
    void aCircleWithAnOwnerOutsideIsFine() {
        assertThat(Found.by(new OwnershipClosed(), dataset("smic 100 fab", "fab 90 smic")))
                .isEmpty();
    }

    @Test
    void oneThatOwnsItselfWhollyIsReported() {
        assertThat(Found.by(new OwnershipClosed(), dataset("a 100 a")))
                .containsExactly("stake a-in-a: a owns itself wholly, which leaves nothing to anybody else"
                        + " [ownership-closed, error]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at least 90", "?", "99.99"})
    void whatMayLeaveRoomForAnOwnerIsNotCertain(String percent) {
        assertThat(Found.by(new OwnershipClosed(), dataset("a 100 b", "b " + percent + " a")))
                .isEmpty();
    }
}
