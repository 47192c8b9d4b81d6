package io.github.chipstakes.model.claim;

/** What kind of source it is; what kind of claim it makes is another matter. */
public enum SourceKind {
    /** A law, notice or other official text. */
    OFFICIAL_TEXT,

    /** A public register. */
    REGISTER,

    /** A filing or announcement of a company. */
    FILING,

    /** Press, trade press, commentary. */
    PRESS,

    /** A collection of data somebody else keeps. */
    DATASET,

    /** Research of the people who keep the dataset. */
    OWN_RESEARCH,

    /** Anything else. */
    OTHER
}
