package io.github.chipstakes.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spreads an ownership rule from owners to what they hold, round by round: first by what is held at least, then by what is
 * held at most. Each party is passed on from once. Sums of half units decide, as {@link Parts} counts them; only where what
 * these leave out may decide is a tally begun, to which each further stake is added once.
 */
final class RuleSpread {
    /** More half units than are ever held of one that is not reached. */
    private static final int TALLIED = 2 * Parts.WHOLE + 2;

    private final OwnershipGraph graph;
    private final StakeThreshold threshold;
    private final Steps steps;
    private final UnreachedHoldings holdings;
    private int enough;

    /** What is kept of a lower bound. That it is open is not, where it cannot decide: it would be taken for an open upper one. */
    private final int ofLow;

    /**
     * Of each party one number. Below 0: it was reached, in the round that is the complement. From 0: so many half units
     * are held of it, not enough. From more than a hundred percent: the number of its tally.
     */
    private final int[] standing;

    private final List<Tally> tallies = new ArrayList<>();

    /** By twos: an entity, and a part held of it that may be more than was counted. */
    private int[] toRaise = new int[16];

    private int toRaiseCount;
    private int[] reached = new int[16];
    private int count;
    private int passedOn;
    private int round;
    private boolean atMost;
    private int toLookAtAgain;

    /** How many tallies there were before the round that is now: those begun in it have counted all that it passes on. */
    private int talliesBefore;

    /** Starts with nobody reached, to be written on {@code standing}, which has a zero for each party. */
    RuleSpread(OwnershipGraph graph, StakeThreshold threshold, Progress progress, int[] standing) {
        this.graph = graph;
        this.threshold = threshold;
        this.enough = threshold.enoughAtLeast();
        this.ofLow = enough | ~1;
        this.steps = new Steps(progress, "spreading an ownership rule", graph.stakes());
        this.standing = standing;
        this.holdings = new UnreachedHoldings(graph, standing, steps);
    }

    /** Reaches these parties in the round that is now, those reached before aside. */
    void start(int[] seeds) {
        for (int seed : seeds) {
            if (seed < 0 || seed >= standing.length) {
                throw new IllegalArgumentException(
                        "parties are numbered from 0 to " + (standing.length - 1) + ", not " + seed);
            }
            if (standing[seed] >= 0) {
                reach(seed);
            }
        }
    }

    /** Goes on until nothing more is reached. */
    void passOn() {
        do {
            passOnOneRound();
        } while (passedOn < count);
    }

    /** From now on what is held at most decides, of the entities looked at before too. A new round begins. */
    void goByUpperBounds() {
        round++;
        atMost = true;
        enough = threshold.enoughAtMost();
        toLookAtAgain = tallies.size();
    }

    /** How many parties were reached so far. */
    int count() {
        return count;
    }

    /** The round that is now. */
    int round() {
        return round;
    }

    /** The parties that were reached, round by round. */
    int[] reached() {
        return Arrays.copyOf(reached, count);
    }

    /** For each party the complement of the round in which it was reached; from 0 if it was not. */
    int[] standing() {
        return standing;
    }

    /** Leaves a zero for each party again. */
    void clear() {
        for (int i = 0; i < count; i++) {
            int party = reached[i];
            standing[party] = 0;
            for (int k = graph.heldFrom[party]; k < graph.heldFrom[party + 1]; k++) {
                standing[graph.held[k]] = 0;
            }
        }
    }

    private void reach(int party) {
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, count + (count >> 1));
        }
        standing[party] = ~round;
        reached[count++] = party;
    }

    private void passOnOneRound() {
        round++;
        talliesBefore = tallies.size();
        int end = count;
        for (; toLookAtAgain > 0; toLookAtAgain--) {
            reachIfEnough(tallies.get(toLookAtAgain - 1));
        }
        if (atMost) {
            raiseAll();
        }
        holdings.forEach(reached, passedOn, end, this::add);
        passedOn = end;
    }

    /** Adds as much as the upper bounds are above the lower ones that were counted. */
    private void raiseAll() {
        for (int i = 0; i < toRaiseCount; i += 2) {
            int entity = toRaise[i];
            int part = toRaise[i + 1];
            if (isCountedInUnits(entity)) {
                addUnits(entity, part, graph.parts.high(part) - (graph.parts.low(part) & ~1));
            }
            steps.addUnforeseen(1);
        }
        toRaiseCount = 0;
    }

    private void add(int entity, int part) {
        if (standing[entity] >= TALLIED) {
            addToTally(standing[entity] - TALLIED, part);
        } else if (standing[entity] >= 0) {
            count(entity, part);
        }
    }

    private void count(int entity, int part) {
        if (graph.isOneOfOwners(entity)) {
            startTally(entity);
        } else if (atMost) {
            addUnits(entity, part, graph.parts.high(part));
        } else {
            addUnits(entity, part, graph.parts.low(part) & ofLow);
            if (part < 0 && isCountedInUnits(entity)) {
                raiseLater(entity, part);
            }
        }
    }

    private boolean isCountedInUnits(int entity) {
        return standing[entity] >= 0 && standing[entity] < TALLIED;
    }

    private void raiseLater(int entity, int part) {
        if (toRaiseCount == toRaise.length) {
            toRaise = Arrays.copyOf(toRaise, 2 * toRaiseCount);
        }
        toRaise[toRaiseCount++] = entity;
        toRaise[toRaiseCount++] = part;
    }

    /** Adds so many half units for a part. Each owner may hold up to one unit more, unless parts are whole. */
    private void addUnits(int entity, int part, long more) {
        long held = Parts.plus(standing[entity], more);
        if (isEnough(held) && othersLeaveEnough(entity, part)) {
            reach(entity);
        } else if (!isEnough(held) && (graph.parts.areWhole() || !isEnough(held + 2L * graph.ownerCount(entity)))) {
            standing[entity] = (int) held;
        } else {
            startTally(entity);
        }
    }

    /** Lower bounds that come to an odd number are more than its whole units, upper bounds less. */
    private boolean isEnough(long halfUnits) {
        return (atMost ? halfUnits ^ 1 : halfUnits) >= enough;
    }

    /** Whether all but the owner of this part leave enough for sure, so that it does not matter which of them count too. */
    private boolean othersLeaveEnough(int entity, int part) {
        return !atMost || graph.hasOnlyPoints() || isEnough(graph.left[entity] + (graph.parts.low(part) & ~1));
    }

    /** Counts those owners exactly that were reached before this round, whether or not they were passed on from. */
    private void startTally(int entity) {
        Tally tally = new Tally(graph, entity, owner -> standing[owner] < 0 && ~standing[owner] < round);
        standing[entity] = Math.addExact(TALLIED, tallies.size());
        tallies.add(tally);
        steps.addUnforeseen(graph.ownerCount(entity));
        reachIfEnough(tally);
    }

    private void addToTally(int tally, int part) {
        if (tally < talliesBefore) {
            tallies.get(tally).count(part);
            reachIfEnough(tallies.get(tally));
        }
    }

    private void reachIfEnough(Tally tally) {
        if (standing[tally.entity()] >= 0 && isEnough(tally)) {
            reach(tally.entity());
        }
    }

    private boolean isEnough(Tally tally) {
        if (graph.isOneOfOwners(tally.entity())) {
            return atMost || tally.counted() == graph.ownerCount(tally.entity());
        }
        return atMost ? threshold.isReachedBelow(tally.atMost()) : threshold.isReachedFrom(tally.atLeast());
    }
}
