package io.github.chipstakes.analysis.graph;

import java.math.BigDecimal;
import java.util.Arrays;

/** Paths that start at one party, as a tree of numbered paths: each but the first is another one with one party more. */
final class Paths {
    private final Links links;
    private int[] party = new int[16];
    private int[] before = new int[16];
    private int[] link = new int[16];
    private int[] length = new int[16];

    /** Some path of which each is a part, for getting to the start of long ones in few steps. */
    private int[] skip = new int[16];

    private double[] log = new double[16];
    private long[] remainder = new long[16];
    private int size = 1;

    /** The path of the number 0, which consists of one party. */
    Paths(Links links, int start) {
        this.links = links;
        party[0] = start;
        remainder[0] = 1;
    }

    int size() {
        return size;
    }

    /** The number of the path that goes on from another one to this party by this part. */
    int add(int path, int next, int part) {
        if (size == party.length) {
            grow();
        }
        party[size] = next;
        before[size] = path;
        link[size] = part;
        length[size] = length[path] + 1;
        int far = skip[path];
        skip[size] = length[path] - length[far] == length[far] - length[skip[far]] ? skip[far] : path;
        log[size] = log[path] + links.log(part);
        remainder[size] = Links.times(remainder[path], links.remainder(part));
        return size++;
    }

    /** The party a path leads to. */
    int party(int path) {
        return party[path];
    }

    /** The path without its last party. */
    int before(int path) {
        return before[path];
    }

    /** The part that leads to the last party. */
    int link(int path) {
        return link[path];
    }

    /** How many links a path has. */
    int length(int path) {
        return length[path];
    }

    /** The logarithm of the product of its links. */
    double log(int path) {
        return log[path];
    }

    /** The remainder of the product of its links. */
    long remainder(int path) {
        return remainder[path];
    }

    /** The product of its links. */
    BigDecimal product(int path) {
        BigDecimal product = BigDecimal.ONE;
        for (int at = path; at != 0; at = before[at]) {
            product = product.multiply(links.exact(link[at]));
        }
        return product;
    }

    /** Which of two paths has the smaller party where they first differ; the shorter where they do not. */
    int compareNumbers(int one, int other) {
        int here = shortened(one, length[other]);
        int there = shortened(other, length[one]);
        if (here == there) {
            return Integer.compare(length[one], length[other]);
        }
        while (before[here] != before[there]) {
            boolean far = skip[here] != skip[there];
            here = far ? skip[here] : before[here];
            there = far ? skip[there] : before[there];
        }
        return Integer.compare(party[here], party[there]);
    }

    /** The path as far as its first links, so many at most. */
    int shortened(int path, int most) {
        int at = path;
        while (length[at] > most) {
            at = length[skip[at]] >= most ? skip[at] : before[at];
        }
        return at;
    }

    private void grow() {
        int larger = size + (size >> 1);
        party = Arrays.copyOf(party, larger);
        before = Arrays.copyOf(before, larger);
        link = Arrays.copyOf(link, larger);
        length = Arrays.copyOf(length, larger);
        skip = Arrays.copyOf(skip, larger);
        log = Arrays.copyOf(log, larger);
        remainder = Arrays.copyOf(remainder, larger);
    }
}
