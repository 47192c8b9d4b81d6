package io.github.chipstakes.model.control;

/** What happens to an act. */
public enum LegalEventKind {
    /** It is announced. */
    ANNOUNCED,

    /** It is published. */
    PUBLISHED,

    /** It takes effect. */
    EFFECTIVE,

    /** It is suspended. */
    SUSPENDED,

    /** It is in force again. */
    RESUMED,

    /** Another act takes its place. */
    SUPERSEDED,

    /** It is repealed. */
    REPEALED,

    /** It ends by its own terms. */
    EXPIRED
}
