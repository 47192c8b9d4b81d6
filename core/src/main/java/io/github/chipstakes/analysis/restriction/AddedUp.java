package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.graph.RuleClosures;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Aggregation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose holdings a rule adds up: makes a closure for each set of listed parties. */
final class AddedUp {
    private static final int[] NOBODY = {};

    private final OwnershipGraph graph;
    private final RuleClosures closures;
    private final SortedMap<String, Seed> seeds;
    private final Function<String, Optional<Integer>> number;
    private final Steps steps;

    AddedUp(
            OwnershipGraph graph,
            RuleClosures closures,
            SortedMap<String, Seed> seeds,
            Function<String, Optional<Integer>> number,
            Steps steps) {
        this.steps = steps;
        this.graph = graph;
        this.closures = closures;
        this.seeds = seeds;
        this.number = number;
    }

    /** Of none of them. */
    RuleClosure ofNobody() {
        return closures.from(NOBODY, NOBODY);
    }

    /** Of all of them together. */
    RuleClosure together() {
        return closure(seeds.keySet());
    }

    /** The same, if these parties were possibly restricted, too. */
    RuleClosure togetherWith(Collection<String> others) {
        return closure(listed(seeds.keySet()), Stream.concat(seeds.keySet().stream(), others.stream()));
    }

    /** Of each by itself. */
    List<RuleClosure> eachAlone() {
        return alone(seeds.keySet());
    }

    /** As a rule says. */
    List<RuleClosure> as(Aggregation aggregation) {
        return switch (aggregation) {
            case ALL_LISTED -> List.of(together());
            case SAME_LIST -> by(Seed::lists);
            case SAME_PROGRAM -> by(Seed::programs);
            case NONE -> eachAlone();
        };
    }

    /**
     * One for each group. A party of which it is not said of which group it is reaches what it reaches alone for certain, and
     * may be of each, or all such parties of one that is not named.
     */
    private List<RuleClosure> by(Function<Seed, Membership> kind) {
        Set<String> groups = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        Set<String> certainlyUnnamed = new TreeSet<>();
        seeds.forEach((party, seed) -> {
            Membership membership = kind.apply(seed);
            groups.addAll(membership.possible());
            if (membership.unnamed() != Verdict.NO) {
                unnamed.add(party);
            }
            if (membership.unnamed() == Verdict.YES) {
                certainlyUnnamed.add(party);
            }
        });
        Stream<RuleClosure> ofGroups = groups.stream()
                .map(group -> closure(
                        parties(seed -> kind.apply(seed).certain().contains(group)),
                        Stream.concat(
                                parties(seed -> kind.apply(seed).possible().contains(group)).stream(),
                                unnamed.stream())));
        Stream<RuleClosure> ofUnnamed =
                unnamed.isEmpty() ? Stream.of() : Stream.of(closure(Set.of(), unnamed.stream()));
        return Stream.of(ofGroups, ofUnnamed, alone(certainlyUnnamed).stream())
                .flatMap(closures -> closures)
                .toList();
    }

    private Set<String> parties(Predicate<Seed> some) {
        return seeds.entrySet().stream()
                .filter(seed -> some.test(seed.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<RuleClosure> alone(Collection<String> parties) {
        return parties.stream()
                .filter(party -> number.apply(party)
                        .filter(it -> graph.heldCount(it) > 0)
                        .isPresent())
                .map(party -> closure(Set.of(party)))
                .toList();
    }

    /** From these parties, each as certain as it is listed. */
    private RuleClosure closure(Set<String> parties) {
        return closure(listed(parties), parties.stream());
    }

    private Set<String> listed(Set<String> parties) {
        return parties.stream().filter(this::isListed).collect(Collectors.toSet());
    }

    private boolean isListed(String party) {
        return Optional.ofNullable(seeds.get(party))
                .filter(seed -> seed.listed().isYes())
                .isPresent();
    }

    private RuleClosure closure(Set<String> certainly, Stream<String> possibly) {
        steps.addUnforeseen(Steps.STATEMENT);
        return closures.from(
                numbers(certainly.stream()),
                numbers(possibly.filter(party -> !certainly.contains(party)).distinct()));
    }

    private int[] numbers(Stream<String> parties) {
        return parties.map(number)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
