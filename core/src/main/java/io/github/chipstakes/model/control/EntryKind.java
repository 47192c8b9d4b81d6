package io.github.chipstakes.model.control;

/** What a list entry lists. */
public enum EntryKind {
    /** A legal entity or body. */
    ENTITY,

    /** A natural person. */
    PERSON,

    /** A vessel. */
    VESSEL,

    /** An aircraft. */
    AIRCRAFT,

    /** A bare address. */
    ADDRESS
}
