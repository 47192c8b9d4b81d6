package io.github.chipstakes.analysis.reach;

/**
 * What restricts parties: a list that names them, or an ownership rule that goes on to what listed parties own.
 *
 * @param id the id of the list, such as {@code us-entity-list}, or the rule as {@code control/provision}
 * @param kind which of the two
 * @param name what it is called
 */
public record Regime(String id, Kind kind, String name) {

    /** What kind of regime. */
    public enum Kind {
        /** A list of parties. */
        LIST,
        /** An ownership rule. */
        OWNERSHIP_RULE
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
