package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.MEU;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static io.github.chipstakes.analysis.reach.Trade.removed;
import static io.github.chipstakes.analysis.reach.Trade.rule;
import static io.github.chipstakes.analysis.reach.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.screening.ScreeningResult;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every difference of answers, whatever one to three changed records change. */
class ReachDifferenceLawsTest {
    private static final List<String> PARTIES = List.of("a", "b", "c", "d");

    /**
     * One change of a dataset.
     *
     * @param id of which record
     * @param record what it is afterwards; empty: it goes
     */
    record Edit(String id, Optional<DatasetRecord> record) {}

    /** The records by id, in their order. */
    private static Map<String, DatasetRecord> byId(Collection<? extends DatasetRecord> records) {
        Map<String, DatasetRecord> all = new LinkedHashMap<>();
        records.forEach(record -> all.putIfAbsent(record.id(), record));
        return all;
    }

    private static Dataset edited(List<DatasetRecord> records, List<Edit> edits) {
        Map<String, DatasetRecord> all = byId(records);
        edits.forEach(edit -> edit.record().ifPresentOrElse(it -> all.put(edit.id(), it), () -> all.remove(edit.id())));
        return dataset(List.copyOf(all.values()));
    }

    @Property(tries = 500)
    void everyDifferenceNamesARecordThatDiffers(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("edits") List<Edit> edits,
            @ForAll("whens") When when) {
        Dataset before = edited(records, List.of());
        Dataset after = edited(records, edits);
        Reach one = Reach.of(before, when);
        Reach other = Reach.of(after, when);
        Map<String, List<Cause>> told = new TreeMap<>();
        ReachDifference.between(one, other).forEach(change -> told.put(change.toString(), change.causes()));
        ReachDifference.ofRegimes(one, other).forEach(change -> told.put(change.toString(), change.causes()));
        told.forEach((change, causes) -> assertThat(causes)
                .as(change)
                .isNotEmpty()
                .allMatch(cause -> !before.findAll(cause.record()).equals(after.findAll(cause.record()))));
    }

    @Property(tries = 500)
    void whatAScreeningAnswersOtherwiseIsTold(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("edits") List<Edit> edits,
            @ForAll("whens") When when) {
        Reach before = Reach.of(edited(records, List.of()), when);
        Reach after = Reach.of(edited(records, edits), when);
        Assume.that(matchedEntries(before, before).equals(matchedEntries(before, after))
                && matchedEntries(after, before).equals(matchedEntries(after, after)));
        SortedMap<String, ScreeningResult> was = answers(before);
        SortedMap<String, ScreeningResult> is = answers(after);
        SortedSet<String> told = new TreeSet<>();
        ReachDifference.between(before, after).forEach(change -> told.add(change.party() + " by " + change.regime()));
        SortedSet<String> ofAll = new TreeSet<>();
        ReachDifference.ofRegimes(before, after)
                .forEach(change -> PARTIES.forEach(party -> ofAll.add(party + " by " + change.regime())));
        SortedSet<String> asked = new TreeSet<>(was.keySet());
        asked.addAll(is.keySet());
        for (String each : asked) {
            Optional<ScreeningResult> earlier = Optional.ofNullable(was.get(each));
            Optional<ScreeningResult> later = Optional.ofNullable(is.get(each));
            if (!earlier.map(ScreeningResult::toString).equals(later.map(ScreeningResult::toString))) {
                assertThat(told.contains(each) || ofAll.contains(each))
                        .as(earlier + " became " + later)
                        .isTrue();
            }
        }
    }

    /** By reach itself, or by a screening, which supposes what nobody has matched. */
    @Property(tries = 500)
    void whatIsToldIsAnsweredOtherwise(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("edits") List<Edit> edits,
            @ForAll("whens") When when) {
        Reach before = Reach.of(edited(records, List.of()), when);
        Reach after = Reach.of(edited(records, edits), when);
        SortedMap<String, ScreeningResult> was = answers(before);
        SortedMap<String, ScreeningResult> is = answers(after);
        for (Change change : ReachDifference.between(before, after)) {
            String asked = change.party() + " by " + change.regime();
            assertThat(answered(change, Optional.ofNullable(was.get(asked)), before))
                    .as(change.toString())
                    .isNotEqualTo(answered(change, Optional.ofNullable(is.get(asked)), after));
        }
    }

