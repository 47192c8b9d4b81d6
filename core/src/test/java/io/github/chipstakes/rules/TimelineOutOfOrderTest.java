package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.control.LegalEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineOutOfOrderTest {
    private static List<String> act(String... events) {
        return Found.by(new TimelineOutOfOrder(), Controls.of("half", events));
    }

    private static List<String> entry(String... versions) {
        return Found.by(new TimelineOutOfOrder(), Controls.entry(versions));
    }

    private static List<String> parts(LegalEvent.Builder... events) {
        ExportControl.Builder control = Controls.control("half");
        for (LegalEvent.Builder event : events) {
            control.addTimeline(event.build());
        }
        return Found.by(new TimelineOutOfOrder(), control.build());
    }

    @BadExample
    void anActSuspendedBeforeAnythingStartedItIsReported() {
        assertThat(act("SUSPENDED 2025-09-10", "EFFECTIVE 2025-09-29", "PUBLISHED 2025-09-30"))
                .containsExactly("control half: /timeline/0/date: SUSPENDED 2025-09-10 is before all that must come"
                        + " first: EFFECTIVE 2025-09-29, PUBLISHED 2025-09-30 [timeline-out-of-order, error]");
    }

    @GoodExample
    void anActSuspendedAfterItTookEffectIsFine() {
        assertThat(act("SUSPENDED 2025-11-10", "EFFECTIVE 2025-09-29", "PUBLISHED 2025-09-30"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "RESUMED", "SUPERSEDED", "REPEALED", "EXPIRED"})
    void nothingEndsWhatHasNotStarted(String event) {
        assertThat(act("EFFECTIVE 2025-09-29", event + " 2024-09-29")).hasSize(1);
        assertThat(act("EFFECTIVE 2025-09-29", event + " 2025-09-29")).isEmpty();
        assertThat(act("EFFECTIVE 2025-09-29", event)).isEmpty();
        assertThat(act(event + " 2024-09-29")).isEmpty();
    }

    @Test
    void anActMayBeSuspendedBetweenItsAnnouncementAndTheDayItWasToTakeEffect() {
        assertThat(act("ANNOUNCED 2025-10-09", "SUSPENDED 2025-11-07", "EFFECTIVE 2025-11-08"))
                .isEmpty();
    }

    @Test
    void whatIsNotCertainIsNotReported() {
        assertThat(act("EFFECTIVE 2025-09-29", "SUSPENDED 2025")).isEmpty();
        assertThat(act("EFFECTIVE 2025-09-29", "SUSPENDED 2025-09~")).isEmpty();
        assertThat(act("EFFECTIVE", "SUSPENDED 2025-09-10")).isEmpty();
        assertThat(act("ANNOUNCED", "EFFECTIVE 2025-09-29", "SUSPENDED 2025-09-10"))
                .isEmpty();
    }

    @Test
    void anActIsResumedAfterItWasSuspended() {
        assertThat(act("EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10", "RESUMED 2025-11-09"))
                .containsExactly("control half: /timeline/2/date: RESUMED 2025-11-09 is before all that must come"
                        + " first: SUSPENDED 2025-11-10 [timeline-out-of-order, error]");
        assertThat(act("SUSPENDED 2025-10-10", "RESUMED 2025-11-09", "SUSPENDED 2025-11-10"))
                .isEmpty();
    }

    @Test
    void anotherActBringsNothingAboutBeforeItIsThere() {
        ExportControl half = Controls.control("half")
                .addTimeline(Controls.event("ANNOUNCED 2025-09-01").build())
                .addTimeline(Controls.event("SUSPENDED 2025-09-10").by("susp").build())
                .build();
        assertThat(Found.by(
                        new TimelineOutOfOrder(),
                        half,
                        Controls.of("susp", "EFFECTIVE 2025-11-10", "PUBLISHED 2025-11-12")))
                .containsExactly("control half: /timeline/1/date: SUSPENDED 2025-09-10 is before all that must come"
                        + " first: susp EFFECTIVE 2025-11-10, susp PUBLISHED 2025-11-12"
                        + " [timeline-out-of-order, error]");
        assertThat(Found.by(new TimelineOutOfOrder(), half, Controls.of("susp", "EFFECTIVE 2025-09-10")))
                .isEmpty();
    }

    @Test
    void whatHappensToAnotherProvisionOrForAnotherRecipientStartsNothing() {
        assertThat(parts(
                        Controls.event("EFFECTIVE 2025-01-01").provision("a"),
                        Controls.event("EFFECTIVE 2025-09-29").provision("b"),
                        Controls.event("SUSPENDED 2025-09-10").provision("b")))
                .hasSize(1);
        assertThat(parts(
                        Controls.event("EFFECTIVE 2025-01-01").recipient("nvidia"),
                        Controls.event("EFFECTIVE 2025-09-29"),
                        Controls.event("SUSPENDED 2025-09-10").recipient("amd")))
                .hasSize(1);
        assertThat(parts(
                        Controls.event("EFFECTIVE 2025-01-01").provision("a"),
                        Controls.event("EFFECTIVE 2025-09-29").provision("b"),
                        Controls.event("SUSPENDED 2025-09-10")))
                .isEmpty();
    }

    @Test
    void anEntryIsAddedBeforeAnythingElse() {
        assertThat(entry("ADDED 2024-12-02", "REMOVED 2024-01-01", "REVISED 2025-01-01"))
                .containsExactly("entry e: /versions/1/from: REMOVED 2024-01-01 is before all that must come first:"
                        + " ADDED 2024-12-02 [timeline-out-of-order, error]");
        assertThat(entry("ADDED 2020-01-01", "REMOVED 2024-01-01", "ADDED 2024-12-02"))
                .isEmpty();
        assertThat(entry("REMOVED 2024-01-01")).isEmpty();
        assertThat(entry("ADDED", "REMOVED 2024-01-01")).isEmpty();
    }
}
