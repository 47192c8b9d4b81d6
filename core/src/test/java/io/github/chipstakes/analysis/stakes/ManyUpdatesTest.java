package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twenty thousand statements of one stake, each of which updates the one before. */
class ManyUpdatesTest {
    private static final int LAST = 20_000;

    private static PartialDate day(int number) {
        return PartialDate.of(LocalDate.of(1950, 1, 1).plusDays(number));
    }

    /** The numbers of the statements that count. */
    private static List<String> counted(BiFunction<Integer, ShareholderStake, ShareholderStake> dated) {
        List<ShareholderStake> chain = IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> dated.apply(number, stake("" + number, "ada " + number % 100 + " smic"))
                        .withSupersedes(
                                new Supersession("" + (number - 1), SupersessionKind.UPDATES, Optional.empty())))
                .toList();
        return CountedStakes.of(dataset(chain), When.on(DAY), Counting.STANDARD).in("smic").stream()
                .map(counted -> counted.stake().id())
                .toList();
    }

    private static ShareholderStake until(int number, ShareholderStake stake) {
        return stake.withPeriod(Period.parse("from " + day(number) + " until " + day(number + 1)));
    }

    @Test
    void theLastCounts() {
        assertThat(counted((number, stake) -> stake.withAsOf(day(number)))).containsExactly("20000");
        assertThat(counted((number, stake) -> stake)).as("of no day").containsExactly("20000");
    }

    @Test
    void theLastCountsWhereThoseBeforeHaveEnded() {
        assertThat(counted((number, stake) -> number == LAST ? stake : until(number, stake)))
                .containsExactly("20000");
        assertThat(counted((number, stake) -> number == LAST / 2 ? until(number, stake) : stake.withAsOf(day(number))))
                .as("one in the middle has")
                .containsExactly("20000");
    }

    @Test
    void noneCountsWhereTheLastHasEnded() {
        assertThat(counted((number, stake) -> number == LAST ? until(number, stake) : stake.withAsOf(day(number))))
                .isEmpty();
        assertThat(counted((number, stake) -> number == LAST ? until(number, stake) : stake))
                .as("of no day")
                .isEmpty();
    }

    /** Each updates the one before, and the first the last: none is known to be the latest. */
    @Test
    void allOfACircleCountAndThoseBehindItDoNot() {
        List<ShareholderStake> circle = IntStream.range(0, LAST)
                .mapToObj(number -> stake("" + number, "h" + number + " 0.001 smic")
                        .withSupersedes(
                                new Supersession("" + (number + 1) % LAST, SupersessionKind.UPDATES, Optional.empty())))
                .collect(Collectors.toCollection(ArrayList::new));
        ShareholderStake first = circle.get(0);
        circle.set(
                0,
                first.withSupersedes(
                        first.supersedes().get(0),
                        new Supersession("behind", SupersessionKind.UPDATES, Optional.empty())));
        circle.add(stake("behind", "bob 1 smic"));
        assertThat(CountedStakes.of(dataset(circle), When.on(DAY), Counting.STANDARD)
                        .in("smic"))
                .hasSize(LAST)
                .extracting(counted -> counted.stake().id())
                .doesNotContain("behind");
    }
}
