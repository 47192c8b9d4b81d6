package io.github.chipstakes.model.market;

/** What a product is used for. */
public enum ProductUse {
    /** Training AI models. */
    TRAINING,

    /** Running AI models. */
    INFERENCE,

    /** Running AI models in devices. */
    EDGE,

    /** Graphics. */
    GRAPHICS,

    /** General computing. */
    GENERAL
}
