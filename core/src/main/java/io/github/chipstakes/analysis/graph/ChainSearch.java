package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chains from one party to another, the strongest first: begun chains go on in the order of how strong they can become at
 * most, by the best way from where they are, through parties they went through already or not.
 */
final class ChainSearch {
    private final OwnershipGraph graph;
    private final Links links;
    private final BestWays ways;
    private final Paths begun;
    private final int to;
    private final Steps steps;
    private final IntHeap next = new IntHeap(this::order);

    /** The parties of one begun chain; and one beyond all, lest the set looks for its last one whenever one is cleared. */
    private final BitSet through = new BitSet();

    private int marked;

    ChainSearch(OwnershipGraph graph, boolean atMost, int from, int to, Steps steps) {
        this.graph = graph;
        this.to = to;
        this.steps = steps;
        links = new Links(graph.parts, atMost);
        ways = new BestWays(graph, links, to, steps);
        begun = new Paths(links, from);
        through.set(graph.parties());
        through.set(from);
        if (ways.leadFrom(from)) {
            next.add(0);
        }
    }

    /** Adds chains of some kind until there are so many, or no more, or so many were begun. */
    void find(List<Chain> chains, int count, Predicate<Chain> kind, long limit) {
        while (!next.isEmpty() && chains.size() < count && begun.size() <= limit) {
            int path = next.poll();
            if (begun.party(path) == to) {
                Chain chain = chain(path);
                if (kind.test(chain)) {
                    chains.add(chain);
                }
            } else {
                goOn(path);
            }
        }
    }

    /** How many chains were begun. */
    int begun() {
        return begun.size();
    }

    /** Whether nothing is left to be found. */
    boolean isOver() {
        return next.isEmpty();
    }

    private void goOn(int path) {
        mark(path);
        int party = begun.party(path);
        for (int i = graph.heldFrom[party]; i < graph.heldFrom[party + 1]; i++) {
            int entity = graph.held[i];
            int part = graph.heldPart[i];
            if (!through.get(entity) && ways.leadFrom(entity) && links.isLink(part)) {
                next.add(begun.add(path, entity, part));
            }
        }
        steps.add(graph.heldCount(party));
    }

    /** Marks the parties of a begun chain; often it is the one that was marked before, with one party more. */
    private void mark(int path) {
        if (path == 0) {
            return;
        }
        if (begun.before(path) != marked) {
            markFrom(marked, false);
            markFrom(begun.before(path), true);
        }
        through.set(begun.party(path));
        marked = path;
    }

    private void markFrom(int path, boolean mark) {
        for (int at = path; at != 0; at = begun.before(at)) {
            through.set(begun.party(at), mark);
        }
    }

    private int order(int one, int other) {
        int here = ways.from(begun.party(one));
        int there = ways.from(begun.party(other));
        int links = begun.length(one) + ways.paths().length(here);
        int otherLinks = begun.length(other) + ways.paths().length(there);
        double log = begun.log(one) + ways.paths().log(here);
        double otherLog = begun.log(other) + ways.paths().log(there);
        if (!Links.areNear(log, otherLog, links + otherLinks)) {
            return Double.compare(otherLog, log);
        }
        int product = remainder(one, here) == remainder(other, there)
                ? 0
                : product(other, there).compareTo(product(one, here));
        int order = product != 0 ? product : Integer.compare(links, otherLinks);
        return order != 0 ? order : begun.compareNumbers(one, other);
    }

    private long remainder(int path, int way) {
        return Links.times(begun.remainder(path), ways.paths().remainder(way));
    }

    private BigDecimal product(int path, int way) {
        return begun.product(path).multiply(ways.paths().product(way));
    }

    private Chain chain(int path) {
        List<Integer> parties = new ArrayList<>(begun.length(path) + 1);
        List<Interval> stakes = new ArrayList<>(begun.length(path));
        for (int at = path; at != 0; at = begun.before(at)) {
            parties.add(begun.party(at));
            stakes.add(graph.parts.interval(begun.link(at)));
        }
        parties.add(begun.party(0));
        Collections.reverse(parties);
        Collections.reverse(stakes);
        return Chain.of(parties, stakes);
    }
}
