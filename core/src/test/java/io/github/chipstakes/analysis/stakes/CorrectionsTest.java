package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada held 60 % in 2019, as the first tells, and sold it to Bo in 2021, as the second tells. One of both is corrected. */
class CorrectionsTest {
    private static final ShareholderStake FIRST = asOf("2019-01-01", stake("first", "ada 60 smic"));
    private static final ShareholderStake SECOND = asOf("2021-01-01", updating("first", stake("second", "bo 60 smic")));

    private static ShareholderStake updating(String other, ShareholderStake stake) {
        return replacing(other, SupersessionKind.UPDATES, stake);
    }

    private static ShareholderStake correcting(String other, ShareholderStake stake) {
        return replacing(other, SupersessionKind.CORRECTS, stake);
    }

    private static ShareholderStake replacing(String other, SupersessionKind how, ShareholderStake stake) {
        List<Supersession> all = new ArrayList<>(stake.supersedes());
        all.add(new Supersession(other, how, Optional.empty()));
        return stake.withSupersedes(all);
    }

    private static List<CountedStake> counted(ShareholderStake... stakes) {
        return CountedStakes.of(dataset(stakes), When.on(DAY), Counting.STANDARD)
                .in("smic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada 50 smic", "cy 60 smic"})
    void whatUpdatesAStatementUpdatesItsCorrection(String line) {
        ShareholderStake correction = correcting("first", stake("correction", line));
        for (ShareholderStake dated :
                List.of(correction, asOf("2019-01-01", correction), asOf("2020-06-30", correction))) {
            assertThat(counted(FIRST, SECOND, dated))
                    .extracting(CountedStake::stake, CountedStake::onDay)
                    .containsExactly(tuple(SECOND, Interval.parse("[60, 60]")));
        }
        ShareholderStake again = correcting("correction", stake("again", line));
        assertThat(counted(FIRST, SECOND, correction, again))
                .as("corrected twice")
                .extracting(CountedStake::stake)
                .containsExactly(SECOND);
        ShareholderStake rest = correcting("first", stake("rest", "dan 10 smic"));
        assertThat(counted(FIRST, SECOND, correction, rest))
                .as("corrected by two")
                .extracting(CountedStake::stake)
                .containsExactly(SECOND);
    }

