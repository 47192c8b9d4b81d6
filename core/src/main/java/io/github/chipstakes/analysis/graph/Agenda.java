package io.github.chipstakes.analysis.graph;

/** A set of places to visit in ascending order, while further ones are added ahead. Empty stretches are skipped by a coarser set. */
final class Agenda {
    private static final int WORD = 6;

    private final long[] words;
    private final long[] summary;

    Agenda(int places) {
        words = new long[(places >> WORD) + 1];
        summary = new long[(words.length >> WORD) + 1];
    }

    void add(int place) {
        int word = place >> WORD;
        words[word] |= 1L << place;
        summary[word >> WORD] |= 1L << word;
    }

    /** The first place from this one on; -1 if there is none. */
    int next(int from) {
        int word = from >> WORD;
        if (word >= words.length) {
            return -1;
        }
        long here = words[word] & (-1L << from);
        if (here == 0) {
            word = nextWord(word + 1);
            if (word < 0) {
                return -1;
            }
            here = words[word];
        }
        return (word << WORD) + Long.numberOfTrailingZeros(here);
    }

    private int nextWord(int from) {
        int at = from >> WORD;
        if (at >= summary.length) {
            return -1;
        }
        long here = summary[at] & (-1L << from);
        while (here == 0) {
            if (++at == summary.length) {
                return -1;
            }
            here = summary[at];
        }
        return (at << WORD) + Long.numberOfTrailingZeros(here);
    }

    /** Takes all places out, ascending. */
    int[] drain() {
        int count = 0;
        for (int word = nextWord(0); word >= 0; word = nextWord(word + 1)) {
            count += Long.bitCount(words[word]);
        }
        int[] places = new int[count];
        int at = 0;
        for (int word = nextWord(0); word >= 0; word = nextWord(word + 1)) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                places[at++] = (word << WORD) + Long.numberOfTrailingZeros(rest);
            }
            words[word] = 0;
            summary[word >> WORD] &= ~(1L << word);
        }
        return places;
    }
}
