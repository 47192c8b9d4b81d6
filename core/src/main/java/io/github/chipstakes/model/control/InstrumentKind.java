package io.github.chipstakes.model.control;

/** What kind of legal instrument. */
public enum InstrumentKind {
    /** An act of a legislature. */
    LAW,

    /** A rule or regulation. */
    REGULATION,

    /** A notice or announcement with the force of law. */
    NOTICE,

    /** An order to named recipients. */
    ORDER,

    /** A letter to one company ("is informed"). */
    LETTER,

    /** Guidance without the force of law. */
    GUIDANCE,

    /** A press release. */
    PRESS_RELEASE,

    /** Anything else. */
    OTHER
}
