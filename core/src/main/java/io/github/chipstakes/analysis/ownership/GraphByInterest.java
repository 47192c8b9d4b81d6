package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import java.util.List;
import java.util.Map;

/**
 * What is held by several interests, such as shares and votes, which are never added up. An entity in which there is more
 * than one stands in the graph as several: one for each interest, with all that is held by it, and each of these holds all of
 * the entity. So does a stake that one party holds and another may be behind: a number of its own stands for one of them.
 *
 * @param graph who holds what
 * @param named how many parties are named, who have the first numbers
 * @param standIns for the numbers of such entities those of what stands in for them, by interest
 * @param oneOf for the numbers that stand for one of several parties the numbers of these, the stated holder first
 */
public record GraphByInterest(
        OwnershipGraph graph, int named, Map<Integer, List<Integer>> standIns, Map<Integer, List<Integer>> oneOf) {

    /** All are final. */
    public GraphByInterest {
        standIns = Map.copyOf(standIns);
        oneOf = Map.copyOf(oneOf);
    }

    /** Whether it is known who an owner is, or that it is one of some of whom that is known. */
    public boolean isKnown(int owner) {
        return owner < named || oneOf.containsKey(owner);
    }
}
