package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Acts.act;
import static io.github.chipstakes.analysis.control.Acts.called;
import static io.github.chipstakes.analysis.control.Acts.dataset;
import static io.github.chipstakes.analysis.control.Acts.inPart;
import static io.github.chipstakes.analysis.control.Acts.on;
import static io.github.chipstakes.analysis.control.Acts.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Certainty;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.PostureKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law said on a day. */
class ControlStateTest {
    private static final ExportControl AFFILIATES =
            act("EFFECTIVE 2025-09-29", "PUBLISHED 2025-09-30", "SUSPENDED 2025-11-10", "RESUMED 2026-11-10");

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, NOT_YET_EFFECTIVE, CERTAIN,    NO",
        "2025-09-29, IN_FORCE,          CERTAIN,    YES",
        "2025-11-09, IN_FORCE,          CERTAIN,    YES",
        "2025-11-10, SUSPENDED,         CERTAIN,    NO",
        "2026-07-23, SUSPENDED,         CERTAIN,    NO",
        "2026-07-24, SUSPENDED,         LAST_KNOWN, UNKNOWN",
        "2026-11-09, SUSPENDED,         LAST_KNOWN, UNKNOWN",
        "2026-11-10, IN_FORCE,          SCHEDULED,  UNKNOWN",
    })
    void theFirstDayOfAStateCountsAndAfterTheDayTheDatasetFollowsItNothingIsCertain(
            String day, Legal legal, Certainty certainty, Verdict inForce) {
        ControlState state = stateOf(AFFILIATES, day);
        assertThat(state)
                .extracting(
                        ControlState::legal,
                        ControlState::certainty,
                        asked -> asked.inForce().verdict())
                .containsExactly(legal, certainty, inForce);
    }

    @Test
    void ofAnActOfWhichAnEventMayBeMissingNothingIsCertain() {
        Dataset dataset = inPart(dataset(AFFILIATES), "act", "timeline");
        ControlState state = ControlState.of(dataset, AFFILIATES, Scope.WHOLE_ACT, on("2025-12-01"));
        assertThat(state.legal()).isEqualTo(Legal.SUSPENDED);
        assertThat(state.certainty()).isEqualTo(Certainty.LAST_KNOWN);
        assertThat(state.inForce().isUnknown()).isTrue();
        assertThat(state.reasons()).contains("something of act could not be read, in its timeline");
    }

    @Test
    void whatElseCouldNotBeReadOfAnActLeavesItsStateCertain() {
        Dataset dataset = inPart(dataset(AFFILIATES), "act", "targets");
        assertThat(ControlState.of(dataset, AFFILIATES, Scope.WHOLE_ACT, on("2025-12-01")))
                .isEqualTo(stateOf(AFFILIATES, "2025-12-01"));
    }

    @Test
    void anAnswerSaysWhatHappenedAndWhyNobodyCanVouchForIt() {
        ExportControl act = act("EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10 by stay", "RESUMED 2026-11-10 by stay");
        List<String> reasons = List.of(
                "act took effect on 2025-09-29",
                "act was suspended on 2025-11-10, by stay",
                "the revival of act on 2026-11-10 was scheduled, by stay",
                "the dataset follows act up to 2026-07-23, so nobody can vouch for 2026-11-20");
        assertThat(stateOf(act, "2026-11-20"))
                .isEqualTo(new ControlState(
                        "act",
                        Scope.WHOLE_ACT,
                        on("2026-11-20"),
                        Legal.IN_FORCE,
                        Optional.empty(),
                        Certainty.SCHEDULED,
                        new Answer(Verdict.UNKNOWN, reasons, List.of("act", "stay")),
                        reasons,
                        List.of("act", "stay")))
                .hasToString("act on 2026-11-20: IN_FORCE, SCHEDULED");
    }

    @Test
    void whatIsSuspendedBeforeItBeginsNeverOperates() {
        ExportControl act = act("EFFECTIVE 2025-11-08", "SUSPENDED 2025-11-07", "RESUMED 2026-06-10");
        assertThat(List.of("2025-11-07", "2025-11-08", "2026-06-09", "2026-06-10"))
                .extracting(day -> stateOf(act, day).legal())
                .containsExactly(Legal.NOT_YET_EFFECTIVE, Legal.SUSPENDED, Legal.SUSPENDED, Legal.IN_FORCE);
        assertThat(stateOf(act, "2025-11-08").reasons())
                .containsExactly(
                        "act was suspended on 2025-11-07",
                        "act would have taken effect on 2025-11-08",
                        "the revival of act on 2026-06-10 was still to come");
    }

    @Test
    void anActBeginsForOthersThanThePartThatIsSuspended() {
        ExportControl act = act("EFFECTIVE 2025-11-08", "SUSPENDED 2025-11-07 of p");
        assertThat(stateOf(act, Scope.ofProvision("p"), on("2025-12-01")).reasons())
                .containsExactly("act/p was suspended on 2025-11-07", "act took effect on 2025-11-08");
    }

    @Test
    void anActWhoseProvisionMayHaveBeenRevivedIsNotCertainlyOutOfForce() {
        ExportControl act = act("SUSPENDED 2026-03-01", "RESUMED 2026-03-03 of a", "SUPERSEDED");
        assertThat(stateOf(act, "2026-03-02").inForce().verdict()).isEqualTo(Verdict.NO);
        assertThat(stateOf(act, "2026-03-03").inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatIsSaidToBeSuspendedBeforeItWasPublishedIsNotCertainlySuspended() {
        ExportControl slip = act("PUBLISHED 2025-09-20", "EFFECTIVE 2025-09-29", "SUSPENDED 2025-09-10");
        ControlState state = stateOf(slip, "2025-10-15");
        assertThat(state.legal()).isEqualTo(Legal.UNKNOWN);
        assertThat(state.inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(state.reasons())
                .contains(
                        "the suspension of act on 2025-09-10 and the publication of act on 2025-09-20 contradict each other, since it may not have"
                                + " been made before; another day of one of them would settle it");
        assertThat(stateOf(act("PUBLISHED 2025-09-20", "EFFECTIVE 2025-09-29", "SUSPENDED 2025-09-20"), "2025-10-15")
                        .legal())
                .as("published and suspended on one day")
                .isEqualTo(Legal.SUSPENDED);
        assertThat(stateOf(act("PUBLISHED", "EFFECTIVE 2025-09-29", "SUSPENDED 2025-09-10"), "2025-10-15")
                        .legal())
                .as("perhaps published before, and perhaps not")
                .isEqualTo(Legal.UNKNOWN);
    }

    @Test
    void whatTwoStartsContradictAlikeIsSaidOnce() {
        ExportControl act = act("EFFECTIVE", "EFFECTIVE known 2026-03-01", "SUSPENDED 2026-03-01");
        assertThat(stateOf(act, "2026-03-01").reasons()).doesNotHaveDuplicates();
    }

    @Test
    void anEndIsFinalUnlessTheActIsRevived() {
        ExportControl act = act("EFFECTIVE 2024-01-01", "EXPIRED 2025-01-01", "EFFECTIVE 2025-02-01");
        assertThat(stateOf(act, "2025-01-31").legal()).isEqualTo(Legal.EXPIRED);
        assertThat(stateOf(act, "2025-03-01").legal())
                .as("said to be in effect again, which contradicts the end")
                .isEqualTo(Legal.UNKNOWN);
        assertThat(stateOf(act, "2025-03-01").inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(stateOf(act, "2025-03-01").inForce().reasons())
                .endsWith(
                        "the expiry of act on 2025-01-01 and the start of act on 2025-02-01 contradict each other, since it had"
                                + " begun before; RESUMED in place of the start, or a correction, would settle it");
        assertThat(stateOf(act("EFFECTIVE 2024-01-01", "SUSPENDED 2025-01-01", "EFFECTIVE 2025-02-01"), "2025-03-01")
                        .legal())
                .as("so it is of a suspension")
                .isEqualTo(Legal.UNKNOWN);
        ExportControl revived = act("EFFECTIVE 2024-01-01", "EXPIRED 2025-01-01", "RESUMED 2025-02-01");
        assertThat(stateOf(revived, "2025-03-01").legal()).isEqualTo(Legal.IN_FORCE);
        ExportControl neverBegan = act("EFFECTIVE 2025-12-01", "REPEALED 2025-11-15");
        assertThat(stateOf(neverBegan, "2026-01-01").legal()).isEqualTo(Legal.REPEALED);
        ExportControl twice = act("EFFECTIVE 2022-10-21", "REPEALED 2025-01-01", "SUPERSEDED 2023-11-17");
        assertThat(stateOf(twice, "2024-01-01").legal()).isEqualTo(Legal.SUPERSEDED);
        assertThat(stateOf(twice, "2025-01-01").legal())
                .as("superseded, and repealed later")
                .isEqualTo(Legal.SUPERSEDED);
    }

    @Test
    void withoutABeginningTheStateIsUnknown() {
        ControlState state = stateOf(act("ANNOUNCED 2025-01-01", "SUSPENDED 2025-06-01"), "2025-07-01");
        assertThat(state.legal()).isEqualTo(Legal.UNKNOWN);
        assertThat(state.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(state.inForce().isNo()).as("it was suspended in any case").isTrue();
        assertThat(state.reasons())
                .containsExactly("act was suspended on 2025-06-01", "nothing is known of when act began");
    }

    @Nested
    class OfOneRecipient {
        private final ExportControl act =
                act("EFFECTIVE 2023-11-17", "EFFECTIVE 2023-10-23 for nvidia", "SUSPENDED 2024-02-01");

        @Test
        void aNoticeToItBeatsTheGeneralDay() {
            When day = on("2023-10-24");
            assertThat(stateOf(act, Scope.WHOLE_ACT, day).legal()).isEqualTo(Legal.NOT_YET_EFFECTIVE);
            assertThat(stateOf(act, Scope.WHOLE_ACT.forRecipient("amd"), day).legal())
                    .isEqualTo(Legal.NOT_YET_EFFECTIVE);
            assertThat(stateOf(act, Scope.WHOLE_ACT.forRecipient("nvidia"), day).reasons())
                    .containsExactly(
                            "act for nvidia took effect on 2023-10-23",
                            "the suspension of act on 2024-02-01 was still to come");
        }

        @Test
        void whatHappensToTheActHappensToItToo() {
            assertThat(stateOf(act, Scope.WHOLE_ACT.forRecipient("nvidia"), on("2024-02-01"))
                            .legal())
                    .isEqualTo(Legal.SUSPENDED);
        }

        @Test
        void aLetterToItIsNothingToOthers() {
            ExportControl letter = act("EFFECTIVE 2025-04-09 for nvidia");
            assertThat(stateOf(letter, "2025-05-01"))
                    .extracting(ControlState::legal, ControlState::reasons)
                    .containsExactly(Legal.UNKNOWN, List.of("nothing is known of when act began, only for nvidia"));
        }

        @Test
        void itMayBeRevivedWhileOthersStaySuspended() {
            ExportControl spared = act(
                    "EFFECTIVE 2024-01-01",
                    "SUSPENDED 2024-06-01",
                    "RESUMED 2024-06-01 for nvidia",
                    "RESUMED 2025-01-01");
            assertThat(stateOf(spared, Scope.WHOLE_ACT.forRecipient("nvidia"), on("2024-07-01"))
                            .legal())
                    .isEqualTo(Legal.IN_FORCE);
            assertThat(stateOf(spared, "2024-07-01").legal()).isEqualTo(Legal.SUSPENDED);
        }
    }

    @Nested
    class OfProvisions {
        private final ExportControl act = act(
                "EFFECTIVE 2025-12-01 of 1(a)",
                "EFFECTIVE 2025-10-09 of 1(c)",
                "SUSPENDED 2025-11-07",
                "RESUMED 2026-11-10 \"until 10 November 2026\"");

        @Test
        void eachHasItsOwnState() {
            assertThat(ControlStates.on(dataset(act), on("2025-10-15")).ofProvisions(act))
                    .extracting(ControlState::toString)
                    .containsExactly(
                            "act/1(a) on 2025-10-15: NOT_YET_EFFECTIVE, CERTAIN",
                            "act/1(c) on 2025-10-15: IN_FORCE, CERTAIN");
        }

        @Test
        void whereTheyDifferTheActAsAWholeIsUnknown() {
            ControlState state = stateOf(act, "2025-10-15");
            assertThat(state.legal()).isEqualTo(Legal.UNKNOWN);
            assertThat(state.inForce().isUnknown()).isTrue();
            assertThat(state.reasons().get(0))
                    .isEqualTo("its provisions differ: act/1(a) is NOT_YET_EFFECTIVE, act/1(c) is IN_FORCE");
        }

        @Test
        void whereTheyAgreeSoItIs() {
            assertThat(stateOf(act, "2026-01-01")).hasToString("act on 2026-01-01: SUSPENDED, CERTAIN");
        }

        @Test
        void theSuspensionOfOneLeavesTheActInForceAndIsNamed() {
            ExportControl one = act("EFFECTIVE 2024-12-03", "SUSPENDED 2025-11-09 of 2");
            assertThat(stateOf(one, "2025-12-01"))
                    .extracting(ControlState::legal, ControlState::reasons)
                    .containsExactly(Legal.IN_FORCE, List.of("act took effect on 2024-12-03", "act/2 is SUSPENDED"));
        }

        @Test
        void aSuspensionOfOneOutlastsThatOfTheAct() {
            ExportControl both = act(
                    "EFFECTIVE 2024-01-01",
                    "SUSPENDED 2024-02-01 of 2",
                    "SUSPENDED 2024-03-01",
                    "RESUMED 2024-04-01",
                    "RESUMED 2024-05-01 of 2");
            assertThat(stateOf(both, Scope.ofProvision("2"), on("2024-04-15")).legal())
                    .isEqualTo(Legal.SUSPENDED);
            assertThat(stateOf(both, Scope.ofProvision("2"), on("2024-05-01")).legal())
                    .isEqualTo(Legal.IN_FORCE);
        }

        @Test
        void aRevivalOfAnActThatNothingHadBefallenMayBeMeantForWhatWasSuspendedByItself() {
            ExportControl act = act("EFFECTIVE 2024-01-01", "SUSPENDED 2024-02-01 of 2", "RESUMED 2024-06-01");
            ControlState state = stateOf(act, Scope.ofProvision("2"), on("2024-07-01"));
            assertThat(state)
                    .extracting(
                            ControlState::legal,
                            ControlState::certainty,
                            asked -> asked.inForce().verdict(),
                            ControlState::reasons)
                    .containsExactly(
                            Legal.UNKNOWN,
                            Certainty.UNKNOWN,
                            Verdict.UNKNOWN,
                            List.of(
                                    "act took effect on 2024-01-01",
                                    "act/2 was suspended on 2024-02-01",
                                    "act was revived on 2024-06-01",
                                    "whether the revival of act on 2024-06-01 undid the suspension of act/2 on 2024-02-01 is not"
                                            + " known, since nothing else had to be revived; that act/2 was RESUMED, or SUSPENDED"
                                            + " on that day, too, would settle it"));
            assertThat(stateOf(act, Scope.ofProvision("2"), on("2024-05-31")))
                    .hasToString("act/2 on 2024-05-31: SUSPENDED, CERTAIN");
        }

        @ParameterizedTest
        @CsvSource({
            "RESUMED 2024-06-01 of 2,   SUSPENDED 2023-01-01, IN_FORCE",
            "SUSPENDED 2024-06-01 of 2, SUSPENDED 2023-01-01, SUSPENDED",
            "RESUMED 2023-02-01,        SUSPENDED 2023-01-01, UNKNOWN",
            "RESUMED 2023-02-01,        SUSPENDED 2024-03-01, SUSPENDED",
            "RESUMED 2024-04-01,        SUSPENDED 2024-03-01, UNKNOWN",
        })
        void whatWasSaidBesidesDecidesWhatARevivalIsMeantFor(String one, String other, Legal legal) {
            ExportControl act =
                    act("EFFECTIVE 2020-01-01", "SUSPENDED 2024-02-01 of 2", "RESUMED 2024-06-01", one, other);
            assertThat(stateOf(act, Scope.ofProvision("2"), on("2024-07-01")).legal())
                    .isEqualTo(legal);
        }

        @Test
        void anActOfWhichAProvisionIsInForceIsNotCertainlyOutOfForce() {
            for (ExportControl act : List.of(
                    act("EFFECTIVE 2024-01-01", "SUSPENDED 2024-02-01", "RESUMED 2024-03-01 of 2"),
                    act("EFFECTIVE 2025-01-01", "EFFECTIVE 2024-03-01 of 2"))) {
                assertThat(stateOf(act, "2024-02-29").inForce().verdict()).isEqualTo(Verdict.NO);
                ControlState state = stateOf(act, "2024-03-01");
                assertThat(state.inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
                assertThat(state.inForce().reasons()).endsWith("act/2 is IN_FORCE");
            }
        }

        @Test
        void oneThatThereIsNotIsRefused() {
            assertThatThrownBy(() -> stateOf(act, Scope.ofProvision("1(d)"), on("2025-10-15")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("act has no provision 1(d); it has 1(a), 1(c)");
        }
    }

    @Nested
    class OnABoundaryDay {

        @Test
        void aPhraseThatCanBeReadBothWaysDecidesNothing() {
            ExportControl act = act(
                    "EFFECTIVE 2025-01-01", "SUSPENDED 2025-06-01", "RESUMED 2025-11-10 \"until 10 November 2025\"");
            ControlState state = stateOf(act, "2025-11-10");
            assertThat(state)
                    .extracting(
                            ControlState::legal,
                            ControlState::certainty,
                            asked -> asked.inForce().verdict())
                    .containsExactly(Legal.UNKNOWN, Certainty.BOUNDARY_AMBIGUOUS, Verdict.UNKNOWN);
            assertThat(state.reasons())
                    .contains("whether 2025-11-10 lies within \"until 10 November 2025\" is open:"
                            + " SUSPENDED if so, IN_FORCE if not");
            assertThat(stateOf(act, "2025-11-09").legal()).isEqualTo(Legal.SUSPENDED);
            assertThat(stateOf(act, "2025-11-11")).hasToString("act on 2025-11-11: IN_FORCE, CERTAIN");
        }

        @Test
        void onePhraseSaysThatTheDayBeforeIsTheLast() {
            ExportControl act = act(
                    "EFFECTIVE 2025-01-01",
                    "SUSPENDED 2025-06-01",
                    "RESUMED 2025-11-10 \"continuing through November 9, 2025\"");
            assertThat(stateOf(act, "2025-11-10")).hasToString("act on 2025-11-10: IN_FORCE, CERTAIN");
        }

        @Test
        void itIsOfNoMatterWhereBothReadingsComeToTheSame() {
            ExportControl act =
                    act("EFFECTIVE 2025-01-01", "REPEALED 2025-06-01", "SUSPENDED 2025-11-10 \"until 10 November\"");
            assertThat(stateOf(act, "2025-11-10")).hasToString("act on 2025-11-10: REPEALED, CERTAIN");
        }
    }

    @Nested
    class WithPartialDates {

        @ParameterizedTest
        @CsvSource({
            "2025-10-31, IN_FORCE",
            "2025-11-15, UNKNOWN",
            "2025-12-01, SUSPENDED",
        })
        void aMonthDecidesNothingWithinItself(String day, Legal legal) {

            assertThat(stateOf(act("EFFECTIVE 2025-01", "SUSPENDED 2025-11"), day)
                            .legal())
                    .isEqualTo(legal);
        }

        @Test
        void anEventWithoutADayMayHaveHappened() {
            assertThat(stateOf(act("EFFECTIVE 2025-01-01", "SUSPENDED"), "2025-06-01"))
                    .extracting(ControlState::legal, ControlState::reasons)
                    .containsExactly(
                            Legal.UNKNOWN,
                            List.of(
                                    "act took effect on 2025-01-01",
                                    "whether the suspension of act on a day that is not said had come is not known"));
        }

        @ParameterizedTest
        @CsvSource({
            "SUSPENDED 2026-01-21/2026-01-24, RESUMED 2026-01-21 of p",
            "SUSPENDED 2026-01-21,            RESUMED 2026-01-18/2026-01-21 of p",
        })
        void whatMayBeOfOneDayMayHaveBeenUndoneOnIt(String suspension, String revival) {
            ExportControl act = act("EFFECTIVE 2026-01-01", suspension, revival);
            assertThat(stateOf(act, Scope.ofProvision("p"), on("2026-02-01")))
                    .extracting(ControlState::legal, asked -> asked.inForce().verdict())
                    .containsExactly(Legal.UNKNOWN, Verdict.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "RESUMED 2026-06-09 of p,                  NO",
            "RESUMED 2026-06-09 of p \"until 9 June\",   UNKNOWN",
            "RESUMED 2026-06-09 of p \"through 9 June\", NO",
        })
        void whatMayBeOfTheNextDayAsItsPhraseLeavesOpenMayHaveComeAfterOnIt(String revival, Verdict inForce) {
            ExportControl act = act("EFFECTIVE 2026-01-01", "SUPERSEDED 2026-06-10", revival);
            assertThat(stateOf(act, Scope.ofProvision("p"), on("2026-07-01"))
                            .inForce()
                            .verdict())
                    .isEqualTo(inForce);
        }

        @Test
        void whatIsOfThatDayAtTheLatestIsUndoneByWhatTouchesOnePartOnIt() {
            ExportControl act = act("EFFECTIVE 2025-01-01", "SUSPENDED ../2026-01-21", "RESUMED 2026-01-21 of p");
            assertThat(stateOf(act, Scope.ofProvision("p"), on("2026-02-01")))
                    .hasToString("act/p on 2026-02-01: IN_FORCE, CERTAIN");
        }

        @Test
        void aMonthOfWhichTheDatasetFollowsAPartIsNotCertainInIt() {
            Dataset dataset = Dataset.builder()
                    .info(DatasetInfo.builder()
                            .upToDate(PartialDate.parse("2026-07"))
                            .build())
                    .add(AFFILIATES)
                    .build();
            assertThat(ControlState.of(dataset, AFFILIATES, on("2026-07-01")).certainty())
                    .isEqualTo(Certainty.CERTAIN);
            assertThat(ControlState.of(dataset, AFFILIATES, on("2026-07-02")).certainty())
                    .isEqualTo(Certainty.LAST_KNOWN);
        }
    }

    @Nested
    class AsKnownOnADay {
        private final ExportControl act = act(
                "EFFECTIVE 2025-09-29 known 2025-09-29",
                "SUSPENDED 2025-11-10 known 2025-11-01",
                "RESUMED 2026-11-10 known 2025-11-01");

        @ParameterizedTest
        @CsvSource({
            "2025-09-29, 2025-09-28, UNKNOWN,   UNKNOWN",
            "2025-10-15, 2025-10-15, IN_FORCE,  CERTAIN",
            "2025-11-15, 2025-10-15, IN_FORCE,  LAST_KNOWN",
            "2025-11-15, 2025-11-05, SUSPENDED, SCHEDULED",
            "2025-11-15, 2025-11-15, SUSPENDED, CERTAIN",
            "2026-11-15, 2026-11-16, IN_FORCE,  SCHEDULED",
        })
        void anEventThatWasNotKnownDidNotExistAndWhatWasToComeIsNotCertain(
                String day, String known, Legal legal, Certainty certainty) {
            assertThat(stateOf(act, Scope.WHOLE_ACT, on(day, known)))
                    .extracting(ControlState::legal, ControlState::certainty)
                    .containsExactly(legal, certainty);
        }

        @Test
        void whatWasToComeIsSaid() {
            assertThat(stateOf(act, Scope.WHOLE_ACT, on("2025-11-15", "2025-11-05"))
                            .reasons())
                    .containsExactly(
                            "act took effect on 2025-09-29",
                            "the suspension of act on 2025-11-10 was scheduled",
                            "the revival of act on 2026-11-10 was still to come",
                            "on 2025-11-05, when this was known, 2025-11-15 was still to come");
        }

        @Test
        void theLaterWordCountsWhereTwoAreOfOneDay() {
            ExportControl extended = act(
                    "EFFECTIVE 2024-01-01 known 2024-01-01",
                    "SUSPENDED 2025-01-01 known 2024-12-01",
                    "RESUMED 2026-01-01 known 2024-12-01",
                    "SUSPENDED 2026-01-01 known 2025-12-15");
            assertThat(stateOf(extended, "2026-01-01").legal()).isEqualTo(Legal.SUSPENDED);
            ExportControl inDoubt = act("EFFECTIVE 2024-01-01", "SUSPENDED 2025-01-01", "RESUMED 2025-01-01");
            assertThat(stateOf(inDoubt, "2025-01-01").legal()).isEqualTo(Legal.UNKNOWN);
        }

        @Test
        void anEventIsKnownFromItsOwnSourcesOrFromTheActThatBroughtItAbout() {
            Source rule = source("rule", "2025-09-30");
            Source memo = source("memo", "2025-11-02");
            ExportControl stay = called("stay").withKnown(PartialDate.parse("2025-11-01"));
            ExportControl cited = act("EFFECTIVE 2025-09-29")
                    .withTimeline(
                            Acts.event("EFFECTIVE 2025-09-29"),
                            Acts.event("SUSPENDED 2025-11-10 by stay").withCitations(Citation.of("memo")))
                    .withCitations(Citation.of("rule"));
            ExportControl byAct =
                    act("EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10 by stay").withCitations(Citation.of("rule"));
            assertThat(List.of(
                            ControlState.of(dataset(rule, memo, stay, cited), cited, on("2025-12-01", "2025-11-01")),
                            ControlState.of(dataset(rule, memo, stay, cited), cited, on("2025-12-01", "2025-11-02")),
                            ControlState.of(dataset(rule, stay, byAct), byAct, on("2025-12-01", "2025-10-31")),
                            ControlState.of(dataset(rule, stay, byAct), byAct, on("2025-12-01", "2025-11-01"))))
                    .extracting(ControlState::legal)
                    .containsExactly(Legal.IN_FORCE, Legal.SUSPENDED, Legal.IN_FORCE, Legal.SUSPENDED);
        }

        @Test
        void aRecordThatWasWithdrawnSaysNothing() {
            ExportControl better = called("better")
                    .withKnown(PartialDate.parse("2025-10-01"))
                    .withSupersedes(new Supersession("act", SupersessionKind.CORRECTS, Optional.empty()));
            assertThat(ControlState.of(dataset(act, better), act, on("2025-10-15", "2025-09-30"))
                            .legal())
                    .isEqualTo(Legal.IN_FORCE);
            assertThat(ControlState.of(dataset(act, better), act, on("2025-10-15")))
                    .extracting(ControlState::legal, ControlState::reasons, ControlState::records)
                    .containsExactly(Legal.UNKNOWN, List.of("withdrawn by better"), List.of("act", "better"));
        }
    }

    @Nested
    class AndItsPosture {

        @Test
        void whatIsNotEnforcedIsInForceAllTheSame() {
            ControlState state = stateOf(postured("from 2025-05-13 until .."), "2025-05-14");
            assertThat(state.posture()).contains(PostureKind.NOT_ENFORCED);
            assertThat(state.inForce().isYes()).isTrue();
            assertThat(state.reasons())
                    .containsExactly(
                            "act took effect on 2025-01-13", "its posture is NOT_ENFORCED from 2025-05-13 until ..");
        }

        @Test
        void itIsNotSaidOfOtherDaysAndPossibleWhereItsEndIsUnknown() {
            assertThat(stateOf(postured("from 2025-05-13 until .."), "2025-05-12")
                            .posture())
                    .isEmpty();
            ControlState open = stateOf(postured("from 2025-05-13"), "2025-05-14");
            assertThat(open.posture()).isEmpty();
            assertThat(open.reasons()).contains("its posture may be NOT_ENFORCED from 2025-05-13");
        }

        @Test
        void oneThatCouldNotBeReadLeavesOpenHowItIsEnforcedAndNotWhatTheLawSaid() {
            ExportControl act = postured("from 2025-05-13 until ..");
            ControlState state =
                    ControlState.of(inPart(dataset(act), "act", "postures"), act, Scope.WHOLE_ACT, on("2025-05-14"));
            assertThat(state).hasToString("act on 2025-05-14: IN_FORCE, CERTAIN");
            assertThat(state.inForce()).isEqualTo(stateOf(act, "2025-05-14").inForce());
            assertThat(state.reasons()).endsWith("something of act could not be read, in its postures");
        }

        @Test
        void thatOfAProvisionIsItsOwn() {
            ExportControl act = postured("from 2025-05-13 until ..")
                    .withPostures(
                            posture(PostureKind.NOT_ENFORCED, "from 2025-05-13 until .."),
                            posture(PostureKind.ENFORCED, "from 2025-05-13 until ..")
                                    .withProvision("foundry"));
            assertThat(stateOf(act, Scope.ofProvision("foundry"), on("2025-06-01"))
                            .posture())
                    .contains(PostureKind.ENFORCED);
            assertThat(stateOf(act, "2025-06-01").posture()).contains(PostureKind.NOT_ENFORCED);
        }

        private static ExportControl postured(String period) {
            return act("EFFECTIVE 2025-01-13").withPostures(posture(PostureKind.NOT_ENFORCED, period));
        }

        private static Posture posture(PostureKind kind, String period) {
            return Posture.builder().posture(kind).period(Period.parse(period)).build();
        }
    }

    @Nested
    class UpToTheDayThatIsFollowed {

        @Test
        void nothingIsCertainOfADatasetThatDoesNotSayWhichDayThatIs() {
            ControlState state = ControlState.of(Dataset.of(AFFILIATES), AFFILIATES, on("2025-10-15"));
            assertThat(state.certainty()).isEqualTo(Certainty.LAST_KNOWN);
            assertThat(state.inForce().isUnknown()).isTrue();
            assertThat(state.reasons())
                    .contains("the dataset does not say up to which day it follows act,"
                            + " so nobody can vouch for 2025-10-15");
        }

        @Test
        void anOwnershipRuleIsFollowedForItselfAndItsActNoFurther() {
            ExportControl act = AFFILIATES.withProvisions(
                    Provision.builder()
                            .id("ownership")
                            .ownership(OwnershipRule.builder()
                                    .upToDate(PartialDate.parse("2026-06-30"))
                                    .build())
                            .build(),
                    Provision.builder().id("reports").build());
            ControlStates states = ControlStates.on(dataset(act), on("2026-07-01"));
            assertThat(List.of(
                            states.of(act),
                            states.of(act, Scope.ofProvision("ownership")),
                            states.of(act, Scope.ofProvision("reports"))))
                    .extracting(ControlState::certainty)
                    .containsExactly(Certainty.LAST_KNOWN, Certainty.LAST_KNOWN, Certainty.CERTAIN);
            assertThat(states.of(act).reasons())
                    .contains("the dataset follows act up to 2026-06-30, so nobody can vouch for 2026-07-01");
        }

        @Test
        void eachLayerIsFollowedForItself() {
            Dataset recent = Dataset.builder()
                    .info(DatasetInfo.builder()
                            .upToDate(PartialDate.parse("2026-12-31"))
                            .build())
                    .build();
            Dataset layered = Dataset.layered(
                    List.of(new Dataset.Layer("ours", recent), new Dataset.Layer("theirs", dataset(AFFILIATES))));
            assertThat(ControlState.of(layered, AFFILIATES, on("2026-11-20")).certainty())
                    .isEqualTo(Certainty.SCHEDULED);
        }
    }

    private static Source source(String id, String published) {
        return Source.builder()
                .id(id)
                .title(id)
                .published(PartialDate.parse(published))
                .build();
    }

    @Test
    void whatIsLearnedOfAnotherProvisionIsNoMatterBefore() {
        When when = When.on(LocalDate.of(2022, 6, 1)).asKnownOn(LocalDate.of(2022, 7, 1));
        ExportControl act =
                act("EFFECTIVE 2021-01-01 of p", "EFFECTIVE 2021-01-01 of q").withKnown(PartialDate.parse("2020"));
        ExportControl learned = act.withTimeline(Stream.concat(
                        act.timeline().stream(), Stream.of(Acts.event("EFFECTIVE 2026-01-01 of r known 2025-01-01")))
                .toList());
        assertThat(ControlState.of(dataset(learned), learned, when))
                .isEqualTo(ControlState.of(dataset(act), act, when));
        assertThat(ControlState.of(dataset(act), act, when).inForce().isYes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "REPEALED 2022-01-01, EFFECTIVE 2023-01-01 of p",
        "SUSPENDED 2022-01-01, EFFECTIVE 2023-01-01 of p",
        "REPEALED 2022-01-01, EFFECTIVE 2023-01-01 for m",
        "REPEALED 2022-01-01, EFFECTIVE 2022-01-01 of p"
    })
    void whatBeginsInPartAfterTheEndOfTheActContradictsItOrWasRenewed(String end, String start) {
        ExportControl act = act("EFFECTIVE 2021-01-01", end, start)
                .withProvisions(
                        Provision.builder().id("p").build(),
                        Provision.builder().id("q").build());
        ControlState part = ControlState.of(
                dataset(act), act, Scope.ofProvision("p").forRecipient("m"), When.on(LocalDate.of(2023, 6, 1)));
        assertThat(part.inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(part.legal()).isEqualTo(Legal.UNKNOWN);
        assertThat(part.reasons())
                .anyMatch(words -> words.contains("contradict each other, since it had begun before"));
        ControlState other =
                ControlState.of(dataset(act), act, Scope.ofProvision("q"), When.on(LocalDate.of(2023, 6, 1)));
        assertThat(other.inForce().isNo()).isTrue();
    }

    @Test
    void anActAllOfWhoseProvisionsAreOutOfForceIsNotCertainlyInForce() {
        ExportControl act = act("EFFECTIVE 2021-01-01", "SUSPENDED 2022-01-01 of p", "SUSPENDED 2022-01-01 of q")
                .withProvisions(
                        Provision.builder().id("p").build(),
                        Provision.builder().id("q").build());
        When when = When.on(LocalDate.of(2022, 6, 1));
        ControlState whole = ControlState.of(dataset(act), act, when);
        assertThat(whole.inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(whole.legal()).isEqualTo(Legal.UNKNOWN);
        assertThat(whole.reasons()).contains("act/p is SUSPENDED", "act/q is SUSPENDED");
        ExportControl more = act.withProvisions(Stream.concat(
                        act.provisions().stream(),
                        Stream.of(Provision.builder().id("r").build()))
                .toList());
        assertThat(ControlState.of(dataset(more), more, when).inForce().isYes()).isTrue();
        ExportControl sole = act("EFFECTIVE 2021-01-01", "SUSPENDED 2022-01-01 of p")
                .withProvisions(Provision.builder().id("p").build());
        assertThat(ControlState.of(dataset(sole), sole, when).inForce().isYes())
                .as("why else would the provision be named")
                .isTrue();
    }

    @Test
    void anActAllOfWhoseProvisionsMayBeOutOfForceIsNotCertainlyInForce() {
        ExportControl act = act("EFFECTIVE 2021-01-01", "REPEALED 2022 of p", "EFFECTIVE 2023-01-01 of q")
                .withProvisions(
                        Provision.builder().id("p").build(),
                        Provision.builder().id("q").build());
        ControlState whole = stateOf(act, "2022-06-01");
        assertThat(whole.inForce().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(whole.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(whole.reasons()).contains("act/p is UNKNOWN", "act/q is NOT_YET_EFFECTIVE");
        assertThat(stateOf(act, "2021-06-01").inForce().isYes()).isTrue();
    }
}
