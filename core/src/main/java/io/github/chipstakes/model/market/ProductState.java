package io.github.chipstakes.model.market;

/** What becomes of a product. */
public enum ProductState {
    /** It is announced. */
    ANNOUNCED,

    /** It is shipped. */
    SHIPPING,

    /** It is halted. */
    HALTED,

    /** It is taken up again. */
    RESUMED,

    /** It is ended. */
    DISCONTINUED
}
