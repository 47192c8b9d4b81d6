package io.github.chipstakes.analysis.graph;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which of the parties above an entity control it by majority of votes, or may, or something else that is true of whoever controls one
 * of whom it is true: whoever possibly controls a party possibly controls all that this one does.
 *
 * <p>So few of them are asked: what is not true of one is true of nobody it possibly controls, and what is true of one is true of
 * whoever may have the majority in it alone. First is asked who stands halfway up, then halfway to both ends, and so on: in a chain of
 * thousands a few.
 */
public final class ControlFromAbove {
    private final OwnershipGraph votes;
    private final int entity;
    private final Progress progress;
    private final Steps steps;

    /** The entity, and all that have votes in it, or in whoever has, and so on, nearest first. */
    private final Gathered nearestFirst;

    private ControlFromAbove(OwnershipGraph votes, int entity, Progress progress) {
        this.votes = votes;
        this.entity = entity;
        this.progress = progress;
        steps = new Steps(progress, "looking for who may control", 0);
        nearestFirst = above();
    }

    /**
     * Of one entity.
     *
     * @param votes who has what percentage of whose votes
     * @param entity the number of the entity
     * @param progress is told how many stakes were looked at
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, here and from all that is asked later
     */
    public static ControlFromAbove of(OwnershipGraph votes, int entity, Progress progress) {
        return new ControlFromAbove(votes, entity, progress);
    }

    private Gathered above() {
        Gathered found = new Gathered(votes.parties());
        found.add(entity);
        for (int i = 0; i < found.size(); i++) {
            int end = votes.ownersFrom[found.get(i) + 1];
            for (int k = votes.ownersFrom[found.get(i)]; k < end; k++) {
                found.add(votes.owner[k]);
            }
            steps.addUnforeseen(votes.ownerCount(found.get(i)));
        }
        return found;
    }

    /** All parties above the entity, in the order of their numbers. */
    public int[] parties() {
        return IntStream.range(1, nearestFirst.size())
                .map(nearestFirst::get)
                .sorted()
                .toArray();
    }

    /** Those that possibly control the entity, in the order of their numbers. */
    public int[] possible() {
        return those(control -> control.isPossible(entity));
    }

    /**
     * Those of whom something is true, in the order of their numbers.
     *
     * @param test whether it is true of a party, by what this controls; then it is of whoever possibly controls the party, too
     */
    public int[] those(Predicate<MajorityControl> test) {
        IntFunction<MajorityControl> controls = MajorityControl.byEach(votes, progress);
        BitSet open = new BitSet();
        IntStream.of(parties()).forEach(open::set);
        Gathered found = new Gathered(votes.parties());
        int end = nearestFirst.size();
        for (int step = Integer.highestOneBit(end - 1); step > 0; step >>= 1) {
            for (int i = step; i < end; i += 2 * step) {
                if (open.get(nearestFirst.get(i))) {
                    MajorityControl control = controls.apply(nearestFirst.get(i));
                    steps.addUnforeseen(Steps.STATEMENT);
                    open.clear(control.party());
                    if (test.test(control)) {
                        addWithMajorities(control.party(), found, open);
                    } else {
                        IntStream.of(control.possible()).forEach(open::clear);
                    }
                }
            }
        }
        return IntStream.range(0, found.size())
                .map(found::get)
                .filter(party -> party != entity)
                .sorted()
                .toArray();
    }

    /** Adds a party, and whoever may have the majority alone in one that is added. */
    private void addWithMajorities(int party, Gathered found, BitSet open) {
        int before = found.size();
        found.add(party);
        for (int i = before; i < found.size(); i++) {
            int added = found.get(i);
            Tally all = new Tally(votes, added, any -> false);
            for (int k = votes.ownersFrom[added]; k < votes.ownersFrom[added + 1]; k++) {
                if (mayHaveMajority(all, votes.ownerPart[k])) {
                    found.add(votes.owner[k]);
                    open.clear(votes.owner[k]);
                }
            }
            steps.addUnforeseen(votes.ownerCount(added));
        }
    }

    private boolean mayHaveMajority(Tally all, int part) {
        return votes.isOneOfOwners(all.entity()) || MajorityControl.MAJORITY.isReachedBelow(all.atMostAlone(part));
    }
}
