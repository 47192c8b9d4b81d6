package io.github.chipstakes.model.claim;

/** What kind of claim a source makes. */
public enum ClaimKind {
    /** Stated as a fact. */
    FACT,

    /** Stated as an estimate. */
    ESTIMATE,

    /** Stated as a plan. */
    PLAN,

    /** Stated as an opinion or expectation. */
    OPINION,

    /** Worked out from other figures. */
    COMPUTED
}
