package io.github.chipstakes.model.claim;

/** How a record replaces another. */
public enum SupersessionKind {
    /** The other was wrong from the start. */
    CORRECTS,

    /** The other was right until this one. */
    UPDATES,

    /** The other is withdrawn and nothing put in its place. */
    RETRACTS
}
