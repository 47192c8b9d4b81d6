package io.github.chipstakes.model.market;

/** What a die does. */
public enum DieKind {
    /** It computes. */
    LOGIC,

    /** It stores. */
    MEMORY,

    /** It connects. */
    IO,

    /** Anything else. */
    OTHER
}
