package io.github.chipstakes.analysis.graph;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Ultimate owners as one finds them with JGraphT: votes by whoever controls their holders, until nothing changes. */
final class JGraphTOwners {
    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final Map<Integer, Integer> controller = new HashMap<>();

    private JGraphTOwners(Graph<Integer, DefaultWeightedEdge> graph) {
        this.graph = graph;
    }

    static Graph<Integer, DefaultWeightedEdge> graph(GeneratedStakes stakes) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int party = 0; party < stakes.parties(); party++) {
            graph.addVertex(party);
        }
        stakes.forEach((holder, entity, unscaled, scale) ->
                graph.setEdgeWeight(graph.addEdge(holder, entity), unscaled / Math.pow(10, scale)));
        return graph;
    }

    /** For each party that is controlled, by itself too, who controls it. */
    static Map<Integer, Integer> of(Graph<Integer, DefaultWeightedEdge> graph) {
        JGraphTOwners owners = new JGraphTOwners(graph);
        boolean changed = true;
        while (changed) {
            changed = owners.joinAll();
        }
        owners.controller.replaceAll((party, controller) -> owners.top(party));
        return owners.controller;
    }

    private boolean joinAll() {
        boolean changed = false;
        for (Integer party : graph.vertexSet()) {
            if (!controller.containsKey(party) && graph.inDegreeOf(party) > 0) {
                changed |= join(party);
            }
        }
        return changed;
    }

    private boolean join(Integer party) {
        Map<Integer, Double> votes = new HashMap<>();
        for (DefaultWeightedEdge stake : graph.incomingEdgesOf(party)) {
            votes.merge(top(graph.getEdgeSource(stake)), graph.getEdgeWeight(stake), Double::sum);
        }
        for (Map.Entry<Integer, Double> some : votes.entrySet()) {
            if (some.getValue() > 50) {
                controller.put(party, some.getKey());
                return true;
            }
        }
        return false;
    }

    private Integer top(Integer party) {
        Integer at = party;
        for (Integer above = controller.get(at); above != null && !above.equals(at); above = controller.get(at)) {
            Integer further = controller.get(above);
            if (further != null) {
                controller.put(at, further);
            }
            at = above;
        }
        return at;
    }
}
