package io.github.chipstakes.model.policy;

/** In which way a directive stands to something else. */
public enum RelationKind {
    /** It carries the other out. */
    IMPLEMENTS,

    /** It is part of the other. */
    PART_OF,

    /** It takes the place of the other. */
    REPLACES,

    /** It answers the other. */
    RESPONDS_TO,

    /** It is said in the context of the other. */
    CONTEXT
}
