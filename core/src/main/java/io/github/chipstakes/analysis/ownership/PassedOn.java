package io.github.chipstakes.analysis.ownership;

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
 * How much a holder has of others by way of chains of direct stakes, at most and however its source counts: all that is held
 * by those in which it and such parties may have more than half; of what others hold as much as it may have of them,
 * multiplied along the chain.
 */
final class PassedOn {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Circles pass on less each time; what is left after so many times is left out. */
    private static final int TIMES = 100;

    private final Function<String, List<CountedStake>> stakesIn;

    /** How much of what each party holds is passed on, from nothing to 1. */
    private final Map<String, BigDecimal> passing = new LinkedHashMap<>();

    private PassedOn(Function<String, List<CountedStake>> stakesIn) {
        this.stakesIn = stakesIn;
    }

    /**
     * From a holder.
     *
     * @param below the parties that its chains lead to
     * @param held whom a party has stakes in
     * @param stakesIn the direct stakes in a party
     */
    static PassedOn from(
            String holder,
            Collection<String> below,
            Function<String, ? extends Collection<String>> held,
            Function<String, List<CountedStake>> stakesIn) {
        PassedOn all = new PassedOn(stakesIn);
        all.passing.put(holder, BigDecimal.ONE);
        below.forEach(party -> all.passing.putIfAbsent(party, BigDecimal.ZERO));
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
                BigDecimal now = in(party.getKey()).movePointLeft(2).max(party.getValue());
                isMore |= now.compareTo(party.getValue()) > 0;
                party.setValue(now);
            }
        }
    }

    /** How much the holder has of a party through others, in percent; no more than what the rest leave. */
    BigDecimal in(String party) {
        List<CountedStake> stakes = stakesIn.apply(party);
        BigDecimal left = stakes.stream()
                .map(PassedOn::least)
                .reduce(HUNDRED, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal ofOthers = BigDecimal.ZERO;
        for (CountedStake counted : stakes) {
            BigDecimal part = counted.stake().holder().id().map(this::passing).orElse(BigDecimal.ZERO);
            BigDecimal high = Percent.high(counted.percent()).min(left.add(least(counted)));
            most = most.add(part.multiply(high, MathContext.DECIMAL128));
            ofOthers = ofOthers.add(BigDecimal.ONE.subtract(part).multiply(least(counted), MathContext.DECIMAL128));
        }
        return most.min(HUNDRED.subtract(ofOthers).max(BigDecimal.ZERO));
    }

    private BigDecimal passing(String party) {
        return passing.getOrDefault(party, BigDecimal.ZERO);
    }

    private static BigDecimal least(CountedStake counted) {
        return Percent.low(counted.onDay());
    }
}
