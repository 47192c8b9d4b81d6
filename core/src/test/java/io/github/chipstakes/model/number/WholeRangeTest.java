package io.github.chipstakes.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.market.Die;
import io.github.chipstakes.model.market.Throughput;
import io.github.chipstakes.model.party.Age;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeRangeTest {
    private static final WholeRange BITS = WholeRange.between(1, 128);

    @Test
    void itsNumbersAreRead() {
        assertThat(Stream.of("1", "8", "128", "0128").map(BITS::parse)).containsExactly(1, 8, 128, 128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "129", "-8", "+8", "8.0", "99999999999", "99999999999999999999", "", " 8", "٨", "eight"})
    void allElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BITS.parse(text))
                .withMessage("a whole number from 1 to 128, not " + text);
    }

    @ParameterizedTest
    @MethodSource
    void aRecordWithANumberOutOfRangeCannotBeBuilt(ThrowingCallable built) {
        assertThatIllegalArgumentException().isThrownBy(built).withMessageStartingWith("a whole number from ");
    }

    static Stream<ThrowingCallable> aRecordWithANumberOutOfRangeCannotBeBuilt() {
        return Stream.of(
                () -> Throughput.builder().teraOps(StatedNumber.of(1)).bits(0).build(),
                () -> Die.builder().count(0).build(),
                () -> Age.builder().years(-1).build(),
                () -> RaiseStage.builder()
                        .stage(StageKind.LISTED)
                        .validMonths(-1)
                        .build(),
                () -> RaiseStage.builder()
                        .stage(StageKind.LISTED)
                        .lockUpMonths(-1)
                        .build(),
                () -> Participant.builder()
                        .party(PartyReference.to("a"))
                        .lockUpMonths(-1)
                        .build(),
                () -> EntryVersion.builder()
                        .action(EntryAction.ADDED)
                        .addFootnote(0)
                        .build());
    }
}
