package io.github.chipstakes.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the programs print, to the letter. */
class ProgramsTest {
    private static final Reading AFFILIATES = DatasetReader.standard().read(Path.of("affiliates-rule"));

    @Test
    void whoHoldsCambriconAccordingToWhom() throws IOException {
        assertThat(printedBy(WhoHoldsCambricon::print)).isEqualToNormalizingNewlines(golden("who-holds-cambricon.txt"));
    }

    @Test
    void whatBearsOnTheH20() throws IOException {
        assertThat(printedBy(WhatBearsOnH20::print)).isEqualToNormalizingNewlines(golden("what-bears-on-h20.txt"));
    }

    @Test
    void eventsThatCameAfterEachOtherEachTellOfTheOther() {
        assertThat(printedBy(WhatBearsOnH20::print, Dataset.of(after("a", "b"), after("b", "a"))))
                .isEqualToNormalizingNewlines("""
                        What bears on h20

                        event: a
                          after
                            event: b

                        event: b
                          after
                            event: a
                        """);
    }

    private static Event after(String id, String other) {
        return Event.builder()
                .id(id)
                .kind(EventKind.OTHER)
                .addSubject(Subject.of("h20"))
                .addRelation(EventRelation.builder()
                        .kind(EventRelationKind.AFTER)
                        .record(other)
                        .build())
                .build();
    }

    @Test
    void whatWasPlannedAndRaisedByStage() throws IOException {
        assertThat(printedBy(PlannedAndRaised::print)).isEqualToNormalizingNewlines(golden("planned-and-raised.txt"));
    }

    @Test
    void theSameCounterpartyOnThreeDays() throws IOException {
        assertThat(printedBy(OneCounterpartyThreeDays::print, AFFILIATES.dataset()))
                .isEqualToNormalizingNewlines(golden("one-counterparty-three-days.txt"));
    }

    @Test
    void nothingInTheCounterpartysDatasetIsWrongOrSuspicious() {
        assertThat(AFFILIATES.problems()).isEmpty();
        assertThat(Validator.standard().validate(AFFILIATES.dataset()).findings())
                .filteredOn(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .isEmpty();
    }

    @Test
    void plansAndWhatWasWithdrawnAreNotRaised() {
        Dataset dataset = Dataset.of(
                raise("planned", StageKind.PLANNED),
                raise("withdrawn", StageKind.PRICED, StageKind.CLOSED, StageKind.WITHDRAWN),
                raise("priced", StageKind.PRICED),
                raise("listed", StageKind.PLANNED, StageKind.PRICED, StageKind.LISTED));
        assertThat(printedBy(PlannedAndRaised::print, dataset))
                .endsWith(String.format("Raised in all, before costs, other accounts left out%n  CNY 102%n"));
    }

    @Test
    void whatIsCorrectedIsNotSummedAndAnAccountOfWhatIsNotThereIs() {
        CapitalRaise corrected = raise("corrected", StageKind.PRICED, StageKind.LISTED);
        Supersession correction = new Supersession("corrected", SupersessionKind.CORRECTS, Optional.empty());
        Dataset dataset = Dataset.of(
                corrected,
                corrected.withId("correction").withSupersedes(correction),
                corrected.withId("account").withRestates("elsewhere"));
        assertThat(printedBy(PlannedAndRaised::print, dataset))
                .endsWith(String.format("Raised in all, before costs, other accounts left out%n  CNY 204%n"));
    }

    /** A raise of these stages, of CNY 101 before costs at the first, 102 at the second, and then nothing said. */
    private static CapitalRaise raise(String id, StageKind... stages) {
        CapitalRaise.Builder raise = CapitalRaise.builder().id(id).issuer(PartyReference.to("smic"));
        for (int i = 0; i < stages.length; i++) {
            RaiseStage.Builder stage = RaiseStage.builder().stage(stages[i]);
            raise.addStage(i < 2 ? stage.gross(Money.parse("CNY 10" + (i + 1))).build() : stage.build());
        }
        return raise.build();
    }

    private static String printedBy(BiConsumer<Dataset, PrintStream> program) {
        return printedBy(program, Founding.DATASET);
    }

    private static String printedBy(BiConsumer<Dataset, PrintStream> program, Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(dataset, new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProgramsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
