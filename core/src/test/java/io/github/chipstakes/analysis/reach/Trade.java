package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.Stakes;
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
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Records of restricted trade in a line each: lists {@code el} and {@code meu}, the rule {@code rule/half}, entries, companies, stakes. */
final class Trade {
    static final PartyList EL = PartyList.builder().id("el").name("Entity List").build();
    static final PartyList MEU =
            PartyList.builder().id("meu").name("Military End-User List").build();

    static final Provision HALF = Provision.builder()
            .id("half")
            .ownership(OwnershipRule.builder()
                    .addList("el")
                    .addList("meu")
                    .threshold(Percentage.parse("at least 50"))
                    .aggregate(Aggregation.ALL_LISTED)
                    .reach(RuleReach.FOREIGN)
                    .build())
            .build();

    private Trade() {}

    static ExportControl rule(Provision provision, String... events) {
        ExportControl.Builder rule = ExportControl.builder()
                .id("rule")
                .title("The rule")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(provision);
        Stream.of(events).map(Trade::event).forEach(rule::addTimeline);
        return rule.build();
    }

    /** The rule, in force since 2025-09-29. */
    static ExportControl rule() {
        return rule(HALF, "EFFECTIVE 2025-09-29");
    }

    private static LegalEvent event(String line) {
        String[] words = line.split(" ");
        return LegalEvent.builder()
                .event(LegalEventKind.valueOf(words[0]))
                .date(PartialDate.parse(words[1]))
                .build();
    }

    /** An entry of a list for a party, added on 2020-01-01, that demands what it is told to. */
    static ListEntry entry(String list, String party, String demand) {
        return ListEntry.builder()
                .id(list + "-" + party)
                .list(list)
                .name(party)
                .addVersion(EntryVersion.builder()
                        .action(EntryAction.ADDED)
                        .validFrom(PartialDate.parse("2020-01-01"))
                        .licenseRequirement(demand)
                        .reviewPolicy(LicenseReviewPolicy.of("Presumption of denial"))
                        .addCite(LegalCitation.of("85 FR 1"))
                        .build())
                .build();
    }

    /** The same, struck off on a day. */
    static ListEntry removed(ListEntry entry, String day) {
        return entry.withVersions(Stream.concat(
                        entry.versions().stream(),
                        Stream.of(EntryVersion.builder()
                                .action(EntryAction.REMOVED)
                                .validFrom(PartialDate.parse(day))
                                .build()))
                .toList());
    }

    static EntryMatch match(String list, String party, MatchStatus status) {
        return EntryMatch.builder()
                .entry(list + "-" + party)
                .party(party)
                .status(status)
                .build();
    }

    /** That a party is listed: the entry, and the match that confirms it. */
    static List<DatasetRecord> listed(String list, String party) {
        return List.of(entry(list, party, "For all items, as " + party), match(list, party, MatchStatus.CONFIRMED));
    }

    static Company company(String id, String jurisdiction) {
        return Company.builder()
                .id(id)
                .name(id)
                .jurisdiction(Jurisdiction.of(jurisdiction))
                .build();
    }

    /** {@code x 60 a}: directly held shares, as of 2025-10-01. */
    static ShareholderStake stake(String line) {
        return Stakes.asOf("2025-10-01", Stakes.stake(line))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
    }

    static Dataset dataset(Object... records) {
        Dataset.Builder dataset = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-07-31"))
                        .build());
        Stream.of(records).flatMap(Trade::flat).forEach(dataset::add);
        return dataset.build();
    }

    private static Stream<DatasetRecord> flat(Object record) {
        return record instanceof List<?> several
                ? several.stream().flatMap(Trade::flat)
                : Stream.of((DatasetRecord) record);
    }
}
