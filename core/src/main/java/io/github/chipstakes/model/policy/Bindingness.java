package io.github.chipstakes.model.policy;

/** How binding a directive is. */
public enum Bindingness {
    /** A law. */
    LAW,

    /** A regulation. */
    REGULATION,

    /** Published guidance. */
    GUIDANCE,

    /** Informal instruction to those concerned. */
    WINDOW_GUIDANCE,

    /** Words spoken in public. */
    SPEECH,

    /** A characterization by the press. */
    NARRATIVE
}
