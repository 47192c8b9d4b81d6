package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.Position;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateInFutureTest {
    private static final PartialDate LATER = PartialDate.parse("2027-01-01");

    private static List<String> asOf(String day) {
        return found(Found.stake("s").asOf(PartialDate.parse(day)).build());
    }

    private static List<String> found(DatasetRecord record) {
        return Found.by(new DateInFuture(), Found.compiled("2026-11-23", record));
    }

    @BadExample
    void theDayAfterTheDatasetsIsReported() {
        assertThat(asOf("2026-11-24"))
                .containsExactly("stake s: /asOf: 2026-11-24 comes after 2026-11-23, the day of the dataset"
                        + " [date-in-future, warning]");
    }

    @GoodExample
    void theDatasetsDayIsFine() {
        assertThat(asOf("2026-11-23")).isEmpty();
    }

    @Test
    void aYearOrMonthThatHasBegunIsFine() {
        assertThat(asOf("2026-11")).isEmpty();
        assertThat(asOf("2026")).isEmpty();
        assertThat(asOf("2026-11/2027-02")).isEmpty();
        assertThat(asOf("2026-12")).hasSize(1);
    }

    @Test
    void withinTheYearADatasetWasCompiledInADayIsPossiblyLater() {
        assertThat(Found.by(
                        new DateInFuture(),
                        Found.compiled(
                                "2026",
                                Found.stake("s")
                                        .asOf(PartialDate.parse("2026-06-30"))
                                        .build())))
                .containsExactly("stake s: /asOf: 2026-06-30 may come after 2026, the day of the dataset"
                        + " [date-in-future, possible, info]");
        assertThat(Found.by(
                        new DateInFuture(),
                        Found.compiled(
                                "2026",
                                Found.stake("s").asOf(PartialDate.of(2026)).build())))
                .isEmpty();
    }

    @Test
    void aDatasetCannotBeUpToDateToALaterDay() {
        DatasetInfo info = DatasetInfo.builder()
                .compiled(PartialDate.parse("2026-11-23"))
                .upToDate(PartialDate.parse("2027-05-01"))
                .build();
        assertThat(Found.by(new DateInFuture(), Dataset.builder().info(info).build()))
                .containsExactly("the dataset cannot be up to date to 2027-05-01, which comes after 2026-11-23, the day"
                        + " it was compiled [date-in-future, warning]");
        assertThat(Found.by(
                        new DateInFuture(),
                        Dataset.builder()
                                .info(info.withUpToDate(PartialDate.of(2026)))
                                .build()))
                .isEmpty();
    }

    @Test
    void whatIsAboutADayIsAtMostAYearOff() {
        assertThat(asOf("2027~")).isEmpty();
        assertThat(asOf("2028~")).hasSize(1);
    }

    @Test
    void withoutADayOfTheDatasetNothingIsSaid() {
        assertThat(Found.by(new DateInFuture(), Found.stake("s").asOf(LATER).build()))
                .isEmpty();
    }

    @Test
    void ofADatasetThatDoesNotSayWhenItWasCompiledItIsPossible() {
        Dataset dataset = Dataset.builder()
                .info(DatasetInfo.builder().upToDate(PartialDate.of(2025)).build())
                .add(Found.stake("s").asOf(LATER).build())
                .build();
        assertThat(Found.by(new DateInFuture(), dataset))
                .containsExactly(
                        "stake s: /asOf: 2027-01-01 comes after 2025, up to which the dataset is up to date; when"
                                + " it was compiled is not known [date-in-future, possible, info]");
    }

    static Stream<DatasetRecord> scheduled() {
        return Stream.of(
                Event.builder().id("e").kind(EventKind.OTHER).date(LATER).build(),
                ExportControl.builder()
                        .id("c")
                        .title("C")
                        .jurisdiction(Jurisdiction.of("US"))
                        .addTimeline(LegalEvent.builder()
                                .event(LegalEventKind.RESUMED)
                                .date(LATER)
                                .build())
                        .build(),
                CapitalRaise.builder()
                        .id("r")
                        .issuer(PartyReference.to("smic"))
                        .addStage(RaiseStage.builder()
                                .stage(StageKind.PLANNED)
                                .date(LATER)
                                .build())
                        .build(),
                Found.stake("s").period(Period.parse("from 2020 until 2030")).build(),
                Found.stake("forecast")
                        .asOf(LATER)
                        .addCitation(Citation.of("digest").withClaim(ClaimKind.ESTIMATE))
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void scheduled(DatasetRecord record) {
        assertThat(found(record)).isEmpty();
    }

    @Test
    void nobodyKnowsAScheduleBeforeItIsMade() {
        assertThat(found(Event.builder()
                        .id("e")
                        .kind(EventKind.OTHER)
                        .known(LATER)
                        .build()))
                .containsExactly("event e: /known: 2027-01-01 comes after 2026-11-23, the day of the dataset"
                        + " [date-in-future, warning]");
    }

    static Stream<DatasetRecord> begun() {
        return Stream.of(
                Found.stake("s").period(Period.startingOn(LATER)).build(),
                Person.builder()
                        .id("p")
                        .name("P")
                        .addPosition(Position.builder()
                                .title("Director")
                                .period(Period.startingOn(LATER))
                                .build())
                        .build(),
                ListEntry.builder()
                        .id("e")
                        .list("l")
                        .name("E")
                        .addVersion(EntryVersion.builder()
                                .action(EntryAction.ADDED)
                                .validFrom(LATER)
                                .build())
                        .build(),
                Found.company("c")
                        .addListing(Listing.builder()
                                .mic(Mic.of("XSHG"))
                                .listed(LATER)
                                .build())
                        .build(),
                Found.stake("other")
                        .asOf(LATER)
                        .addCitation(Citation.builder()
                                .source("digest")
                                .claim(ClaimKind.OPINION)
                                .addSupports("/percent")
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void begun(DatasetRecord record) {
        assertThat(found(record)).hasSize(1);
    }

    @Test
    void aPositionMayEndLater() {
        assertThat(found(Person.builder()
                        .id("p")
                        .name("P")
                        .addPosition(Position.builder()
                                .title("Director")
                                .period(Period.parse("from 2020 until 2030"))
                                .build())
                        .build()))
                .isEmpty();
    }
}