    /** What reach answers of who is told of, what a screening does, and what the entries demand that they may be. */
    private static List<Object> answered(Change change, Optional<ScreeningResult> screened, Reach reach) {
        return List.of(
                reach.regime(change.regime())
                        .map(regime -> reach.of(change.party(), regime))
                        .map(it -> List.of(
                                it.level(),
                                it.answer().verdict(),
                                it.requirements(),
                                it.redFlags(),
                                it.allowances(),
                                it.exclusions())),
                screened,
                screened.stream()
                        .flatMap(result -> result.candidates().stream())
                        .map(candidate -> reach.demandsOf(candidate.id()))
                        .toList());
    }

    /** The entries one side matches that another holds; an entry only one holds is of the list that one tells. */
    private static SortedSet<String> matchedEntries(Reach matching, Reach holding) {
        SortedSet<String> entries = new TreeSet<>();
        matching.dataset().matches().stream()
                .map(EntryMatch::entry)
                .filter(entry -> holding.dataset().find(ListEntry.class, entry).isPresent())
                .forEach(entries::add);
        return entries;
    }

    private static SortedMap<String, ScreeningResult> answers(Reach reach) {
        SortedMap<String, ScreeningResult> answers = new TreeMap<>();
        Screening screening = Screening.of(reach);
        for (String party : PARTIES) {
            Counterparty counterparty = new Counterparty(Optional.of(party), "", List.of(), Optional.empty(), 0);
            screening
                    .screen(counterparty)
                    .results()
                    .forEach(result -> answers.put(party + " by " + result.regime(), result));
        }
        return answers;
    }

    @Provide
    Arbitrary<When> whens() {
        return Arbitraries.of("2025-10-15", "2025-12-01", "2026-11-20", "2019-01-01")
                .map(LocalDate::parse)
                .flatMap(day -> Arbitraries.of(
                        When.on(day), When.on(day), When.on(day).asKnownOn(LocalDate.parse("2025-12-01"))));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Edit> put = record().map(record -> new Edit(record.id(), Optional.of(record)));
        Arbitrary<Edit> take = record().map(record -> new Edit(record.id(), Optional.empty()));
        return Arbitraries.oneOf(put, take).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        return record().list()
                .uniqueElements(DatasetRecord::id)
                .ofMaxSize(14)
                .map(some -> List.copyOf(byId(Stream.of(
                                        some,
                                        List.of(
                                                EL,
                                                MEU,
                                                rule(),
                                                company("a", "SG"),
                                                company("b", "US"),
                                                company("c", "CN"),
                                                company("d", "SG"),
                                                source("old", "2024-01-01")))
                                .flatMap(List::stream)
                                .toList())
                        .values()));
    }

    private static Source source(String id, String published) {
        return Source.builder()
                .id(id)
                .title(id)
                .published(PartialDate.parse(published))
                .build();
    }

