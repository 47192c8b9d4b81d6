package io.github.chipstakes.model.policy;

/** What a government wants done about something. */
public enum Stance {
    /** Do it. */
    ENCOURAGE,

    /** Here is money for it. */
    FUND,

    /** Do less of it, under limits. */
    RESTRICT,

    /** Better not. */
    ADVISE_AGAINST,

    /** It may go wrong. */
    WARN,

    /** It is forbidden. */
    PROHIBIT
}
