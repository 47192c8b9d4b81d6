package io.github.chipstakes.model.raise;

/** How money is raised. */
public enum RaiseMethod {
    /** An initial public offering. */
    IPO,

    /** A later public offering. */
    PUBLIC_OFFERING,

    /** New shares placed with chosen investors. */
    PRIVATE_PLACEMENT,

    /** A round of a company that is not listed. */
    FINANCING_ROUND,

    /** New shares offered to the shareholders. */
    RIGHTS_ISSUE,

    /** Convertible bonds or notes. */
    CONVERTIBLE,

    /** Bonds. */
    BOND,

    /** A loan. */
    LOAN,

    /** Capital put in by owners or a fund. */
    CAPITAL_INJECTION,

    /** A grant or subsidy. */
    GRANT,

    /** Anything else. */
    OTHER
}
