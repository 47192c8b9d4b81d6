package io.github.chipstakes.model.control;

/** Which entities an ownership rule restricts. */
public enum RuleReach {
    /** All entities. */
    ALL,

    /** Only entities foreign to the jurisdiction of the control. */
    FOREIGN
}
