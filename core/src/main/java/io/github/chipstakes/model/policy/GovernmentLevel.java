package io.github.chipstakes.model.policy;

/** A level of government. */
public enum GovernmentLevel {
    /** The center. */
    CENTRAL,

    /** A ministry or agency of the center. */
    MINISTRY,

    /** A province. */
    PROVINCIAL,

    /** A city, county or other locality. */
    LOCAL
}
