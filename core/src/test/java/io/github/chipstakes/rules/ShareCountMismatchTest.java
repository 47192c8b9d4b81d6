package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCountMismatchTest {
    private static final PartialDate DAY = PartialDate.parse("2025-06-30");
    private static final Company SMIC =
            counting(ShareCount.builder().asOf(DAY).issued(Shares.of(1000)).outstanding(Shares.of(900)));

    private static Company counting(ShareCount.Builder count) {
        return Found.company("smic").addShareCount(count.build()).build();
    }

    private static ShareholderStake stake(String shares, String percent) {
        return Found.stake("s")
                .shares(Shares.parse(shares))
                .percent(percent)
                .asOf(DAY)
                .build();
    }

    private static List<String> found(Company company, ShareholderStake stake) {
        return Found.by(new ShareCountMismatch(), company, stake);
    }

    @BadExample
    void sharesThatAreNotThePercentageAreReported() {
        assertThat(found(SMIC, stake("290", "16")))
                .containsExactly("stake s: /percent: 290 of 1000 or 900 shares are not 16 percent"
                        + " [share-count-mismatch, warning]");
    }

    @GoodExample
    void sharesThatAreThePercentageAreFine() {
        assertThat(found(SMIC, stake("290", "29"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "285, 28.5, 0",
        "284, 29, 1",
        "285, 29, 0",
        "295, 29, 0",
        "296, 29, 1",
        "285, exactly 29, 1",
        "at least 100, 29, 0",
        "at least 300, 29, 1",
        "about 100, 29, 0",
        "100, about 29, 0"
    })
    void theyMustAgreeAsFarAsTheDigitsGo(String shares, String percent, int findings) {
        Company issued = counting(ShareCount.builder().asOf(DAY).issued(Shares.of(1000)));
        assertThat(found(issued, stake(shares, percent))).hasSize(findings);
    }

    @Test
    void theBasisSaysWhichCountIsMeant() {
        ShareholderStake ofOutstanding = stake("290", "32.22");
        assertThat(found(SMIC, ofOutstanding)).isEmpty();
        assertThat(found(SMIC, ofOutstanding.withBasis(ShareBasis.OUTSTANDING_SHARES)))
                .isEmpty();
        assertThat(found(SMIC, ofOutstanding.withBasis(ShareBasis.ISSUED_SHARES)))
                .hasSize(1);
        assertThat(found(SMIC, ofOutstanding.withBasis(ShareBasis.VOTES))).isEmpty();
    }

    @Test
    void countsOfOtherDaysAndClassesSayNothing() {
        ShareholderStake wrong = stake("290", "16");
        assertThat(found(SMIC, wrong.withAsOf(PartialDate.of(2025)))).isEmpty();
        assertThat(found(SMIC, wrong.withBasisAsOf(PartialDate.of(2024)))).isEmpty();
        assertThat(found(
                        counting(ShareCount.builder()
                                .asOf(DAY)
                                .issued(Shares.of(1000))
                                .shareClass("A")),
                        wrong))
                .isEmpty();
        assertThat(found(SMIC, wrong.withAsOf(PartialDate.of(2024)).withBasisAsOf(DAY)))
                .hasSize(1);
    }

    @Test
    void aPercentageOfOneClassIsFoundWhereAllSharesAreCounted() {
        ShareCount ofClass = ShareCount.builder()
                .asOf(DAY)
                .issued(Shares.of(600))
                .shareClass("A")
                .build();
        ShareholderStake half = stake("300", "50").withShareClass("A");
        assertThat(found(SMIC.withShareCounts(ofClass), half)).isEmpty();
        List<ShareCount> both =
                Stream.concat(SMIC.shareCounts().stream(), Stream.of(ofClass)).toList();
        assertThat(found(SMIC.withShareCounts(both), half))
                .containsExactly("stake s: /percent: 300 of 1000 or 900 shares are not 50 percent"
                        + " [share-count-mismatch, warning]");
        assertThat(found(SMIC.withShareCounts(both), stake("300", "30.0").withShareClass("A")))
                .isEmpty();
    }

    @Test
    void countAndStakeOfAYearMayBeOfTwoDays() {
        PartialDate year = PartialDate.of(2025);
        Company counted = counting(ShareCount.builder().asOf(year).issued(Shares.of(1000)));
        assertThat(found(counted, stake("290", "16").withAsOf(year)))
                .containsExactly("stake s: /percent: 290 of 1000 shares are not 16 percent"
                        + " [share-count-mismatch, possible, info]");
    }

    @Test
    void aCompanyOfNoSharesSaysNothing() {
        assertThat(found(counting(ShareCount.builder().asOf(DAY).issued(Shares.of(0))), stake("290", "16")))
                .isEmpty();
    }
}
