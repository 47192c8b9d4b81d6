package io.github.chipstakes.analysis.graph;

import java.util.BitSet;

/**
 * Joins parties to groups by majority of votes. Each group has a head, which controls all its other members; a head joins
 * the group that has the majority in it, with its own. Where that is its own group, it joins no other: the group is a
 * cycle. At most one group can have the majority, so the order in which heads are looked at plays no part.
 *
 * <p>A head is looked at again only where members of the smaller of two groups that were joined have so many votes in it
 * that some group may now have the majority.
 */
final class MajorityGroups {
    private static final int HALF = Parts.WHOLE / 2;

    /** Stands for being settled, or for so few votes that it is. */
    private static final int SETTLED = -1;

    private final OwnershipGraph graph;
    private final Steps steps;
    private final Groups groups;
    private final Voters voters;

    /** For each head that is not settled, how much any group has in it at most, in units. */
    private final int[] most;

    private final IntQueue again;
    private final BitSet disputed = new BitSet();
    private BitSet cycles = new BitSet();

    MajorityGroups(OwnershipGraph graph, Progress progress) {
        this.graph = graph;
        steps = new Steps(progress, "following majorities", graph.stakes());
        groups = new Groups(graph.parties());
        voters = new Voters(graph, groups);
        most = new int[graph.parties()];
        again = new IntQueue(graph.parties());
    }

    UltimateOwners owners() {
        for (int entity = 0; entity < most.length; entity++) {
            followOwner(entity);
        }
        while (!again.isEmpty()) {
            look(again.poll());
        }
        nameCycles();
        return new UltimateOwners(groups.heads(), groups.rings(), cycles, disputed);
    }

    /** Joins an entity to the owner that has the majority alone; where some may have it together, it is looked at later. */
    private void followOwner(int entity) {
        boolean exact = true;
        long total = 0;
        int majority = -1;
        int end = graph.ownersFrom[entity + 1];
        for (int i = graph.ownersFrom[entity]; i < end; i++) {
            int part = graph.ownerPart[i];
            exact &= part >= 0;
            total += part;
            majority = part > HALF ? graph.owner[i] : majority;
        }
        if (exact && total <= HALF) {
            most[entity] = SETTLED;
        } else if (exact && total <= Parts.WHOLE && majority >= 0) {
            join(entity, groups.head(majority));
        } else {
            again.add(entity);
        }
        steps.add(graph.ownerCount(entity));
    }

    private void look(int entity) {
        steps.add(graph.ownerCount(entity));
        voters.count(entity);
        most[entity] = voters.most();
        boolean rivals = voters.haveMajority() && voters.othersHaveMajority();
        disputed.set(entity, rivals);
        if (voters.haveMajority() && !rivals) {
            most[entity] = SETTLED;
            lookAgain(entity, voters.largest());
            join(entity, voters.largest());
        }
    }

    /** Notes what must be looked at again when these groups are joined. */
    private void lookAgain(int head, int other) {
        int start = groups.size(head) <= groups.size(other) ? head : other;
        int member = start;
        do {
            int end = graph.heldFrom[member + 1];
            for (int i = graph.heldFrom[member]; i < end; i++) {
                addVotes(graph.held[i], graph.heldPart[i]);
            }
            steps.add(graph.heldCount(member));
            member = groups.next(member);
        } while (member != start);
    }

    private void addVotes(int entity, int part) {
        if (most[entity] != SETTLED) {
            long votes = part < 0 ? Integer.MAX_VALUE : (long) most[entity] + part;
            most[entity] = (int) Math.min(votes, Integer.MAX_VALUE);
            if (votes > HALF) {
                again.add(entity);
            }
        }
    }

    private void join(int entity, int to) {
        most[entity] = SETTLED;
        if (entity == to) {
            cycles.set(entity);
        } else {
            groups.join(entity, to);
        }
    }

    /** Names cycles so that it does not matter which of its members was looked at last. */
    private void nameCycles() {
        BitSet named = new BitSet();
        cycles.stream().map(groups::head).map(groups::headBySmallest).forEach(named::set);
        cycles = named;
    }
}
