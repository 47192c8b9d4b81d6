package io.github.chipstakes.model.market;

/** How one thing compares with another. */
public enum Comparison {
    /** More of it. */
    MORE,

    /** As much. */
    EQUAL,

    /** Less of it. */
    LESS
}
