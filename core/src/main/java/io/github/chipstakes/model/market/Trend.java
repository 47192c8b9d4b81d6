package io.github.chipstakes.model.market;

/** The trend of a figure. */
public enum Trend {
    /** It rises. */
    RISING,

    /** It rises strongly. */
    STRONGLY_RISING,

    /** It stays. */
    STABLE,

    /** It falls. */
    FALLING,

    /** It falls strongly. */
    STRONGLY_FALLING
}
