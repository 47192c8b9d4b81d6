package io.github.chipstakes.validation;

/** Whether what is found is so. */
public enum Certainty {
    /** It is so. */
    CERTAIN,

    /** What is stated leaves open whether it is so: {@code 2025} may be before {@code 2025-07} or after it. */
    POSSIBLE
}
