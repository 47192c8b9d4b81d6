package io.github.chipstakes.model.raise;

/** What happened to a raise. */
public enum StageKind {
    /** It was announced. */
    ANNOUNCED,

    /** It is said to be planned, without an act of the issuer. */
    PLANNED,

    /** The board approved it. */
    BOARD_APPROVED,

    /** The shareholders approved it. */
    SHAREHOLDERS_APPROVED,

    /** The exchange accepted the application. */
    ACCEPTED_BY_EXCHANGE,

    /** It passed the listing review. */
    PASSED_LISTING_REVIEW,

    /** The regulator approved the registration (CSRC), valid for a time. */
    REGISTRATION_APPROVED,

    /** The contracts were signed. */
    SIGNED,

    /** Its terms were changed; the amounts are the new ones. */
    AMENDED,

    /** The price was set. */
    PRICED,

    /** A first part was closed. */
    FIRST_CLOSED,

    /** It was closed. */
    CLOSED,

    /** The payment was verified by an auditor. */
    VERIFIED,

    /** The new shares were registered. */
    REGISTERED,

    /** The new shares were listed. */
    LISTED,

    /** Its approval ran out. */
    LAPSED,

    /** The issuer withdrew it. */
    WITHDRAWN,

    /** It was ended by others. */
    TERMINATED,

    /** The source does not say at which stage it speaks. */
    NOT_STATED;

    /** Whether there are new shares from this stage on, or the first of them. */
    public boolean bringsShares() {
        return this == FIRST_CLOSED || this == CLOSED || this == REGISTERED || this == LISTED;
    }
}
