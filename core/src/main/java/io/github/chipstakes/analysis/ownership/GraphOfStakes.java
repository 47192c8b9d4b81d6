package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a graph together from the stakes that count. */
final class GraphOfStakes {
    private static final Interval WHOLE = Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100));

    private final Ownership ownership;
    private final OwnershipGraph.Builder graph;
    private final Map<Integer, List<Integer>> standIns = new TreeMap<>();
    private int next;

    GraphOfStakes(Ownership ownership, int known) {
        this.ownership = ownership;
        graph = OwnershipGraph.builder().parties(known);
        next = known;
    }

    /** What is held of an entity, by each of these interests. */
    void add(String entity, Set<Interest> wanted) {
        Set<Interest> held = new TreeSet<>();
        ownership.stakesIn(entity).stream()
                .map(CountedStake::interest)
                .filter(wanted::contains)
                .forEach(held::add);
        int number = ownership.number(entity).orElseThrow();
        for (Interest interest : held) {
            add(entity, interest, held.size() == 1 ? number : standIn(number));
        }
    }

    /** Another number for an entity. */
    private int standIn(int entity) {
        standIns.computeIfAbsent(entity, any -> new ArrayList<>(2)).add(next);
        graph.add(next, entity, WHOLE);
        return next++;
    }

    private void add(String entity, Interest interest, int number) {
        List<CountedStake> stakes = ownership.stakesIn(entity).stream()
                .filter(counted -> counted.interest() == interest)
                .toList();
        Optional<SummedUp> sums =
                needsChain(stakes) ? Optional.of(SummedUp.in(ownership, entity, Set.of(interest))) : Optional.empty();
        for (CountedStake counted : stakes) {
            List<String> others = counted.heldFor()
                    .filter(behind ->
                            sums.filter(it -> it.isThroughOwn(behind, counted)).isEmpty())
                    .toList();
            if (sums.filter(it -> it.isSum(counted)).isEmpty()) {
                graph.add(
                        holder(counted, entity, number),
                        number,
                        counted.isCertain() && others.isEmpty() ? counted.percent() : atMost(counted.percent()));
            }
            others.stream()
                    .flatMap(behind -> ownership.number(behind).stream())
                    .forEach(behind -> graph.add(behind, number, atMost(counted.percent())));
        }
    }

    /** The number of the holder; a new one where it is not known, or is the entity that another number stands for. */
    private int holder(CountedStake counted, String entity, int number) {
        Optional<Integer> holder = counted.stake().holder().id().flatMap(ownership::number);
        boolean isOwn = counted.stake().holder().id().filter(entity::equals).isPresent();
        return isOwn ? number : holder.orElseGet(() -> next++);
    }

    private static boolean needsChain(List<CountedStake> stakes) {
        return stakes.stream()
                .anyMatch(counted ->
                        counted.isIndirect() || counted.heldFor().findAny().isPresent());
    }

    private static Interval atMost(Interval percent) {
        return new Interval(Optional.of(new Bound(BigDecimal.ZERO, true)), percent.upper());
    }

    GraphByInterest build() {
        return new GraphByInterest(graph.build(), standIns);
    }
}
