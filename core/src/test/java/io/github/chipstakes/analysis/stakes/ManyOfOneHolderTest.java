package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twenty thousand statements of one holder, of which it is not known which is the later. */
class ManyOfOneHolderTest {
    private static final int LAST = 20_000;
    private static final Percentage LITTLE = Percentage.parse("0.001");

    private static List<CountedStake> counted(BiFunction<Integer, ShareholderStake, ShareholderStake> told) {
        List<ShareholderStake> all = IntStream.rangeClosed(1, LAST)
                .mapToObj(number ->
                        told.apply(number, stake("" + number, "ada " + (number == 1 ? 1 : 2 + number % 49) + " smic")))
                .toList();
        return CountedStakes.of(dataset(all), When.on(DAY), Counting.STANDARD).in("smic");
    }

    @Test
    void anyOfThoseOfNoDayOrOfAYearMayCountInsteadOfTheOneOfADay() {
        for (BiFunction<Integer, ShareholderStake, ShareholderStake> told :
                List.<BiFunction<Integer, ShareholderStake, ShareholderStake>>of(
                        (number, stake) -> number == 1 ? asOf("2020-06-01", stake) : stake,
                        (number, stake) -> asOf(number == 1 ? "2020-06-01" : "2020", stake))) {
            assertThat(counted(told)).singleElement().satisfies(counted -> {
                assertThat(counted.onDay()).isEqualTo(Interval.parse("[1, 50]"));
                assertThat(counted.rivals()).hasSize(LAST - 1);
                assertThat(counted.notes())
                        .as("told of each that makes the range wider")
                        .hasSizeLessThan(60);
            });
        }
    }

    @Test
    void correctionsOfCorrectionsThatNameNoDayAreOfThatOfTheFirst() {
        assertThat(counted((number, stake) -> number == 1
                        ? asOf("2020-06-01", stake)
                        : stake.withSupersedes(
                                new Supersession("" + (number - 1), SupersessionKind.CORRECTS, Optional.empty()))))
                .singleElement()
                .satisfies(counted -> {
                    assertThat(counted.stake().id()).isEqualTo("" + LAST);
                    assertThat(counted.dates()).isEqualTo(Dates.of(asOf("2020-06-01", counted.stake())));
                });
    }

    @Test
    void whatIsHeldForEachOfThousandsIsNoUpdateOfWhatIsHeldForOthersOnThatDay() {
        assertThat(counted((number, stake) ->
                        asOf("2020-06-01", stake.withPercent(LITTLE).withHeldFor("client-" + number))))
                .hasSize(LAST)
                .allMatch(CountedStake::isCertain);
        assertThat(counted((number, stake) -> asOf(
                        LocalDate.of(1950, 1, 1).plusDays(number).toString(),
                        stake.withPercent(LITTLE).withHeldFor("client-" + number))))
                .hasSize(LAST)
                .filteredOn(CountedStake::isCertain)
                .extracting(counted -> counted.stake().id())
                .containsExactly("" + LAST);
    }
}
