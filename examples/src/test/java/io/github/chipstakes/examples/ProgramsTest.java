package io.github.chipstakes.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the programs print of the founding dataset, to the letter. */
class ProgramsTest {

    @Test
    void whoHoldsCambriconAccordingToWhom() throws IOException {
        assertThat(printedBy(WhoHoldsCambricon::print)).isEqualToNormalizingNewlines(golden("who-holds-cambricon.txt"));
    }

    @Test
    void whatBearsOnTheH20() throws IOException {
        assertThat(printedBy(WhatBearsOnH20::print)).isEqualToNormalizingNewlines(golden("what-bears-on-h20.txt"));
    }

    @Test
    void whatWasPlannedAndRaisedByStage() throws IOException {
        assertThat(printedBy(PlannedAndRaised::print)).isEqualToNormalizingNewlines(golden("planned-and-raised.txt"));
    }

    private static String printedBy(BiConsumer<Dataset, PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(Founding.DATASET, new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProgramsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
