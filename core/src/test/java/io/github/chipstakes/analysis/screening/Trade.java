package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The lists {@code el} and {@code sdn}, a rule over what {@code el} lists, and records of who is on them. */
final class Trade {
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final Jurisdiction CN = Jurisdiction.of("CN");

    private Trade() {}

    /** The rule {@code rule/half} over the parties of {@code el}, in force from 2025-09-29 until it is suspended on 2026-06-01. */
    static ExportControl rule() {
        return ExportControl.builder()
                .id("rule")
                .title("The rule")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder()
                        .id("half")
                        .ownership(OwnershipRule.builder()
                                .addList("el")
                                .threshold(Percentage.parse("at least 50"))
                                .aggregate(Aggregation.ALL_LISTED)
                                .reach(RuleReach.ALL)
                                .build())
                        .build())
                .addTimeline(event(LegalEventKind.EFFECTIVE, "2025-09-29"))
                .addTimeline(event(LegalEventKind.SUSPENDED, "2026-06-01"))
                .build();
    }

    private static LegalEvent event(LegalEventKind kind, String day) {
        return LegalEvent.builder().event(kind).date(PartialDate.parse(day)).build();
    }

    static EntryVersion version(EntryAction action, String day) {
        return EntryVersion.builder()
                .action(action)
                .validFrom(PartialDate.parse(day))
                .build();
    }

    /** An entry listed since 2020-01-01. */
    static ListEntry entry(String list, String id, String name, String... aliases) {
        return ListEntry.builder()
                .id(id)
                .list(list)
                .name(name)
                .addAliases(aliases)
                .addVersion(version(EntryAction.ADDED, "2020-01-01"))
                .build();
    }

    static Company company(String id, String name) {
        return Company.builder().id(id).name(name).build();
    }

    static EntryMatch match(String entry, String party, MatchStatus status) {
        return EntryMatch.builder().entry(entry).party(party).status(status).build();
    }

    static ShareholderStake stake(String holder, String percent, String entity) {
        return Stakes.asOf("2026-01-01", Stakes.stake(holder + " " + percent + " " + entity))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
    }

    /** The lists, the rule and these records, up to date as of 2026-07-31. */
    static Dataset dataset(DatasetRecord... records) {
        return dataset(List.of(records));
    }

    static Dataset dataset(List<? extends DatasetRecord> records) {
        return Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-07-31"))
                        .build())
                .addAll(List.of(
                        PartyList.builder().id("el").name("Entity List").build(),
                        PartyList.builder().id("sdn").name("Blocked Persons").build(),
                        rule()))
                .addAll(records)
                .build();
    }

    static Screening on(Dataset dataset) {
        return Screening.of(Reach.of(dataset, DAY));
    }

    static Screening on(Dataset dataset, When when) {
        return Screening.of(Reach.of(dataset, when));
    }

    /** {@code el: UNKNOWN, POSSIBLY} and so on. */
    static List<String> results(Screened screened) {
        return screened.results().stream().map(ScreeningResult::toString).toList();
    }

    /** The candidates, a line each. */
    static List<String> candidates(Screened screened) {
        return screened.candidates().stream().map(Candidate::toString).toList();
    }

    static Dataset with(Dataset dataset, DatasetRecord... more) {
        return Dataset.builder()
                .info(dataset.info())
                .addAll(Stream.concat(dataset.records().stream(), Stream.of(more))
                        .toList())
                .build();
    }
}
