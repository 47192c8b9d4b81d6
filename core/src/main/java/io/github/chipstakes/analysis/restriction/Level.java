package io.github.chipstakes.analysis.restriction;

/** How far it is shown that a party is restricted. */
public enum Level {
    /** A list names it, on the day and for certain. */
    LISTED,

    /** What listed and restricted owners hold at least is enough. */
    RESTRICTED,

    /** What they may hold at most is enough, or it is only probable that a list names it or an owner of it. */
    POSSIBLY,

    /** Nothing of the kind is shown by what is known; what is missing is said. This is not clearance. */
    NOT_SHOWN;

    /** In words: {@code listed}, {@code restricted}, {@code possibly restricted}, {@code not shown to be restricted}. */
    public String words() {
        return switch (this) {
            case LISTED -> "listed";
            case RESTRICTED -> "restricted";
            case POSSIBLY -> "possibly restricted";
            case NOT_SHOWN -> "not shown to be restricted";
        };
    }
}
