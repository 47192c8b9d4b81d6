package io.github.chipstakes.analysis.graph;

import java.util.Arrays;

/** Stakes in three arrays that grow, while a graph is put together. */
final class Edges {
    int[] holder = {};
    int[] entity = {};
    int[] part = {};
    private int size;

    void add(int holding, int heldEntity, int percent) {
        if (size == holder.length) {
            grow(Math.max(16, size + (size >> 1)));
        }
        holder[size] = holding;
        entity[size] = heldEntity;
        part[size++] = percent;
    }

    private void grow(int length) {
        holder = Arrays.copyOf(holder, length);
        entity = Arrays.copyOf(entity, length);
        part = Arrays.copyOf(part, length);
    }

    /** The same in the order of holders or of entities; those of one stay in the order they are in. Counts, so takes linear time. */
    Edges sortedBy(boolean holders, int parties) {
        int[] next = starts(holders, parties);
        int[] key = holders ? holder : entity;
        Edges sorted = new Edges();
        sorted.grow(size);
        sorted.size = size;
        for (int i = 0; i < size; i++) {
            int at = next[key[i]]++;
            sorted.holder[at] = holder[i];
            sorted.entity[at] = entity[i];
            sorted.part[at] = part[i];
        }
        return sorted;
    }

    /** For each party, how many come before its own; one more at the end, for all. */
    int[] starts(boolean holders, int parties) {
        int[] starts = new int[parties + 1];
        int[] key = holders ? holder : entity;
        for (int i = 0; i < size; i++) {
            starts[key[i] + 1]++;
        }
        for (int i = 0; i < parties; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** The same with those of one holder in one entity, which stand side by side, added up. */
    Edges merged(Parts parts) {
        Edges merged = new Edges();
        merged.grow(size);
        for (int i = 0; i < size; i++) {
            int last = merged.size - 1;
            if (last >= 0 && merged.holder[last] == holder[i] && merged.entity[last] == entity[i]) {
                merged.part[last] = parts.sum(merged.part[last], part[i]);
            } else {
                merged.add(holder[i], entity[i], part[i]);
            }
        }
        merged.grow(merged.size);
        return merged;
    }
}
