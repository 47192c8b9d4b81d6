package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ControlState.Certainty;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.analysis.control.ControlStates;
import io.github.chipstakes.analysis.control.Scope;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.control.PostureKind;
import io.github.chipstakes.model.law.ControlListItem;
import io.github.chipstakes.schema.Visit;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second dataset: acts of the United States and of China, and the state of each on a day. */
class ControlsTimelineTest {
    private static final Reading READING = DatasetReader.standard().read(Path.of("controls-timeline"));
    private static final Dataset DATASET = READING.dataset();

    @Test
    void itReadsWithoutAProblem() {
        assertThat(READING.problems()).isEmpty();
    }

    @Test
    void nothingInItIsSuspiciousButThatTheNotesNameNoListsOfTheAffiliatesRule() {
        assertThat(Validator.standard().validate(DATASET).findings())
                .filteredOn(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .map(Finding::fingerprint)
                .containsExactly("lists-missing us-affiliates-2025 /provisions/0/ownership/lists");
    }

    // A posture is given where it differs from what the legal state lets expect.
    @ParameterizedTest(name = "{0} {1} on {2} for {3}")
    @CsvSource({
        // act,              provision, day,        recipient, legal,             posture,      certainty
        "us-affiliates-2025, ,          2025-09-28, ,          NOT_YET_EFFECTIVE, ,             CERTAIN",
        "us-affiliates-2025, ,          2025-09-29, ,          IN_FORCE,          ,             CERTAIN",
        "us-affiliates-2025, ,          2025-11-09, ,          IN_FORCE,          ,             CERTAIN",
        "us-affiliates-2025, ,          2025-11-10, ,          SUSPENDED,         ,             CERTAIN",
        "us-affiliates-2025, ,          2026-11-10, ,          IN_FORCE,          ,             SCHEDULED",
        "cn-55-2025,         ,          2025-11-07, ,          NOT_YET_EFFECTIVE, ,             CERTAIN",
        "cn-55-2025,         ,          2025-11-08, ,          SUSPENDED,         ,             CERTAIN",
        "cn-61-2025,         1(c),      2025-10-09, ,          IN_FORCE,          ,             CERTAIN",
        "cn-61-2025,         1(a),      2025-10-15, ,          NOT_YET_EFFECTIVE, ,             CERTAIN",
        "cn-61-2025,         1(c),      2026-11-10, ,          UNKNOWN,           ,             BOUNDARY_AMBIGUOUS",
        "us-aidiff-2025,     ,          2025-05-14, ,          IN_FORCE,          NOT_ENFORCED, CERTAIN",
        "us-ac-2023,         ,          2023-10-24, ,          NOT_YET_EFFECTIVE, ,             CERTAIN",
        "us-ac-2023,         ,          2023-10-24, nvidia,    IN_FORCE,          ,             CERTAIN",
        "us-ac-2023,         ,          2023-11-17, ,          IN_FORCE,          ,             CERTAIN",
    })
    void theStateOfAnActOnADay(
            String act,
            String provision,
            LocalDate day,
            String recipient,
            Legal legal,
            PostureKind posture,
            Certainty certainty) {
        Scope scope = new Scope(Optional.ofNullable(provision), Optional.ofNullable(recipient));
        ControlState state = ControlState.of(DATASET, act(act), scope, When.on(day));
        assertThat(state)
                .extracting(ControlState::legal, ControlState::posture, ControlState::certainty)
                .containsExactly(legal, Optional.ofNullable(posture), certainty);
        assertThat(state.inForce().isYes()).isEqualTo(legal == Legal.IN_FORCE && certainty == Certainty.CERTAIN);
    }

    @Test
    void whatNobodyCanVouchForIsSaidSo() {
        ControlState state = ControlState.of(DATASET, act("us-affiliates-2025"), on("2026-11-20"));
        assertThat(state.inForce().isUnknown()).isTrue();
        assertThat(state.reasons())
                .containsExactly(
                        "us-affiliates-2025 took effect on 2025-09-29",
                        "us-affiliates-2025 was suspended on 2025-11-10, by us-affiliates-susp",
                        "the revival of us-affiliates-2025 on 2026-11-10 was scheduled, by us-affiliates-susp",
                        "the dataset follows us-affiliates-2025 up to 2026-07-23, so nobody can vouch for 2026-11-20");
    }

    @Test
    void theStatesOfAllActsOnTheDayItIsUpToDate() {
        ControlStates states = ControlStates.on(DATASET, on("2026-07-23"));
        assertThat(DATASET.controls())
                .extracting(act -> act.id() + ": " + states.of(act).legal()
                        + states.of(act).posture().map(kind -> ", " + kind).orElse(""))
                .containsExactly(
                        "cn-18-2025: IN_FORCE",
                        "cn-23-2023: IN_FORCE",
                        "cn-46-2024: IN_FORCE",
                        "cn-55-2025: SUSPENDED",
                        "cn-61-2025: SUSPENDED",
                        "cn-70-2025: IN_FORCE",
                        "cn-72-2025: IN_FORCE",
                        "cn-afsl: IN_FORCE",
                        "cn-cmord7-2025: IN_FORCE",
                        "cn-dual-2024: IN_FORCE",
                        "cn-ecl: IN_FORCE",
                        "cn-hanwha: UNKNOWN",
                        "cn-uel: IN_FORCE",
                        "us-ac-2022: SUPERSEDED",
                        "us-ac-2023: IN_FORCE, ENFORCED",
                        "us-ac-2024-apr: IN_FORCE, ENFORCED",
                        "us-affiliates-2025: SUSPENDED",
                        "us-affiliates-susp: IN_FORCE",
                        "us-aidiff-2025: IN_FORCE, NOT_ENFORCED",
                        "us-aidiff-rescission-pr: IN_FORCE",
                        "us-foundry-2025: IN_FORCE, ENFORCED",
                        "us-h20-letter-2025: UNKNOWN, LICENSING",
                        "us-hbm-2024: IN_FORCE, ENFORCED",
                        "us-lrp-2026: IN_FORCE, ENFORCED");
    }

    @ParameterizedTest
    @CsvSource({
        "h100, nvidia, named-to-nvidia,    2023-10-22, NO",
        "h100, nvidia, named-to-nvidia,    2023-10-23, YES",
        "h100, nvidia, advanced-computing, 2023-10-23, NO",
        "h100, amd,    named-to-nvidia,    2023-11-16, NO",
        "l4,   nvidia, advanced-computing, 2023-11-16, NO",
        "l4,   nvidia, advanced-computing, 2023-11-17, YES",
        "h20,  nvidia, advanced-computing, 2023-11-16, NO"
    })
    void theNoticeToNvidiaIsOfWhatItNamesAndNoMore(
            String product, String recipient, String provision, LocalDate day, Verdict reached) {
        Product l4 = Product.builder()
                .id("l4")
                .name("L4")
                .maker("nvidia")
                .addClassification(ControlListItem.of("US:3A090.b"))
                .build();
        Dataset withL4 = Dataset.builder()
                .info(DATASET.info())
                .addAll(DATASET.records())
                .add(l4)
                .build();
        assertThat(Reach.of(withL4, day).ofProductFor(product, recipient))
                .filteredOn(reach -> reach.provision().equals("us-ac-2023/" + provision))
                .extracting(reach -> reach.answer().verdict())
                .containsExactly(reached);
    }

    @Test
    void onlyOneClauseOfAnnouncement46IsSuspended() {
        ControlState act = ControlState.of(DATASET, act("cn-46-2024"), on("2026-01-01"));
        assertThat(act.inForce().isYes()).isTrue();
        assertThat(act.reasons()).contains("cn-46-2024/2 is SUSPENDED");
    }

    @Test
    void theSuspensionWasNotKnownBeforeItWasAnnounced() {
        assertThat(ControlState.of(
                        DATASET, act("us-affiliates-2025"), on("2025-11-10").asKnownOn(LocalDate.of(2025, 10, 15))))
                .hasToString("us-affiliates-2025 on 2025-11-10 as known on 2025-10-15: IN_FORCE, LAST_KNOWN");
    }

    @Test
    void aStateThatRestsOnMemorySaysSo() {
        assertThat(ControlState.of(DATASET, act("us-foundry-2025"), on("2025-06-01"))
                        .reasons())
                .contains("us-foundry-2025 took effect on 2025-01-16 (from memory, to be verified)");
    }

    @Test
    void whatIsFromMemoryStaysMarked() {
        List<String> marked = new ArrayList<>();
        for (ExportControl act : DATASET.controls()) {
            Visit.all(act, (pointer, field, value) -> {
                if (value instanceof Citation citation
                        && citation.verification().equals(Optional.of(Verification.FROM_MEMORY))) {
                    marked.add(act.id());
                }
            });
        }
        assertThat(marked.stream().distinct())
                .containsExactly(
                        "cn-ecl",
                        "us-ac-2022",
                        "us-ac-2024-apr",
                        "us-affiliates-susp",
                        "us-foundry-2025",
                        "us-hbm-2024");
    }

    private static ExportControl act(String id) {
        return DATASET.find(ExportControl.class, id).orElseThrow();
    }

    private static When on(String day) {
        return When.on(LocalDate.parse(day));
    }
}
