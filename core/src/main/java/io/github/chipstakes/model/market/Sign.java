package io.github.chipstakes.model.market;

/** The sign of a figure. */
public enum Sign {
    /** Above zero. */
    POSITIVE,

    /** Zero. */
    ZERO,

    /** Below zero. */
    NEGATIVE
}
