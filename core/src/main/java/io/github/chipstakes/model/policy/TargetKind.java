package io.github.chipstakes.model.policy;

/** What kind of target. */
public enum TargetKind {
    /** A sector. */
    SECTOR,

    /** A class of companies, such as small, core-innovation ones. */
    COMPANY_CLASS,

    /** A class of localities, such as poor ones. */
    LOCALITY_CLASS,

    /** Investors. */
    INVESTORS,

    /** Companies at large. */
    COMPANIES,

    /** Named companies or products. */
    NAMED
}
