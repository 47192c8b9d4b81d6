package io.github.chipstakes.analysis.graph;

import java.util.BitSet;

/**
 * Joins parties to groups by majority of votes. Each group has a head, which controls all its other members; a head joins
 * the group that has the majority in it, with its own. Where that is its own group, it joins no other: the group is a
 * cycle. At most one group can have the majority, so the order in which heads are looked at plays no part.
 *
 * <p>First all that have an owner with the majority are put under it. Then those are looked at in which owners may have it
 * together; and again only where members of the smaller of two groups that were joined have so many votes in one that some
 * group may now have the majority.
 */
final class MajorityGroups {
    private static final int HALF = Parts.WHOLE / 2;

    /** Stands for having joined a group, or for so few votes that nobody can have the majority. */
    private static final int SETTLED = -1;

    private final OwnershipGraph graph;
    private final Steps steps;

    /** For each head that is not settled, how much any group has in it at most, in units. */
    private final int[] most;

    private final IntQueue again;
    private final Gathered members;
    private final BitSet disputed = new BitSet();
    private final Groups groups;
    private final Voters voters;

    MajorityGroups(OwnershipGraph graph, Progress progress) {
        this.graph = graph;
        steps = new Steps(progress, "following majorities", graph.stakes());
        most = new int[graph.parties()];
        again = new IntQueue(graph.parties());
        members = new Gathered(graph.parties());
        groups = new Groups(majorityOwners());
        voters = new Voters(graph, groups);
    }

    UltimateOwners owners() {
        while (!again.isEmpty()) {
            look(again.poll());
        }
        return new UltimateOwners(graph, groups.all(), groups.cycles(), disputed);
    }

    /** For each party the owner that has the majority alone, or -1. */
    private int[] majorityOwners() {
        int[] above = new int[most.length];
        for (int entity = 0; entity < above.length; entity++) {
            above[entity] = majorityOwner(entity);
            steps.add(graph.ownerCount(entity));
        }
        return above;
    }

    /** The owner that has the majority alone; where some may have it together, or two may have it, it is looked at later. */
    private int majorityOwner(int entity) {
        int signs = 0;
        long total = 0;
        int majority = -1;
        int end = graph.ownersFrom[entity + 1];
        for (int i = graph.ownersFrom[entity]; i < end; i++) {
            int part = graph.ownerPart[i];
            signs |= part;
            total += part;
            majority = part > HALF ? graph.owner[i] : majority;
        }
        if (signs >= 0 && (total <= HALF || (majority >= 0 && total <= Parts.WHOLE))) {
            most[entity] = SETTLED;
            return majority;
        }
        again.add(entity);
        return -1;
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
            groups.join(entity, voters.largest());
        }
    }

    /** Notes what must be looked at again when these groups are joined. All members can be got to from their head by stakes. */
    private void lookAgain(int head, int other) {
        int start = groups.size(head) <= groups.size(other) ? head : other;
        members.add(start);
        for (int i = 0; i < members.size(); i++) {
            passVotesOn(members.get(i), start);
        }
        members.clear();
    }

    private void passVotesOn(int member, int head) {
        int end = graph.heldFrom[member + 1];
        for (int i = graph.heldFrom[member]; i < end; i++) {
            int entity = graph.held[i];
            if (most[entity] != SETTLED) {
                addVotes(entity, graph.heldPart[i]);
            } else if (groups.head(entity) == head) {
                members.add(entity);
            }
        }
        steps.add(graph.heldCount(member));
    }

    private void addVotes(int entity, int part) {
        long votes = part < 0 ? Integer.MAX_VALUE : (long) most[entity] + part;
        most[entity] = (int) Math.min(votes, Integer.MAX_VALUE);
        if (votes > HALF) {
            again.add(entity);
        }
    }
}
