package io.github.chipstakes.analysis.restriction;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From lists, entries and matches to what a rule makes of a party. */
class WhomARuleStartsFromTest {
    private static final OwnershipRule RULE = OwnershipRule.builder()
            .threshold(Percentage.parse("at least 50"))
            .aggregate(Aggregation.ALL_LISTED)
            .reach(RuleReach.ALL)
            .build()
            .withLists("el", "sdn");

    private static PartyList list(String id) {
        return PartyList.builder()
                .id(id)
                .name(id)
                .upToDate(PartialDate.parse("2026-01-01"))
                .build();
    }

    /** An entry of a list, under these programs. */
    private static ListEntry entry(String id, String list, String... programs) {
        return ListEntry.builder()
                .id(id)
                .list(list)
                .name(id)
                .addVersion(EntryVersion.builder()
                        .action(EntryAction.ADDED)
                        .validFrom(PartialDate.parse("2020-01-01"))
                        .build())
                .build()
                .withPrograms(programs);
    }

    private static EntryMatch match(String entry, String party, MatchStatus status) {
        return EntryMatch.builder().entry(entry).party(party).status(status).build();
    }

    private static EntryMatch confirmed(String entry, String party) {
        return match(entry, party, MatchStatus.CONFIRMED);
    }

    private static ShareholderStake held(String line) {
        return asOf("2025-11-11", stake(line))
                .withInterest(Interest.SHAREHOLDING)
                .withDirectness(Directness.DIRECT);
    }

    private static Restriction of(String party, OwnershipRule rule, DatasetRecord... records) {
        List<DatasetRecord> all = new ArrayList<>(List.of(records));
        all.add(list("el"));
        all.add(list("sdn"));
        all.add(ExportControl.builder()
                .id("rule")
                .title("The rule")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder().id("half").ownership(rule).build())
                .addTimeline(LegalEvent.builder()
                        .event(LegalEventKind.EFFECTIVE)
                        .date(PartialDate.parse("2020-01-01"))
                        .build())
                .build());
        Dataset dataset = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-01-01"))
                        .build())
                .addAll(all)
                .build();
        return OwnershipReach.all(Ownership.of(dataset, When.on(DAY))).get(0).of(party);
    }

    @Test
    void whoIsListedUnderNoProgramReachesWhatItHoldsAlone() {
        OwnershipRule rule = RULE.withAggregate(Aggregation.SAME_PROGRAM);
        assertThat(of("c", rule, entry("el-x", "el"), confirmed("el-x", "x"), held("x 60 c"))
                        .level())
                .isEqualTo(Level.RESTRICTED);
    }

    @Test
    void whoIsListedUnderNoProgramMayBeOfOneWithOthers() {
        Restriction c = of(
                "c",
                RULE.withAggregate(Aggregation.SAME_PROGRAM),
                entry("sdn-x", "sdn", "IRAN"),
                entry("el-y", "el"),
                confirmed("sdn-x", "x"),
                confirmed("el-y", "y"),
                held("x 30 c"),
                held("y 30 c"));
        assertThat(c.words())
                .isEqualTo("possibly restricted by ownership: 30 % by x (listed) and 30 % by y (listed); whether these "
                        + "listed parties are of one list or program, so that the rule adds what they hold, is not known; "
                        + "40 % unaccounted for");
    }

    @Test
    void onlyProgramsTheRuleNamesAddUp() {
        OwnershipRule rule = RULE.withAggregate(Aggregation.SAME_PROGRAM).withPrograms("IRAN", "CUBA");
        DatasetRecord[] records = {
            entry("sdn-x", "sdn", "IRAN", "SDGT"),
            entry("sdn-y", "sdn", "CUBA", "SDGT"),
            confirmed("sdn-x", "x"),
            confirmed("sdn-y", "y"),
            held("x 30 c"),
            held("y 30 c")
        };
        assertThat(of("c", rule, records).level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(of("c", rule.withPrograms("IRAN", "CUBA", "SDGT"), records).level())
                .isEqualTo(Level.RESTRICTED);
    }

    @Test
    void anEntryThatIsNotHeldMayBeOfAnyList() {
        OwnershipRule rule = RULE.withAggregate(Aggregation.SAME_LIST);
        assertThat(of("c", rule, confirmed("lost", "x"), held("x 60 c")).level())
                .isEqualTo(Level.POSSIBLY);
    }

    @Test
    void whoIsOnlyProbablyOnTheSameListAddsPossiblyOnly() {
        OwnershipRule rule = RULE.withAggregate(Aggregation.SAME_LIST);
        DatasetRecord[] records = {
            entry("el-a", "el"),
            entry("sdn-a", "sdn"),
            entry("sdn-b", "sdn"),
            confirmed("el-a", "a"),
            match("sdn-a", "a", MatchStatus.PROBABLE),
            confirmed("sdn-b", "b"),
            held("a 30 c"),
            held("b 30 c"),
            held("a 60 d")
        };
        assertThat(of("c", rule, records).level()).isEqualTo(Level.POSSIBLY);
        assertThat(of("d", rule, records).level()).isEqualTo(Level.RESTRICTED);
    }

    @Test
    void aListedPartyNeedNotHaveARecordNorAStake() {
        Restriction x = of("x", RULE, entry("el-x", "el"), confirmed("el-x", "x"));
        assertThat(x.level()).isEqualTo(Level.LISTED);
        assertThat(x.answer().verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void theEntryTheListAndTheMatchAreAmongTheRecords() {
        assertThat(of("c", RULE, entry("el-x", "el"), confirmed("el-x", "x"), held("x 60 c"))
                        .answer()
                        .records())
                .containsExactly("el-x", "el", "el-x~x~confirmed", "x-in-c", "rule");
    }

    @Test
    void listsThatAreNotHeldAreMissing() {
        assertThat(of("c", RULE, entry("el-x", "el"), confirmed("el-x", "x"), held("y 60 c"))
                        .words())
                .isEqualTo("not shown to be restricted; 40 % unaccounted for; the dataset holds no entry of sdn, from "
                        + "which the rule starts");
        assertThat(of("c", RULE.withLists(), held("x 60 c")).words())
                .contains("from which lists the rule starts is not recorded");
    }
}
