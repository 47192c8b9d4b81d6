package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static io.github.chipstakes.analysis.screening.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.analysis.reach.Change;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.ReachDifference;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of every screening, whoever is on the lists. */
class ScreeningLawsTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 2, 1);
    private static final PartialDate LATER = PartialDate.of(KNOWN.plusDays(1));

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void oneResultForEachCounterpartyAndRegime(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll("days") LocalDate day) {
        Screening screening = on(dataset(records), When.on(day));
        assertThat(screening.screen(counterparty).results())
                .extracting(ScreeningResult::regime)
                .isEqualTo(screening.regimes());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsIsOfNoMatter(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll Random random) {
        List<DatasetRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertThat(on(dataset(shuffled)).screen(counterparty))
                .isEqualTo(on(dataset(records)).screen(counterparty));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFurtherEntryTakesNoCandidateAway(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll("entries") ListEntry further) {
        List<DatasetRecord> more = new ArrayList<>(records);
        more.add(further.withId("further"));
        Screened before = on(dataset(records)).screen(counterparty);
        Screened after = on(dataset(more)).screen(counterparty);
        assertThat(after.candidates())
                .extracting(Candidate::id)
                .containsAll(before.candidates().stream().map(Candidate::id).toList());
        for (int i = 0; i < before.results().size(); i++) {
            assertThat(after.results().get(i).level())
                    .isLessThanOrEqualTo(before.results().get(i).level());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingLearnedLaterChangesWhatWasKnown(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("records") List<DatasetRecord> learned,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll("days") LocalDate day) {
        List<DatasetRecord> known = records.stream()
                .map(record -> knownFrom(record, PartialDate.parse("2025-01-01")))
                .toList();
        List<DatasetRecord> all = new ArrayList<>(known);
        learned.stream()
                .filter(record -> !record.id().startsWith("party"))
                .map(record -> knownFrom(record, LATER))
                .forEach(record -> all.add(later(record)));
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(on(dataset(all), when).screen(counterparty))
                .isEqualTo(on(dataset(known), when).screen(counterparty));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFurtherSourcePublishedLaterChangesNothing(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<DatasetRecord> cited = records.stream()
                .map(record -> citing(record, random.nextBoolean() ? UNDATED : OLD))
                .toList();
        List<DatasetRecord> further = cited.stream()
                .map(record -> random.nextBoolean() ? record : citing(record, NEW))
                .toList();
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(answers(screening(further, when).screen(counterparty)))
                .isEqualTo(answers(screening(cited, when).screen(counterparty)));
    }

    /** What is answered, without the records it is answered from. */
    private static List<Object> answers(Screened screened) {
        return Stream.<Object>concat(
                        Stream.of(screened.party(), Trade.candidates(screened)),
                        screened.results().stream().map(it -> List.of(it.toString(), it.answer())))
                .toList();
    }

    private static Screening screening(List<DatasetRecord> records, When when) {
        return on(
                dataset(Stream.concat(Stream.of(UNDATED, OLD, NEW), records.stream())
                        .toList()),
                when);
    }

    private static final Source UNDATED =
            Source.builder().id("undated").title("Undated").build();
    private static final Source OLD = UNDATED.withId("old").withPublished(PartialDate.parse("2025-01-01"));
    private static final Source NEW = UNDATED.withId("new").withPublished(LATER);

    /** The record with a further source. */
    private static DatasetRecord citing(DatasetRecord record, Source source) {
        List<Citation> citations = Stream.concat(record.citations().stream(), Stream.of(Citation.of(source.id())))
                .toList();
        if (record instanceof ShareholderStake stake) {
            return stake.withCitations(citations);
        }
        if (record instanceof EntryMatch match) {
            return match.withCitations(citations);
        }
        return record instanceof ListEntry entry ? entry.withCitations(citations) : record;
    }

    private static DatasetRecord knownFrom(DatasetRecord record, PartialDate day) {
        if (record instanceof ShareholderStake stake) {
            return stake.withKnown(day);
        }
        if (record instanceof EntryMatch match) {
            return day.equals(LATER) ? match.withDate(day) : match.withKnown(day);
        }
        return record instanceof ListEntry entry ? entry.withKnown(day) : record;
    }

    private static DatasetRecord later(DatasetRecord record) {
        if (record instanceof ShareholderStake stake) {
            return stake.withId("later-" + stake.id());
        }
        return record instanceof EntryMatch match
                ? match.withId("later-" + match.id())
                : ((ListEntry) record).withId("later-" + record.id());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void withoutAnIdOrAnIdentifierNothingIsCertain(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("names") String name,
            @ForAll("days") LocalDate day) {
        Screened screened = on(dataset(records), When.on(day)).screen(Counterparty.named(name));
        assertThat(screened.party()).isEmpty();
        assertThat(screened.results())
                .allMatch(result -> result.answer().isUnknown()
                        && result.level().compareTo(Level.POSSIBLY) >= 0
                        && !result.answer().reasons().isEmpty());
    }

    /**
     * A candidate means what a probable match means, of the counterparty as of its owners: the answers are those of reach, were the review
     * a part of the data.
     */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aCandidateMeansWhatAProbableMatchMeans(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty counterparty,
            @ForAll("days") LocalDate day) {
        assertThatCandidatesMeanProbableMatches(dataset(records), List.of(counterparty), day);
    }

    /** So it does where only a list calls the owners of others on it by names that are listed. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatOneOnAListMayBeMeansTheSameForWhatItOwns(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll @Size(3) List<@From("names") String> names,
            @ForAll("days") LocalDate day) {
        List<String> ids = List.of("party1", "party2", "mine");
        List<DatasetRecord> all = new ArrayList<>(records);
        List<Counterparty> list = new ArrayList<>();
        for (String id : ids) {
            all.add(Trade.company(id, "Works of " + id));
            list.add(Counterparty.named(names.get(list.size())).withId(id));
        }
        assertThatCandidatesMeanProbableMatches(dataset(all), list, day);
    }

    private static void assertThatCandidatesMeanProbableMatches(
            Dataset dataset, List<Counterparty> list, LocalDate day) {
        Screening screening = on(dataset, When.on(day));
        List<Screened> screened = screening.screen(list);
        Dataset review = screening.review(screened);
        boolean isWhole =
                screened.stream().flatMap(one -> one.candidates().stream()).allMatch(Candidate::isProposed);
        if (!isWhole || review.matches().isEmpty()) {
            return;
        }
        Dataset given = ReviewTest.both(dataset, review);
        Reach reach = Reach.of(given, day);
        List<Screened> again = on(given, When.on(day)).screen(list);
        for (int row = 0; row < list.size(); row++) {
            String id = again.get(row).party().orElseThrow();
            List<String> told = screening.regimes().stream()
                    .map(regime -> inShort(reach.of(id, regime)))
                    .toList();
            assertThat(inShort(screened.get(row))).isEqualTo(told);
            assertThat(inShort(again.get(row))).isEqualTo(told);
        }
        assertThat(on(given, When.on(day)).review(again)).isEqualTo(Dataset.of());
    }

    /**
     * Whatever stands on a list, a review that is given back and not decided yet changes no answer, and nothing is asked again.
     */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aReviewThatIsGivenBackChangesNoAnswer(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("lists") List<Counterparty> list,
            @ForAll("days") LocalDate day) {
        Dataset dataset = dataset(records);
        Screening screening = on(dataset, When.on(day));
        List<Screened> screened = screening.screen(list);
        Dataset given = ReviewTest.both(dataset, screening.review(screened));
        Screening again = on(given, When.on(day));
        List<Screened> after = again.screen(list);
        for (int row = 0; row < list.size(); row++) {
            assertThat(inShort(after.get(row))).as(whole(list) + ", row " + row).isEqualTo(inShort(screened.get(row)));
            assertThat(after.get(row).candidates())
                    .as(whole(list) + ", row " + row)
                    .extracting(Candidate::id)
                    .containsExactlyInAnyOrderElementsOf(screened.get(row).candidates().stream()
                            .map(Candidate::id)
                            .toList());
        }
        assertThat(again.review(after)).isEqualTo(Dataset.of());
    }

    /**
     * What a review says of the rows of one list, decided so or not yet, makes no answer about another list weaker; and that its records are rows,
     * and no parties of the data, takes nobody away who may be listed.
     */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aReviewOfOneListMakesNoAnswerOfAnotherWeaker(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("lists") List<Counterparty> list,
            @ForAll("lists") List<Counterparty> another,
            @ForAll("undecided") MatchStatus status) {
        Dataset dataset = dataset(records);
        Screening screening = on(dataset);
        DatasetRecord[] review = screening.review(screening.screen(list)).records().stream()
                .map(record -> record instanceof EntryMatch match ? match.withStatus(status) : record)
                .toArray(DatasetRecord[]::new);
        List<Screened> before = screening.screen(another);
        List<Screened> after = on(ReviewTest.both(dataset, Dataset.of(review))).screen(another);
        for (int row = 0; row < another.size(); row++) {
            List<ScreeningResult> were = before.get(row).results();
            for (int i = 0; i < were.size(); i++) {
                assertThat(after.get(row).results().get(i).level())
                        .as(whole(list) + "; " + whole(another) + "; row " + row + " by " + were.get(i))
                        .isLessThanOrEqualTo(were.get(i).level());
            }
        }
    }

    /** With ids and identifiers, which a counterparty in a line leaves out. */
    private static String whole(List<Counterparty> list) {
        return list.stream()
                .map(one -> one + " " + one.id().orElse("without id") + " " + one.identifiers())
                .toList()
                .toString();
    }

    @Provide
    Arbitrary<MatchStatus> undecided() {
        return Arbitraries.of(MatchStatus.PROBABLE, MatchStatus.CONFIRMED);
    }

    /**
     * Where all of it is confirmed, those are listed whose entries are, and no others; and nothing is asked again, but whether somebody is a vessel or
     * an aircraft: that is asked only of who concerns another, which may be so only since both are confirmed to be one entry.
     */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aReviewThatIsConfirmedAnswersWhatIsConfirmed(
            @ForAll("records") List<DatasetRecord> records, @ForAll("lists") List<Counterparty> list) {
        Dataset dataset = dataset(records);
        Screening screening = on(dataset);
        List<Screened> screened = screening.screen(list);
        Dataset review = screening.review(screened);
        Dataset confirmed = ReviewTest.both(
                dataset,
                Dataset.of(review.records().stream()
                        .map(record ->
                                record instanceof EntryMatch match ? match.withStatus(MatchStatus.CONFIRMED) : record)
                        .toArray(DatasetRecord[]::new)));
        ListedEntries entries = ListedEntries.on(dataset, When.on(Trade.DAY));
        Screening again = on(confirmed);
        List<Screened> after = again.screen(list);
        for (int row = 0; row < list.size(); row++) {
            Screened before = screened.get(row);
            Screened now = after.get(row);
            assertThat(now.candidates()).noneMatch(Candidate::isProposed);
            for (String regime : List.of("el", "sdn")) {
                boolean isListed = before.result(regime).orElseThrow().answer().isYes()
                        || review.matches().stream()
                                .filter(match -> match.party().equals(before.recordId()))
                                .flatMap(match -> dataset.find(ListEntry.class, match.entry()).stream())
                                .anyMatch(entry -> entries.listed(entry, List.of(regime), List.of())
                                        .isYes());
                assertThat(now.result(regime).orElseThrow().answer().isYes())
                        .as(list.get(row) + " by " + regime)
                        .isEqualTo(isListed);
            }
        }
        assertThat(again.review(after).matches())
                .as(whole(list))
                .allMatch(match -> dataset.find(ListEntry.class, match.entry())
                                .flatMap(ListEntry::kind)
                                .filter(kind -> kind == EntryKind.VESSEL || kind == EntryKind.AIRCRAFT)
                                .isPresent()
                        && review.find(EntryMatch.class, match.id()).isEmpty());
    }

    private static List<String> inShort(Screened screened) {
        return screened.results().stream().map(ScreeningLawsTest::inShort).toList();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsDecidedOfOneIsDecidedOfNobodyElse(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("counterparties") Counterparty one,
            @ForAll("counterparties") Counterparty other) {
        Dataset dataset = dataset(records);
        Screening screening = on(dataset);
        Dataset review = screening.review(List.of(screening.screen(one)));
        List<String> made = review.companies().stream().map(Company::id).toList();
        if (made.isEmpty() || mayBeOne(one, other)) {
            return;
        }
        Screened screened = on(ReviewTest.both(dataset, review)).screen(other);
        assertThat(screened.party().stream().toList()).doesNotContainAnyElementsOf(made);
    }

    /** Whether nothing tells two rows of a list apart: their ids, their identifiers or, where they have neither, their names and countries. */
    private static boolean mayBeOne(Counterparty one, Counterparty other) {
        List<Identifier> ones =
                one.identifiers().stream().filter(Bearers::isTelling).toList();
        List<Identifier> others =
                other.identifiers().stream().filter(Bearers::isTelling).toList();
        if (ones.stream().anyMatch(others::contains)) {
            return true;
        }
        return one.id().isPresent() || other.id().isPresent()
                ? one.id().equals(other.id())
                : ones.isEmpty()
                        && others.isEmpty()
                        && one.country().equals(other.country())
                        && NormalName.of(one.name()).isSame(NormalName.of(other.name()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whoIsReleasedIsShownByNoScreeningOfTheLaterData(
            @ForAll("records") List<DatasetRecord> any, @ForAll Random random) {
        Set<String> ids = any.stream().map(DatasetRecord::id).collect(Collectors.toSet());
        List<DatasetRecord> records = any.stream()
                .filter(record -> !(record instanceof EntryMatch match) || ids.contains(match.entry()))
                .toList();
        Reach before = Reach.of(dataset(records), Trade.DAY);
        Reach after = Reach.of(
                dataset(records.stream()
                        .map(record -> record instanceof ListEntry entry && random.nextBoolean()
                                ? entry.withVersions(Stream.concat(
                                                entry.versions().stream(),
                                                Stream.of(Trade.version(EntryAction.REMOVED, "2025-12-01")))
                                        .toList())
                                : record)
                        .toList()),
                Trade.DAY);
        for (Change change : ReachDifference.between(before, after)) {
            if (change.kind() == Change.Kind.RELEASED) {
                Counterparty party = Counterparty.named(after.dataset().labelOf(change.party()))
                        .withId(change.party());
                assertThat(Screening.of(after)
                                .screen(party)
                                .result(change.regime())
                                .orElseThrow()
                                .isRemarkable())
                        .as(change.toString())
                        .isFalse();
            }
        }
    }

    /** That nothing is shown is told either way: where a rule was not in force, of a party of the data for certain. */
    private static String inShort(PartyReach reach) {
        return reach.level() == Level.NOT_SHOWN
                ? "nothing"
                : reach.level() + " " + reach.answer().verdict();
    }

    private static String inShort(ScreeningResult result) {
        return result.level() == Level.NOT_SHOWN
                ? "nothing"
                : result.level() + " " + result.answer().verdict();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of("2026-01-15", "2026-06-15", "2026-11-20", "2019-01-01")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Acme",
                "ACME Co., Ltd.",
                "Acme LLC",
                "寒武紀科技有限公司",
                "寒武纪科技",
                "CAS",
                "C & A.S.",
                "Doe, Jane",
                "Acme Co., Ltd. (AC)",
                "Acme (Shanghai)",
                "AC",
                "Acme, Shanghai",
                "Beta Works",
                "Acme Co., Ltd. (AC). Affiliated Entity: Beta Works");
    }

    private static Arbitrary<List<Identifier>> identifiers() {
        return Arbitraries.of("cik:320193", "cik:1000", "tax:17", "17", "lei:n/a")
                .map(Identifier::of)
                .list()
                .ofMaxSize(1);
    }

    @Provide
    Arbitrary<Counterparty> counterparties() {
        return Combinators.combine(
                        Arbitraries.of("", "", "party1", "party2", "mine", "el-1", "A/7", "A 7")
                                .map(id -> Optional.of(id).filter(it -> !it.isEmpty())),
                        names(),
                        identifiers(),
                        Arbitraries.of("CN", "US").map(Jurisdiction::of).optional())
                .as((id, name, identifiers, country) -> new Counterparty(id, name, identifiers, country, 1));
    }

    @Provide
    Arbitrary<List<Counterparty>> lists() {
        return counterparties().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<ListEntry> entries() {
        return Combinators.combine(
                        Arbitraries.of("el", "sdn"),
                        Arbitraries.integers().between(1, 4),
                        names(),
                        names().list().ofMaxSize(2),
                        identifiers(),
                        Arbitraries.of(EntryKind.class).optional(),
                        Arbitraries.of(true, false, false))
                .as((list, number, name, aliases, identifiers, kind, isRemoved) -> {
                    ListEntry entry = entry(list, list + "-" + number, name)
                            .withAliases(aliases)
                            .withKind(kind)
                            .withIdentifiers(identifiers);
                    return isRemoved
                            ? entry.withVersions(Stream.concat(
                                            entry.versions().stream(),
                                            Stream.of(Trade.version(EntryAction.REMOVED, "2025-12-01")))
                                    .toList())
                            : entry;
                });
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        Arbitrary<String> party = Arbitraries.of("party1", "party2", "party3", "mine");
        Arbitrary<DatasetRecord> company = Combinators.combine(
                        Arbitraries.of("party1", "party2", "party3"), names(), identifiers())
                .as((id, name, identifiers) -> company(id, name).withIdentifiers(identifiers));
        Arbitrary<DatasetRecord> match = Combinators.combine(
                        Arbitraries.of("el-1", "el-2", "sdn-1"), party, Arbitraries.of(MatchStatus.class))
                .as((entry, whom, status) -> match(entry, whom, status));
        Arbitrary<DatasetRecord> stake = Combinators.combine(party, Arbitraries.of("30", "60"), party)
                .filter((holder, percent, entity) -> !holder.equals(entity))
                .as((holder, percent, entity) -> stake(holder, percent, entity));
        return Arbitraries.oneOf(entries().map(it -> it), company, match, stake)
                .list()
                .uniqueElements(DatasetRecord::id)
                .ofMaxSize(12);
    }
}
