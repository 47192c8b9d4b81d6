package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much a holder has of others by way of chains of direct stakes: of what each party on the way holds as much as the holder
 * has of that, multiplied along the chain; at most and however its source counts, all that is held by those in which it and such
 * parties may have more than half.
 */
final class PassedOn {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Circles pass on less each time; what is left after so many times is left out. */
    private static final int TIMES = 100;

    /**
     * The direct stakes in one party, to be asked of thousands of times.
     *
     * @param byHolder those of each holder that is known
     * @param least what all hold at least, in percent
     */
    record Direct(Map<String, List<CountedStake>> byHolder, BigDecimal least) {
        static Direct of(Stream<CountedStake> stakes) {
            Map<String, List<CountedStake>> byHolder = new LinkedHashMap<>();
            BigDecimal[] least = {BigDecimal.ZERO};
            stakes.forEach(counted -> {
                least[0] = least[0].add(PassedOn.least(counted));
                counted.stake()
                        .holder()
                        .id()
                        .ifPresent(holder -> byHolder.computeIfAbsent(holder, id -> new ArrayList<>(1))
                                .add(counted));
            });
            return new Direct(byHolder, least[0]);
        }
    }

    private final Function<String, Direct> stakesIn;
    private final boolean isAtMost;

    private final Steps steps;

    /** How much of what each party holds is passed on, from nothing to 1; in the order in which it is worked out. */
    private final Map<String, BigDecimal> passing = new LinkedHashMap<>();

    private PassedOn(
            String holder, Collection<String> below, Function<String, Direct> stakesIn, boolean isAtMost, Steps steps) {
        this.steps = steps;
        this.stakesIn = stakesIn;
        this.isAtMost = isAtMost;
        passing.put(holder, BigDecimal.ONE);
        below.forEach(party -> passing.putIfAbsent(party, BigDecimal.ZERO));
    }

    /** From a holder what it has at least, multiplied along the chain, see {@link #atMost}. */
    static PassedOn atLeast(String holder, Collection<String> below, Function<String, Direct> stakesIn, Steps steps) {
        PassedOn all = new PassedOn(holder, below, stakesIn, false, steps);
        all.multiply();
        all.passing.remove(holder);
        return all;
    }

    /**
     * From a holder what it has at most, however its source counts.
     *
     * @param below the parties that its chains lead to, but for circles holders before what they hold, so that once through them is
     *     enough
     * @param held whom a party has stakes in
     * @param stakesIn the direct stakes in a party
     * @param steps counts the parties that are looked at
     */
    static PassedOn atMost(
            String holder,
            Collection<String> below,
            Function<String, ? extends Collection<String>> held,
            Function<String, Direct> stakesIn,
            Steps steps) {
        PassedOn all = new PassedOn(holder, below, stakesIn, true, steps);
        all.followMajorities(holder, held);
        all.multiply();
        all.passing.remove(holder);
        return all;
    }

    private void followMajorities(String holder, Function<String, ? extends Collection<String>> held) {
        Deque<String> next = new ArrayDeque<>(List.of(holder));
        while (!next.isEmpty()) {
            for (String party : held.apply(next.remove())) {
                if (passing.containsKey(party)
                        && passing(party).signum() == 0
                        && in(party).compareTo(HALF) > 0) {
                    passing.put(party, BigDecimal.ONE);
                    next.add(party);
                }
            }
        }
    }

    private void multiply() {
        boolean isMore = true;
        for (int i = 0; isMore && i < TIMES; i++) {
            isMore = false;
            for (Map.Entry<String, BigDecimal> party : passing.entrySet()) {
                steps.addUnforeseen(Steps.STATEMENT);
                BigDecimal now = in(party.getKey()).movePointLeft(2).max(party.getValue());
                isMore |= now.compareTo(party.getValue()) > 0;
                party.setValue(now);
            }
        }
    }

    /** How much the holder has of a party through others, in percent; no more than what the rest leave. */
    BigDecimal in(String party) {
        Direct stakes = stakesIn.apply(party);
        return isAtMost ? most(stakes) : sureOf(stakes);
    }

    /** The stakes of those that pass anything on: of thousands of holders mostly few. */
    private Stream<CountedStake> passing(Direct stakes) {
        Set<String> holders = passing.size() < stakes.byHolder.size() ? passing.keySet() : stakes.byHolder.keySet();
        return holders.stream()
                .filter(holder -> passing(holder).signum() > 0)
                .flatMap(holder -> stakes.byHolder.getOrDefault(holder, List.of()).stream());
    }

    private BigDecimal sureOf(Direct stakes) {
        return passing(stakes)
                .filter(counted -> !counted.mayBeHeldFor())
                .map(counted -> passedBy(counted).multiply(least(counted), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(HUNDRED);
    }

    private BigDecimal most(Direct stakes) {
        BigDecimal left = HUNDRED.subtract(stakes.least).max(BigDecimal.ZERO);
        BigDecimal[] most = {BigDecimal.ZERO};
        BigDecimal[] ofOthers = {stakes.least};
        passing(stakes).forEach(counted -> {
            BigDecimal part = passedBy(counted);
            BigDecimal high = Percent.high(counted.percent()).min(left.add(least(counted)));
            most[0] = most[0].add(part.multiply(high, MathContext.DECIMAL128));
            ofOthers[0] = ofOthers[0].subtract(part.multiply(least(counted), MathContext.DECIMAL128));
        });
        return most[0].min(HUNDRED.subtract(ofOthers[0]).max(BigDecimal.ZERO));
    }

    private BigDecimal passedBy(CountedStake counted) {
        return counted.stake().holder().id().map(this::passing).orElse(BigDecimal.ZERO);
    }

    private BigDecimal passing(String party) {
        return passing.getOrDefault(party, BigDecimal.ZERO);
    }

    private static BigDecimal least(CountedStake counted) {
        return Percent.low(counted.onDay());
    }
}
