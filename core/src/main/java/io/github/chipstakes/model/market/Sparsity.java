package io.github.chipstakes.model.market;

/** Whether a throughput assumes sparse operands. */
public enum Sparsity {
    /** It does not. */
    DENSE,

    /** It does. */
    SPARSE
}
