package io.github.chipstakes.serialization.diagram;

/** What is marked of a party in a picture. */
public enum Mark {
    /** Nothing. */
    PLAIN(""),

    /** A list of restricted parties names it; not: its shares are traded on an exchange. */
    LISTED("on a restriction list"),

    /** It is restricted by what listed parties own of it. */
    RESTRICTED("restricted by ownership"),

    /** It may be restricted by what listed parties own of it. */
    POSSIBLY("possibly restricted");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** What is written beside the name. */
    String words() {
        return words;
    }
}
