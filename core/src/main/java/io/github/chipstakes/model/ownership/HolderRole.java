package io.github.chipstakes.model.ownership;

/** What a holder is to the entity it holds. */
public enum HolderRole {
    /** It founded the entity. */
    FOUNDER,

    /** It is named as the controlling shareholder. */
    CONTROLLING_SHAREHOLDER,

    /** It is named as the actual controller. */
    ACTUAL_CONTROLLER,

    /** It manages the entity. */
    EXECUTIVE,

    /** It sits on the board. */
    DIRECTOR,

    /** It holds for employees. */
    EMPLOYEE_PLATFORM,

    /** It is named as a strategic investor. */
    STRATEGIC_INVESTOR,

    /** It invests for return. */
    FINANCIAL_INVESTOR,

    /** It holds for others, as a custodian or nominee. */
    CUSTODIAN
}
