package io.github.chipstakes.model.control;

/** What was decided of a match. */
public enum MatchStatus {
    /** The entry is the party. */
    CONFIRMED,

    /** The entry is probably the party; nobody has confirmed it. */
    PROBABLE,

    /** The entry is not the party. */
    REJECTED
}