    @Test
    void anUpdateIsNoneOfACorrectionThatIsToldOfALaterDay() {
        ShareholderStake correction = asOf("2022-01-01", correcting("first", stake("correction", "ada 40 smic")));
        assertThat(counted(FIRST, SECOND, correction))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(correction, Interval.parse("[40, 40]")), tuple(SECOND, Interval.parse("[60, 60]")));
        assertThat(counted(FIRST, asOf("2021-06-30", SECOND), asOf("2021", correction))
                        .get(0)
                        .notes())
                .as("of a day that may be earlier")
                .contains("it may have been updated by second");
        ShareholderStake sameDay = asOf("2021-01-01", FIRST);
        assertThat(counted(sameDay, SECOND, asOf("2021-01-01", correction)))
                .as("of the day of what was corrected")
                .extracting(CountedStake::stake)
                .containsExactly(SECOND);
    }

    @Test
    void whatWasUpdatedByAStatementMayBeUpdatedByItsCorrection() {
        ShareholderStake correction = asOf("2021-01-01", correcting("second", stake("correction", "bo 55 smic")));
        List<CountedStake> counted = counted(FIRST, SECOND, correction);
        assertThat(counted)
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(FIRST, Interval.parse("[0, 60]")), tuple(correction, Interval.parse("[55, 55]")));
        assertThat(counted.get(0).notes()).contains("it may have been updated by correction");
        assertThat(counted(
                                FIRST,
                                SECOND,
                                correction
                                        .withId("again")
                                        .withSupersedes(correcting("correction", correction)
                                                .supersedes()
                                                .get(1)),
                                correction)
                        .get(0)
                        .notes())
                .as("corrected twice")
                .contains("it may have been updated by again");
    }

    @Test
    void aCorrectionThatSaysWhatItUpdatesUpdatesThatForCertainAndNothingElse() {
        ShareholderStake correction = asOf("2021-01-01", correcting("second", stake("correction", "bo 55 smic")));
        assertThat(counted(FIRST, SECOND, updating("first", correction)))
                .extracting(CountedStake::stake)
                .containsExactly(
                        correction.withSupersedes(updating("first", correction).supersedes()));
        ShareholderStake other = asOf("2019-01-01", stake("other", "cy 60 smic"));
        assertThat(counted(FIRST, other, SECOND, updating("other", correction)))
                .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                .containsExactly(
                        tuple("first", Interval.parse("[45, 60]")), tuple("correction", Interval.parse("[55, 55]")));
    }

    @Test
    void ofOneHolderTheCorrectionIsTheLaterStatementAsWhatItCorrectsWas() {
        ShareholderStake second = SECOND.withHolder(FIRST.holder());
        ShareholderStake correction = asOf("2021-01-01", correcting("second", stake("correction", "ada 50 smic")));
        assertThat(counted(FIRST, second, correction)).isEqualTo(counted(correction));
    }

    @Test
    void whatHasEndedHasEndedWithTheCorrectionOfWhatItUpdated() {
        ShareholderStake ended = updating("first", stake("ended", "bo 60 smic"))
                .withPeriod(Period.parse("from 2021-01-01 until 2023-01-01"));
        assertThat(counted(FIRST, ended, correcting("first", stake("correction", "cy 50 smic"))))
                .isEmpty();
        ShareholderStake correction = correcting("ended", stake("correction", "bo 50 smic"))
                .withPeriod(Period.parse("from 2021-01-01 until 2023-01-01"));
        assertThat(counted(FIRST, ended, correction))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(FIRST, Interval.parse("[0, 60]")));
    }

    @Test
    void whatRestatesAStatementIsAnAccountOfItsCorrection() {
        ShareholderStake account =
                asOf("2019-01-01", stake("account", "bo 60 smic")).withRestates("first");
        ShareholderStake correction = asOf("2019-01-01", correcting("first", stake("correction", "ada 50 smic")));
        assertThat(counted(FIRST, account, correction))
                .extracting(CountedStake::stake, CountedStake::rivals)
                .containsExactly(tuple(correction, List.of(account)));
        ShareholderStake rest = asOf("2019-01-01", correcting("first", stake("rest", "cy 10 smic")));
        assertThat(counted(FIRST, account, correction, rest))
                .as("of which of two is not known")
                .extracting(CountedStake::stake)
                .containsExactly(correction, account, rest);
    }

    @Test
    void aCorrectionThatNamesNoDayIsOfTheDayOfWhatItCorrects() {
        ShareholderStake elsewhere = asOf("2018-01-01", stake("elsewhere", "ada 10 smic"));
        ShareholderStake correction = correcting("first", stake("correction", "ada 55 smic"));
        List<CountedStake> counted = counted(FIRST, elsewhere, correction);
        assertThat(counted)
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::standing)
                .containsExactly(tuple(correction, Interval.parse("[55, 55]"), Standing.CARRIED));
        assertThat(counted.get(0).notes())
                .contains("correction names no day; that of what it corrects is taken (2019-01-01)");
        ShareholderStake again = correcting("correction", stake("again", "ada 52 smic"));
        assertThat(counted(FIRST, elsewhere, correction, again))
                .as("corrected twice")
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(again, Interval.parse("[52, 52]")));
        assertThat(counted(FIRST, asOf("2019", elsewhere), correction))
                .as("of overlapping days")
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 55]"));
        assertThat(counted(FIRST, asOf("2020-01-01", elsewhere), correction))
                .as("told before the other")
                .extracting(CountedStake::stake)
                .containsExactly(asOf("2020-01-01", elsewhere));
    }

    @Test
    void aCorrectionThatNamesNoDayIsDatedByWhatItCorrects() {
        CountedStake counted = counted(FIRST, correcting("first", stake("correction", "ada 55 smic")))
                .get(0);
        assertThat(counted.dates()).isEqualTo(Dates.of(FIRST));
        assertThat(counted.dated()).isEqualTo("stake of 2019-01-01 carried forward 2506 days");
        ShareholderStake ongoing = stake("first", "ada 60 smic").withPeriod(Period.parse("from 2015-01-01 until .."));
        CountedStake goingOn = counted(ongoing, correcting("first", stake("correction", "ada 55 smic")))
                .get(0);
        assertThat(goingOn.dated()).isEqualTo("stake from 2015-01-01 until ..");
        assertThat(goingOn.caveats(id -> id)).as("as of what it corrects").contains("stake from 2015-01-01 until ..");
        assertThat(counted(ongoing).get(0).caveats(id -> id)).contains("stake from 2015-01-01 until ..");
    }

    @Test
    void theSharesOfACorrectionThatNamesNoDayArePartOfThoseOfTheDayOfWhatItCorrects() {
        Company smic = Company.builder()
                .id("smic")
                .name("SMIC")
                .addShareCount(ShareCount.builder()
                        .asOf(PartialDate.parse("2019-01-01"))
                        .issued(Shares.of(1000))
                        .build())
                .build();
        ShareholderStake correction =
                correcting("first", stake("correction", "ada 30 smic")).withShares(Shares.of(600));
        assertThat(CountedStakes.of(dataset(smic, FIRST, correction), When.on(DAY), Counting.STANDARD)
                        .in("smic"))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[30, 60]"));
    }

    @Test
    void aCorrectionThatNamesNoDayIsNoLessForWhatIsToldBeforeTheDayOfWhatItCorrects() {
        ShareholderStake buyer =
                asOf("2019-01-01", stake("buyer", "ada 60 smic").withInterest(Interest.UNKNOWN_INTEREST));
        ShareholderStake seller = asOf("2024-01-01", stake("seller", "bo 50 smic"));
        ShareholderStake correction = correcting("seller", stake("correction", "bo 60 smic"));
        assertThat(counted(buyer, seller, correction))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .contains(tuple(correction, Interval.parse("[60, 60]")));
    }

    @Test
    void aCorrectionThatNamesNoDayIsToldOnTheOccasionOfWhatItCorrects() {
        ShareholderStake one = asOf("2019-01-01", stake("one", "? 30 smic"));
        ShareholderStake other = asOf("2019-01-01", stake("other", "? 25 smic"));
        ShareholderStake correction = correcting("one", stake("correction", "? 31 smic"));
        assertThat(counted(one, other, correction))
                .as("of two holders")
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactlyInAnyOrder(
                        tuple(correction, Interval.parse("[31, 31]")), tuple(other, Interval.parse("[25, 25]")));
    }

    @Test
    void aCorrectionThatNamesNoDayHasNoneOfWhatWasNotKnownYet() {
        ShareholderStake elsewhere = asOf("2018-01-01", stake("elsewhere", "ada 10 smic"));
        ShareholderStake correction =
                correcting("first", stake("correction", "ada 55 smic")).withKnown(PartialDate.parse("2024-01-01"));
        When when = When.on(DAY).asKnownOn(LocalDate.parse("2024-06-30"));
        Dataset known = dataset(elsewhere.withKnown(PartialDate.parse("2018-06-30")), correction);
        Dataset learned = dataset(
                elsewhere.withKnown(PartialDate.parse("2018-06-30")),
                correction,
                FIRST.withKnown(PartialDate.parse("2025-01-01")));
        assertThat(CountedStakes.of(learned, when, Counting.STANDARD).in("smic"))
                .isEqualTo(CountedStakes.of(known, when, Counting.STANDARD).in("smic"));
    }

    @Test
    void aCorrectionThatNamesNoDayMayBeOfTheDayOfAnyThatItCorrects() {
        ShareholderStake later = asOf("2022-01-01", stake("later", "ada 70 smic"));
        ShareholderStake correction = correcting("later", correcting("first", stake("correction", "ada 55 smic")));
        assertThat(counted(FIRST, later, correction, asOf("2021-01-01", stake("elsewhere", "ada 10 smic"))))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 55]"));
        assertThat(counted(
                        FIRST,
                        later.withAsOf(Optional.empty()).withPeriod(Period.parse("from 2022-01-01 until ..")),
                        correction,
                        asOf("2023-01-01", stake("elsewhere", "ada 10 smic"))))
                .as("one of them was told on a day that is not known")
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 55]"));
    }

    @Test
    void aCorrectionThatNamesNoDayIsOfThePeriodOfWhatItCorrectsAndMayHaveEndedWithIt() {
        ShareholderStake elsewhere = asOf("2020-01-01", stake("elsewhere", "ada 10 smic"));
        ShareholderStake correction = correcting("first", stake("correction", "ada 55 smic"));
        for (String period : List.of("from 2015-01-01 until ..", "from 2015-01-01 until 2030-01-01")) {
            ShareholderStake first = stake("first", "ada 60 smic").withPeriod(Period.parse(period));
            assertThat(counted(first, elsewhere, correction))
                    .extracting(CountedStake::stake, CountedStake::onDay)
                    .containsExactly(tuple(correction, Interval.parse("[10, 55]")));
        }
        ShareholderStake ended = stake("first", "ada 60 smic").withPeriod(Period.parse("from 2015-01-01 until 2022"));
        assertThat(counted(ended, correction))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(correction, Interval.parse("[0, 55]")));
        assertThat(counted(asOf("2026-01-01", FIRST), elsewhere, correction))
                .as("of what speaks of a later day")
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(elsewhere, Interval.parse("[10, 55]")));
    }
}
