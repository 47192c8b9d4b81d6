package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which stakes in one entity sum up chains of direct stakes that are known, so that they would count twice.
 *
 * <p>What is held through others is summed up where as much as it says at most may come through such chains, see
 * {@link PassedOn}. A stake of the holder's own is no chain. Where less comes through them, some of it may be held in other
 * ways.
 */
final class SummedUp {

    /** A party on the way down, and what it holds that was not gone on to yet. */
    private record Visit(String party, Iterator<String> held) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ownership ownership;
    private final String entity;
    private final Set<Interest> interests;
    private final Set<String> above;
    private final Map<String, PassedOn.Direct> directIn = new HashMap<>();
    private final Steps steps;

    private SummedUp(Ownership ownership, String entity, Set<Interest> interests, Steps steps) {
        this.steps = steps;
        this.ownership = ownership;
        this.entity = entity;
        this.interests = interests;
        above = walk(Set.of(entity), party -> owners(party));
    }

    /**
     * Of one entity.
     *
     * @param steps counts the parties that are looked at
     */
    static SummedUp in(Ownership ownership, String entity, Set<Interest> interests, Steps steps) {
        return new SummedUp(ownership, entity, interests, steps);
    }

    /** Counts what is looked at to find what sums up chains in one entity after the other. */
    static Steps steps(Ownership ownership) {
        return new Steps(ownership.progress(), "following what sums up chains of stakes", 0);
    }

    /** Whether a stake that is held through others sums up chains from its holder. */
    boolean isSum(CountedStake counted) {
        return counted.isIndirect()
                && counted.stake()
                        .holder()
                        .id()
                        .filter(above::contains)
                        .filter(holder -> sumsUp(holder, counted))
                        .isPresent();
    }

    private boolean sumsUp(String holder, CountedStake counted) {
        PassedOn passed =
                PassedOn.atMost(holder, below(holder), party -> held(party, any -> true), this::direct, steps);
        return passed.in(entity).compareTo(most(counted)) >= 0;
    }

    /**
     * How much more than what chains come to at least, multiplied along them, a stake that sums them up may be, in percent: its
     * source may count otherwise, or of more chains than are known.
     */
    BigDecimal moreThanProduct(CountedStake counted) {
        BigDecimal product = counted.stake()
                .holder()
                .id()
                .map(holder -> PassedOn.atLeast(holder, below(holder), this::direct, steps)
                        .in(entity))
                .orElse(BigDecimal.ZERO);
        return product.compareTo(most(counted)) >= 0
                ? BigDecimal.ZERO
                : Percent.high(counted.percent()).subtract(product);
    }

    /** What it says at most, less what it may be rounded by where it is a product. */
    private static BigDecimal most(CountedStake counted) {
        return Percent.high(counted.percent()).subtract(Percent.lastDigit(counted));
    }

    /** A holder, and whom its chains lead to; but for circles, holders before what they hold. */
    private Collection<String> below(String holder) {
        Deque<String> found = new ArrayDeque<>();
        Set<String> seen = new HashSet<>(Set.of(entity));
        Deque<Visit> way = new ArrayDeque<>();
        enter(holder, seen, way);
        while (!way.isEmpty()) {
            Visit visit = way.element();
            if (visit.held().hasNext()) {
                enter(visit.held().next(), seen, way);
            } else {
                found.push(way.pop().party());
            }
        }
        return found;
    }

    private void enter(String party, Set<String> seen, Deque<Visit> way) {
        if (seen.add(party)) {
            steps.addUnforeseen(Steps.STATEMENT);
            way.push(new Visit(party, held(party, any -> true).iterator()));
        }
    }

    private PassedOn.Direct direct(String party) {
        return directIn.computeIfAbsent(party, id -> PassedOn.Direct.of(direct(ownership.stakesIn(id))));
    }

    /** Whether the holder of a stake is wholly owned by whom it is held for, so that all of it is that party's through the holder. */
    boolean isThroughOwn(String behind, CountedStake counted) {
        return above.contains(behind)
                && counted.stake()
                        .holder()
                        .id()
                        .filter(walk(Set.of(behind), party -> held(party, SummedUp::isWhole))::contains)
                        .isPresent();
    }

    private static boolean isWhole(CountedStake counted) {
        return Percent.low(counted.onDay()).compareTo(HUNDRED) >= 0
                && counted.heldFor().findAny().isEmpty();
    }

    private List<String> owners(String party) {
        return direct(ownership.stakesIn(party))
                .flatMap(stake -> stake.stake().holder().id().stream())
                .toList();
    }

    /** What a party holds by some of its stakes, and is above the entity itself. */
    private List<String> held(String party, Predicate<CountedStake> some) {
        return direct(ownership.stakesOf(party))
                .filter(some)
                .map(stake -> stake.stake().entity())
                .filter(above::contains)
                .toList();
    }

    private Stream<CountedStake> direct(List<CountedStake> stakes) {
        return stakes.stream().filter(stake -> !stake.isIndirect() && interests.contains(stake.interest()));
    }

    /** These and all that is reached from them, without going on from the entity. */
    private Set<String> walk(Set<String> from, Function<String, ? extends Collection<String>> next) {
        Set<String> found = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String party : next.apply(open.remove())) {
                if (!party.equals(entity) && found.add(party)) {
                    open.add(party);
                }
            }
        }
        return found;
    }
}
