package io.github.chipstakes.analysis.control;

/** The two ways of reading a phrase such as "until 10 November 2026". */
enum BoundaryReading {
    /** The day it names is the first of the new state. */
    THAT_DAY,

    /** The day it names is the last of the old state. */
    NEXT_DAY
}
