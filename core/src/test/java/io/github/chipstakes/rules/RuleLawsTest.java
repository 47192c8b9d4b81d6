package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.Certainty;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.RuleInfo;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all rules, whatever the dataset. */
class RuleLawsTest {
    private static final Map<String, Severity> SEVERITIES = severities();
    private static final Validator ALL = Validator.standard().enabling("reported-by-single-source");

    @Property(tries = 300)
    void noRuleThrows(@ForAll("records") List<DatasetRecord> records, @ForAll("days") PartialDate compiled) {
        assertThat(report(records, compiled).of("rule-failed")).isEmpty();
    }

    @Property(tries = 200)
    void theReportDoesNotDependOnTheOrderOfRecords(
            @ForAll("records") List<DatasetRecord> records, @ForAll Random random) {
        Report before = report(records);
        Collections.shuffle(records, random);
        assertThat(report(records)).isEqualTo(before);
    }

    @Property(tries = 200)
    void aPossibleFindingIsOneLowerThanItsRuleAndACertainOneIsNot(@ForAll("records") List<DatasetRecord> records) {
        assertThat(report(records).findings()).allSatisfy(finding -> {
            Severity severity = SEVERITIES.get(finding.rule());
            assertThat(finding.severity())
                    .isEqualTo(finding.certainty() == Certainty.POSSIBLE ? severity.lowered() : severity);
        });
    }

    @Property(tries = 200)
    void everyFindingIsAboutARecordThatIsThere(@ForAll("records") List<DatasetRecord> records) {
        assertThat(report(records).findings())
                .extracting(Finding::record)
                .allSatisfy(record -> assertThat(records).contains(record.orElseThrow()));
    }

    private static Report report(List<DatasetRecord> records) {
        return report(records, PartialDate.parse("2021-06-30"));
    }

    private static Report report(List<DatasetRecord> records, PartialDate compiled) {
        return ALL.validate(Dataset.builder()
                .info(DatasetInfo.builder().compiled(compiled).build())
                .addAll(records)
                .build());
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new HashMap<>();
        for (RuleInfo rule : Validator.standard().rules()) {
            severities.put(rule.id(), rule.severity());
        }
        return severities;
    }

    @Provide
    Arbitrary<PartialDate> days() {
        return Arbitraries.randoms().map(random -> new Weird(random).date());
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        return Arbitraries.oneOf(
                        Arbitraries.randoms().map(random -> (DatasetRecord) company(new Weird(random))),
                        Arbitraries.randoms().map(random -> person(new Weird(random))),
                        Arbitraries.randoms().map(random -> source(new Weird(random))),
                        Arbitraries.randoms().map(random -> event(new Weird(random))),
                        Arbitraries.randoms().map(random -> WeirdControls.list(new Weird(random))),
                        Arbitraries.randoms().map(random -> WeirdControls.entry(new Weird(random))),
                        Arbitraries.randoms().map(random -> WeirdControls.control(new Weird(random))),
                        Arbitraries.randoms().map(random -> WeirdControls.control(new Weird(random))),
                        Arbitraries.randoms().map(random -> stake(new Weird(random))),
                        Arbitraries.randoms().map(random -> stake(new Weird(random))))
                .list()
                .ofMaxSize(8)
                .map(java.util.ArrayList::new);
    }

    private static Company company(Weird w) {
        Company.Builder company = Company.builder()
                .id(w.id())
                .name(w.text())
                .jurisdiction(w.maybe(x -> Jurisdiction.of(x.one("CN", "UK", "??", "CN-"))));
        w.maybe(Weird::identifier).ifPresent(company::addIdentifier);
        w.maybe(Weird::date).ifPresent(day -> company.addFounded(AttestedDate.of(day)));
        w.maybe(Weird::date).ifPresent(day -> company.addDissolved(AttestedDate.of(day)));
        w.maybe(Weird::id).ifPresent(company::addPredecessor);
        w.maybe(Weird::text)
                .ifPresent(text -> company.addName(Name.builder().text(text).build()));
        company.addListing(Listing.builder()
                .mic(Mic.of(w.one("XSHG", "SSE", "?")))
                .listed(w.maybe(Weird::date))
                .delisted(w.maybe(Weird::date))
                .build());
        company.addShareCount(ShareCount.builder()
                .asOf(w.date())
                .issued(w.maybe(Weird::shares))
                .outstanding(w.maybe(Weird::shares))
                .build());
        return company.build();
    }

    private static Person person(Weird w) {
        return Person.builder()
                .id(w.id())
                .name(w.text())
                .addIdentifier(w.identifier())
                .build();
    }

    private static Source source(Weird w) {
        return Source.builder()
                .id(w.id())
                .title(w.text())
                .text(w.maybe(Weird::text))
                .addDerivesFrom(w.id())
                .published(w.maybe(Weird::date))
                .build();
    }

    private static Event event(Weird w) {
        return Event.builder()
                .id(w.id())
                .kind(w.one(EventKind.values()))
                .addSubject(Subject.of(w.one("a", "a/b", "/", "a/", "")))
                .date(w.maybe(Weird::date))
                .known(w.maybe(Weird::date))
                .addCitation(w.citation())
                .addSupersedes(new Supersession(w.id(), w.one(SupersessionKind.values()), w.maybe(Weird::date)))
                .build();
    }

    private static ShareholderStake stake(Weird w) {
        ShareholderStake.Builder stake = ShareholderStake.builder()
                .id(w.id())
                .holder(w.one(PartyReference.to(w.id()), PartyReference.unknown(w.one(UnknownReason.values()))))
                .heldFor(w.maybe(Weird::id))
                .entity(w.one("a", "b"))
                .percent(w.maybe(Weird::percent))
                .shares(w.maybe(Weird::shares))
                .basis(w.maybe(x -> x.one(ShareBasis.values())))
                .interest(w.maybe(x -> x.one(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS)))
                .directness(w.maybe(x -> x.one(Directness.values())))
                .asOf(w.maybe(Weird::date))
                .basisAsOf(w.maybe(Weird::date))
                .period(w.maybe(Weird::period))
                .restates(w.maybe(Weird::id))
                .concertGroup(w.maybe(x -> ConcertGroup.builder()
                        .name(x.text())
                        .percent(x.maybe(Weird::percent))
                        .build()));
        w.maybe(Weird::citation).ifPresent(stake::addCitation);
        w.maybe(Weird::id)
                .ifPresent(id -> stake.addSupersedes(new Supersession(id, SupersessionKind.UPDATES, Optional.empty())));
        return stake.build();
    }
}
