package io.github.chipstakes.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds circles: ids of which each leads to every other, and ids that lead to themselves. */
final class Circles {
    private Circles() {}

    /** The circles in these edges, in the order of their first ids; in time linear in the edges (Kosaraju's way). */
    static List<SortedSet<String>> in(SortedMap<String, ? extends Set<String>> edges) {
        Map<String, List<String>> back = new HashMap<>();
        edges.forEach((from, targets) -> targets.forEach(
                to -> back.computeIfAbsent(to, id -> new ArrayList<>()).add(from)));
        List<SortedSet<String>> circles = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (String start : lastFinishedFirst(edges)) {
            SortedSet<String> circle = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String id = open.pop();
                if (placed.add(id)) {
                    circle.add(id);
                    open.addAll(back.getOrDefault(id, List.of()));
                }
            }
            if (circle.size() > 1
                    || circle.size() == 1 && back.getOrDefault(start, List.of()).contains(start)) {
                circles.add(circle);
            }
        }
        circles.sort((one, other) -> one.first().compareTo(other.first()));
        return circles;
    }

    private static Deque<String> lastFinishedFirst(SortedMap<String, ? extends Set<String>> edges) {
        Deque<String> finished = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (String start : edges.keySet()) {
            Deque<String> path = new ArrayDeque<>();
            Deque<Iterator<String>> ways = new ArrayDeque<>();
            if (seen.add(start)) {
                path.push(start);
                ways.push(edges.get(start).iterator());
            }
            while (!path.isEmpty()) {
                if (!ways.element().hasNext()) {
                    ways.pop();
                    finished.push(path.pop());
                    continue;
                }
                String next = ways.element().next();
                if (edges.containsKey(next) && seen.add(next)) {
                    path.push(next);
                    ways.push(edges.get(next).iterator());
                }
            }
        }
        return finished;
    }
}
