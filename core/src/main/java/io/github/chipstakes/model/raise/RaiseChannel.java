package io.github.chipstakes.model.raise;

/** Where the money of a raise comes from. */
public enum RaiseChannel {
    /** Investors on a stock market. */
    STOCK_MARKET,

    /** Venture capital and private equity. */
    VENTURE_CAPITAL,

    /** The state, its funds or its banks. */
    STATE_BACKED,

    /** Lenders. */
    DEBT,

    /** A company with business of its own in mind. */
    STRATEGIC,

    /** Anything else. */
    OTHER
}
