package io.github.chipstakes.model.ownership;

/** What a percentage is a percentage of. */
public enum ShareBasis {
    /** All shares issued. */
    ISSUED_SHARES,

    /** Shares issued and not held by the company itself. */
    OUTSTANDING_SHARES,

    /** All votes. */
    VOTES,

    /** All interests in a partnership. */
    PARTNERSHIP_INTEREST
}
