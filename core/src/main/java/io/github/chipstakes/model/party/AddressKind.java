package io.github.chipstakes.model.party;

/** What an address is the address of. */
public enum AddressKind {
    /** The registered office. */
    REGISTERED,

    /** Where it is run from. */
    HEADQUARTERS,

    /** Where business is done. */
    BUSINESS,

    /** Where a person lives. */
    RESIDENCE,

    /** Anything else. */
    OTHER
}
