package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** An ownership rule the plain way: sets that grow until they no longer do, and sums of intervals, all of them each time. */
final class PlainRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval WHOLE = Interval.between(HUNDRED, HUNDRED);
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private final Map<Integer, Map<Integer, Interval>> ownersOf = new HashMap<>();
    private final Interval enough;
    final Map<Integer, Integer> restricted;
    final Map<Integer, Integer> possible;

    PlainRule(List<Stake> stakes, Set<Integer> certainSeeds, Set<Integer> possibleSeeds, Interval enough) {
        for (Stake stake : stakes) {
            ownersOf.computeIfAbsent(stake.entity(), entity -> new TreeMap<>())
                    .merge(stake.holder(), stake.percent(), Interval::plus);
        }
        this.enough = enough;
        restricted = closure(certainSeeds, this::isSurelyEnough);
        Set<Integer> start = new HashSet<>(possibleSeeds);
        start.addAll(restricted.keySet());
        possible = closure(start, held -> held.intersection(enough).isPresent());
    }

    record Stake(int holder, int entity, Interval percent) {}

    /** Each party reached, with its round. */
    private Map<Integer, Integer> closure(Set<Integer> seeds, Predicate<Interval> isEnough) {
        Map<Integer, Integer> rounds = new TreeMap<>();
        seeds.forEach(seed -> rounds.put(seed, 0));
        for (int round = 1, before = -1; rounds.size() > before; round++) {
            before = rounds.size();
            Set<Integer> owners = Set.copyOf(rounds.keySet());
            for (int entity : ownersOf.keySet()) {
                if (isEnough.test(heldBy(owners, entity))) {
                    rounds.putIfAbsent(entity, round);
                }
            }
        }
        return rounds;
    }

    private boolean isSurelyEnough(Interval held) {
        BigDecimal limit = enough.lower().orElseThrow().value();
        Interval point = Interval.between(limit, limit);
        return enough.contains(limit) ? held.isAtOrAbove(point) : held.isAbove(point);
    }

    /** What some owners hold of an entity: their sum, each lowered to what all others leave, and all to what the rest leaves. */
    Interval heldBy(Set<Integer> counted, int entity) {
        Interval sum = NOTHING;
        for (Map.Entry<Integer, Interval> owner : owners(entity).entrySet()) {
            if (counts(counted, owner.getKey(), entity)) {
                sum = sum.plus(lowered(owner.getValue(), entity, owner.getKey()::equals));
            }
        }
        return lowered(sum, entity, party -> counts(counted, party, entity));
    }

    private Interval lowered(Interval held, int entity, Predicate<Integer> holders) {
        Interval others = total(entity, holders.negate());
        return isOverFull(entity)
                ? held
                : held.intersection(rest(others)).orElseThrow(() -> new AssertionError(held + " beside " + others));
    }

    private static boolean counts(Set<Integer> counted, int party, int entity) {
        return party != entity && counted.contains(party);
    }

    /** All that is not more than these leave. */
    private static Interval rest(Interval those) {
        BigDecimal most = HUNDRED.subtract(those.lower().orElseThrow().value());
        return those.lower().orElseThrow().inclusive() ? Interval.atMost(most) : Interval.below(most);
    }

    /** What nobody holds: all that is left if the owners hold something in their intervals, and is not below 0. */
    Interval unaccounted(int entity) {
        Interval all = total(entity, party -> true);
        Interval left =
                new Interval(all.upper().map(PlainRule::rest), all.lower().map(PlainRule::rest));
        return isOverFull(entity)
                ? NOTHING
                : left.intersection(Interval.atLeast(BigDecimal.ZERO)).orElseThrow();
    }

    private static Bound rest(Bound bound) {
        return new Bound(HUNDRED.subtract(bound.value()), bound.inclusive());
    }

    boolean isOverFull(int entity) {
        return total(entity, party -> true).isAbove(WHOLE);
    }

    Set<Integer> entities() {
        return ownersOf.keySet();
    }

    Interval total(int entity, Predicate<Integer> holders) {
        return owners(entity).entrySet().stream()
                .filter(owner -> holders.test(owner.getKey()))
                .map(Map.Entry::getValue)
                .reduce(NOTHING, Interval::plus);
    }

    private Map<Integer, Interval> owners(int entity) {
        return ownersOf.getOrDefault(entity, Map.of());
    }
}
