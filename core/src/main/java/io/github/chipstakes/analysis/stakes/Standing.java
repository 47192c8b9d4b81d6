package io.github.chipstakes.analysis.stakes;

/** What is known of whether a stake was held on the day that is asked about. */
public enum Standing {
    /** Its source says that it was held on that day. */
    ON_DAY,

    /** It was held on an earlier day, or so much of it was, and nothing later is known of it. */
    CARRIED,

    /** Its source names no day. It counts as held, and the answer says so. */
    UNDATED,

    /** Its date leaves open whether it was held on that day. It makes things possible, never certain. */
    UNCERTAIN
}
