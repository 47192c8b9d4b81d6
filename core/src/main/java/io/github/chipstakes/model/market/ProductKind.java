package io.github.chipstakes.model.market;

/** What kind of product. */
public enum ProductKind {
    /** A chip. */
    CHIP,

    /** An accelerator card or module. */
    ACCELERATOR,

    /** A system or server. */
    SYSTEM,

    /** A memory. */
    MEMORY,

    /** Equipment that makes chips. */
    EQUIPMENT,

    /** An AI model. */
    AI_MODEL,

    /** Other software. */
    SOFTWARE,

    /** Anything else. */
    OTHER
}
