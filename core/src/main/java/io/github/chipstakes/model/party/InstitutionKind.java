package io.github.chipstakes.model.party;

/** What kind of institution it is. */
public enum InstitutionKind {
    /** A government as a whole. */
    GOVERNMENT,

    /** A ministry or department. */
    MINISTRY,

    /** An agency, bureau or regulator. */
    AGENCY,

    /** A provincial, municipal or other local government. */
    LOCAL_GOVERNMENT,

    /** Any other body of a state. */
    STATE_BODY,

    /** A legislature. */
    LEGISLATURE,

    /** A body of a political party. */
    PARTY_BODY,

    /** An academy of sciences or an institute of one. */
    ACADEMY,

    /** A university or college. */
    UNIVERSITY,

    /** A fund, such as a state guidance fund. */
    FUND,

    /** A stock exchange. */
    EXCHANGE,

    /** Anything else. */
    OTHER
}
