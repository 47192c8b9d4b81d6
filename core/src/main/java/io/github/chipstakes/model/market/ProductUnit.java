package io.github.chipstakes.model.market;

/** What the figures of a product count. */
public enum ProductUnit {
    /** One die. */
    DIE,

    /** One package. */
    PACKAGE,

    /** One card or module. */
    CARD,

    /** One system. */
    SYSTEM
}
