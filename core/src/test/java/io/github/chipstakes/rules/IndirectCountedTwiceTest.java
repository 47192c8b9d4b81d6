package io.github.chipstakes.rules;

import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import org.junit.jupiter.api.Test;

class IndirectCountedTwiceTest {
    private static final ShareholderStake INDIRECT = stake("s", "ada 16 smic").withDirectness(Directness.INDIRECT);

    @BadExample
    void anIndirectStakeBesideItsChainIsReported() {
        assertThat(Found.by(
                        new IndirectCountedTwice(), dataset(INDIRECT, stake("ada 100 fund"), stake("fund 16 smic"))))
                .containsExactly(
                        "stake s: /directness: what ada holds of smic through others stands in their own stakes,"
                                + " too; it counts by those only [indirect-counted-twice, warning]");
    }

    @GoodExample
    void withoutTheWholeChainItIsFine() {
        assertThat(Found.by(new IndirectCountedTwice(), dataset(INDIRECT, stake("ada 100 fund"))))
                .isEmpty();
    }

    @Test
    void aChainOfAnotherInterestIsNoSuchChain() {
        assertThat(Found.by(
                        new IndirectCountedTwice(),
                        dataset(
                                INDIRECT,
                                stake("ada 100 fund"),
                                stake("fund 16 smic").withInterest(Interest.VOTING_RIGHTS))))
                .isEmpty();
    }
}
