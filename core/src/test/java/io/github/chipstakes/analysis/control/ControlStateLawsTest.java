package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Acts.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.PostureKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every state, whatever the timeline. */
class ControlStateLawsTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 5);

    @Property
    void theOrderOfEventsIsOfNoMatter(
            @ForAll("events") List<LegalEvent> events,
            @ForAll("scopes") Scope scope,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<LegalEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(state(act(shuffled), scope, when)).isEqualTo(state(act(events), scope, when));
    }

    @Property
    void nothingLearnedLaterChangesWhatWasKnown(
            @ForAll("events") List<LegalEvent> events,
            @ForAll("events") List<LegalEvent> learned,
            @ForAll("scopes") Scope scope,
            @ForAll("days") LocalDate day) {
        When when = When.on(day).asKnownOn(KNOWN);
        List<LegalEvent> later = learned.stream()
                .map(event -> event.withKnown(PartialDate.of(KNOWN.plusDays(1))))
                .toList();
        ExportControl correction = Acts.called("correction")
                .withKnown(PartialDate.of(KNOWN.plusDays(1)))
                .withSupersedes(new Supersession("act", SupersessionKind.CORRECTS, Optional.empty()));
        ExportControl act = act(Stream.concat(events.stream(), later.stream()).toList());
        assertThat(ControlState.of(dataset(act, correction), act, scope, when))
                .isEqualTo(state(act(events), scope, when));
    }

    @Property
    void onlyACertainAnswerIsYesOrNo(
            @ForAll("events") List<LegalEvent> events, @ForAll("scopes") Scope scope, @ForAll("days") LocalDate day) {
        ControlState state = state(act(events), scope, When.on(day));
        assertThat(state.inForce().isYes())
                .isEqualTo(state.legal() == Legal.IN_FORCE && state.certainty() == ControlState.Certainty.CERTAIN);
        assertThat(state.reasons()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Property
    void aDayKnownMorePreciselyKeepsWhatWasDecided(
            @ForAll("events") List<LegalEvent> events, @ForAll("scopes") Scope scope, @ForAll("days") LocalDate day) {
        ControlState vague = state(act(events), scope, When.on(day));
        ControlState precise =
                state(act(events.stream().map(ControlStateLawsTest::onTheFifth).toList()), scope, When.on(day));
        if (vague.legal() != Legal.UNKNOWN) {
            assertThat(precise.legal()).isEqualTo(vague.legal());
        }
        if (!vague.inForce().isUnknown()) {
            assertThat(precise.inForce().verdict()).isEqualTo(vague.inForce().verdict());
        }
    }

    private static LegalEvent onTheFifth(LegalEvent event) {
        return event.withDate(event.date()
                .map(date -> date.toString().length() == 7 ? PartialDate.parse(date + "-05") : date)
                .orElse(PartialDate.parse("2026-03-03")));
    }

    private static ControlState state(ExportControl act, Scope scope, When when) {
        return ControlState.of(dataset(List.<DatasetRecord>of(act)), act, scope, when);
    }

    private static ExportControl act(List<LegalEvent> events) {
        return Acts.called("act")
                .withKnown(PartialDate.parse("2026-01-01"))
                .withTimeline(events)
                .withProvisions(Provision.builder().id("a").build())
                .withPostures(Posture.builder()
                        .posture(PostureKind.SELECTIVE)
                        .period(Period.parse("from 2026-03 until .."))
                        .build());
    }

    @Provide
    Arbitrary<List<LegalEvent>> events() {
        Arbitrary<LegalEventKind> kinds = Arbitraries.of(LegalEventKind.class);
        Arbitrary<Optional<PartialDate>> dates = Arbitraries.frequencyOf(
                Tuple.of(6, days().map(day -> Optional.of(PartialDate.of(day)))),
                Tuple.of(
                        2,
                        Arbitraries.of("2026-02", "2026-03", "2026-03~")
                                .map(PartialDate::parse)
                                .map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        Arbitrary<Optional<String>> phrases =
                Arbitraries.of("until that day", "through the day before").optional(0.2);
        Arbitrary<Optional<PartialDate>> known =
                days().<PartialDate>map(PartialDate::of).optional(0.5);
        return Combinators.combine(kinds, dates, scopes("a", "b"), phrases, known)
                .as((kind, date, scope, phrase, since) -> LegalEvent.builder()
                        .event(kind)
                        .date(date)
                        .provision(scope.provision())
                        .recipient(scope.recipient())
                        .boundaryQuote(phrase)
                        .known(since)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return scopes("a");
    }

    /** Of these provisions, or of none; only {@code a} is one the act says it has. */
    private static Arbitrary<Scope> scopes(String... provisions) {
        return Combinators.combine(
                        Arbitraries.of(provisions).optional(0.4),
                        Arbitraries.of("nvidia", "amd").optional(0.4))
                .as(Scope::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 10).map(day -> LocalDate.of(2026, 3, day));
    }
}
