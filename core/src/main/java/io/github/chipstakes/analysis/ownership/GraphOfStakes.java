package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts a graph together from the stakes that count. */
final class GraphOfStakes {
    /** What a graph is for. */
    enum Purpose {
        /** To multiply what is held along chains. */
        LOOKING_THROUGH,

        /** To add up the votes of those that one party controls. */
        VOTES,

        /** To add up what those hold that a rule reaches: a number of its own stands for whoever holds what may be held for another. */
        RULES
    }

    /** More digits than a stake needs are rounded up. */
    private static final int DIGITS = 6;

    private static final Interval WHOLE = Interval.between(BigDecimal.valueOf(100), BigDecimal.valueOf(100));

    private final Ownership ownership;
    private final OwnershipGraph.Builder graph;
    private final Map<Integer, List<Integer>> standIns = new TreeMap<>();
    private final Map<Integer, List<Integer>> oneOf = new TreeMap<>();

    private final Purpose purpose;
    private final Steps steps;
    private final int known;
    private int next;

    GraphOfStakes(Ownership ownership, int known, Purpose purpose) {
        this.ownership = ownership;
        this.purpose = purpose;
        steps = SummedUp.steps(ownership);
        graph = OwnershipGraph.builder().parties(known);
        this.known = known;
        next = known;
    }

    /** What is held of an entity with this number by these stakes, by each of some interests. */
    void add(String entity, int number, List<CountedStake> stakes, Set<Interest> wanted) {
        Set<Interest> held = EnumSet.noneOf(Interest.class);
        for (CountedStake counted : stakes) {
            if (wanted.contains(counted.interest())) {
                held.add(counted.interest());
            }
        }
        for (Interest interest : held) {
            add(entity, interest, stakes, held.size() == 1 ? number : standIn(number));
        }
    }

    /** Another number for an entity. */
    private int standIn(int entity) {
        standIns.computeIfAbsent(entity, any -> new ArrayList<>(2)).add(next);
        graph.add(next, entity, WHOLE);
        return next++;
    }

    private void add(String entity, Interest interest, List<CountedStake> all, int number) {
        List<CountedStake> stakes = new ArrayList<>(all.size());
        boolean needsChain = false;
        for (CountedStake counted : all) {
            if (counted.interest() == interest) {
                stakes.add(counted);
                needsChain |= counted.isIndirect() || counted.mayBeHeldFor();
            }
        }
        if (needsChain) {
            addUnlessSummedUp(stakes, SummedUp.in(ownership, entity, Set.of(interest), steps), number);
        } else {
            stakes.forEach(counted -> addOwn(counted, counted.percent(), number));
        }
    }

    private void addUnlessSummedUp(List<CountedStake> stakes, SummedUp sums, int number) {
        for (CountedStake counted : stakes) {
            List<String> others = counted.heldFor()
                    .filter(behind -> !sums.isThroughOwn(behind, counted))
                    .toList();
            if (purpose == Purpose.RULES && !others.isEmpty()) {
                addOneOf(counted, others, sums.isSum(counted), stakes, number);
                continue;
            }
            if (!sums.isSum(counted)) {
                addOwn(counted, others.isEmpty() ? counted.percent() : Percent.atMost(counted.percent()), number);
            } else if (purpose == Purpose.LOOKING_THROUGH) {
                addMoreThanProduct(counted, sums.moreThanProduct(counted), number);
            }
            others.stream()
                    .flatMap(behind -> ownership.number(behind).stream())
                    .forEach(behind -> add(behind, number, counted, Percent.atMost(counted.percent())));
        }
    }

    /** What sums up chains may be more than their product; that much is possible beside them. */
    private void addMoreThanProduct(CountedStake counted, BigDecimal more, int number) {
        if (more.signum() > 0) {
            addOwn(counted, Interval.between(BigDecimal.ZERO, more.setScale(DIGITS, RoundingMode.CEILING)), number);
        }
    }

    /** What is held by its holder; no more than possibly where it is not certain. */
    private void addOwn(CountedStake counted, Interval percent, int number) {
        add(
                holder(counted, counted.stake().entity(), number),
                number,
                counted,
                counted.isCertain() ? percent : Percent.atMost(percent));
    }

    /**
     * What is held by its holder or by one of others. How much is certain, if not by whom, unless it may be told of twice:
     * once in the name of the holder, and once more in that of another; or once more of a holder without a name, on another
     * occasion.
     */
    private void addOneOf(
            CountedStake counted, List<String> others, boolean isSum, List<CountedStake> stakes, int number) {
        String entity = counted.stake().entity();
        int one = next++;
        List<Integer> parties = new ArrayList<>(List.of(counted.stake()
                .holder()
                .id()
                .filter(holder -> !isSum && !holder.equals(entity))
                .flatMap(ownership::number)
                .orElseGet(() -> next++)));
        others.stream()
                .filter(other -> !other.equals(entity))
                .flatMap(other -> ownership.number(other).stream())
                .forEach(parties::add);
        if (others.contains(entity)) {
            parties.add(next++);
        }
        oneOf.put(one, parties);
        graph.addOneOf(one, parties.stream().mapToInt(Integer::intValue).toArray());
        boolean isOnce = stakes.stream()
                .filter(other -> !other.equals(counted))
                .noneMatch(other ->
                        other.stake().holder().id().filter(others::contains).isPresent()
                                || mayBeOfOneUnknownHolder(counted.stake(), other.stake()));
        add(
                one,
                number,
                counted,
                counted.isCertain() && isOnce ? counted.percent() : Percent.atMost(counted.percent()));
    }

    /** What is held through others may be what these hold. Of what others contradict they leave no less than they are wrong. */
    private void add(int holder, int number, CountedStake counted, Interval percent) {
        if (counted.isIndirect()) {
            graph.addAmongOthers(holder, number, percent);
        } else if (counted.isContradicted()) {
            BigDecimal low = Percent.low(percent);
            graph.add(holder, number, low);
            graph.addAmongOthers(holder, number, percent.plus(Interval.between(low.negate(), low.negate())));
        } else {
            graph.add(holder, number, percent);
        }
    }

    private boolean mayBeOfOneUnknownHolder(ShareholderStake one, ShareholderStake other) {
        return one.holder().id().isEmpty() && other.holder().id().isEmpty() && !ownership.areOfOneOccasion(one, other);
    }

    /** The number of the holder; a new one where it is not known, or is the entity that another number stands for. */
    private int holder(CountedStake counted, String entity, int number) {
        Optional<Integer> holder = counted.stake().holder().id().flatMap(ownership::number);
        boolean isOwn = counted.stake().holder().id().filter(entity::equals).isPresent();
        return isOwn ? number : holder.orElseGet(() -> next++);
    }

    GraphByInterest build() {
        return new GraphByInterest(graph.build(), known, standIns, oneOf);
    }
}
