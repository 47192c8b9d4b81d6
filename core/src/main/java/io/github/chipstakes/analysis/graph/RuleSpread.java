package io.github.chipstakes.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spreads an ownership rule from owners to what they hold, round by round: first by what is held at least, then by what is
 * held at most. Each party is passed on from once, and each stake of it is added once to what is held of the entity.
 */
final class RuleSpread {
    private static final int TALLIED = Parts.WHOLE;

    private final OwnershipGraph graph;
    private final StakeThreshold threshold;
    private final int enough;
    private final Steps steps;

    /**
     * Of each party one number. Below 0: it was reached, in the round that is the complement. From 0: so many units are
     * held of it, not enough. From a hundred percent: the number of its tally, as a stake in it is no whole number of units.
     */
    private final int[] standing;

    private final List<Tally> tallies = new ArrayList<>();
    private int[] reached = new int[16];
    private int count;
    private int passedOn;
    private int round;
    private boolean atMost;
    private int toLookAtAgain;

    /** Starts with nobody reached, to be written on {@code standing}, which has a zero for each party. */
    RuleSpread(OwnershipGraph graph, StakeThreshold threshold, Progress progress, int[] standing) {
        this.graph = graph;
        this.threshold = threshold;
        this.enough = threshold.units();
        long looks = graph.parts.areUnits() ? 1 : 2;
        this.steps = new Steps(progress, "spreading an ownership rule", looks * graph.stakes());
        this.standing = standing;
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
        for (int end = count; passedOn < end; passedOn++) {
            passOn(reached[passedOn]);
        }
        for (; toLookAtAgain > 0; toLookAtAgain--) {
            reachIfEnough(tallies.get(toLookAtAgain - 1));
        }
    }

    private void passOn(int holder) {
        int end = graph.heldFrom[holder + 1];
        for (int i = graph.heldFrom[holder]; i < end; i++) {
            int entity = graph.held[i];
            if (standing[entity] >= 0) {
                add(entity, graph.heldPart[i]);
            }
        }
        steps.add(graph.heldCount(holder));
    }

    private void add(int entity, int part) {
        int before = standing[entity];
        long units = (long) before + part;
        if (part < 0 || before >= TALLIED) {
            tally(entity, part);
        } else if (units >= enough) {
            reach(entity);
        } else {
            standing[entity] = (int) units;
        }
    }

    private void tally(int entity, int part) {
        if (standing[entity] < TALLIED) {
            Tally started = new Tally(graph, entity);
            if (standing[entity] > 0) {
                started.count(standing[entity]);
            }
            standing[entity] = TALLIED + tallies.size();
            tallies.add(started);
            steps.add(graph.ownerCount(entity));
        }
        Tally tally = tallies.get(standing[entity] - TALLIED);
        tally.count(part);
        reachIfEnough(tally);
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
