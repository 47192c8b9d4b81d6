package io.github.chipstakes.model.control;

/** How an act is enforced. */
public enum PostureKind {
    /** It is enforced. */
    ENFORCED,

    /** The authority has said that it will not enforce it. */
    NOT_ENFORCED,

    /** Licenses are granted. */
    LICENSING,

    /** It is enforced in some cases. */
    SELECTIVE
}
