package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two statements of one fact of which it is not known which is of the later day that was known. */
class OverlappingDaysTest {
    private static final ShareholderStake TEN = stake("ten", "ada 10 smic");
    private static final ShareholderStake SIXTY = stake("sixty", "ada 60 smic");

    private static List<CountedStake> counted(ShareholderStake... stakes) {
        return CountedStakes.of(dataset(stakes), When.on(DAY), Counting.STANDARD)
                .in("smic");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-07, 2017",
        "2017-08, 2017",
        "2017-08, 2017-03/2017-08",
        "2017-08-07, ../2020",
        "2017-08-07, ../2025",
        "2025-11-01, 2025-11",
        "2025-11-01, 2025-10/..",
        "2017-08-07, 2017~",
        "2017-08-07, 2024-02?",
        "2017, 2017-08~"
    })
    void eitherOfTwoOfOverlappingDaysMayBeTheLater(String day, String other) {
        assertThat(counted(asOf(day, TEN), asOf(other, SIXTY)))
                .extracting(CountedStake::stake, CountedStake::onDay, CountedStake::rivals)
                .containsExactly(tuple(asOf(day, TEN), Interval.parse("[10, 60]"), List.of(asOf(other, SIXTY))));
        assertThat(counted(asOf(day, TEN), asOf(other, SIXTY)).get(0).notes())
                .contains("it may already be replaced by sixty (60 %)");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2017-08, 2017-07",
        "2017-08-07, 2016~",
        "2025-11-11, 2025~",
        "2025-11-11, 2025-11",
        "2025-11-11, 2025/2026"
    })
    void ofTwoOfOneDateOrOneAfterTheOtherOrOfTheDayAskedAboutOneCounts(String day, String other) {
        assertThat(counted(asOf(day, TEN), asOf(other, SIXTY)))
                .hasSize(1)
                .allSatisfy(counted -> assertThat(counted.onDay())
                        .isEqualTo(counted.stake().percent().orElseThrow().bounds()));
    }

    @Test
    void ofTwoOfOneYearInWhichTheDayIsEitherMayBeOfALaterOne() {
        Period held = Period.parse("from 2015 until ..");
        assertThat(counted(
                        asOf("2025", TEN).withPeriod(held), asOf("2025", SIXTY).withPeriod(held)))
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 60]"));
    }

    @Test
    void ofTwoOfOverlappingDaysTheCallersPreferenceDecides() {
        for (ShareholderStake preferred : List.of(TEN, SIXTY)) {
            Counting counting = Counting.STANDARD.preferring(
                    Comparator.comparing(stake -> !stake.id().equals(preferred.id())));
            assertThat(CountedStakes.of(dataset(asOf("2017-08-07", TEN), asOf("2017", SIXTY)), When.on(DAY), counting)
                            .in("smic"))
                    .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                    .containsExactly(tuple(
                            preferred.id(), preferred.percent().orElseThrow().bounds()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "29, 28.57, year",
        "28.57, 29, day",
        "28.6, 28.57, year",
        "28.5, 29, day",
        "29 rounded, 28.57, year",
        "29, 28.57 rounded, year",
        "29, 29, day",
        "29, 29.0, year",
        "29, exactly 29, day"
    })
    void betweenAFigureAndTheSameRoundedThereIsNoDifferenceAndTheMoreExactOneCounts(
            String day, String year, String counts) {
        CountedStake counted = counted(
                        asOf("2017-08-07", stake("day", "ada " + day + " smic")),
                        asOf("2017", stake("year", "ada " + year + " smic")))
                .get(0);
        assertThat(counted.stake().id()).isEqualTo(counts);
        assertThat(counted.percent())
                .isEqualTo(counted.stake().percent().orElseThrow().bounds());
        assertThat(counted.rivals()).hasSize(1);
        assertThat(counted.notes()).noneMatch(note -> note.contains("replaced"));
    }

    @ParameterizedTest
    @CsvSource({"29, 29.63", "29.63, 29", "28.5, 28.57", "29, '[28, 29]'", "29, over 28.57", "exactly 29, 28.57"})
    void whatIsNotTheSameRoundedIsDifferent(String day, String year) {
        assertThat(counted(
                                asOf("2017-08-07", stake("day", "ada " + day + " smic")),
                                asOf("2017", stake("year", "ada " + year + " smic")))
                        .get(0)
                        .notes())
                .contains("it may already be replaced by year (" + year + " %)");
    }

    @Test
    void aMoreExactFigureThatMayNotBeOfTheDayDoesNotCount() {
        assertThat(counted(
                        asOf("2025-11-01", stake("rounded", "ada 29 smic")),
                        asOf("2025", stake("exact", "ada 28.57 smic"))))
                .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                .containsExactly(tuple("rounded", Interval.parse("[29, 29]")));
    }

    @Test
    void ofAnotherHolderNothingIsCertainWhereAnAccountMayBeLater() {
        assertThat(counted(
                        asOf("2017-08-07", TEN),
                        asOf("2017", stake("account", "bo 60 smic")).withRestates("ten")))
                .extracting(counted -> counted.stake().id(), CountedStake::onDay)
                .containsExactly(tuple("ten", Interval.parse("[0, 10]")));
    }

    @Test
    void theSharesAreFromTheLeastToTheMostToo() {
        ShareholderStake day = asOf("2017-08-07", TEN).withShares(Shares.of(100));
        ShareholderStake year = asOf("2017", SIXTY).withShares(Shares.of(600));
        CountedStakes stakes = CountedStakes.of(dataset(day, year), When.on(DAY), Counting.STANDARD);
        assertThat(stakes.shares(stakes.in("smic").get(0))).contains(Interval.parse("[100, 600]"));
    }

    @Test
    void whatANomineeHoldsOtherwiseOnOverlappingDaysIsNotCertainUnlessItComesToTheSame() {
        ShareholderStake forBo = asOf("2017", stake("for-bo", "ada 60 smic")).withHeldFor("bo");
        assertThat(counted(forBo, asOf("2017-08-07", TEN)))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(forBo, Interval.parse("[0, 60]")),
                        tuple(asOf("2017-08-07", TEN), Interval.parse("[0, 10]")));
        assertThat(counted(forBo, asOf("2017-08-07", SIXTY)))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(forBo, Interval.parse("[60, 60]")));
        ShareholderStake forCy = asOf("2017-08-07", TEN).withHeldFor("cy");
        assertThat(counted(forBo, forCy))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(forBo, Interval.parse("[0, 60]")), tuple(forCy, Interval.parse("[0, 10]")));
    }

    @Test
    void aClassToldOfOnOverlappingDaysMayBeToldOfLaterThanAllClasses() {
        ShareholderStake classH = asOf("2017", SIXTY).withShareClass("H");
        assertThat(counted(asOf("2017-08-07", TEN), classH))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(
                        tuple(classH, Interval.parse("[0, 60]")),
                        tuple(asOf("2017-08-07", TEN), Interval.parse("[0, 10]")));
    }

    @Test
    void whatMayBeToldLaterToBeIndirectMayBeTheSame() {
        ShareholderStake indirect = asOf("2017", SIXTY).withDirectness(Directness.INDIRECT);
        assertThat(counted(asOf("2017-08-07", TEN), indirect))
                .filteredOn(counted -> !counted.isIndirect())
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[0, 10]"));
    }

    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 1);

    private static List<CountedStake> asKnown(ShareholderStake... stakes) {
        return CountedStakes.of(dataset(stakes), When.on(DAY).asKnownOn(KNOWN), Counting.STANDARD)
                .in("smic");
    }

    private static ShareholderStake known(ShareholderStake stake) {
        return stake.withKnown(PartialDate.of(KNOWN));
    }

    @Test
    void whatMayHaveBeenKnownMayHaveReplacedWhatWas() {
        for (String day : List.of("2024-06-01", "2024", "2025-01-01")) {
            CountedStake counted =
                    asKnown(known(asOf("2024-01-01", TEN)), asOf(day, SIXTY)).get(0);
            assertThat(counted.stake().id()).isEqualTo("ten");
            assertThat(counted.onDay()).isEqualTo(Interval.parse("[10, 60]"));
            assertThat(counted.notes()).contains("it may already be replaced by sixty (60 %)");
        }
        assertThat(asKnown(known(asOf("2024-01-01", TEN)), asOf("2023-01-01", SIXTY)))
                .as("told before")
                .extracting(CountedStake::onDay)
                .containsExactly(Interval.parse("[10, 10]"));
    }

    @Test
    void whereWhatIsToldLastMayNotHaveBeenKnownWhatIsToldBeforeMayStillCount() {
        CountedStake counted =
                asKnown(asOf("2024-01-01", SIXTY), asOf("2025-01-01", TEN)).get(0);
        assertThat(counted.stake().id()).isEqualTo("ten");
        assertThat(counted.onDay()).isEqualTo(Interval.parse("[0, 60]"));
        assertThat(counted.notes()).contains("sixty (60 %) may still count instead");
    }

    @Test
    void aClassThatMayBeToldOfLaterThanAllClassesIsNotWithinThemForWhatWasToldOfItBefore() {
        ShareholderStake all = asOf("2024-09-13", stake("all", "ada 20 smic"));
        ShareholderStake before =
                asOf("2023-06-20", stake("before", "ada 20 smic")).withShareClass("B");
        ShareholderStake since = asOf("2025", stake("since", "ada 50 smic")).withShareClass("B");
        assertThat(counted(all, before, since))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(all, Interval.parse("[0, 20]")), tuple(before, Interval.parse("[0, 50]")));
    }

    @Test
    void aClassIsNotCertainlyToldOfLaterThanAllClassesThatMayBeToldOfAgain() {
        ShareholderStake all = asOf("2023-01-01", stake("all", "ada 50 smic"));
        ShareholderStake again = asOf("2025", stake("again", "ada 10 smic"));
        ShareholderStake ofClass =
                asOf("2024-06-01", stake("class", "ada 40 smic")).withShareClass("B");
        assertThat(counted(all, again, ofClass))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(all, Interval.parse("[0, 50]")), tuple(ofClass, Interval.parse("[0, 40]")));
    }

    @Test
    void whatMayBeHeldForAnotherAgainIsNotForgottenForWhatWasToldOfItBefore() {
        ShareholderStake before =
                asOf("2023-01-01", stake("before", "nominee 10 smic")).withHeldFor("ada");
        ShareholderStake between = asOf("2024-01-01", stake("between", "nominee 20 smic"));
        ShareholderStake since = asOf("2025", stake("since", "nominee 60 smic")).withHeldFor("ada");
        assertThat(counted(before, between, since))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(before, Interval.parse("[0, 60]")), tuple(between, Interval.parse("[0, 20]")));
    }

    @Test
    void aFigureOfAboutALaterDayIsNotTheSameRounded() {
        ShareholderStake rounded = asOf("2021-01-01", stake("rounded", "ada 50 smic"));
        ShareholderStake less = asOf("2023-08-05~", stake("less", "ada 49.6 smic"));
        assertThat(counted(rounded, less))
                .extracting(CountedStake::stake, CountedStake::onDay)
                .containsExactly(tuple(rounded, Interval.parse("[49.6, 50]")));
    }
}
