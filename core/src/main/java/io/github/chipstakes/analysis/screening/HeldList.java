package io.github.chipstakes.analysis.screening;

import java.util.Optional;

/**
 * How much of a list the dataset holds, so that nobody takes for compared what there was nothing to compare with.
 *
 * @param list the id of the list
 * @param entries how many entries of it the dataset has
 * @param known how many of these were, or may have been, known on the day of knowledge and not withdrawn
 * @param listed how many of these were, or may have been, on the list on the day
 */
public record HeldList(String list, int entries, int known, int listed) {

    /** That nobody can be found on it, and why, as {@code us-meu-list: the data holds no entry, nobody was compared with it}; empty where somebody can. */
    public Optional<String> lack() {
        if (listed > 0) {
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
        return new HeldList(list, known, known, listed);
    }

    /** In a line: {@code us-entity-list: 2 entries on that day}, or what it lacks. */
    @Override
    public String toString() {
        return lack().orElseGet(() -> list + ": " + listed + (listed == 1 ? " entry" : " entries") + " on that day");
    }
}
