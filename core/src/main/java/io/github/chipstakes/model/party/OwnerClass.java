package io.github.chipstakes.model.party;

/** What kind of owner stands behind a legal entity. */
public enum OwnerClass {
    /** The central state. */
    CENTRAL_STATE,

    /** A province, city or county. */
    LOCAL_STATE,

    /** A university or academy. */
    UNIVERSITY,

    /** A collective. */
    COLLECTIVE,

    /** Private persons. */
    PRIVATE,

    /** Owners from abroad. */
    FOREIGN,

    /** The public: shares widely held through an exchange. */
    PUBLIC,

    /** Several of these, none of which prevails. */
    MIXED
}
