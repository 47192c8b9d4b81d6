package io.github.chipstakes.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShownTest {
    /** A chip in front of whose second half a message would cut. */
    private static final String HALVED = "x".repeat(59) + "😀 and more";

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Shown.of("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Shown.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Shown.of(HALVED)).isEqualTo("x".repeat(59) + "…");
        assertThat(Shown.of("x" + HALVED)).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void ofManyTheFirstTenAreShownAndTheRestIsCounted() {
        assertThat(Shown.few(List.of("ada", 2, "bob"))).isEqualTo("ada, 2, bob");
        assertThat(Shown.few(IntStream.rangeClosed(1, 10).boxed().toList())).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(Shown.few(IntStream.rangeClosed(1, 12).boxed().toList()))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
    }

    @Test
    void ofALongMessageTheStartAndTheEndAreShown() {
        assertThat(Shown.message("x".repeat(900))).isEqualTo("x".repeat(900));
        assertThat(Shown.message("x".repeat(701) + "y".repeat(200))).isEqualTo("x".repeat(700) + "…" + "y".repeat(200));
        assertThat(Shown.message("x".repeat(699) + "😀".repeat(500) + "y".repeat(199)))
                .isEqualTo("x".repeat(699) + "…" + "y".repeat(199));
    }

    static Stream<Consumer<String>> readers() {
        return Stream.of(
                StatedNumber::parse,
                PartialDate::parse,
                Period::parse,
                text -> PartialDate.parse("/" + text.substring(1) + "/"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noMessageCutsACharacterInHalf(Consumer<String> reader) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.accept(HALVED))
                .satisfies(e -> assertThat(e.getMessage()).contains("x…").doesNotContain("\ud83d"));
    }
}
