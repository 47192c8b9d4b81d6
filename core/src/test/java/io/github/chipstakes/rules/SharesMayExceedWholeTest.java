package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesMayExceedWholeTest {
    private static ShareholderStake stake(String holder, String percent) {
        return Found.stake(holder + "-stake", holder)
                .percent(percent)
                .asOf(PartialDate.of(2025))
                .build();
    }

    private static List<String> found(String one, String other) {
        return Found.by(new SharesMayExceedWhole(), stake("ada", one), stake("bob", other));
    }

    @BadExample
    void intervalsThatMayBeMoreThanTheWholeAreReported() {
        assertThat(found("[25, 50)", "[50, 75)"))
                .containsExactly("stake ada-stake: at the most they may be, these add up to more than 100 percent:"
                        + " ada [25, 50), bob [50, 75) [shares-may-exceed-whole, info]");
    }

    @GoodExample
    void intervalsThatCannotAreFine() {
        assertThat(found("[25, 50)", "50")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[25, 50]', 50, 0",
        "'[25, 50]', exactly 50.1, 1",
        "'[25, 75)', 40, 1",
        "up to 60, 50, 1",
        "nearly 50, 50, 0",
        "at least 50, 40, 0",
        "about 50, 40, 0",
        "60 rounded, 40 rounded, 0",
        "60, 60, 0",
        "'[60, 70]', 60, 0"
    })
    void openEndsRoundingAndWhatIsMoreAnywayDoNotCount(String one, String other, int findings) {
        assertThat(found(one, other)).hasSize(findings);
    }

    @Test
    void whatANomineeHoldsMayBeWhatThePartyBehindItIsSaidToHold() {
        ShareholderStake nominee = stake("nominee", "[25, 60]").withHeldFor("ada");
        assertThat(Found.by(new SharesMayExceedWhole(), stake("ada", "[25, 60]"), nominee))
                .isEmpty();
        assertThat(Found.by(new SharesMayExceedWhole(), stake("ada", "[25, 60]"), nominee, stake("bob", "50")))
                .containsExactly("stake ada-stake: at the most they may be, these add up to more than 100 percent:"
                        + " ada [25, 60], bob 50 [shares-may-exceed-whole, info]");
    }
}
