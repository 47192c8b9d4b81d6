package io.github.chipstakes.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who stands at the end of the chain of majorities, of every party at once: whoever controls it, see {@link MajorityControl}, and is
 * controlled by nobody. By the votes that each owner has at least; the order in which they were given plays no part.
 * Parties with the same end are a group. Immutable.
 */
public final class UltimateOwners {

    /** What stands at the end of a chain of majorities. */
    public enum End {
        /** Another party, which nobody controls. */
        OWNER,
        /** The party itself: nobody controls it. */
        NONE,
        /** Nobody: the majority in whoever controls the others of the group is the group's own. */
        CYCLE,
        /**
         * A party of which more than a hundred percent of the votes are told of, so that more than one may have the
         * majority: none is picked.
         */
        DISPUTED
    }

    private final OwnershipGraph graph;
    private final int[] group;
    private final BitSet cycles;
    private final BitSet disputed;

    /**
     * Made by {@link MajorityGroups}.
     *
     * @param graph who votes
     * @param group for each party the head of its group, or one that has it; for a head the negative number of members
     * @param cycles the heads of cycles
     * @param disputed the parties whose control is disputed
     */
    UltimateOwners(OwnershipGraph graph, int[] group, BitSet cycles, BitSet disputed) {
        this.graph = graph;
        this.group = group;
        this.cycles = cycles;
        this.disputed = disputed;
    }

    /** The ends, as {@link #of(OwnershipGraph, Progress)}; nobody is told how far it is. */
    public static UltimateOwners of(OwnershipGraph votes) {
        return of(votes, Progress.NONE);
    }

    /**
     * The ends.
     *
     * @param votes who has what percentage of whose votes
     * @param progress is told how many stakes were looked at
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static UltimateOwners of(OwnershipGraph votes, Progress progress) {
        return new MajorityGroups(votes, progress).owners();
    }

    /** What stands at the end of the party's chain. */
    public End end(int party) {
        int name = group(party);
        if (cycles.get(name)) {
            return End.CYCLE;
        }
        if (disputed.get(name)) {
            return End.DISPUTED;
        }
        return name == party ? End.NONE : End.OWNER;
    }

    /** Who controls the party at the end of the chain; empty where nobody does, or nobody can be told. */
    public OptionalInt owner(int party) {
        return end(party) == End.OWNER ? OptionalInt.of(group(party)) : OptionalInt.empty();
    }

    /**
     * The number that names the party's group: that of the party at the end of the chain, itself where nobody controls it;
     * one of those that control all others where it is a cycle.
     */
    public int group(int party) {
        int above = group[party];
        if (above < 0) {
            return party;
        }
        return group[above] < 0 ? above : group[above];
    }

    /** All parties of the party's group, itself among them, in the order of their numbers. Takes time for each of their stakes. */
    public int[] members(int party) {
        int name = group(party);
        List<Integer> members = new ArrayList<>(List.of(party));
        Set<Integer> found = new HashSet<>(members);
        for (int i = 0; i < members.size(); i++) {
            neighbours(members.get(i))
                    .filter(other -> group(other) == name)
                    .filter(found::add)
                    .forEach(members::add);
        }
        return members.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private IntStream neighbours(int party) {
        return IntStream.concat(
                Arrays.stream(graph.owner, graph.ownersFrom[party], graph.ownersFrom[party + 1]),
                Arrays.stream(graph.held, graph.heldFrom[party], graph.heldFrom[party + 1]));
    }

    /** The names of the groups of more than one party, and of parties that have the majority of themselves, in the order of their numbers. */
    public IntStream groups() {
        return IntStream.range(0, group.length).filter(party -> group[party] < -1 || cycles.get(party));
    }
}
