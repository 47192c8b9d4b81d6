package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import java.math.BigDecimal;

/**
 * Whom an ownership rule reaches, the plain way: what restricted owners hold of each company is added up again and again,
 * until nothing changes. For bounds of at most seven decimals and no more than a few hundred owners, which hold no more than
 * fifty times the whole.
 */
final class SweptRule {
    /** Of a percent. An open bound is moved inwards by the last one, and all of one company by less than sums can differ. */
    private static final int DECIMALS = 15;

    private static final long WHOLE = units(BigDecimal.valueOf(100));

    private final int[] ownersFrom;
    private final int[] owner;
    private final long[] least;
    private final long[] most;
    private final StakeThreshold threshold;
    private final boolean[] restricted;
    private final boolean[] possible;
    private int count;

    private SweptRule(OwnershipGraph graph, int[] seeds, StakeThreshold threshold) {
        this.threshold = threshold;
        ownersFrom = new int[graph.parties() + 1];
        owner = new int[graph.stakes()];
        least = new long[graph.stakes()];
        most = new long[graph.stakes()];
        for (int entity = 0; entity < graph.parties(); entity++) {
            graph.forEachOwner(entity, (party, percent) -> {
                Bound low = percent.lower().orElseThrow();
                Bound high = percent.upper().orElseThrow();
                owner[count] = party;
                least[count] = units(low.value()) + (low.inclusive() ? 0 : 1);
                most[count++] = units(high.value()) - (high.inclusive() ? 0 : 1);
            });
            ownersFrom[entity + 1] = count;
        }
        restricted = new boolean[graph.parties()];
        for (int seed : seeds) {
            restricted[seed] = true;
        }
        sweep(restricted, false);
        possible = restricted.clone();
        sweep(possible, true);
    }

    static SweptRule of(OwnershipGraph graph, int[] seeds, StakeThreshold threshold) {
        return new SweptRule(graph, seeds, threshold);
    }

    private static long units(BigDecimal percent) {
        return percent.movePointRight(DECIMALS).longValueExact();
    }

    boolean isRestricted(int party) {
        return restricted[party];
    }

    boolean isPossible(int party) {
        return possible[party];
    }

    private void sweep(boolean[] reached, boolean atMost) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int entity = 0; entity < reached.length; entity++) {
                if (!reached[entity] && isEnough(held(entity, reached, atMost))) {
                    reached[entity] = true;
                    changed = true;
                }
            }
        }
    }

    private long held(int entity, boolean[] reached, boolean atMost) {
        long held = 0;
        long others = 0;
        long all = 0;
        for (int i = ownersFrom[entity]; i < ownersFrom[entity + 1]; i++) {
            boolean counts = reached[owner[i]];
            held += !counts ? 0 : atMost ? most[i] : least[i];
            others += counts ? 0 : least[i];
            all += least[i];
        }
        return atMost && all <= WHOLE ? Math.min(held, WHOLE - others) : held;
    }

    private boolean isEnough(long held) {
        long limit = units(threshold.percent());
        return threshold.inclusive() ? held >= limit : held > limit;
    }
}
