package io.github.chipstakes.serialization.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
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
import io.github.chipstakes.serialization.SharedFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of worked cases, each a test that asks every question in it; a field that is no known question fails. */
final class WorkedCases {
    static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private WorkedCases() {}

    /** One test for each case of a file; one that is skipped, where it is missing. The facts of a case are told apart from the questions about them, one for each field. */
    static Stream<DynamicTest> of(
            String file, List<String> facts, Map<String, BiConsumer<JsonNode, JsonNode>> questions) {
        if (!SharedFile.isThere(file)) {
            return Stream.of(DynamicTest.dynamicTest(file, () -> SharedFile.path(file)));
        }
        JsonNode cases = JsonMapper.shared().readTree(SharedFile.path(file).toFile());
        assertThat(cases).isNotEmpty();
        return cases.valueStream()
                .map(one -> DynamicTest.dynamicTest(one.get("id").asString(), () -> ask(one, facts, questions)));
    }

    private static void ask(JsonNode one, List<String> facts, Map<String, BiConsumer<JsonNode, JsonNode>> questions) {
        List<String> asked = one.propertyNames().stream()
                .filter(field -> !facts.contains(field))
                .toList();
        assertThat(asked).as("the questions of the case").isNotEmpty();
        assertThat(questions.keySet()).as("known questions").containsAll(asked);
        Map<String, BiConsumer<JsonNode, JsonNode>> all = new HashMap<>(questions);
        asked.forEach(field -> Optional.ofNullable(all.get(field)).orElseThrow().accept(one, one.get(field)));
    }

    /** The ids of parties named in a list. */
    static List<String> ids(JsonNode names) {
        return names.valueStream().map(WorkedCases::id).toList();
    }

    /** The id of a party named in a case. */
    static String id(JsonNode name) {
        return name.asString().replace(' ', '-');
    }

    static ShareholderStake stake(String holder, String entity, Optional<String> percent) {
        return ShareholderStake.builder()
                .id(holder + "-in-" + entity)
                .holder(holder)
                .entity(entity)
                .asOf(PartialDate.of(DAY))
                .interest(Interest.SHAREHOLDING)
                .build()
                .withPercent(percent.map(Percentage::parse));
    }

    static Ownership ownership(List<ShareholderStake> stakes) {
        return Ownership.of(Dataset.builder().addAll(stakes).build(), DAY);
    }

    /** A rule of at least 50 percent, in force, from a list that names these parties. */
    static OwnershipReach ruleOfHalf(List<ShareholderStake> stakes, List<String> listed) {
        Dataset.Builder dataset = Dataset.builder()
                .info(DatasetInfo.builder()
                        .upToDate(PartialDate.parse("2026-01-01"))
                        .build())
                .addAll(stakes)
                .add(PartyList.builder()
                        .id("list")
                        .name("The list")
                        .upToDate(PartialDate.parse("2026-01-01"))
                        .build())
                .add(ExportControl.builder()
                        .id("rule")
                        .title("The rule")
                        .jurisdiction(Jurisdiction.of("US"))
                        .addProvision(Provision.builder()
                                .id("half")
                                .ownership(OwnershipRule.builder()
                                        .addList("list")
                                        .threshold(Percentage.parse("at least 50"))
                                        .aggregate(Aggregation.ALL_LISTED)
                                        .reach(RuleReach.ALL)
                                        .build())
                                .build())
                        .addTimeline(LegalEvent.builder()
                                .event(LegalEventKind.EFFECTIVE)
                                .date(PartialDate.parse("2020-01-01"))
                                .build())
                        .build());
        for (String party : listed) {
            dataset.add(ListEntry.builder()
                    .id("entry-" + party)
                    .list("list")
                    .name(party)
                    .addVersion(EntryVersion.builder()
                            .action(EntryAction.ADDED)
                            .validFrom(PartialDate.parse("2020-01-01"))
                            .build())
                    .build());
            dataset.add(EntryMatch.builder()
                    .entry("entry-" + party)
                    .party(party)
                    .status(MatchStatus.CONFIRMED)
                    .build());
        }
        return OwnershipReach.all(Ownership.of(dataset.build(), DAY)).get(0);
    }

    /** Everybody the stakes of a case name, each once. */
    static List<String> parties(List<ShareholderStake> stakes) {
        return stakes.stream()
                .flatMap(stake -> Stream.of(stake.holder().id().orElseThrow(), stake.entity()))
                .distinct()
                .toList();
    }
}
