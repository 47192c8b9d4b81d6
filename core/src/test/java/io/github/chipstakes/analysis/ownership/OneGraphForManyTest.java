package io.github.chipstakes.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
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
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That stakes are weighed against their rivals, and a graph of them is put together, once for however many are screened. */
class OneGraphForManyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** How many companies there are; each but the first is held by one before it, as two accounts of one stake say. */
    private static final int COMPANIES = 3000;

    private final AtomicInteger weighed = new AtomicInteger();
    private final Counting counting = Counting.STANDARD.preferring((one, other) -> {
        weighed.incrementAndGet();
        return 0;
    });

    private static Company company(int number) {
        return Company.builder().id("c" + number).name("Company " + number).build();
    }

    private static ShareholderStake stake(String account, int number) {
        return Stakes.asOf(
                        "2026-01-01",
                        Stakes.stake("c" + (number - 1) / 3 + " " + (number % 2 == 0 ? "60" : "20") + " c" + number))
                .withId(account + number)
                .withInterest(Interest.SHAREHOLDING);
    }

    private static ListEntry entry(String id, String name) {
        return ListEntry.builder()
                .id(id)
                .list("el")
                .name(name)
                .addVersion(EntryVersion.builder()
                        .action(EntryAction.ADDED)
                        .validFrom(PartialDate.parse("2020-01-01"))
                        .build())
                .build();
    }

    private static ExportControl rule(String id, Interest... interests) {
        return ExportControl.builder()
                .id(id)
                .title(id)
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder()
                        .id("half")
                        .ownership(OwnershipRule.builder()
                                .addList("el")
                                .threshold(Percentage.parse("at least 50"))
                                .aggregate(Aggregation.ALL_LISTED)
                                .reach(RuleReach.ALL)
                                .addInterests(interests)
                                .build())
                        .build())
                .addTimeline(LegalEvent.builder()
                        .event(LegalEventKind.EFFECTIVE)
                        .date(PartialDate.parse("2025-09-29"))
                        .build())
                .build();
    }

    /** One company is listed, and the name of another stands on the list. */
    private static Dataset dataset() {
        return Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-07-31"))
                        .build())
                .addAll(List.of(
                        PartyList.builder().id("el").name("Entity List").build(),
                        rule("rule"),
                        rule("another"),
                        entry("el-0", "Company 0"),
                        entry("el-1", "Company 1"),
                        EntryMatch.builder()
                                .entry("el-0")
                                .party("c0")
                                .status(MatchStatus.CONFIRMED)
                                .build()))
                .addAll(IntStream.range(0, COMPANIES)
                        .mapToObj(OneGraphForManyTest::company)
                        .toList())
                .addAll(IntStream.range(1, COMPANIES)
                        .boxed()
                        .flatMap(number -> List.of(stake("a", number), stake("b", number)).stream())
                        .toList())
                .build();
    }

    private static List<Counterparty> list() {
        return IntStream.range(0, COMPANIES)
                .mapToObj(number -> Counterparty.named("Company " + number).withId("c" + number))
                .toList();
    }

    @Test
    void stakesAreWeighedAndAGraphIsMadeOnceHoweverManyAreScreenedByHoweverManyRules() {
        Ownership ownership = Ownership.of(dataset(), When.on(DAY), counting);
        int once = weighed.get();
        Screening screening = Screening.of(Reach.of(ownership));
        List<Screened> screened = screening.screen(list());
        assertThat(once).isGreaterThanOrEqualTo(COMPANIES - 1);
        assertThat(weighed).hasValue(once);
        assertThat(ownership.graphed()).isEqualTo(Set.of(Set.of(Interest.SHAREHOLDING)));
        assertThat(screened.stream().filter(one -> !one.ofOwners().isEmpty())).isNotEmpty();
        assertThat(ownership.graph(Set.of(Interest.SHAREHOLDING)))
                .isSameAs(ownership.graph(Set.of(Interest.SHAREHOLDING)));
    }
}
