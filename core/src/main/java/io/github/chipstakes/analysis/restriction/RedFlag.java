package io.github.chipstakes.analysis.restriction;

import java.util.List;

/**
 * Something about an entity that calls for a closer look, whether or not it is restricted.
 *
 * @param kind what it is
 * @param owner the listed or restricted party it is about
 * @param words the same for people
 * @param records the records it rests on
 */
public record RedFlag(Kind kind, String owner, String words, List<String> records) {

    /** What calls for a closer look. */
    public enum Kind {
        /** A restricted party holds less than the threshold. */
        BELOW_THRESHOLD,

        /** How much a restricted party holds is not known, or not well enough to tell whether it is below the threshold. */
        UNKNOWN_PERCENTAGE,

        /**
         * What is held would be enough, perhaps only if the rule adds it up where that is not recorded, and the rule does not cover
         * the party, or it is not known whether it does.
         */
        NOT_COVERED,

        /** A restricted party has votes, or another interest the rule does not count, such as a seat on the board. */
        OTHER_INTEREST,

        /** A holder, listed or not, acts in concert with a restricted party, and what the two hold was not added up. */
        ACTS_IN_CONCERT,

        /** The owner is only probably, or possibly, restricted itself. */
        OWNER_POSSIBLY_RESTRICTED,

        /** What is held is enough, or may be, and the rule was not in force, or it is not certain that it was. */
        RULE_NOT_IN_FORCE
    }
}
