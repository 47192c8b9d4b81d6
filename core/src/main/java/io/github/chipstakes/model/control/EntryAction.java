package io.github.chipstakes.model.control;

/** What a notice did to an entry. */
public enum EntryAction {
    /** It was added to the list. */
    ADDED,

    /** It was changed. */
    REVISED,

    /** A mistake was mended. */
    CORRECTED,

    /** It was taken off the list. */
    REMOVED
}
