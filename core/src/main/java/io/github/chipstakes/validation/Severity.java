package io.github.chipstakes.validation;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** It is wrong. */
    ERROR,

    /** It is suspicious: wrong, most likely. */
    WARNING,

    /** It is worth knowing. */
    INFO;

    /** The next lower severity; that of {@link #INFO} is itself. */
    public Severity lowered() {
        return this == ERROR ? WARNING : INFO;
    }

    /** Whether this is as bad as the other, or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
