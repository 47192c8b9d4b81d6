package io.github.chipstakes.model.control;

/** Whether an ownership rule adds the holdings of several listed parties. */
public enum Aggregation {
    /** Each listed party is looked at alone. */
    NONE,

    /** Holdings of parties of one list are added. */
    SAME_LIST,

    /** Holdings of parties of one program are added. */
    SAME_PROGRAM,

    /** Holdings of all parties of all the lists of the rule are added. */
    ALL_LISTED
}
