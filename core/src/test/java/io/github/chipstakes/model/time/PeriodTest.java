package io.github.chipstakes.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2020, 7, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from 2020-01-05 until 2021",
                "from 2020",
                "from 2020 until ..",
                "until 2021",
                "until ..",
                "unknown",
                "from ../2020 until 2021-03/.."
            })
    void aPeriodIsWrittenAsItWasRead(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "2020 until 2021", "from", "from  2020", "until", "from 2020 until", "from .."})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void aRefusalSaysWhatAPeriodIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2020-2021"))
                .withMessage("a period is such as from 2020-01-05 until 2021, from 2020 until .. or until 2021, "
                        + "not 2020-2021");
    }

    @Test
    void knownPartsMakeTheSamePeriodsAsText() {
        PartialDate from = PartialDate.of(2020);
        PartialDate until = PartialDate.of(2021, 3);
        assertThat(Period.of(from, until)).isEqualTo(Period.parse("from 2020 until 2021-03"));
        assertThat(Period.ongoingSince(from)).isEqualTo(Period.parse("from 2020 until .."));
        assertThat(Period.startingOn(from)).isEqualTo(Period.parse("from 2020"));
        assertThat(Period.endingOn(until)).isEqualTo(Period.parse("until 2021-03"));
        assertThat(Period.UNKNOWN).isEqualTo(Period.parse("unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "from 2020-07-20 until 2020-07-21, YES",
        "from 2020-07-19 until 2020-07-20, NO",
        "from 2019 until 2020,             UNKNOWN",
        "from 2019 until 2020-06,          NO",
        "from 2019 until 2020-08,          YES",
        "from 2019 until ..,               YES",
        "from 2020 until ..,               UNKNOWN",
        "from 2021 until ..,               NO",
        "from 2019,                        UNKNOWN",
        "from 2021,                        NO",
        "until 2021,                       UNKNOWN",
        "until 2019,                       NO",
        "unknown,                          UNKNOWN"
    })
    void aPeriodHoldsFromItsFirstDayUntilTheFirstDayAfterIt(String period, Verdict verdict) {
        assertThat(Period.parse(period).holdsOn(DAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void anAnswerSaysWhichEndIsNotKnown() {
        assertThat(Period.parse("from 2019").holdsOn(DAY))
                .isEqualTo(Answer.unknown("whether it has ended is not known"));
        assertThat(Period.parse("until ..").holdsOn(DAY)).isEqualTo(Answer.unknown("when it began is not known"));
    }

    @Test
    void onePeriodMayEndBeforeItStarts() {
        assertThat(Period.parse("from 2021 until 2020"))
                .isEqualTo(Period.of(PartialDate.of(2021), PartialDate.of(2020)));
    }

    @Property
    @Domain(Dates.class)
    void whatIsWrittenReadsBackEqual(@ForAll Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 300)
    @Domain(Dates.class)
    void itHoldsOnADayIfEveryStartAndEndItMayHaveSaysSo(
            @ForAll PartialDate from, @ForAll PartialDate until, @ForAll LocalDate day) {
        Verdict begun = Dates.verdict(Dates.days(from), start -> start <= day.toEpochDay());
        Verdict lasting = Dates.verdict(Dates.days(until), end -> day.toEpochDay() < end);
        Verdict both = begun == Verdict.NO || lasting == Verdict.NO
                ? Verdict.NO
                : begun == Verdict.YES && lasting == Verdict.YES ? Verdict.YES : Verdict.UNKNOWN;
        assertThat(Period.of(from, until).holdsOn(day).verdict()).isEqualTo(both);
    }
}
