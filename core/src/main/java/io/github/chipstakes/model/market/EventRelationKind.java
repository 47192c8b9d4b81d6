package io.github.chipstakes.model.market;

/** In which way an event stands to another record. */
public enum EventRelationKind {
    /** It came after it; nothing is said of a cause. */
    AFTER,

    /** A source says that it came because of it. */
    BECAUSE_OF
}
