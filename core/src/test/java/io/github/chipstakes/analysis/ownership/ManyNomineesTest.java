package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Twenty thousand owners of one entity, each through a company of its own, that are told of directly and indirectly. */
class ManyNomineesTest {
    private static final int OWNERS = 20_000;

    @Test
    void whatEachHasThroughItsOwnSumsUpItsChainAndMoreThanThatDoesNot() {
        List<ShareholderStake> stakes = IntStream.range(0, OWNERS)
                .mapToObj(i -> Stream.of(
                        stake("h" + i + " 60 own" + i),
                        stake("own" + i + " 0.005 smic"),
                        stake("h" + i + (i == 7 ? " 0.006 smic" : " 0.003 smic"))
                                .withDirectness(Directness.INDIRECT)))
                .flatMap(some -> some)
                .toList();
        assertThat(Ownership.of(dataset(stakes), DAY).summingUp())
                .hasSize(OWNERS - 1)
                .extracting(counted -> counted.stake().id())
                .doesNotContain("h7-in-smic");
    }
}
