package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.number.Shares;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalDegenerateTest {
    private static List<String> percent(String percent) {
        return Found.by(
                new IntervalDegenerate(), Found.stake("s").percent(percent).build());
    }

    @BadExample
    void anIntervalOfOneNumberIsReported() {
        assertThat(percent("[29, 29.0]"))
                .containsExactly(
                        "stake s: /percent: [29, 29.0] is one number; write 29 [interval-degenerate, warning]");
    }

    @GoodExample
    void anIntervalOfMoreIsFine() {
        assertThat(percent("[29, 29.1]")).isEmpty();
    }

    @BadExample
    void anIntervalOfAllIsReported() {
        assertThat(percent("[0, 100]"))
                .containsExactly("stake s: /percent: [0, 100] says no more than an absent field; leave it out"
                        + " [interval-degenerate, warning]");
    }

    @ParameterizedTest
    @CsvSource({
        "'[0, ..)', 1",
        "'(.., 100]', 1",
        "'(0, 100]', 0",
        "'[0, 100)', 0",
        "'[1, ..)', 0",
        "29, 0",
        "about 29, 0"
    })
    void onlyWhatLeavesOutNothingIsReported(String percent, int findings) {
        assertThat(percent(percent)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"'[0, ..)', 1", "'(.., ..)', 1", "'[0, 100]', 0", "'(0, ..)', 0", "'[7, 7]', 1"})
    void numbersOfSharesHaveNoUpperEnd(String shares, int findings) {
        assertThat(Found.by(
                        new IntervalDegenerate(),
                        Found.stake("s").shares(Shares.parse(shares)).build()))
                .hasSize(findings);
    }
}
