package io.github.chipstakes.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number that is computed has no text form of its own: a file holds all it may be. */
class ComputedNumberTest {
    @ParameterizedTest
    @EnumSource
    void allItMayBeIsWritten(Format format) {
        Percentage percent = Percentage.parse("about 29").within(BigDecimal.valueOf(2));
        Money amount = Money.parse("CNY 29").plus(Money.parse("nearly CNY 21.04"));
        String text = DatasetWriter.standard().toText(dataset(percent, amount), format);
        assertThat(Given.read(format, text).orThrow())
                .isEqualTo(dataset(Percentage.parse("[27, 31]"), Money.parse("CNY (.., 50.04)")));
    }

    private static Dataset dataset(Percentage percent, Money amount) {
        return Dataset.of(
                ShareholderStake.builder()
                        .id("s")
                        .holder("h")
                        .entity("e")
                        .percent(percent)
                        .build(),
                CapitalRaise.builder()
                        .id("r")
                        .issuer(PartyReference.to("e"))
                        .addStage(RaiseStage.builder()
                                .stage(StageKind.PLANNED)
                                .amount(amount)
                                .build())
                        .build());
    }
}
