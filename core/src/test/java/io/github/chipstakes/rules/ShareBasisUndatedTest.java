package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareBasisUndatedTest {
    private static final ShareholderStake UNDATED =
            Found.stake("s").percent("29").build();

    @BadExample
    void aPercentageOfNoDayIsReported() {
        assertThat(Found.by(new ShareBasisUndated(), UNDATED))
                .containsExactly("stake s: /asOf: it is not said of which day 29 percent is; a year is enough"
                        + " [share-basis-undated, warning]");
    }

    @GoodExample
    void aYearIsEnough() {
        assertThat(Found.by(new ShareBasisUndated(), UNDATED.withAsOf(PartialDate.of(2025))))
                .isEmpty();
    }

    static Stream<ShareholderStake> dated() {
        return Stream.of(
                UNDATED.withBasisAsOf(PartialDate.of(2025)),
                UNDATED.withPeriod(Period.parse("from 2020")),
                Found.stake("s").build());
    }

    @ParameterizedTest
    @MethodSource
    void dated(ShareholderStake stake) {
        assertThat(Found.by(new ShareBasisUndated(), stake)).isEmpty();
    }

    @Test
    void aSecondAccountMayHaveTheDayOfTheFirst() {
        ShareholderStake first = UNDATED.withId("first");
        ShareholderStake second = UNDATED.withRestates("first");
        assertThat(Found.by(new ShareBasisUndated(), first.withAsOf(PartialDate.of(2025)), second))
                .isEmpty();
        assertThat(Found.by(new ShareBasisUndated(), first, second)).hasSize(2);
    }
}
