package io.github.chipstakes.model.claim;

/** How the people who keep the dataset know what a source says. */
public enum Verification {
    /** They read it in the source. */
    READ,

    /** They read it in another place that relays the source. */
    SECOND_HAND,

    /** They wrote it from memory; it is still to be verified. */
    FROM_MEMORY
}
