package io.github.chipstakes.analysis.graph;

/**
 * What parties hold of entities that were not reached. It lies all over memory: looked up step by step for many at a time, it
 * is waited for once and not for each.
 */
final class UnreachedHoldings {
    private static final int MANY = 128;

    private final OwnershipGraph graph;
    private final int[] standing;
    private final Steps steps;
    private final int[] from = new int[MANY];
    private final int[] to = new int[MANY];
    private final int[] entity = new int[MANY];
    private final int[] part = new int[MANY];
    private int count;

    /** Those were reached whose {@code standing} is below 0. */
    UnreachedHoldings(OwnershipGraph graph, int[] standing, Steps steps) {
        this.graph = graph;
        this.standing = standing;
        this.steps = steps;
    }

    /** What is told of each stake. */
    interface Action {
        /** A part of an entity, which may have been reached by one just before. */
        void of(int entity, int part);
    }

    /** Goes through what these holders hold, one after the other. */
    void forEach(int[] holders, int begin, int end, Action action) {
        for (int at = begin; at < end; at += MANY) {
            int many = Math.min(MANY, end - at);
            for (int k = 0; k < many; k++) {
                from[k] = graph.heldFrom[holders[at + k]];
                to[k] = graph.heldFrom[holders[at + k] + 1];
            }
            for (int k = 0; k < many; k++) {
                for (int i = from[k]; i < to[k]; i++) {
                    take(graph.held[i], graph.heldPart[i], action);
                }
                steps.add(to[k] - from[k]);
            }
        }
        tell(action);
    }

    private void take(int of, int held, Action action) {
        entity[count] = of;
        part[count++] = held;
        if (count == MANY) {
            tell(action);
        }
    }

    private void tell(Action action) {
        int unreached = 0;
        for (int k = 0; k < count; k++) {
            int of = entity[k];
            entity[unreached] = of;
            part[unreached] = part[k];
            unreached +=
                    ~standing[of] >>> (Integer.SIZE - 1); // its sign, as a branch would wait for the standing of each
        }
        for (int k = 0; k < unreached; k++) {
            action.of(entity[k], part[k]);
        }
        count = 0;
    }
}
