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
import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.AuthorizationKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every reach, whoever is listed and whatever is held. */
class ReachLawsTest {
    private static final LocalDate KNOWN = LocalDate.of(2025, 12, 1);
    private static final PartialDate LATER = PartialDate.of(KNOWN.plusDays(1));

    private static List<PartyReach> everything(List<? extends DatasetRecord> records, When when) {
        return everything(Reach.of(dataset(frame(), records), when));
    }

    private static List<PartyReach> everything(Reach reach) {
        return Stream.of("a", "b", "c", "d")
                .flatMap(party -> reach.of(party).stream())
                .toList();
    }

    private static final ExportControl RULE =
            rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-11-10", "RESUMED 2026-11-10");

    private static List<DatasetRecord> frame() {
        return frame(RULE);
    }

    private static List<DatasetRecord> frame(ExportControl rule) {
        return List.of(EL, MEU, rule, company("a", "SG"), company("b", "US"), company("c", "CN"), company("d", "SG"));
    }

    @Property(tries = 300)
    void theOrderOfRecordsIsOfNoMatter(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<DatasetRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertThat(everything(shuffled, When.on(day))).isEqualTo(everything(records, When.on(day)));
    }

    @Property(tries = 300)
    void nothingLearnedLaterChangesWhatWasKnown(
            @ForAll("records") List<DatasetRecord> records,
            @ForAll("records") List<DatasetRecord> learned,
            @ForAll("days") LocalDate day) {
        List<DatasetRecord> known = records.stream()
                .map(it -> knownFrom(it, PartialDate.parse("2025-01-01")))
                .toList();
        List<DatasetRecord> all = new ArrayList<>(known);
        learned.forEach(record -> all.add(correcting(knownFrom(record, LATER))));
        all.add(LEARNED);
        When when = When.on(day).asKnownOn(KNOWN);
        assertThat(everything(all, when)).isEqualTo(everything(known, when));
    }

    private static final List<Source> SOURCES = List.of(
            source("old", "2024-01-01"),
            source("year", "2025"),
            Source.builder().id("undated").title("Undated").build(),
            source("later", LATER.toString()));

    private static Source source(String id, String published) {
        return Source.builder()
                .id(id)
                .title(id)
                .published(PartialDate.parse(published))
                .build();
    }

    @Property(tries = 300)
    void aFurtherSourcePublishedLaterChangesNothing(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<DatasetRecord> cited = cited(records, random);
        When when = When.on(day).asKnownOn(KNOWN);
        UnaryOperator<List<Citation>> furtherSource = own -> own.isEmpty() ? own : withLater(own, random);
        List<DatasetRecord> further = citing(cited, furtherSource, furtherSource);
        assertThat(answers(Reach.of(dataset(SOURCES, further), when)))
                .isEqualTo(answers(Reach.of(dataset(SOURCES, cited), when)));
    }

    /** What is answered of everybody, without the records it is answered from. */
    private static List<Object> answers(Reach reach) {
        return everything(reach).stream()
                .<Object>map(it -> List.of(
                        it.toString(),
                        it.answer(),
                        it.requirements(),
                        it.allowances().stream().map(Allowance::holds).toList(),
                        it.exclusions(),
                        it.chain(),
                        it.redFlags(),
                        it.states()))
                .toList();
    }

