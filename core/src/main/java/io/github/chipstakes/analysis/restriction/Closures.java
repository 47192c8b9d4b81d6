package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.RestrictedHolding;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.graph.StakeThreshold;
import io.github.chipstakes.analysis.ownership.GraphByInterest;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.OwnershipRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * What an ownership rule reaches, once for each set of listed parties whose holdings it adds up: all of them, those of one
 * list or program, or each alone. Where the rule does not say, it is certain only what each reaches alone, and possible what
 * all reach together. Where it does not say how much must be held, or not by which comparator, any holding makes restricted possible.
 */
final class Closures {
    /** Any holding at all. */
    static final StakeThreshold ANYTHING = new StakeThreshold(BigDecimal.ZERO, false);

    private final OwnershipGraph graph;
    private final Map<Integer, List<Integer>> standIns;
    private final SortedMap<String, Seed> seeds;
    private final Function<String, Optional<Integer>> number;
    private final Optional<StakeThreshold> threshold;
    private final List<RuleClosure> certain;
    private final List<RuleClosure> possible;

    Closures(
            GraphByInterest byInterest,
            OwnershipRule rule,
            SortedMap<String, Seed> seeds,
            Function<String, Optional<Integer>> number) {
        graph = byInterest.graph();
        standIns = byInterest.standIns();
        this.seeds = seeds;
        this.number = number;
        threshold = rule.threshold().flatMap(limit -> StakeThreshold.find(limit.number()));
        RuleClosure together = closure(seeds.keySet());
        if (threshold.isEmpty()) {
            certain = List.of();
            possible = List.of(together);
        } else if (rule.aggregate().isEmpty()) {
            certain = alone(seeds.keySet());
            possible = List.of(together);
        } else {
            certain = apart(rule.aggregate().get(), together);
            possible = certain;
        }
    }

    private List<RuleClosure> apart(Aggregation aggregation, RuleClosure together) {
        return switch (aggregation) {
            case ALL_LISTED -> List.of(together);
            case SAME_LIST -> by(Seed::lists);
            case SAME_PROGRAM -> by(Seed::programs);
            case NONE -> alone(seeds.keySet());
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
        Set<String> listed = parties.stream().filter(this::isListed).collect(Collectors.toSet());
        return closure(listed, parties.stream());
    }

    private boolean isListed(String party) {
        return Optional.ofNullable(seeds.get(party))
                .filter(seed -> seed.listed().isYes())
                .isPresent();
    }

    private RuleClosure closure(Set<String> certainly, Stream<String> possibly) {
        return RuleClosure.of(
                graph,
                numbers(certainly.stream()),
                numbers(possibly.filter(party -> !certainly.contains(party)).distinct()),
                threshold.orElse(ANYTHING));
    }

    private int[] numbers(Stream<String> parties) {
        return parties.map(number)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Optional<StakeThreshold> threshold() {
        return threshold;
    }

    /** The closure that shows most of an entity: that it is restricted, in the fewest steps; else that it may be; else any. */
    RuleClosure best(int entity) {
        return first(certain, entity, true)
                .or(() -> first(possible, entity, false))
                .orElseGet(() -> possible.isEmpty() ? closure(Set.of()) : mostHeld(entity));
    }

    /** Every closure, the one that shows most of the entity first. */
    List<RuleClosure> bestFirst(int entity) {
        RuleClosure best = best(entity);
        return Stream.concat(Stream.of(best), Stream.concat(certain.stream(), possible.stream()))
                .distinct()
                .toList();
    }

    /** Whether what a closure reaches for certain is restricted for certain, and not only if the rule adds up more than it says. */
    boolean isCertainIn(RuleClosure closure) {
        return certain.contains(closure);
    }

    private static Optional<RuleClosure> first(List<RuleClosure> closures, int entity, boolean restricted) {
        return closures.stream()
                .filter(closure -> restricted ? closure.isRestricted(entity) : closure.isPossible(entity))
                .min((one, other) ->
                        one.round(entity).getAsInt() - other.round(entity).getAsInt());
    }

    private RuleClosure mostHeld(int entity) {
        return possible.stream()
                .max((one, other) -> Integer.compare(
                        holding(one, entity).owners().size(),
                        holding(other, entity).owners().size()))
                .orElseThrow();
    }

    /** What restricted owners hold of an entity by the interest that shows most. */
    RestrictedHolding holding(RuleClosure closure, int entity) {
        return holdings(closure, entity).get(0);
    }

    /**
     * What restricted owners hold of an entity, by each interest there is: first by which it is restricted, in the fewest
     * steps; then by which it possibly is; then in which they are most.
     */
    List<RestrictedHolding> holdings(RuleClosure closure, int entity) {
        return standIns.getOrDefault(entity, List.of(entity)).stream()
                .sorted(Comparator.<Integer>comparingInt(it -> closure.isRestricted(it) ? 0 : 1)
                        .thenComparingInt(it -> closure.round(it).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(it -> -closure.holding(it).owners().size()))
                .map(closure::holding)
                .toList();
    }

    /** Every entity reached, for certain or possibly, and not a seed of all closures. */
    int[] reached() {
        return possible.stream()
                .flatMapToInt(closure -> java.util.Arrays.stream(closure.possible()))
                .distinct()
                .sorted()
                .toArray();
    }
}
