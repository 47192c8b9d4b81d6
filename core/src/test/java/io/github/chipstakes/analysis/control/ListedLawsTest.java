package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Acts.dataset;
import static io.github.chipstakes.analysis.control.Entries.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every list, whatever its entries. */
class ListedLawsTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 5);
    private static final PartialDate LATER = PartialDate.of(KNOWN.plusDays(1));

    @Property(tries = 500)
    void theOrderOfRecordsAndVersionsIsOfNoMatter(
            @ForAll("entries") List<ListEntry> entries,
            @ForAll("matches") List<EntryMatch> matches,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<DatasetRecord> shuffled = new ArrayList<>(matches);
        shuffled.addAll(entries.stream().map(entry -> shuffled(entry, random)).toList());
        Collections.shuffle(shuffled, random);
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(listed(shuffled, when)).isEqualTo(listed(concat(entries, matches), when));
    }

    @Property(tries = 500)
    void nothingLearnedLaterChangesWhatWasKnown(
            @ForAll("entries") List<ListEntry> entries,
            @ForAll("matches") List<EntryMatch> matches,
            @ForAll("entries") List<ListEntry> learnedEntries,
            @ForAll("matches") List<EntryMatch> learnedMatches,
            @ForAll("days") LocalDate day) {
        List<DatasetRecord> known = concat(entries, matches);
        List<DatasetRecord> all = new ArrayList<>(known);
        learnedEntries.forEach(entry -> all.add(entry.withId("later-" + entry.id())
                .withKnown(LATER)
                .withSupersedes(new Supersession(entry.id(), SupersessionKind.CORRECTS, Optional.empty()))));
        learnedMatches.forEach(match -> all.add(match.withId("later-" + match.id())
                .withKnown(LATER)
                .withSupersedes(new Supersession(match.id(), SupersessionKind.RETRACTS, Optional.empty()))));
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(listed(all, when)).isEqualTo(listed(known, when));
    }

    @Property(tries = 500)
    void aLaterNoticeChangesNothingThatWasKnown(
            @ForAll("entries") List<ListEntry> entries,
            @ForAll("matches") List<EntryMatch> matches,
            @ForAll EntryAction action,
            @ForAll("days") LocalDate day) {
        EntryVersion notice =
                EntryVersion.builder().action(action).validFrom(LATER).build();
        List<ListEntry> revised = entries.stream()
                .map(entry -> entry.withVersions(Stream.concat(entry.versions().stream(), Stream.of(notice))
                        .toList()))
                .toList();
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(listed(concat(revised, matches), when)).isEqualTo(listed(concat(entries, matches), when));
    }

    @Property(tries = 1000)
    void anEntryIsDeniedOnlyAfterARemovalThatNothingAfterItContradicts(
            @ForAll("entries") List<ListEntry> entries, @ForAll("days") LocalDate day) {
        for (ListEntry entry : entries) {
            if (verdict(entry, day) == Verdict.NO) {
                assertThat(entry.versions()).anySatisfy(removal -> {
                    assertThat(removal.action()).isEqualTo(EntryAction.REMOVED);
                    assertThat(entry.versions())
                            .filteredOn(other -> other.action() != EntryAction.REMOVED)
                            .allMatch(other -> isBefore(other, removal)
                                    || isStillToCome(other, day)
                                    || hasEnded(other, day) && !mayBeAfter(other, removal));
                });
            }
        }
    }

    private static boolean isBefore(EntryVersion one, EntryVersion other) {
        return one.validUntil().isEmpty()
                && one.validFrom().flatMap(from -> other.validFrom().map(from::isBefore)).stream()
                        .anyMatch(Answer::isYes);
    }

    private static boolean mayBeAfter(EntryVersion one, EntryVersion other) {
        return one.validFrom().flatMap(from -> other.validFrom().map(date -> date.isBefore(from))).stream()
                .noneMatch(Answer::isNo);
    }

    private static boolean isStillToCome(EntryVersion version, LocalDate day) {
        return version.validFrom().map(from -> from.isOnOrBefore(day)).stream().anyMatch(Answer::isNo);
    }

    private static boolean hasEnded(EntryVersion version, LocalDate day) {
        return version.validUntil().map(until -> until.isOnOrBefore(day)).stream()
                .anyMatch(Answer::isYes);
    }

    @Property(tries = 500)
    void aDayKnownMorePreciselyKeepsWhatWasDecided(
            @ForAll("entries") List<ListEntry> entries, @ForAll("days") LocalDate day) {
        for (ListEntry entry : entries) {
            Verdict vague = verdict(entry, day);
            ListEntry precise = entry.withVersions(
                    entry.versions().stream().map(ListedLawsTest::onTheFifth).toList());
            if (vague != Verdict.UNKNOWN) {
                assertThat(verdict(precise, day)).isEqualTo(vague);
            }
        }
    }

    @Property(tries = 1000)
    void ofVersionsOneOfWhichWasInEffectOneIsWhicheverDaysTheyWereOf(
            @ForAll("entries") List<ListEntry> entries, @ForAll("days") LocalDate day, @ForAll Random random) {
        for (ListEntry entry : entries) {
            List<EntryVersion> oneOf = history(entry, day).oneOf();
            if (!oneOf.isEmpty()) {
                Map<EntryVersion, EntryVersion> precise = new HashMap<>();
                entry.versions().forEach(version -> precise.put(version, onSomeDay(version, random)));
                EntryHistory history = history(
                        entry.withVersions(
                                entry.versions().stream().map(precise::get).toList()),
                        day);
                List<EntryVersion> then = history.oneOf().isEmpty() ? history.inEffect() : history.oneOf();
                assertThat(then)
                        .containsAnyElementsOf(oneOf.stream().map(precise::get).toList());
            }
        }
    }

    private static EntryVersion onSomeDay(EntryVersion version, Random random) {
        PartialDate any = PartialDate.of(LocalDate.of(2026, 3, 1 + random.nextInt(12)));
        return version.withValidFrom(version.validFrom()
                .filter(from -> from.toString().length() != 7)
                .orElse(any));
    }

    private static Verdict verdict(ListEntry entry, LocalDate day) {
        return history(entry, day).listed().verdict();
    }

    private static EntryHistory history(ListEntry entry, LocalDate day) {
        return EntryHistory.of(dataset(LIST, entry), entry.id(), When.on(day));
    }

    private static EntryVersion onTheFifth(EntryVersion version) {
        return version.withValidFrom(version.validFrom()
                .map(from -> from.toString().length() == 7 ? PartialDate.parse(from + "-05") : from)
                .orElse(PartialDate.parse("2026-03-03")));
    }

    private static ListEntry shuffled(ListEntry entry, Random random) {
        List<EntryVersion> versions = new ArrayList<>(entry.versions());
        Collections.shuffle(versions, random);
        return entry.withVersions(versions);
    }

    private static List<DatasetRecord> concat(List<ListEntry> entries, List<EntryMatch> matches) {
        List<DatasetRecord> records = new ArrayList<>(entries);
        records.addAll(matches);
        return records;
    }

    private static Object listed(List<DatasetRecord> records, When when) {
        List<DatasetRecord> all = new ArrayList<>(records);
        all.add(LIST);
        return Listed.on(dataset(all), when, List.of("el"), List.of("X")).parties();
    }

    @Provide
    Arbitrary<List<ListEntry>> entries() {
        Arbitrary<EntryVersion> version = Combinators.combine(
                        Arbitraries.of(EntryAction.class),
                        dates(),
                        dates(),
                        Arbitraries.integers().between(1, 6))
                .as((action, from, until, footnote) -> EntryVersion.builder()
                        .action(action)
                        .validFrom(from)
                        .validUntil(footnote == 1 ? until : Optional.empty())
                        .addFootnote(footnote)
                        .build());
        return Combinators.combine(
                        Arbitraries.of("e", "f", "g"),
                        version.list().ofMaxSize(4),
                        Arbitraries.of("X", "Y").list().ofMaxSize(1),
                        Arbitraries.of("2026-03-01", "2026-03-05", "2026-03-06", "2026-03"))
                .as((id, versions, programs, known) -> Entries.entry(id)
                        .withVersions(versions)
                        .withPrograms(programs)
                        .withKnown(PartialDate.parse(known)))
                .list()
                .uniqueElements(ListEntry::id)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<EntryMatch>> matches() {
        return Combinators.combine(
                        Arbitraries.of("e", "f", "g"),
                        Arbitraries.of("p", "q"),
                        Arbitraries.of(MatchStatus.class),
                        Arbitraries.of("2026-03-01", "2026-03-06", "2026-03"))
                .as((entry, party, status, date) ->
                        Entries.match(entry, party, status).withDate(PartialDate.parse(date)))
                .list()
                .uniqueElements(EntryMatch::id)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 10).map(day -> LocalDate.of(2026, 3, day));
    }

    private Arbitrary<Optional<PartialDate>> dates() {
        return Arbitraries.oneOf(
                days().map(day -> Optional.of(PartialDate.of(day))),
                Arbitraries.of(Optional.of(PartialDate.parse("2026-03")), Optional.empty()));
    }
}