    @Property(tries = 300)
    void thatAPartIsFirstCitedToALaterSourceTakesNoAnswerAway(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<DatasetRecord> cited = cited(records, random);
        When when = When.on(day).asKnownOn(KNOWN);
        List<PartyReach> before = everything(Reach.of(dataset(SOURCES, cited), when));
        List<PartyReach> after = everything(Reach.of(
                dataset(SOURCES, citing(cited, UnaryOperator.identity(), own -> withLater(own, random))), when));
        assertThat(after)
                .extracting(PartyReach::regime)
                .isEqualTo(before.stream().map(PartyReach::regime).toList());
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).answer().isNo() && !before.get(i).answer().isNo())
                    .as(before.get(i) + " became " + after.get(i))
                    .isFalse();
            assertThat(after.get(i).level() == Level.NOT_SHOWN && before.get(i).level() != Level.NOT_SHOWN)
                    .as(before.get(i) + " became " + after.get(i))
                    .isFalse();
        }
    }

    /** The records and the rule, known by sources that do or do not tell a day, and parts of them by sources of their own, or none. */
    private static List<DatasetRecord> cited(List<DatasetRecord> records, Random random) {
        ExportControl sparing = RULE.withProvisions(HALF.withAuthorizations(Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .period(Period.parse("from 2019-01-01 until .."))
                .build()));
        return citing(
                Stream.concat(frame(sparing).stream(), records.stream()).toList(),
                none -> some(1, random),
                none -> some(0, random));
    }

    private static List<Citation> some(int atLeast, Random random) {
        return random.ints(atLeast + random.nextInt(2), 0, 3)
                .mapToObj(i -> Citation.of(SOURCES.get(i).id()))
                .toList();
    }

    private static List<Citation> withLater(List<Citation> own, Random random) {
        return random.nextBoolean()
                ? own
                : Stream.concat(own.stream(), Stream.of(Citation.of("later"))).toList();
    }

    private static List<DatasetRecord> citing(
            List<DatasetRecord> records, UnaryOperator<List<Citation>> whole, UnaryOperator<List<Citation>> part) {
        return records.stream().map(record -> citing(record, whole, part)).toList();
    }

    private static DatasetRecord citing(
            DatasetRecord record, UnaryOperator<List<Citation>> whole, UnaryOperator<List<Citation>> part) {
        List<Citation> citations = whole.apply(record.citations());
        if (record instanceof ShareholderStake stake) {
            return stake.withCitations(citations);
        }
        if (record instanceof EntryMatch match) {
            return match.withCitations(citations);
        }
        if (record instanceof ListEntry entry) {
            return entry.withCitations(citations)
                    .withVersions(entry.versions().stream()
                            .map(version -> version.withCitations(part.apply(version.citations())))
                            .toList());
        }
        return record instanceof ExportControl act
                ? act.withCitations(citations)
                        .withTimeline(act.timeline().stream()
                                .map(event -> event.withCitations(part.apply(event.citations())))
                                .toList())
                        .withProvisions(act.provisions().stream()
                                .map(provision -> citing(provision, part))
                                .toList())
                : record;
    }

    private static Provision citing(Provision provision, UnaryOperator<List<Citation>> part) {
        return provision
                .withCitations(part.apply(provision.citations()))
                .withAuthorizations(provision.authorizations().stream()
                        .map(it -> it.withCitations(part.apply(it.citations())))
                        .toList());
    }

    /** A control learned later, that demands of a list, leaves somebody out, and goes on to what the listed own. */
    private static final ExportControl LEARNED = rule(HALF, "EFFECTIVE 2019-01-01")
            .withId("learned")
            .withKnown(LATER)
            .withProvisions(
                    HALF,
                    Provision.builder()
                            .id("listed")
                            .partyList("el")
                            .licenseRequirement("For what is listed")
                            .addExclusion("a")
                            .build());

    private static DatasetRecord knownFrom(DatasetRecord record, PartialDate day) {
        if (record instanceof ShareholderStake stake) {
            return stake.withKnown(day);
        }
        return record instanceof EntryMatch match ? match.withKnown(day) : ((ListEntry) record).withKnown(day);
    }

    /** A record of a name of its own that corrects the one it is a version of. */
    private static DatasetRecord correcting(DatasetRecord record) {
        Supersession correction = new Supersession(record.id(), SupersessionKind.CORRECTS, Optional.empty());
        if (record instanceof ShareholderStake stake) {
            return stake.withId("later-" + stake.id()).withSupersedes(correction);
        }
        return record instanceof EntryMatch match
                ? match.withId("later-" + match.id()).withSupersedes(correction)
                : ((ListEntry) record).withId("later-" + record.id()).withSupersedes(correction);
    }

    @Property(tries = 300)
    void whatIsRestrictedHasADemandOnItAndWhatIsNotShownHasNone(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day) {
        for (PartyReach reach : everything(records, When.on(day))) {
            if (reach.answer().isYes()) {
                assertThat(reach.requirements())
                        .as(reach.toString())
                        .anyMatch(demand -> demand.applies() == Verdict.YES);
            }
            if (reach.level() == Level.NOT_SHOWN || reach.answer().isNo()) {
                assertThat(reach.requirements()).as(reach.toString()).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void whoIsReachedIsFoundAndNobodyElse(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day) {
        Reach reach = Reach.of(dataset(frame(), records), day);
        for (Regime regime : reach.regimes()) {
            assertThat(reach.reachedBy(regime))
                    .isEqualTo(Stream.of("a", "b", "c", "d")
                            .map(party -> Reach.of(reach.ownership()).of(party, regime))
                            .filter(PartyReach::isRemarkable)
                            .toList());
        }
    }

    @Property(tries = 300)
    void whatWasAskedBeforeIsOfNoMatter(
            @ForAll("records") List<DatasetRecord> records, @ForAll("days") LocalDate day, @ForAll Random random) {
        Reach asked = Reach.of(dataset(frame(), records), day);
        List<String> parties = new ArrayList<>(List.of("a", "b", "c", "d", "nobody", "a", "b", "c", "d"));
        Collections.shuffle(parties, random);
        for (String party : parties) {
            assertThat(asked.of(party)).isEqualTo(Reach.of(asked.ownership()).of(party));
        }
    }

    @Property(tries = 300)
    void whatIsNewlyRestrictedOneWayIsNotRestrictedAnyMoreTheOther(
            @ForAll("records") List<DatasetRecord> before,
            @ForAll("records") List<DatasetRecord> after,
            @ForAll("days") LocalDate day) {
        Reach one = Reach.of(dataset(frame(), before), day);
        Reach other = Reach.of(dataset(frame(), after), day);
        assertThat(newly(ReachDifference.between(one, other))).isEqualTo(noMore(ReachDifference.between(other, one)));
    }

    @Property(tries = 300)
    void everyDifferenceHasACause(
            @ForAll("records") List<DatasetRecord> before,
            @ForAll("records") List<DatasetRecord> after,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate laterDay) {
        Reach one = Reach.of(dataset(frame(), before), day);
        assertThat(ReachDifference.between(one, one)).isEmpty();
        assertThat(ReachDifference.between(one, Reach.of(dataset(frame(), after), day)))
                .allMatch(change -> !change.causes().isEmpty());
        assertThat(ReachDifference.between(one, Reach.of(dataset(frame(), before), laterDay)))
                .allMatch(change -> !change.causes().isEmpty());
    }

    @Property(tries = 300)
    void nobodyIsReleasedOfWhomARecordWasLostOrWhoMayStillBeRestricted(
            @ForAll("records") List<DatasetRecord> before,
            @ForAll Random random,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate laterDay) {
        List<DatasetRecord> left =
                before.stream().filter(record -> random.nextInt(4) > 0).toList();
        Reach one = Reach.of(dataset(frame(), before), day);
        Reach other = Reach.of(dataset(frame(), left), laterDay);
        List<String> kept = left.stream().map(DatasetRecord::id).toList();
        List<String> stillMatched = other.dataset().matches().stream()
                .map(ReachLawsTest::entryAndParty)
                .toList();
        for (Change change : ReachDifference.between(one, other)) {
            if (change.kind() == Change.Kind.RELEASED) {
                PartyReach is = change.after().orElseThrow();
                assertThat(is.level() == Level.NOT_SHOWN || is.answer().isNo())
                        .as(change.toString())
                        .isTrue();
                assertThat(one.dataset().matches().stream()
                                .filter(match -> match.party().equals(change.party()))
                                .filter(match -> match.status() == MatchStatus.CONFIRMED)
                                .filter(match -> one.lists(is.regime())
                                        .contains(match.entry()
                                                .substring(0, match.entry().indexOf('-'))))
                                .filter(match -> !EntryHistory.of(one.dataset(), match.entry(), one.when())
                                        .listed()
                                        .isNo()))
                        .as(change.toString())
                        .allMatch(match -> kept.contains(match.entry()) && stillMatched.contains(entryAndParty(match)));
            }
        }
    }

    @Property(tries = 1000)
    void whomARuleInForceReleasesWasReachedOnlyThroughEntriesThatAreStruckOff(
            @ForAll("records") List<DatasetRecord> before, @ForAll Random random) {
        LocalDate day = LocalDate.parse("2025-10-15");
        List<DatasetRecord> after = before.stream()
                .filter(record -> random.nextInt(8) > 0)
                .map(record -> record instanceof ListEntry entry && random.nextBoolean()
                        ? removed(entry, "2025-10-01")
                        : record)
                .toList();
        Reach one = Reach.of(dataset(frame(), before), day);
        Reach other = Reach.of(dataset(frame(), after), day);
        for (Change change : ReachDifference.between(one, other)) {
            if (change.kind() == Change.Kind.RELEASED) {
                assertThat(change.before().orElseThrow().entries())
                        .as(change.toString())
                        .isNotEmpty()
                        .allMatch(entry -> entry.listed().isNo()
                                || EntryHistory.of(
                                                other.dataset(), entry.history().entry(), other.when())
                                        .listed()
                                        .isNo());
            }
        }
    }

    private static String entryAndParty(EntryMatch match) {
        return match.entry() + " " + match.party();
    }

    private static List<String> newly(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.kind() == Change.Kind.NEWLY_RESTRICTED)
                .map(change -> change.party() + " " + change.regime())
                .collect(Collectors.toList());
    }

    private static List<String> noMore(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.before()
                                .filter(it -> it.answer().isYes())
                                .isPresent()
                        && change.after().filter(it -> it.answer().isYes()).isEmpty())
                .map(change -> change.party() + " " + change.regime())
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of("2025-10-15", "2025-12-01", "2026-11-20", "2019-01-01")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        Arbitrary<String> party = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<DatasetRecord> stake = Combinators.combine(
                        party, Arbitraries.of("5", "30", "50", "60", "100", "[25, 50)", "?"), party)
                .filter((holder, percent, entity) -> !holder.equals(entity))
                .as((holder, percent, entity) -> stake(holder + " " + percent + " " + entity));
        Arbitrary<DatasetRecord> entry = Combinators.combine(
                        Arbitraries.of("el", "meu"),
                        party,
                        Arbitraries.of("For all", "For some"),
                        Arbitraries.of(true, false))
                .as((list, name, demand, isRemoved) ->
                        isRemoved ? removed(entry(list, name, demand), "2025-11-30") : entry(list, name, demand));
        Arbitrary<DatasetRecord> match = Combinators.combine(
                        Arbitraries.of("el", "meu"), party, Arbitraries.of(MatchStatus.class))
                .as((list, name, status) -> match(list, name, status));
        return Arbitraries.oneOf(stake, entry, match)
                .list()
                .uniqueElements(DatasetRecord::id)
                .ofMaxSize(12);
    }
}
