package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReversedTest {
    private static List<String> held(String period) {
        return Found.by(
                new PeriodReversed(),
                Found.stake("s").period(Period.parse(period)).build());
    }

    @BadExample
    void aPeriodThatEndsBeforeItStartsIsReported() {
        assertThat(held("from 2021-05-02 until 2021-05-01"))
                .containsExactly("stake s: /period: a period ends after it starts; this one starts 2021-05-02 and ends"
                        + " 2021-05-01 [period-reversed, error]");
    }

    @GoodExample
    void aPeriodThatEndsOnTheDayAfterItStartsIsFine() {
        assertThat(held("from 2021-05-01 until 2021-05-02")).isEmpty();
    }

    @BadExample
    void aPeriodThatEndsOnTheDayItStartsHeldOnNoDay() {
        assertThat(held("from 2021-05-01 until 2021-05-01"))
                .containsExactly("stake s: /period: a period ends after it starts; this one starts 2021-05-01 and ends"
                        + " 2021-05-01 [period-reversed, error]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from 2025-06-30 until 2025-06", "from 2025 until 2025-01-01", "from 2027 until 2025~"})
    void whateverDaysAreMeantOneThatEndsByItsStartHeldOnNone(String period) {
        assertThat(held(period)).hasSize(1).first().asString().endsWith("[period-reversed, error]");
    }

    @Test
    void whatIsOnlyPossibleIsAWarning() {
        assertThat(held("from 2021-05-02 until 2021"))
                .containsExactly("stake s: /period: a period ends after it starts; this one starts 2021-05-02 and ends"
                        + " 2021 [period-reversed, possible, warning]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from 2021",
                "until 2020",
                "from 2021 until ..",
                "unknown",
                "from 2020 until 2021-01-01",
                "from 2021 until 2021"
            })
    void aPeriodWithoutBothEndsOrInOrderIsFine(String period) {
        assertThat(held(period)).isEmpty();
    }

    @Test
    void aListingMustNotEndBeforeItStarts() {
        Listing listing = Listing.builder()
                .mic(Mic.of("XSHG"))
                .listed(PartialDate.of(2020))
                .delisted(PartialDate.of(2019))
                .build();
        assertThat(Found.by(
                        new PeriodReversed(),
                        Found.company("c").addListing(listing).build()))
                .containsExactly("company c: /listings/0/delisted: a period ends after it starts; this one starts 2020"
                        + " and ends 2019 [period-reversed, error]");
    }

    @Test
    void aVersionOfAnEntryMustNotEither() {
        EntryVersion version = EntryVersion.builder()
                .action(EntryAction.ADDED)
                .validFrom(PartialDate.of(2020))
                .validUntil(PartialDate.of(2019))
                .build();
        assertThat(Found.by(
                        new PeriodReversed(),
                        ListEntry.builder()
                                .id("e")
                                .list("l")
                                .name("E")
                                .addVersion(version)
                                .build()))
                .containsExactly("entry e: /versions/0/until: a period ends after it starts; this one starts 2020 and"
                        + " ends 2019 [period-reversed, error]");
    }

    @Test
    void anApprovalMustNotEndBeforeItIsGiven() {
        RaiseStage approved = RaiseStage.builder()
                .stage(StageKind.PLANNED)
                .date(PartialDate.parse("2025-06-01"))
                .validUntil(PartialDate.parse("2024-06-01"))
                .build();
        assertThat(Found.by(
                        new PeriodReversed(),
                        CapitalRaise.builder()
                                .id("r")
                                .issuer(PartyReference.to("smic"))
                                .addStage(approved)
                                .build()))
                .containsExactly("raise r: /stages/0/validUntil: a period ends after it starts; this one starts"
                        + " 2025-06-01 and ends 2024-06-01 [period-reversed, error]");
    }
}
