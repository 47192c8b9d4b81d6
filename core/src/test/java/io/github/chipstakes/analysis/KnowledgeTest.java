package io.github.chipstakes.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
    private static final LocalDate K = LocalDate.of(2025, 6, 15);
    private static final ShareholderStake STAKE =
            ShareholderStake.builder().id("stake").holder("ada").entity("smic").build();

    private static Source source(String id, String published, String retrieved) {
        return Source.builder()
                .id(id)
                .title(id)
                .published(Optional.ofNullable(published).map(PartialDate::parse))
                .retrieved(Optional.ofNullable(retrieved).map(PartialDate::parse))
                .build();
    }

    private static Verdict known(Statement statement, DatasetRecord... others) {
        return knowledge(statement, others).isKnown(statement).verdict();
    }

    private static Verdict stands(Statement statement, DatasetRecord... others) {
        return knowledge(statement, others).stands(statement).verdict();
    }

    private static Knowledge knowledge(Statement statement, DatasetRecord... others) {
        Dataset dataset = Dataset.builder()
                .add(statement)
                .addAll(java.util.List.of(others))
                .build();
        return Knowledge.of(dataset, When.on(K).asKnownOn(K));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-15, , YES",
        "2025-06-16, , NO",
        "2025-06, , UNKNOWN",
        "2025-05, 2025-07-01, YES",
        ", 2025-06-15, YES",
        ", 2025-06-16, NO",
        ", , UNKNOWN"
    })
    void aStatementIsKnownSinceItsSourceWasPublishedOrElseRetrieved(String published, String retrieved, Verdict known) {
        assertThat(known(STAKE.withCitations(Citation.of("s")), source("s", published, retrieved)))
                .isEqualTo(known);
    }

    @Test
    void theFirstOfItsSourcesDecides() {
        assertThat(known(
                        STAKE.withCitations(Citation.of("late"), Citation.of("early"), Citation.of("undated")),
                        source("late", "2026", null),
                        source("early", "2025-01", null),
                        source("undated", null, null)))
                .isEqualTo(Verdict.YES);
    }

    @Test
    void whatItSaysItselfComesFirst() {
        assertThat(known(
                        STAKE.withKnown(PartialDate.parse("2026")).withCitations(Citation.of("s")),
                        source("s", "2025-01", null)))
                .isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource({"CORRECTS, NO", "RETRACTS, NO", "UPDATES, YES"})
    void whatIsWithdrawnNoLongerStands(SupersessionKind how, Verdict stands) {
        ShareholderStake known = STAKE.withKnown(PartialDate.parse("2025-01-01"));
        ShareholderStake by = known.withId("by")
                .withSupersedes(new Supersession("stake", how, Optional.of(PartialDate.parse("2025-06-15"))));
        assertThat(stands(known, by)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-15, NO", "2025-06-16, YES", "2025, UNKNOWN"})
    void itStandsUntilTheWithdrawalWasKnown(String day, Verdict stands) {
        ShareholderStake known = STAKE.withKnown(PartialDate.parse("2025-01-01"));
        Supersession later = new Supersession("stake", SupersessionKind.CORRECTS, Optional.of(PartialDate.parse(day)));
        Supersession sinceItsOwn = new Supersession("stake", SupersessionKind.CORRECTS, Optional.empty());
        assertThat(stands(known, known.withId("by").withSupersedes(later))).isEqualTo(stands);
        assertThat(stands(
                        known,
                        known.withId("by").withKnown(PartialDate.parse(day)).withSupersedes(sinceItsOwn)))
                .isEqualTo(stands);
    }

    @Test
    void withoutADayEverythingIsKnown() {
        assertThat(Knowledge.of(Dataset.of(STAKE)).stands(STAKE).isYes()).isTrue();
    }

    @Test
    void aPartMaySayForItselfSinceWhenItWasKnown() {
        Event event = Event.builder()
                .id("e")
                .title("e")
                .kind(io.github.chipstakes.model.market.EventKind.LISTING)
                .known(PartialDate.parse("2025-01"))
                .build();
        Knowledge knowledge = knowledge(event);
        assertThat(knowledge
                        .isKnown(Optional.of(PartialDate.parse("2026")), event)
                        .isNo())
                .isTrue();
        assertThat(knowledge.isKnown(Optional.empty(), event).isYes()).isTrue();
    }

    @Test
    void theDaysOfAQuestionAreSaidInWords() {
        assertThat(When.on(K)).hasToString("on 2025-06-15");
        assertThat(When.on(K).asKnownOn(K.plusDays(1))).hasToString("on 2025-06-15 as known on 2025-06-16");
    }
}
