package io.github.chipstakes.analysis.graph;

/**
 * From each party that holds something of another, directly or not, the way to it by the greatest product of stakes; of
 * equal ones the shortest, then that through the smallest numbers. Found from the end, the strongest first.
 */
final class BestWays {
    private final OwnershipGraph graph;
    private final Links links;
    private final Paths paths;

    /** For each party the number of its path, and one more; 0 where it has none. */
    private final int[] best;

    BestWays(OwnershipGraph graph, Links links, int to, Steps steps) {
        this.graph = graph;
        this.links = links;
        paths = new Paths(links, to);
        best = new int[graph.parties()];
        IntHeap next = new IntHeap(this::order);
        next.add(0);
        while (!next.isEmpty()) {
            int path = next.poll();
            int party = paths.party(path);
            if (best[party] == 0) {
                best[party] = path + 1;
                goOn(party, next);
                steps.add(graph.ownerCount(party));
            }
        }
    }

    private void goOn(int party, IntHeap next) {
        for (int i = graph.ownersFrom[party]; i < graph.ownersFrom[party + 1]; i++) {
            int owner = graph.owner[i];
            int part = graph.ownerPart[i];
            if (best[owner] == 0 && links.isLink(part)) {
                next.add(paths.add(from(party), owner, part));
            }
        }
    }

    private int order(int one, int other) {
        int factors = paths.length(one) + paths.length(other);
        if (!Links.areNear(paths.log(one), paths.log(other), factors)) {
            return Double.compare(paths.log(other), paths.log(one));
        }
        int product = paths.remainder(one) == paths.remainder(other)
                ? 0
                : paths.product(other).compareTo(paths.product(one));
        int order = product != 0 ? product : Integer.compare(paths.length(one), paths.length(other));
        return order != 0 ? order : Integer.compare(goesOnTo(one), goesOnTo(other));
    }

    private int goesOnTo(int path) {
        return paths.party(paths.before(path));
    }

    boolean leadFrom(int party) {
        return best[party] != 0;
    }

    /** The way from a party, as a path from the end. */
    int from(int party) {
        return best[party] - 1;
    }

    Paths paths() {
        return paths;
    }
}
