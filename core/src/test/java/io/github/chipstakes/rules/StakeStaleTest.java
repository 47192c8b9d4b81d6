package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeStaleTest {
    private static ShareholderStake asOf(String id, String day) {
        return Found.stake(id).asOf(PartialDate.parse(day)).build();
    }

    private static List<String> found(ShareholderStake... stakes) {
        return Found.by(new StakeStale(), Found.compiled("2026-11-23", stakes));
    }

    @BadExample
    void aStakeOfMoreThanTwoYearsAgoIsReported() {
        assertThat(found(asOf("s", "2024-11-22")))
                .containsExactly("stake s: /asOf: nothing later than 2024-11-22 is known of this stake, two years and"
                        + " more before 2026-11-23 [stake-stale, info]");
    }

    @GoodExample
    void aStakeOfTwoYearsAgoIsFine() {
        assertThat(found(asOf("s", "2024-11-23"))).isEmpty();
    }

    @Test
    void onlyTheLastStatementOfAFactIsReported() {
        assertThat(found(asOf("a", "2021"), asOf("b", "2020")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("stake a");
        assertThat(found(asOf("a", "2021"), asOf("b", "2026"))).isEmpty();
    }

    @Test
    void whatIsToldOfLaterInMoreWordsMayBeTheSameStake() {
        ShareholderStake later =
                asOf("b", "2026").withInterest(Interest.SHAREHOLDING).withDirectness(Directness.DIRECT);
        assertThat(found(asOf("a", "2020"), later)).isEmpty();
        assertThat(found(asOf("a", "2020").withInterest(Interest.VOTING_RIGHTS), later))
                .hasSize(1);
        assertThat(found(asOf("a", "2020").withEntity("tsmc"), later)).hasSize(1);
    }

    @Test
    void whatMayBeRecentIsNotStale() {
        assertThat(found(asOf("a", "2024"))).isEmpty();
        assertThat(found(Found.stake("a").build())).isEmpty();
        assertThat(found(asOf("a", "2023~"))).isEmpty();
    }

    @Test
    void whatHasEndedIsNotStale() {
        assertThat(found(asOf("a", "2020").withPeriod(Period.parse("until 2021"))))
                .isEmpty();
        assertThat(found(asOf("a", "2020").withPeriod(Period.parse("from 2019 until .."))))
                .hasSize(1);
    }

    @Test
    void beforeTheFirstDayThereIsNothingIsStale() {
        assertThat(Found.by(new StakeStale(), Found.compiled("0001", asOf("a", "0001"))))
                .isEmpty();
        assertThat(Found.by(new StakeStale(), Found.compiled("0004", asOf("a", "0001"))))
                .hasSize(1);
    }

    @Test
    void withoutADayOfTheDatasetNothingIsSaid() {
        assertThat(Found.by(new StakeStale(), asOf("a", "1990"))).isEmpty();
    }
}
