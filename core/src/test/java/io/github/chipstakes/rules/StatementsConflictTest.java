package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsConflictTest {
    private static final ShareholderStake ONE = stake("a", "29", "2025-06-30");

    private static ShareholderStake stake(String id, String percent, String asOf) {
        return Found.stake(id).percent(percent).asOf(PartialDate.parse(asOf)).build();
    }

    private static List<String> found(ShareholderStake... stakes) {
        return Found.by(new StatementsConflict(), stakes);
    }

    @BadExample
    void valuesThatExcludeEachOtherAreReportedAtTheSecond() {
        assertThat(found(ONE, stake("b", "31", "2025-06-30")))
                .containsExactly("stake b: /percent: 31 contradicts 29 in a, which states the same of the same day"
                        + " [statements-conflict, warning]");
    }

    @GoodExample
    void aRoundedValueAgreesWithTheOneItWasRoundedFrom() {
        assertThat(found(ONE, stake("b", "28.57", "2025-06-30"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29, 28.5, false",
        "29, 28.49, true",
        "29, 29.5, false",
        "29, 29.51, true",
        "29, 30, true",
        "29.0, 29, false",
        "over 29, 29, false",
        "over 29, 28, true",
        "over 29, exactly 29, true",
        "at least 29, 29, false",
        "'[25, 50)', exactly 50, true",
        "'[25, 50)', 50, false",
        "'[25, 50)', 49.99, false",
        "about 29, 80, false"
    })
    void valuesConflictWhereTheirDigitsCannotAgree(String one, String other, boolean conflict) {
        assertThat(found(stake("a", one, "2025"), stake("b", other, "2025"))).hasSize(conflict ? 1 : 0);
    }

    @Test
    void onDaysThatMayBeOneAConflictIsPossible() {
        assertThat(found(ONE, stake("b", "31", "2025")))
                .containsExactly("stake a: /percent: 29 contradicts 31 in b, which states the same of the same day"
                        + " [statements-conflict, possible, info]");
    }

    @Test
    void aLaterDayIsAnUpdate() {
        assertThat(found(ONE, stake("b", "31", "2025-07-01"))).isEmpty();
    }

    @Test
    void withoutDaysAConflictIsPossible() {
        assertThat(found(
                        Found.stake("a").percent("29").build(),
                        Found.stake("b").percent("31").build()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("[statements-conflict, possible, info]");
    }

    @Test
    void allRivalsOfADayAreComparedBeforeLaterOnes() {
        assertThat(found(ONE, stake("b", "31", "2025-07-01"), stake("c", "33", "2025-06-30")))
                .hasSize(1);
    }

    @Test
    void numbersOfSharesConflictToo() {
        assertThat(found(
                        ONE.withShares(Shares.of(100)),
                        stake("b", "29", "2025-06-30").withShares(Shares.of(101))))
                .containsExactly("stake b: /shares: 101 contradicts 100 in a, which states the same of the same day"
                        + " [statements-conflict, warning]");
    }

    static Stream<ShareholderStake> otherFacts() {
        ShareholderStake rival = stake("b", "31", "2025-06-30");
        return Stream.of(
                rival.withEntity("tsmc"),
                rival.withInterest(Interest.VOTING_RIGHTS),
                rival.withDirectness(Directness.DIRECT),
                rival.withShareClass("A"),
                rival.withSupersedes(new Supersession("a", SupersessionKind.CORRECTS, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource
    void otherFacts(ShareholderStake stake) {
        assertThat(found(ONE, stake)).isEmpty();
    }

    @Test
    void percentagesOfDifferentWholesAreNotCompared() {
        assertThat(found(
                        ONE.withBasis(ShareBasis.ISSUED_SHARES),
                        stake("b", "31", "2025-06-30").withBasis(ShareBasis.VOTES)))
                .isEmpty();
        assertThat(found(ONE, stake("b", "31", "2025-06-30").withBasis(ShareBasis.VOTES)))
                .hasSize(1);
    }
}
