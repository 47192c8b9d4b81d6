package io.github.chipstakes.model.claim;

/** How far the people who keep the dataset trust a citation. */
public enum Confidence {
    /** Read in the source itself, or in several that agree. */
    HIGH,

    /** Read in a source that relays it. */
    MEDIUM,

    /** Weakly supported. */
    LOW
}