    private static Arbitrary<DatasetRecord> record() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, stakes()),
                Tuple.of(3, entries()),
                Tuple.of(3, matches()),
                Tuple.of(1, rules()),
                Tuple.of(1, companies()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                EL,
                                EL.withUpToDate(PartialDate.parse("2025-11-01")),
                                MEU,
                                MEU.withUpToDate(PartialDate.parse("2025-11-01")))),
                Tuple.of(1, Arbitraries.of(source("old", "2024-01-01"), source("old", "2026-01-01"))));
    }

    private static Arbitrary<String> party() {
        return Arbitraries.of(PARTIES);
    }

    private static Arbitrary<ShareholderStake> stakes() {
        Arbitrary<ShareholderStake> plain = Combinators.combine(
                        party(), Arbitraries.of("5", "30", "50", "60", "100", "[25, 50)", "?"), party())
                .filter((holder, percent, entity) -> !holder.equals(entity))
                .as((holder, percent, entity) -> stake(holder + " " + percent + " " + entity));
        return Combinators.combine(plain, Arbitraries.integers().between(0, 11), party())
                .as((stake, how, other) -> switch (how) {
                    case 0 -> stake.withDirectness(Directness.INDIRECT);
                    case 1 -> stake.withInterest(Interest.VOTING_RIGHTS);
                    case 2 -> stake.withAsOf(PartialDate.parse("2025-11-20"));
                    case 3 -> stake.withId("later-" + stake.id()).withAsOf(PartialDate.parse("2025-11-20"));
                    case 4 ->
                        stake.withId("correcting")
                                .withSupersedes(new Supersession(
                                        other + "-in-" + stake.entity(), SupersessionKind.CORRECTS, Optional.empty()));
                    case 5 ->
                        stake.withId("retracting")
                                .withSupersedes(new Supersession(
                                        other + "-in-" + stake.entity(), SupersessionKind.RETRACTS, Optional.empty()));
                    case 6 -> stake.withHeldFor(other);
                    case 7 -> stake.withCitations(Citation.of("old"));
                    case 8 -> stake.withKnown(PartialDate.parse("2026-01-01"));
                    default -> stake;
                });
    }

    private static Arbitrary<ListEntry> entries() {
        return Combinators.combine(
                        Arbitraries.of("el", "meu"),
                        party(),
                        Arbitraries.of("For all", "For some"),
                        Arbitraries.integers().between(0, 6),
                        party())
                .as((list, name, demand, how, other) -> {
                    ListEntry entry = entry(list, name, demand);
                    return switch (how) {
                        case 0, 1 -> removed(entry, "2025-11-30");
                        case 2 -> entry.withAliases(other);
                        case 3 -> entry.withName("Nobody");
                        case 4 -> entry.withCitations(Citation.of("old"));
                        default -> entry;
                    };
                });
    }

    private static Arbitrary<EntryMatch> matches() {
        return Combinators.combine(
                        Arbitraries.of("el", "meu"),
                        party(),
                        Arbitraries.of(MatchStatus.class),
                        Arbitraries.integers().between(0, 5),
                        party())
                .as((list, name, status, how, other) -> {
                    EntryMatch match = match(list, name, status);
                    return switch (how) {
                        case 0 -> match.withParty(other);
                        case 1 -> match.withCitations(Citation.of("old"));
                        default -> match;
                    };
                });
    }

    private static Arbitrary<ExportControl> rules() {
        Arbitrary<Provision> provisions = Arbitraries.of(
                HALF,
                HALF.withOwnership(HALF.ownership().orElseThrow().withLists("el")),
                HALF.withExclusions("a"),
                HALF.withCitations(Citation.of("old")),
                Provision.builder()
                        .id("listed")
                        .partyList("el")
                        .licenseRequirement("For what is listed")
                        .addExclusion("a")
                        .build());
        Arbitrary<ExportControl> acts = Combinators.combine(
                        provisions,
                        Arbitraries.of(
                                List.of("EFFECTIVE 2025-09-29"),
                                List.of("EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10"),
                                List.of("EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10", "RESUMED 2026-11-10"),
                                List.of("EFFECTIVE 2030-01-01"),
                                List.<String>of()))
                .as((provision, events) -> rule(provision, events.toArray(String[]::new)));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 5)).as((act, how) -> switch (how) {
            case 0 -> act.withId("other");
            case 1 ->
                act.withTimeline(Stream.concat(
                                act.timeline().stream(),
                                Stream.of(LegalEvent.builder()
                                        .event(LegalEventKind.SUSPENDED)
                                        .date(PartialDate.parse("2025-10-01"))
                                        .recipient("a")
                                        .build()))
                        .toList());
            case 2 -> act.withCitations(Citation.of("old"));
            default -> act;
        });
    }

    /** No two of one name: who else of the data somebody may be is a question of theirs, and no answer about a party. */
    private static Arbitrary<DatasetRecord> companies() {
        return Combinators.combine(party(), Arbitraries.of("SG", "US", "CN"), Arbitraries.of("a", "Nobody"))
                .as((id, place, name) -> company(id, place).withName(id.equals("a") ? name : id));
    }
}
