package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.LateList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What some entities own as far as a rule says, and is not reached by it: what calls for a closer look at them does so at that, too. */
final class Below {
    private final OwnershipReach reach;
    private final Ownership ownership;
    private final Set<String> sources;

    private final IntPredicate isReached;

    /** Whom all listed parties reach together, if the sources were possibly restricted, too; none where there are no sources. */
    private final Optional<RuleClosure> then;

    /** For each that is reached then the source that leads to it, once that was asked for. */
    private final Map<String, String> leading = new ConcurrentHashMap<>();

    /**
     * How a source leads to an entity.
     *
     * @param source the source
     * @param above what the owner holds of the entity that is nearest to it on the way; the source itself, where there is none between them
     */
    record Way(String source, Contribution above) {
        String owner() {
            return above.owner();
        }

        boolean isDirect() {
            return owner().equals(source);
        }
    }

    /**
     * Below these entities.
     *
     * @param isReached whether the party of a number is reached without them
     */
    Below(OwnershipReach reach, Set<String> sources, IntPredicate isReached) {
        this.reach = reach;
        this.sources = sources;
        this.isReached = isReached;
        ownership = reach.ownership;
        then = sources.isEmpty() ? Optional.empty() : Optional.of(reach.closures.togetherWith(sources));
    }

    /** All that is below, the sources themselves included that are not reached. */
    Stream<String> entities() {
        return then.stream()
                .flatMapToInt(closure -> Arrays.stream(closure.possible()))
                .filter(this::isReachedThen)
                .mapToObj(ownership::party)
                .flatMap(Optional::stream);
    }

    private boolean isReachedThen(int number) {
        return then.orElseThrow().isPossible(number) && !isReached.test(number);
    }

    /** How sources lead to an entity, through the largest owner first; none where they do not. */
    List<Way> ways(String entity, Remembered shown) {
        return then.filter(closure -> isReachedThen(number(entity)) && isEnough(closure, entity))
                        .isEmpty()
                ? List.of()
                : above(entity, shown)
                        .map(owner -> new Way(leading(owner.owner(), shown), owner))
                        .filter(way -> !way.source().equals(entity))
                        .toList();
    }

    /** Whether an entity is reached by what is held of it, be it a source or not. */
    private boolean isEnough(RuleClosure closure, String entity) {
        return !sources.contains(entity)
                || reach.closures
                        .threshold()
                        .orElse(Closures.ANYTHING)
                        .isReachedBelow(reach.closures
                                .holding(closure, number(entity))
                                .held()
                                .upper()
                                .orElseThrow());
    }

    /** The owners that were reached before an entity, and are not reached but through sources, the largest first; before a source may be any. */
    private Stream<Contribution> above(String entity, Remembered shown) {
        RuleClosure closure = then.orElseThrow();
        int round = sources.contains(entity)
                ? Integer.MAX_VALUE
                : closure.round(number(entity)).orElseThrow();
        return Evidence.of(reach, closure, shown).contributions(entity).stream().filter(held -> {
            int owner = number(held.owner());
            return isReachedThen(owner) && closure.round(owner).orElse(round) < round;
        });
    }

    /** The next on the way from a party up to its source; none above a source. */
    private Optional<Contribution> next(String party, Remembered shown) {
        return sources.contains(party) ? Optional.empty() : above(party, shown).findFirst();
    }

    private String leading(String entity, Remembered shown) {
        Deque<String> way = new ArrayDeque<>();
        String at = entity;
        Optional<Contribution> above = next(at, shown);
        while (above.isPresent() && !leading.containsKey(at)) {
            way.push(at);
            at = above.get().owner();
            above = next(at, shown);
        }
        String source = leading.getOrDefault(at, at);
        way.forEach(below -> leading.put(below, source));
        return source;
    }

    /** What flags of a source rest on, with all stakes on the way from it to an entity; gathered when it is looked at, in whatever thread. */
    List<String> records(List<RedFlag> flags, String entity, Way way) {
        return new LateList<>(() -> Stream.concat(
                        flags.stream().flatMap(flag -> flag.records().stream()),
                        reach.ask(inquiry -> inquiry.stakesOn(this, entity, way)).stream())
                .distinct()
                .toList());
    }

    /** The stakes on the way from its source to an entity, from the entity up. */
    List<String> stakes(String entity, Way way, Remembered shown) {
        Stream.Builder<Contribution> steps = Stream.builder();
        Optional<Contribution> step = Optional.of(way.above());
        while (step.isPresent()) {
            steps.add(step.get());
            step = next(step.get().owner(), shown);
        }
        return Evidence.stakes(steps.build().toList())
                .flatMap(CountedStake::statements)
                .map(ShareholderStake::id)
                .toList();
    }

    private int number(String party) {
        return ownership.number(party).orElseThrow();
    }
}
