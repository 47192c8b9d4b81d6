package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    private final Function<String, List<CountedStake>> stakesIn;
    private final boolean isAtMost;

    private final Steps steps;

    /** How much of what each party holds is passed on, from nothing to 1; in the order in which it is worked out. */
    private final Map<String, BigDecimal> passing = new LinkedHashMap<>();

    private PassedOn(
            String holder,
            Collection<String> below,
            Function<String, List<CountedStake>> stakesIn,
            boolean isAtMost,
            Steps steps) {
        this.steps = steps;
        this.stakesIn = stakesIn;
        this.isAtMost = isAtMost;
        passing.put(holder, BigDecimal.ONE);
        below.forEach(party -> passing.putIfAbsent(party, BigDecimal.ZERO));
    }

    /** From a holder what it has at least, multiplied along the chain, see {@link #atMost}. */
    static PassedOn atLeast(
            String holder, Collection<String> below, Function<String, List<CountedStake>> stakesIn, Steps steps) {
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
            Function<String, List<CountedStake>> stakesIn,
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
        List<CountedStake> stakes = stakesIn.apply(party);
        return isAtMost ? most(stakes) : sureOf(stakes);
    }

    private BigDecimal sureOf(List<CountedStake> stakes) {
        return stakes.stream()
                .filter(counted -> !counted.mayBeHeldFor())
                .map(counted -> passedBy(counted).multiply(least(counted), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(HUNDRED);
    }

    private BigDecimal most(List<CountedStake> stakes) {
        BigDecimal left = stakes.stream()
                .map(PassedOn::least)
                .reduce(HUNDRED, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal ofOthers = BigDecimal.ZERO;
        for (CountedStake counted : stakes) {
            BigDecimal part = passedBy(counted);
            BigDecimal high = Percent.high(counted.percent()).min(left.add(least(counted)));
            most = most.add(part.multiply(high, MathContext.DECIMAL128));
            ofOthers = ofOthers.add(BigDecimal.ONE.subtract(part).multiply(least(counted), MathContext.DECIMAL128));
        }
        return most.min(HUNDRED.subtract(ofOthers).max(BigDecimal.ZERO));
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
