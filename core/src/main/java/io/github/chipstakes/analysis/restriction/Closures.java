package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Progress;
import io.github.chipstakes.analysis.graph.RestrictedHolding;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.graph.RuleClosures;
import io.github.chipstakes.analysis.graph.StakeThreshold;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.ownership.GraphByInterest;
import io.github.chipstakes.model.control.OwnershipRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an ownership rule reaches, once for each set of listed parties whose holdings it adds up: all of them, those of one
 * list or program, or each alone. Where the rule does not say, it is certain only what each reaches alone, and possible what
 * all reach together. Where it does not say how much must be held, or not by which comparator, any holding makes restricted possible.
 */
final class Closures {
    /** Any holding at all. */
    static final StakeThreshold ANYTHING = new StakeThreshold(BigDecimal.ZERO, false);

    private final GraphByInterest byInterest;
    private final OwnershipGraph graph;
    private final Map<Integer, List<Integer>> standIns;
    private final Map<Integer, List<Integer>> oneOf;
    private final Optional<StakeThreshold> threshold;
    private final Supplier<AddedUp> adding;
    private final List<RuleClosure> certain;
    private final List<RuleClosure> possible;

    /** That of nobody, where there is no other. */
    private final RuleClosure ofNobody;

    private final ReachedBy certainly;
    private final ReachedBy possibly;

    Closures(
            GraphByInterest byInterest,
            OwnershipRule rule,
            SortedMap<String, Seed> seeds,
            Function<String, Optional<Integer>> number,
            Progress progress) {
        this.byInterest = byInterest;
        graph = byInterest.graph();
        standIns = byInterest.standIns();
        oneOf = byInterest.oneOf();
        threshold = rule.threshold().flatMap(limit -> StakeThreshold.find(limit.number()));
        adding = () -> new AddedUp(
                graph,
                RuleClosures.of(graph, threshold.orElse(ANYTHING), progress),
                seeds,
                number,
                new Steps(progress, "following an ownership rule from its lists", 0));
        AddedUp added = adding.get();
        ofNobody = added.ofNobody();
        if (threshold.isEmpty()) {
            certain = List.of();
            possible = List.of(added.together());
        } else if (rule.aggregate().isEmpty()) {
            certain = added.eachAlone();
            possible = List.of(added.together());
        } else {
            certain = added.as(rule.aggregate().get());
            possible = certain;
        }
        certainly = new ReachedBy(certain, graph.parties());
        possibly = possible.equals(certain) ? certainly : new ReachedBy(possible, graph.parties());
    }

    /** What all listed parties reach together, and with them these, were they possibly restricted. */
    RuleClosure togetherWith(Collection<String> others) {
        return adding.get().togetherWith(others);
    }

    /** The parties that an owner of this number stands for, the stated holder first; itself, where it stands for no others. */
    List<Integer> oneOf(int owner) {
        return oneOf.getOrDefault(owner, List.of(owner));
    }

    Optional<StakeThreshold> threshold() {
        return threshold;
    }

    /** The closure that shows most of an entity: that it is restricted, in the fewest steps; else that it may be; else any. */
    RuleClosure best(int entity) {
        return fewestSteps(certainly.any(IntStream.of(entity)).filter(closure -> closure.isRestricted(entity)), entity)
                .or(() -> fewestSteps(possibly.any(IntStream.of(entity)), entity))
                .or(() -> mostHeld(entity))
                .or(() -> possible.stream().findFirst())
                .orElse(ofNobody);
    }

    /** The closures that reach any of these parties, and before them the one that shows most of the entity. */
    List<RuleClosure> bestFirst(int entity, int[] parties) {
        RuleClosure best = best(entity);
        return Stream.of(Stream.of(best), certainly.any(Arrays.stream(parties)), possibly.any(Arrays.stream(parties)))
                .flatMap(closures -> closures)
                .distinct()
                .toList();
    }

    /** Whether what a closure reaches for certain is restricted for certain, and not only if the rule adds up more than it says. */
    boolean isCertainIn(RuleClosure closure) {
        return certain.contains(closure);
    }

    private static Optional<RuleClosure> fewestSteps(Stream<RuleClosure> closures, int entity) {
        return closures.min(
                Comparator.comparingInt(closure -> closure.round(entity).orElseThrow()));
    }

    private Optional<RuleClosure> mostHeld(int entity) {
        IntStream.Builder owners = IntStream.builder();
        standIns.getOrDefault(entity, List.of(entity))
                .forEach(it -> graph.forEachOwner(it, (owner, percent) -> owners.add(owner)));
        return possibly.any(owners.build())
                .max(Comparator.comparingInt(
                        closure -> holding(closure, entity).owners().size()));
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
                .map(it -> closure.holding(it, byInterest::isKnown))
                .toList();
    }

    /** Every entity reached, for certain or possibly, and not a seed of all closures. */
    int[] reached() {
        return possible.stream()
                .flatMapToInt(closure -> Arrays.stream(closure.possible()))
                .distinct()
                .sorted()
                .toArray();
    }
}
