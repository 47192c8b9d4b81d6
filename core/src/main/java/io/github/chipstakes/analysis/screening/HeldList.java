package io.github.chipstakes.analysis.screening;

import java.util.Optional;

/**
 * How much of a list the dataset holds, so that nobody takes for compared what there was nothing to compare with.
 *
 * @param list the id of the list
 * @param entries how many entries of it the dataset has
 * @param known how many of these were, or may have been, known on the day of knowledge and not withdrawn
 * @param listed how many of these were certainly on the list on the day
 * @param perhaps how many others of these may have been, as before the first notice that is held, and on a day nobody vouches for
 */
public record HeldList(String list, int entries, int known, int listed, int perhaps) {

    /** That nobody can be found on it, and why, as {@code us-meu-list: the data holds no entry, nobody was compared with it}; empty where somebody can. */
    public Optional<String> lack() {
        if (listed + perhaps > 0) {
            return Optional.empty();
        }
        return Optional.of(list + ": "
                + (entries == 0
                        ? "the data holds no entry, nobody was compared with it"
                        : (entries == 1
                                        ? "the 1 entry of the data was not "
                                        : "none of the " + entries + " entries of the data was ")
                                + (known == 0
                                        ? "known on that day, nobody was compared with it"
                                        : "on it on that day, nobody can be found on it")));
    }

    /** The same to whom what was not known is not there at all, so that answers as of a day tell nothing of later ones. */
    HeldList asKnown() {
        return new HeldList(list, known, known, listed, perhaps);
    }

    /**
     * In a line: {@code us-entity-list: of 3 entries in the data 2 were certainly on it on that day, 1 may have been}, or what it lacks.
     */
    @Override
    public String toString() {
        return lack().orElseGet(
                        () -> list + ": of " + entries + (entries == 1 ? " entry" : " entries") + " in the data "
                                + listed + (listed == 1 ? " was" : " were") + " certainly on it on that day"
                                + (perhaps == 0 ? "" : ", " + perhaps + " may have been"));
    }
}
