package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.control.OwnershipRule;
import org.junit.jupiter.api.Test;

class TimelineMissingTest {

    @BadExample
    void whatHasNoHistoryIsReported() {
        assertThat(Found.by(
                        new TimelineMissing(),
                        Controls.of(OwnershipRule.builder().build()),
                        Controls.entry()))
                .containsExactly(
                        "control half: /timeline: no event is told, so whether it is in force is known of no day"
                                + " [timeline-missing, warning]",
                        "entry e: /versions: no version is told, so whether it is listed is known of no day"
                                + " [timeline-missing, warning]");
    }

    @GoodExample
    void oneEventOrVersionIsEnough() {
        assertThat(Found.by(
                        new TimelineMissing(),
                        Controls.of(OwnershipRule.builder().build())
                                .withTimeline(
                                        Controls.event("EFFECTIVE 2025-09-29").build()),
                        Controls.entry("ADDED 2024-12-02")))
                .isEmpty();
    }

    @Test
    void anActOfWhichNoDemandIsKnownMayHaveNoHistory() {
        assertThat(Found.by(new TimelineMissing(), Controls.of("tightening"))).isEmpty();
    }
}
