package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineMissingTest {

    @BadExample
    void whatHasNoHistoryIsReported() {
        assertThat(Found.by(new TimelineMissing(), Controls.of("half"), Controls.entry()))
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
                        Controls.of("half", "EFFECTIVE 2025-09-29"),
                        Controls.entry("ADDED 2024-12-02")))
                .isEmpty();
    }
}
