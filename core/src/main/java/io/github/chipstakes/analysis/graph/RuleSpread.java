package io.github.chipstakes.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spreads an ownership rule from owners to what they hold, round by round: first by what is held at least, then by what is
 * held at most. Each party is passed on from once, and looked at once more when upper bounds begin to count. Sums of whole
 * units decide; only where what these leave out may decide is a tally begun, to which each further stake is added once.
 */
final class RuleSpread {
    private static final int TALLIED = Parts.WHOLE;

    private final OwnershipGraph graph;
    private final StakeThreshold threshold;
    private final int enough;
    private final Steps steps;

    /**
     * Of each party one number. Below 0: it was reached, in the round that is the complement. From 0: so many whole units
     * are held of it, not enough. From a hundred percent: the number of its tally.
     */
    private final int[] standing;

    private final List<Tally> tallies = new ArrayList<>();
    private int[] reached = new int[16];
    private int count;
    private int passedOn;
    private int round;
    private boolean atMost;
    private int toLookAtAgain;
    private int toRaise;

    /** How many tallies there were before the round that is now: those begun in it have counted all that it passes on. */
    private int talliesBefore;

    /** Starts with nobody reached, to be written on {@code standing}, which has a zero for each party. */
    RuleSpread(OwnershipGraph graph, StakeThreshold threshold, Progress progress, int[] standing) {
        this.graph = graph;
        this.threshold = threshold;
        this.enough = threshold.units();
        this.steps = new Steps(progress, "spreading an ownership rule", graph.stakes());
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
        toRaise = graph.hasOnlyPoints() ? 0 : passedOn;
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
        for (; toRaise > 0; toRaise--) {
            raise(reached[toRaise - 1]);
        }
        for (; passedOn < end; passedOn++) {
            passOn(reached[passedOn]);
        }
    }

    /** Adds as much as the upper bounds of what a party holds are above the lower ones. */
    private void raise(int holder) {
        int end = graph.heldFrom[holder + 1];
        for (int i = graph.heldFrom[holder]; i < end; i++) {
            int part = graph.heldPart[i];
            if (part < 0 && isCountedInUnits(graph.held[i])) {
                addUnits(graph.held[i], part, graph.parts.highUnits(part) - graph.parts.lowUnits(part));
            }
        }
        steps.addUnforeseen(graph.heldCount(holder));
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
        if (!isCountedInUnits(entity)) {
            addToTally(standing[entity] - TALLIED, part);
        } else if (graph.isOneOfOwners(entity)) {
            startTally(entity);
        } else {
            addUnits(entity, part, atMost ? graph.parts.highUnits(part) : graph.parts.lowUnits(part));
        }
    }

    private boolean isCountedInUnits(int entity) {
        return standing[entity] >= 0 && standing[entity] < TALLIED;
    }

    /** Adds so many units for a part. Those of each owner may be up to one too few, where units leave anything out. */
    private void addUnits(int entity, int part, int more) {
        long units = (long) standing[entity] + more;
        if (units >= enough && othersLeaveEnough(entity, part)) {
            reach(entity);
        } else if (units < enough && (graph.parts.areWhole() || units + graph.ownerCount(entity) < enough)) {
            standing[entity] = (int) units;
        } else {
            startTally(entity);
        }
    }

    /** Whether all but the owner of this part leave enough for sure, so that it does not matter which of them count too. */
    private boolean othersLeaveEnough(int entity, int part) {
        return !atMost || graph.hasOnlyPoints() || (long) graph.left[entity] + graph.parts.lowUnits(part) >= enough;
    }

    /** Counts those owners exactly that were reached before this round, whether or not they were passed on from. */
    private void startTally(int entity) {
        Tally tally = new Tally(graph, entity, owner -> standing[owner] < 0 && ~standing[owner] < round);
        standing[entity] = TALLIED + tallies.size();
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
