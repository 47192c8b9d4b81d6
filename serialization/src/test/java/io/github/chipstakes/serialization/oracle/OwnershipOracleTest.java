package io.github.chipstakes.serialization.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.graph.Chain;
import io.github.chipstakes.analysis.graph.Chains;
import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.graph.LookThrough;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.ownership.EndOwner;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What is held in the end, whom a rule of half reaches, and who controls whom, in the worked cases that lie beside the repository. */
class OwnershipOracleTest {

    @TestFactory
    Stream<DynamicTest> theWorkedCases() {
        return WorkedCases.of(
                "oracles/ownership.json",
                List.of("id", "edges", "source", "note"),
                Map.of(
                        "integrated", OwnershipOracleTest::isHeldInTheEnd,
                        "rule50", OwnershipOracleTest::isReachedByARuleOfHalf,
                        "majority_control_strict_gt50", OwnershipOracleTest::isControlled,
                        "weakest_link", OwnershipOracleTest::isTheWeakestLink));
    }

    private static List<ShareholderStake> stakes(JsonNode one) {
        return one.get("edges")
                .valueStream()
                .map(edge -> WorkedCases.stake(
                        WorkedCases.id(edge.get("owner")),
                        WorkedCases.id(edge.get("subject")),
                        Optional.of(edge.get("percent").asString())))
                .toList();
    }

    private static void isHeldInTheEnd(JsonNode one, JsonNode pairs) {
        Ownership ownership = WorkedCases.ownership(stakes(one));
        IntegratedOwnership integrated = IntegratedOwnership.of(ownership);
        if (pairs.isString()) {
            assertThat(pairs.asString()).startsWith("SINGULAR");
            isSingular(integrated, WorkedCases.parties(stakes(one)));
            return;
        }
        LookThrough look = LookThrough.of(ownership.graph(Interest.SHAREHOLDING));
        for (JsonNode pair : pairs) {
            assertThat(pair.propertyNames()).containsOnly("owner", "subject", "brioschi", "baldone");
            String owner = WorkedCases.id(pair.get("owner"));
            String subject = WorkedCases.id(pair.get("subject"));
            int holder = ownership.number(owner).orElseThrow();
            int entity = ownership.number(subject).orElseThrow();
            assertThat(integrated.heldBy(owner).get(subject))
                    .as("%s in %s, corrected", owner, subject)
                    .satisfies(share -> isExactly(share.orElseThrow(), pair.get("baldone")));
            assertThat(integrated.ownersOf(subject).owners())
                    .as("%s among the owners of %s", owner, subject)
                    .filteredOn(EndOwner::party, Optional.of(owner))
                    .singleElement()
                    .satisfies(end -> isExactly(end.share().orElseThrow(), pair.get("baldone")));
            isExactly(look.heldBy(holder).uncorrected(entity).orElseThrow(), pair.get("brioschi"));
            isExactly(look.ownersOf(entity).uncorrected(holder).orElseThrow(), pair.get("brioschi"));
        }
    }

    private static void isSingular(IntegratedOwnership integrated, List<String> parties) {
        assertThat(integrated.closedSets()).containsExactly(parties);
        for (String holder : parties) {
            SortedMap<String, Optional<IntegratedShare>> unknown = new TreeMap<>();
            parties.forEach(party -> unknown.put(party, Optional.empty()));
            assertThat(integrated.heldBy(holder)).isEqualTo(unknown);
            assertThat(integrated.ownersOf(holder).closedSets()).containsExactly(parties);
        }
    }

    private static void isExactly(IntegratedShare share, JsonNode figure) {
        assertThat(figure.propertyNames()).containsOnly("fraction", "percent");
        Fraction exact = Fraction.parse(figure.get("fraction").asString());
        assertThat(share).isEqualTo(new IntegratedShare(exact, exact, Fraction.ZERO));
        assertThat(exact.percent(6))
                .isEqualByComparingTo(new BigDecimal(figure.get("percent").asString()));
    }

    private static void isReachedByARuleOfHalf(JsonNode one, JsonNode rule) {
        assertThat(rule.propertyNames()).containsOnly("listed", "affected", "greatest_fixed_point_would_say");
        List<ShareholderStake> stakes = stakes(one);
        List<String> listed = WorkedCases.ids(rule.get("listed"));
        List<String> affected = WorkedCases.ids(rule.get("affected"));
        OwnershipReach reach = WorkedCases.ruleOfHalf(stakes, listed);
        assertThat(WorkedCases.parties(stakes))
                .containsAll(WorkedCases.ids(rule.get("greatest_fixed_point_would_say")))
                .allSatisfy(party -> assertThat(reach.of(party).level())
                        .as(party)
                        .isEqualTo(
                                listed.contains(party)
                                        ? Level.LISTED
                                        : affected.contains(party) ? Level.RESTRICTED : Level.NOT_SHOWN));
        assertThat(reach.reached())
                .extracting(Restriction::party)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(listed.stream(), affected.stream()).toList());
        assertThat(reach.reached())
                .extracting(restriction -> restriction.answer().verdict())
                .containsOnly(Verdict.YES);
    }

    private static void isControlled(JsonNode one, JsonNode control) {
        VotingControl votes = VotingControl.of(WorkedCases.ownership(stakes(one)));
        control.forEachEntry((party, controlled) -> assertThat(votes.controlledBy(party))
                .as("controlled by %s", party)
                .isEqualTo(WorkedCases.ids(controlled).stream()
                        .collect(Collectors.toMap(entity -> entity, entity -> Verdict.YES))));
    }

    private static void isTheWeakestLink(JsonNode one, JsonNode link) {
        assertThat(link.propertyNames()).containsOnly("owner", "subject", "control", "cash_flow_simple_paths");
        Ownership ownership = WorkedCases.ownership(stakes(one));
        OwnershipGraph graph = ownership.graph(Interest.SHAREHOLDING);
        Chains chains = Chains.between(
                graph,
                ownership.number(WorkedCases.id(link.get("owner"))).orElseThrow(),
                ownership.number(WorkedCases.id(link.get("subject"))).orElseThrow(),
                100);
        Fraction weakest = chains.strongest().stream()
                .map(chain ->
                        Fraction.ofPercent(chain.weakest().lower().orElseThrow().value()))
                .reduce(Fraction.ZERO, Fraction::max);
        Fraction cashFlow = chains.strongest().stream().map(Chain::atLeast).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(chains.limitReached()).isFalse();
        assertThat(weakest)
                .isEqualTo(Fraction.parse(link.at("/control/fraction").asString()));
        assertThat(cashFlow)
                .isEqualTo(Fraction.parse(
                        link.at("/cash_flow_simple_paths/fraction").asString()));
    }
}
