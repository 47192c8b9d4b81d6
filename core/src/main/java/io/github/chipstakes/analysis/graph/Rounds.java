package io.github.chipstakes.analysis.graph;

import java.util.Arrays;

/** In which round each party was reached, if it was: kept of all parties side by side or, where few were reached, of these alone. */
final class Rounds {
    /** For one that was not reached. */
    static final int NEVER = -1;

    private static final int[] NONE = {};

    private final boolean isOfAll;

    /** The parties reached, ascending; none where rounds are of all parties. */
    private final int[] parties;

    /** The complement of the round of each; not below 0 for one that was not reached. */
    private final int[] complements;

    private Rounds(boolean isOfAll, int[] parties, int[] complements) {
        this.isOfAll = isOfAll;
        this.parties = parties;
        this.complements = complements;
    }

    /** By the complements of the rounds of all parties, kept as they are. */
    static Rounds ofAll(int[] complements) {
        return new Rounds(true, NONE, complements);
    }

    /** The same, kept of those parties alone that were reached. */
    static Rounds of(int[] reached, int[] complements) {
        int[] parties = reached.clone();
        Arrays.sort(parties);
        return new Rounds(
                false,
                parties,
                Arrays.stream(parties).map(party -> complements[party]).toArray());
    }

    int of(int party) {
        int at = isOfAll ? party : Arrays.binarySearch(parties, party);
        return at >= 0 && complements[at] < 0 ? ~complements[at] : NEVER;
    }
}
