package io.github.chipstakes.model.ownership;

/** Whether a holder holds directly. */
public enum Directness {
    /** In its own name, without an entity between. */
    DIRECT,

    /** Through one or more entities. */
    INDIRECT,

    /** The source says that it does not know. */
    UNKNOWN
}
