package io.github.chipstakes.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.AuthorizationKind;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Dataset dataset =
                Dataset.builder().add(statement).addAll(List.of(others)).build();
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

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-06", "2025-06-01", "2025~", "../2026", "2025-06-01/2025-08-01"})
    void aFurtherSourcePublishedLaterMakesNothingLessKnown(String published) {
        Source first = source("first", published.isEmpty() ? null : published, null);
        Source later = source("later", "2025-07-01", null);
        Answer known = knowledge(STAKE, first).isKnown(STAKE.withCitations(Citation.of("first")));
        assertThat(knowledge(STAKE, first, later)
                        .isKnown(STAKE.withCitations(Citation.of("later"), Citation.of("first"))))
                .isEqualTo(known);
        assertThat(known.isNo()).isFalse();
    }

    @Test
    void aSourceThatIsNotHeldMayHaveBeenTheFirst() {
        assertThat(known(
                        STAKE.withCitations(Citation.of("late"), Citation.of("not-held")),
                        source("late", "2026", null)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, '',            YES,     YES",
        "2024-01-01, undated,       YES,     YES",
        "2024-01-01, undated late,  YES,     YES",
        "2024-01-01, late early,    YES,     YES",
        "2024-01-01, late,          UNKNOWN, NO",
        "2026-01-01, late,          NO,      NO",
        "2026-01-01, undated late,  YES,     YES"
    })
    void whatImposesARestrictionMayBeKnownBeforeItsOwnSourcesAndWhatLiftsItIsNot(
            String day, String sources, Verdict imposes, Verdict lifts) {
        PartialDate begun = PartialDate.parse(day);
        List<Citation> own = Stream.of(sources.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Citation::of)
                .toList();
        Authorization authorization = Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .addAllCitations(own)
                .build();
        Provision provision = Provision.builder()
                .id("part")
                .addAllCitations(own)
                .addAuthorization(authorization)
                .build();
        LegalEvent effective = LegalEvent.builder()
                .event(LegalEventKind.EFFECTIVE)
                .provision("part")
                .date(begun)
                .addAllCitations(own)
                .build();
        LegalEvent suspended = effective.withEvent(LegalEventKind.SUSPENDED);
        ExportControl act = ACT.withProvisions(provision).withTimeline(effective, suspended);
        Knowledge knowledge = knowledge(
                act,
                source("early", "2024-06-01", null),
                source("late", "2025-07-01", null),
                source("undated", null, null));
        assertThat(knowledge.isKnown(effective, act).verdict()).isEqualTo(imposes);
        assertThat(knowledge.isKnown(provision, act).verdict()).isEqualTo(imposes);
        assertThat(knowledge.isKnown(suspended, act).verdict()).isEqualTo(lifts);
        assertThat(knowledge.isKnown(authorization, act).verdict()).isEqualTo(lifts);
        ExportControl left = lifts == Verdict.NO
                ? act.withProvisions(provision.withAuthorizations()).withTimeline(effective)
                : act;
        assertThat(knowledge.asKnown(act))
                .isEqualTo(imposes == Verdict.NO ? act.withProvisions().withTimeline() : left);
    }

    @ParameterizedTest
    @CsvSource({
        "EFFECTIVE 2026-01-01,                                             NO",
        "ANNOUNCED 2025-07-01 EFFECTIVE 2026-01-01,                        NO",
        "ANNOUNCED 2024-01-01 EFFECTIVE 2026-01-01,                        UNKNOWN",
        "SUSPENDED 2025-10-01 RESUMED 2026-01-01,                          UNKNOWN",
        "ANNOUNCED 2026-01-01,                                             UNKNOWN",
        "SUSPENDED 2025-10-01 EFFECTIVE 2026-01-01,                        UNKNOWN",
        "EFFECTIVE 2026-01-01 for somebody,                                UNKNOWN"
    })
    void aProvisionOfLaterSourcesWasNotThereBeforeItTookEffectForEverybody(String told, Verdict known) {
        String[] words = told.split(" for ");
        String[] events = words[0].split(" ");
        Provision provision =
                Provision.builder().id("part").addCitation(Citation.of("late")).build();
        ExportControl act = ACT.withProvisions(provision)
                .withTimeline(IntStream.range(0, events.length / 2)
                        .mapToObj(i -> LegalEvent.builder()
                                .event(LegalEventKind.valueOf(events[2 * i]))
                                .date(PartialDate.parse(events[2 * i + 1]))
                                .provision("part")
                                .recipient(Optional.of("b").filter(any -> words.length > 1))
                                .build())
                        .toList());
        assertThat(knowledge(act, source("late", "2025-07-01", null))
                        .isKnown(provision, act)
                        .verdict())
                .isEqualTo(known);
    }

    private static final ExportControl ACT = ExportControl.builder()
            .id("act")
            .title("Act")
            .jurisdiction(Jurisdiction.of("US"))
            .known(PartialDate.parse("2020"))
            .build();

    @Test
    void anEventIsKnownByTheActThatBroughtItAboutWhereAllSourcesOfThatTellTheirDay() {
        LegalEvent event =
                LegalEvent.builder().event(LegalEventKind.EFFECTIVE).by("order").build();
        for (List<Citation> citations :
                List.of(List.of(Citation.of("undated")), List.of(Citation.of("undated"), Citation.of("late")))) {
            ExportControl order =
                    ACT.withId("order").withKnown(Optional.empty()).withCitations(citations);
            assertThat(knowledge(ACT, order, source("late", "2025-07-01", null), source("undated", null, null))
                            .isKnown(event, ACT)
                            .isYes())
                    .as(citations.toString())
                    .isTrue();
        }
    }

    @Test
    void anEventMaySayForItselfSinceWhenItWasKnown() {
        LegalEvent event = LegalEvent.builder().event(LegalEventKind.EFFECTIVE).build();
        Knowledge knowledge = knowledge(ACT);
        assertThat(knowledge
                        .isKnown(event.withKnown(PartialDate.parse("2026")), ACT)
                        .isNo())
                .isTrue();
        assertThat(knowledge.isKnown(event, ACT).isYes()).isTrue();
    }

    @Test
    void theDaysOfAQuestionAreSaidInWords() {
        assertThat(When.on(K)).hasToString("on 2025-06-15");
        assertThat(When.on(K).asKnownOn(K.plusDays(1))).hasToString("on 2025-06-15 as known on 2025-06-16");
    }
}
