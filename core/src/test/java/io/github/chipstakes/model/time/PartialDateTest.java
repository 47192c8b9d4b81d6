package io.github.chipstakes.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final LocalDate DAY = LocalDate.of(2020, 7, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "0001",
                "9999",
                "2025-07",
                "2020-07-20",
                "2024-02-29",
                "2016~",
                "2025-07?",
                "2020-07-20%",
                "../2025-08",
                "2025-08/..",
                "2025-04-01/2025-08",
                "2016~/2018?",
                "2025/2025",
                "2025-08/2025"
            })
    void aDateIsWrittenAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-13,    month 13 does not exist",
        "2025-00,    month 0 does not exist",
        "2025-02-30, 2025-02 has 28 days",
        "2025-02-00, 2025-02 has 28 days",
        "0000,       years are 0001 to 9999",
        "20250701,   it has none of these forms",
        "July,       it has none of these forms",
        "~2016,      'it has none of these forms; ~ stands after a date, as in 2016~'",
        "'',         it has none of these forms"
    })
    void whatIsNoDateIsRefusedInWords(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("a date is a year, a month or a day such as 2016, 2025-07 or 2020-07-20, not " + text
                        + ": " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2016,  it ends before it starts",
        "../..,      one end must be known",
        "2016/2017/, it has two ends with one / between",
        "2016/July,  it has none of these forms",
        "2016/2017-02-30, 2017-02 has 28 days",
        "2025/08,    'it has none of these forms; within a date stands -, such as 2025-08'",
        "30/09/2025, 'it has two ends with one / between; within a date stands -, such as 2025-08'"
    })
    void whatIsNoIntervalIsRefusedInWords(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("an interval of dates is such as 2025-04/2025-08, ../2025-08 or 2025-08/.., not " + text
                        + ": " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "٢٠٢٥",
                "2025-7",
                "2025-07-1",
                "2025_07",
                "2025-07_20",
                "+2025",
                "-2025",
                " 2025",
                "2025 ",
                "2025~~",
                "~",
                "/",
                "//",
                "2025/",
                "/2025",
                "2025-W07",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31"
            })
    void otherSpellingsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void aVeryLongTextIsNotRepeatedWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2".repeat(1_000_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("/".repeat(1_000_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void knownPartsAreCheckedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(2025, 13))
                .withMessageEndingWith("not 2025-13: month 13 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(10_000))
                .withMessageEndingWith("not 10000: years are 0001 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.MAX))
                .withMessageEndingWith("years are 0001 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDate(DAY, CalendarDate.Precision.MONTH, CalendarDate.Certainty.AS_STATED))
                .withMessageEndingWith("not 2020-07-20: the first day of a MONTH was expected");
    }

    @Test
    void aYearIsNotItsFirstMonthOrDay() {
        assertThat(PartialDate.of(2016)).isNotEqualTo(PartialDate.of(2016, 1));
        assertThat(PartialDate.of(2016, 1)).isNotEqualTo(PartialDate.of(LocalDate.of(2016, 1, 1)));
        assertThat(PartialDate.of(2016)).isNotEqualTo(PartialDate.of(2016).approximate());
    }

    @Test
    void bothEndsOfAnIntervalAreIncluded() {
        PartialDate interval = PartialDate.parse("2025-04/2025-08");
        assertThat(interval.earliest()).contains(LocalDate.of(2025, 4, 1));
        assertThat(interval.latest()).contains(LocalDate.of(2025, 8, 31));
    }

    @Test
    void anOpenEndHasNoLimit() {
        assertThat(PartialDate.parse("../2025-08").earliest()).isEmpty();
        assertThat(PartialDate.parse("../2025-08").covers(LocalDate.MIN).isYes())
                .isTrue();
        assertThat(PartialDate.parse("2025-08/..").latest()).isEmpty();
        assertThat(PartialDate.parse("2025-08/..").covers(LocalDate.MAX).isYes())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020,       YES",
        "2020-07,    YES",
        "2020-07-20, YES",
        "2020-07-21, NO",
        "2019,       NO",
        "../2020-06, NO",
        "2020-08/.., NO",
        "2020~,      UNKNOWN",
        "2019?,      UNKNOWN",
        "2019~/2021, UNKNOWN",
        "2018~/2019, NO"
    })
    void aDateCoversTheDaysInIt(String date, Verdict verdict) {
        assertThat(PartialDate.parse(date).covers(DAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void anAnswerSaysWhatWasCompared() {
        assertThat(PartialDate.of(2016).isBefore(PartialDate.of(2020))).isEqualTo(Answer.yes("2016 is before 2020"));
        assertThat(PartialDate.of(2020).isOnOrBefore(PartialDate.of(2016)))
                .isEqualTo(Answer.no("2020 is not on or before 2016"));
        assertThat(PartialDate.of(2025).isAfter(PartialDate.of(2025, 7)))
                .isEqualTo(Answer.unknown("it is not known whether 2025 is after 2025-07"));
        assertThat(PartialDate.of(DAY).isOnOrAfter(DAY)).isEqualTo(Answer.yes("2020-07-20 is on or after 2020-07-20"));
    }

    @Test
    void anApproximateDateDecidesNothingWithoutATolerance() {
        CalendarDate around = PartialDate.of(2016).approximate();
        assertThat(around.isBefore(PartialDate.of(2020)))
                .isEqualTo(Answer.unknown("it is not known whether 2016~ is before 2020: no tolerance is given"));
        assertThat(around.within(java.time.Period.ofYears(1))).hasToString("2015-01-01/2017-12-31");
        assertThat(around.within(java.time.Period.ofYears(1))
                        .isBefore(PartialDate.of(2020))
                        .isYes())
                .isTrue();
    }

    @Test
    void aToleranceWidensOnlyWhatIsNotAsStated() {
        java.time.Period month = java.time.Period.ofMonths(1);
        assertThat(PartialDate.of(2016).within(month)).isEqualTo(PartialDate.of(2016));
        assertThat(PartialDate.parse("2016-03~/2018").within(month)).hasToString("2016-02-01/2018");
        assertThat(PartialDate.parse("../2018-01-31%").within(month)).hasToString("../2018-02-28");
    }

    @Test
    void aToleranceEndsWithTheCalendar() {
        assertThat(PartialDate.of(2016)
                        .uncertain()
                        .within(java.time.Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .hasToString("0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(2016).uncertain().within(java.time.Period.ofDays(-1)))
                .withMessage("a tolerance is a length of time such as P1Y or P30D, not P-1D");
    }

    @Test
    void fromFoundingIn2016ToListingIn2020PassThreeToFourYears() {
        WholeYears years = PartialDate.of(2016).yearsUntil(PartialDate.of(2020));
        assertThat(years).isEqualTo(new WholeYears(OptionalInt.of(3), OptionalInt.of(4)));
        assertThat(years).hasToString("3 to 4 years");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-15, 2020-03-14, 3 years",
        "2016-03-15, 2020-03-15, 4 years",
        "2020,       2016,       -4 to -3 years",
        "2016,       2020/..,    at least 3 years",
        "2016/..,    2020,       up to 4 years",
        "2016~,      2020,       unknown"
    })
    void yearsAreCountedAsFarAsTheDatesAllow(String from, String to, String years) {
        assertThat(PartialDate.parse(from).yearsUntil(PartialDate.parse(to))).hasToString(years);
    }

    @Property
    @Domain(Dates.class)
    void whatIsWrittenReadsBackEqual(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void anyTextIsADateWrittenJustSoOrRefused(
            @ForAll @CharRange(from = '0', to = '3') @Chars({'-', '/', '.', '~', '%'}) String text) {
        Optional<PartialDate> date = Optional.empty();
        try {
            date = Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("not ");
        }
        date.ifPresent(read -> assertThat(read).hasToString(text));
    }

    @Property(tries = 300)
    @Domain(Dates.class)
    void comparisonsAgreeWithAllPairsOfDays(@ForAll PartialDate one, @ForAll PartialDate other) {
        long first = Dates.days(other).min().orElseThrow();
        long last = Dates.days(other).max().orElseThrow();
        assertThat(one.isBefore(other).verdict()).isEqualTo(overPairs(one, day -> day < first, day -> day < last));
        assertThat(one.isAfter(other).verdict()).isEqualTo(overPairs(one, day -> day > last, day -> day > first));
        assertThat(one.isOnOrBefore(other).verdict())
                .isEqualTo(overPairs(one, day -> day <= first, day -> day <= last));
        assertThat(one.isOnOrAfter(other).verdict()).isEqualTo(overPairs(one, day -> day >= last, day -> day >= first));
        assertThat(one.isSameDayAs(other).verdict())
                .isEqualTo(overPairs(one, day -> first == day && last == day, day -> first <= day && day <= last));
    }

    @Property
    @Domain(Dates.class)
    void narrowingNeverTurnsYesIntoNoOrNoIntoYes(
            @ForAll PartialDate other, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll LocalDate c) {
        LocalDate[] days = Stream.of(a, b, c).sorted().toArray(LocalDate[]::new);
        PartialDate wide = PartialDate.parse(days[0] + "/" + days[2]);
        PartialDate narrow = PartialDate.parse(days[0] + "/" + days[1]);
        assertThat(narrow.isBefore(other).verdict()).isIn(sharpened(wide.isBefore(other)));
        assertThat(narrow.isAfter(other).verdict()).isIn(sharpened(wide.isAfter(other)));
        assertThat(narrow.isOnOrBefore(other).verdict()).isIn(sharpened(wide.isOnOrBefore(other)));
        assertThat(narrow.isOnOrAfter(other).verdict()).isIn(sharpened(wide.isOnOrAfter(other)));
        assertThat(narrow.isSameDayAs(other).verdict()).isIn(sharpened(wide.isSameDayAs(other)));
    }

    @Property
    @Domain(Dates.class)
    void everyPairOfDaysLiesWithinTheBoundsOfTheYearsBetween(@ForAll CalendarDate one, @ForAll CalendarDate other) {
        WholeYears years = one.yearsUntil(other);
        for (LocalDate from : new LocalDate[] {one.first(), one.first().plusDays(9), one.last()}) {
            for (LocalDate to : new LocalDate[] {other.first(), other.last().minusDays(9), other.last()}) {
                if (one.covers(from).isYes() && other.covers(to).isYes()) {
                    assertThat(from.until(to).getYears())
                            .isBetween(years.min().orElseThrow(), years.max().orElseThrow());
                }
            }
        }
    }

    /** YES if the question holds of all pairs, NO if of none; asked of each day with the others that decide it. */
    private static Verdict overPairs(PartialDate one, LongPredicate holdsOfAll, LongPredicate holdsOfSome) {
        boolean always = Dates.days(one).allMatch(holdsOfAll);
        boolean ever = Dates.days(one).anyMatch(holdsOfSome);
        return always ? Verdict.YES : ever ? Verdict.UNKNOWN : Verdict.NO;
    }

    private static List<Verdict> sharpened(Answer wide) {
        return wide.isUnknown() ? List.of(Verdict.values()) : List.of(wide.verdict());
    }
}
