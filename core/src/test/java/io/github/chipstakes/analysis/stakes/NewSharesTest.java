package io.github.chipstakes.analysis.stakes;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A percentage that is carried forward past a raise is carried forward as it is told, and the raise is told beside it. */
class NewSharesTest {
    private static final ShareholderStake TOLD = asOf("2025-03-31", stake("ada 60 smic"))
            .withInterest(Interest.SHAREHOLDING)
            .withDirectness(Directness.DIRECT);

    private static RaiseStage stage(StageKind kind, String day) {
        return RaiseStage.builder()
                .stage(kind)
                .date(PartialDate.parse(day))
                .shares(Shares.of(250))
                .build();
    }

    private static CapitalRaise raise(RaiseStage... stages) {
        return CapitalRaise.builder()
                .id("round")
                .issuer(PartyReference.to("smic"))
                .addAllStages(List.of(stages))
                .build();
    }

    private static List<String> notes(DatasetRecord... records) {
        List<CountedStake> counted = CountedStakes.of(dataset(records), When.on(DAY), Counting.STANDARD)
                .in("smic");
        assertThat(counted)
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.percent()).hasToString("[60, 60]"));
        return counted.get(0).notes();
    }

    @Test
    void newSharesSinceAreTold() {
        assertThat(notes(TOLD, raise(stage(StageKind.SIGNED, "2025-04"), stage(StageKind.CLOSED, "2025-06-01"))))
                .containsExactly("after 2025-03-31 there were new shares by round (closed 2025-06-01),"
                        + " so that it may be another part of all");
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025-06-01")).withMethod(RaiseMethod.CONVERTIBLE)))
                .as("they are there once it is converted")
                .containsExactly("there may have been new shares since, by round (closed 2025-06-01),"
                        + " so that it may be another part of all");
    }

    @Test
    void newSharesThatMayBeOfADaySinceAreTold() {
        RaiseStage closed = stage(StageKind.CLOSED, "2025-06-01");
        String words =
                "there may have been new shares since, by round (%s)," + " so that it may be another part of all";
        assertThat(notes(TOLD, raise(closed.withDate(Optional.empty())))).containsExactly(words.formatted("closed"));
        for (String day : List.of("2025", "2025-03/2025-06", "../2025-06", "2025-11", "2025-06~")) {
            assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, day))))
                    .containsExactly(words.formatted("closed " + day));
        }
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025"), stage(StageKind.LISTED, "2025-06-01"))))
                .as("listed since, and perhaps closed before")
                .containsExactly(words.formatted("closed 2025"));
        assertThat(notes(TOLD, raise(stage(StageKind.FIRST_CLOSED, "2025-03-01"), closed)))
                .as("of which a part was closed before")
                .containsExactly(words.formatted("closed 2025-06-01"));
        assertThat(notes(TOLD.withAsOf(Optional.empty()), raise(closed)))
                .as("of a percentage of no day")
                .containsExactly(words.formatted("closed 2025-06-01"));
        assertThat(notes(asOf(DAY.toString(), TOLD), raise(closed.withDate(Optional.empty()))))
                .as("told of the day itself")
                .isEmpty();
    }

    @Test
    void theFirstStageByDayIsTold() {
        assertThat(notes(TOLD, raise(stage(StageKind.LISTED, "2025-07-01"), stage(StageKind.CLOSED, "2025-06-01"))))
                .containsExactly("after 2025-03-31 there were new shares by round (closed 2025-06-01),"
                        + " so that it may be another part of all");
    }

    @Test
    void newSharesSinceTheDayOfWhatItCorrectsAreTold() {
        ShareholderStake correction = TOLD.withId("correction")
                .withAsOf(Optional.empty())
                .withSupersedes(new Supersession(TOLD.id(), SupersessionKind.CORRECTS, Optional.empty()));
        assertThat(notes(TOLD, correction, raise(stage(StageKind.CLOSED, "2025-06-01"))))
                .containsExactly(
                        "correction names no day; that of what it corrects is taken (2025-03-31)",
                        "after 2025-03-31 there were new shares by round (closed 2025-06-01),"
                                + " so that it may be another part of all");
    }

    @Test
    void whatTheFigureHasAlreadyOrWasNotThereByTheDayIsNot() {
        assertThat(notes(TOLD)).isEmpty();
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025-03-31")))).isEmpty();
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025-03"), stage(StageKind.LISTED, "2025-06-01"))))
                .as("closed before, and listed since")
                .isEmpty();
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025-12-01")))).isEmpty();
        assertThat(notes(TOLD, raise(stage(StageKind.SIGNED, "2025-06-01")))).isEmpty();
        assertThat(notes(TOLD, raise(stage(StageKind.CLOSED, "2025-06-01").withShares(Optional.empty()))))
                .as("of money alone")
                .isEmpty();
        assertThat(notes(
                        TOLD.withInterest(Interest.APPOINTMENT_OF_BOARD), raise(stage(StageKind.CLOSED, "2025-06-01"))))
                .isEmpty();
    }
}
