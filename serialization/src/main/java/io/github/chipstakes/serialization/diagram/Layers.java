package io.github.chipstakes.serialization.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The layer of each node, 0 at the top: holders above what they hold, by the longest path, nodes drawn towards the side
 * where they have more lines. Of a cycle one line goes upwards. Layers that are too wide spread over several, the nodes
 * without holders upwards and those that hold nothing downwards.
 */
final class Layers {
    private final int nodes;
    private final List<int[]> edges;
    private final boolean[] reversed;
    private final int[] layer;

    /** The lines are pairs of node numbers, from holder to entity; none is a loop. */
    private Layers(int nodes, List<int[]> edges) {
        this.nodes = nodes;
        this.edges = edges;
        reversed = new boolean[edges.size()];
        layer = new int[nodes];
    }

    static Layers of(
            int[] widths, int[] weights, List<int[]> edges, int[] thickness, List<Integer> subjects, int widest) {
        Layers layers = new Layers(widths.length, edges);
        layers.breakCycles(layers.levels(subjects), thickness);
        layers.longestPaths();
        layers.pull();
        layers.spread(widths, weights, widest);
        return layers;
    }

    int of(int node) {
        return layer[node];
    }

    /** Whether a line goes from a lower layer to a higher one, as one of each cycle does. */
    boolean isReversed(int edge) {
        return reversed[edge];
    }

    int count() {
        return Arrays.stream(layer).max().orElse(-1) + 1;
    }

    private int top(int edge) {
        return edges.get(edge)[reversed[edge] ? 1 : 0];
    }

    private int bottom(int edge) {
        return edges.get(edge)[reversed[edge] ? 0 : 1];
    }

    /**
     * Takes up one line after the other, and turns those that would close a cycle: first the lines that lead down as seen
     * from the subjects, of these the ones with large shares, so that what goes upwards is what comes last.
     */
    private void breakCycles(int[] levels, int[] thickness) {
        List<List<Integer>> taken = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            taken.add(new ArrayList<>());
        }
        IntStream.range(0, edges.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                edge -> Integer.signum(levels[edges.get(edge)[0]] - levels[edges.get(edge)[1]]))
                        .thenComparingInt(edge -> -thickness[edge]))
                .forEach(edge -> {
                    reversed[edge] = leads(bottom(edge), top(edge), taken);
                    taken.get(top(edge)).add(bottom(edge));
                });
    }

    private boolean leads(int from, int to, List<List<Integer>> taken) {
        boolean[] seen = new boolean[nodes];
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!next.isEmpty()) {
            for (int node : taken.get(next.remove())) {
                if (!seen[node]) {
                    seen[node] = true;
                    next.add(node);
                }
            }
        }
        return seen[to];
    }

    /** How many steps each node is above the subjects, as a negative number, or below; whichever is fewer. */
    private int[] levels(List<Integer> subjects) {
        int[] levels = new int[nodes];
        boolean[] seen = new boolean[nodes];
        Deque<Integer> next = new ArrayDeque<>(subjects);
        subjects.forEach(subject -> seen[subject] = true);
        List<List<int[]>> steps = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            steps.add(new ArrayList<>());
        }
        edges.forEach(edge -> steps.get(edge[1]).add(new int[] {edge[0], -1}));
        edges.forEach(edge -> steps.get(edge[0]).add(new int[] {edge[1], 1}));
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int[] step : steps.get(node)) {
                if (!seen[step[0]] && levels[node] * step[1] >= 0) {
                    seen[step[0]] = true;
                    levels[step[0]] = levels[node] + step[1];
                    next.add(step[0]);
                }
            }
        }
        return levels;
    }

    private void longestPaths() {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int edge = 0; edge < edges.size(); edge++) {
                if (layer[bottom(edge)] <= layer[top(edge)]) {
                    layer[bottom(edge)] = layer[top(edge)] + 1;
                    changed = true;
                }
            }
        }
    }

    /** Nodes with more lines down than up go down as far as these let them. */
    private void pull() {
        int[] down = new int[nodes];
        for (int edge = 0; edge < edges.size(); edge++) {
            down[top(edge)]++;
            down[bottom(edge)]--;
        }
        for (int round = 0; round < nodes; round++) {
            int[] lowest = new int[nodes];
            Arrays.fill(lowest, Integer.MAX_VALUE);
            for (int edge = 0; edge < edges.size(); edge++) {
                lowest[top(edge)] = Math.min(lowest[top(edge)], layer[bottom(edge)] - 1);
            }
            boolean changed = false;
            for (int node = 0; node < nodes; node++) {
                if (down[node] > 0 && lowest[node] != Integer.MAX_VALUE && lowest[node] > layer[node]) {
                    layer[node] = lowest[node];
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        int first = Arrays.stream(layer).min().orElse(0);
        for (int node = 0; node < nodes; node++) {
            layer[node] -= first;
        }
    }

    private void spread(int[] widths, int[] weights, int widest) {
        boolean[] hasAbove = new boolean[nodes];
        boolean[] hasBelow = new boolean[nodes];
        for (int edge = 0; edge < edges.size(); edge++) {
            hasBelow[top(edge)] = true;
            hasAbove[bottom(edge)] = true;
        }
        for (int at = 0; at < count(); at++) {
            int here = at;
            int total = IntStream.range(0, nodes)
                    .filter(node -> layer[node] == here)
                    .map(node -> widths[node])
                    .sum();
            int rows = (total + widest - 1) / widest;
            if (rows < 2) {
                continue;
            }
            int room = total / rows + 1;
            at += rows(moved(here, hasAbove, weights), widths, room, here, true);
            at += rows(moved(at, hasBelow, weights), widths, room, at, false);
        }
    }

    /** The nodes of a layer that nothing keeps in it on one side, those with the largest shares first. */
    private List<Integer> moved(int at, boolean[] isKept, int[] weights) {
        return IntStream.range(0, nodes)
                .filter(node -> layer[node] == at && !isKept[node])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> -weights[node]))
                .toList();
    }

    /** Moves nodes to new layers above or below this one, once it is full; how many there are. */
    private int rows(List<Integer> free, int[] widths, int room, int at, boolean up) {
        int used = IntStream.range(0, nodes)
                .filter(node -> layer[node] == at && !free.contains(node))
                .map(node -> widths[node])
                .sum();
        int row = 0;
        int[] rowOf = new int[free.size()];
        for (int i = 0; i < free.size(); i++) {
            int width = widths[free.get(i)];
            if (used > 0 && used + width > room + width / 2) {
                row++;
                used = 0;
            }
            used += width;
            rowOf[i] = row;
        }
        for (int node = 0; node < nodes; node++) {
            if (layer[node] > at || (up && layer[node] == at)) {
                layer[node] += row;
            }
        }
        for (int i = 0; i < free.size(); i++) {
            layer[free.get(i)] = up ? at + row - rowOf[i] : at + rowOf[i];
        }
        return row;
    }
}
