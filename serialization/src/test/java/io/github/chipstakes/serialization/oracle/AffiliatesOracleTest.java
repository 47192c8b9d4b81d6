package io.github.chipstakes.serialization.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Who is restricted by ownership, who may be, and who is flagged, in the worked cases that lie beside the repository. */
class AffiliatesOracleTest {

    @TestFactory
    Stream<DynamicTest> theWorkedCases() {
        return WorkedCases.of(
                "oracles/affiliates.json",
                List.of("id", "listed", "holdings", "note"),
                Map.of(
                        "captured", (one, restricted) -> everybodyIsAsSaid(one),
                        "redFlag", (one, flagged) -> everybodyIsAsSaid(one),
                        "indeterminate", (one, possible) -> everybodyIsAsSaid(one)));
    }

    private static void everybodyIsAsSaid(JsonNode one) {
        List<ShareholderStake> stakes = one.get("holdings")
                .valueStream()
                .map(held -> WorkedCases.stake(
                        WorkedCases.id(held.get(0)),
                        WorkedCases.id(held.get(1)),
                        Optional.of(held.get(2)).filter(JsonNode::isNumber).map(JsonNode::asString)))
                .toList();
        List<String> listed = ids(one, "listed");
        OwnershipReach reach = WorkedCases.ruleOfHalf(stakes, listed);
        assertThat(WorkedCases.parties(stakes)).containsAll(listed).allSatisfy(party -> {
            Restriction restriction = reach.of(party);
            assertThat(restriction.level()).as(party).isEqualTo(level(one, party));
            assertThat(restriction.answer().verdict())
                    .as(party)
                    .isEqualTo(
                            listed.contains(party) || ids(one, "captured").contains(party)
                                    ? Verdict.YES
                                    : Verdict.UNKNOWN);
            assertThat(restriction.redFlags())
                    .as(party)
                    .extracting(RedFlag::kind)
                    .filteredOn(kind -> kind != RedFlag.Kind.OWNER_FLAGGED)
                    .isEqualTo(flags(one, party));
            assertThat(restriction.redFlags())
                    .as(party + " has the flags of what is flagged and owns it, beside the red flags of the case")
                    .filteredOn(flag -> flag.kind() == RedFlag.Kind.OWNER_FLAGGED)
                    .allMatch(
                            flag -> ids(one, "redFlag").contains(flag.subject().orElseThrow()));
        });
    }

    private static Level level(JsonNode one, String party) {
        if (ids(one, "listed").contains(party)) {
            return Level.LISTED;
        }
        if (ids(one, "captured").contains(party)) {
            return Level.RESTRICTED;
        }
        return ids(one, "indeterminate").contains(party) ? Level.POSSIBLY : Level.NOT_SHOWN;
    }

    private static List<RedFlag.Kind> flags(JsonNode one, String party) {
        if (ids(one, "indeterminate").contains(party)) {
            return List.of(RedFlag.Kind.UNKNOWN_PERCENTAGE);
        }
        return ids(one, "redFlag").contains(party) ? List.of(RedFlag.Kind.BELOW_THRESHOLD) : List.of();
    }

    private static List<String> ids(JsonNode one, String field) {
        return one.has(field) ? WorkedCases.ids(one.get(field)) : List.of();
    }
}
