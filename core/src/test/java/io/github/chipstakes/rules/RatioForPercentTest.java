package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.number.Percentage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioForPercentTest {
    private static List<String> found(String one, String other) {
        return Found.by(
                new RatioForPercent(),
                Found.stake("a", "ada").percent(one).build(),
                Found.stake("b", "bob").percent(other).build());
    }

    @BadExample
    void partsOfOneAreReported() {
        assertThat(found("0.29", "0.16"))
                .containsExactly("stake a: percentages are written from 0 to 100, and all of these with 1 or less:"
                        + " ada 0.29, bob 0.16 [ratio-for-percent, warning]");
    }

    @GoodExample
    void oneHolderOfMoreThanOnePercentIsEnough() {
        assertThat(found("0.29", "16")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "0, 0, 0",
        "0, 0.5, 1",
        "1, 1.01, 0",
        "1.0, '[0, 1]', 1",
        "about 0.29, up to 0.16, 1",
        "about 29, about 16, 0",
        "0.5, up to 10, 0",
        "0.5, '[0, 5)', 0",
        "0.5, '[0, ..)', 0"
    })
    void whatIsWrittenDecidesAndOnePercentIsTheLimit(String one, String other, int findings) {
        assertThat(found(one, other)).hasSize(findings);
    }

    @Test
    void aHolderWhoIsTheOnlyOneKnownMayBeSmall() {
        assertThat(Found.by(
                        new RatioForPercent(),
                        Found.stake("a").percent("0.29").build(),
                        Found.stake("b").percent("0.16").build()))
                .containsExactly("stake a: percentages are written from 0 to 100, and all of these with 1 or less:"
                        + " ada 0.29, ada 0.16 [ratio-for-percent, possible, info]");
    }

    @Test
    void whoHoldsNothingIsNoHolder() {
        assertThat(Found.by(new RatioForPercent(), Found.stake("a").percent("0").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"at least 0.5, 1", "over 0.5, 1", "0.5, 1", "at least 1, 1", "over 0, 0", "at least 50, 0", "1.5, 0"})
    void aThresholdIsNoPartOfOneEither(String threshold, int findings) {
        assertThat(Found.by(
                        new RatioForPercent(),
                        Controls.of(OwnershipRule.builder()
                                .threshold(Percentage.parse(threshold))
                                .build())))
                .hasSize(findings);
    }
}
