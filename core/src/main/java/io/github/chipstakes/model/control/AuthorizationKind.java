package io.github.chipstakes.model.control;

/** What kind of authorization. */
public enum AuthorizationKind {
    /** A license exception. */
    LICENSE_EXCEPTION,

    /** A general license. */
    GENERAL_LICENSE,

    /** A general license for a time. */
    TEMPORARY_GENERAL_LICENSE,

    /** A clause for what was under way already. */
    SAVINGS_CLAUSE,

    /** A license for one case. */
    SPECIFIC_LICENSE
}
