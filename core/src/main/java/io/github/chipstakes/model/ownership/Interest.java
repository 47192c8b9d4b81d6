package io.github.chipstakes.model.ownership;

/** By what a holder holds; the interest types of BODS 0.4. */
public enum Interest {
    /** Shares. */
    SHAREHOLDING,

    /** Votes. */
    VOTING_RIGHTS,

    /** The right to appoint or remove members of the board. */
    APPOINTMENT_OF_BOARD,

    /** Influence or control of another kind. */
    OTHER_INFLUENCE_OR_CONTROL,

    /** An office of senior management. */
    SENIOR_MANAGING_OFFICIAL,

    /** Settlor of a trust. */
    SETTLOR,

    /** Trustee of a trust. */
    TRUSTEE,

    /** Protector of a trust. */
    PROTECTOR,

    /** Beneficiary of a trust or other arrangement. */
    BENEFICIARY_OF_LEGAL_ARRANGEMENT,

    /** A right to what is left when the entity ends. */
    RIGHTS_TO_SURPLUS_ASSETS_ON_DISSOLUTION,

    /** A right to profit or income. */
    RIGHTS_TO_PROFIT_OR_INCOME,

    /** Rights under a contract. */
    RIGHTS_GRANTED_BY_CONTRACT,

    /** Rights under a contract that depend on a condition. */
    CONDITIONAL_RIGHTS_GRANTED_BY_CONTRACT,

    /** Control by the rules or articles of the company. */
    CONTROL_VIA_COMPANY_RULES_OR_ARTICLES,

    /** Control by law. */
    CONTROL_BY_LEGAL_FRAMEWORK,

    /** A seat on the board. */
    BOARD_MEMBER,

    /** The chair of the board. */
    BOARD_CHAIR,

    /** It is not known by what. */
    UNKNOWN_INTEREST,

    /** It is known and not published by what. */
    UNPUBLISHED_INTEREST,

    /** Enjoyment and use of assets. */
    ENJOYMENT_AND_USE_OF_ASSETS,

    /** A right to profit or income from assets. */
    RIGHT_TO_PROFIT_OR_INCOME_FROM_ASSETS,

    /** Holds as a nominee. */
    NOMINEE,

    /** Holds through a nominee. */
    NOMINATOR,

    /** General partner of a partnership. */
    GENERAL_PARTNER,

    /** Limited partner of a partnership. */
    LIMITED_PARTNER
}
