package io.github.chipstakes.model.market;

/** What kind of event. */
public enum EventKind {
    /** Bankruptcy or reorganization. */
    BANKRUPTCY_REORGANIZATION,

    /** A listing of shares. */
    LISTING,

    /** The end of a listing. */
    DELISTING,

    /** Production is halted. */
    PRODUCTION_HALT,

    /** Production is taken up again. */
    PRODUCTION_RESUMED,

    /** A product is launched. */
    PRODUCT_LAUNCH,

    /** A product is upgraded. */
    PRODUCT_UPGRADE,

    /** An investigation. */
    INVESTIGATION,

    /** One party acquires another. */
    ACQUISITION,

    /** Parties become one. */
    MERGER,

    /** Parties agree to work together. */
    PARTNERSHIP,

    /** A license is granted. */
    LICENSE_GRANTED,

    /** A license is denied. */
    LICENSE_DENIED,

    /** Anything else. */
    OTHER
}
