package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.number.Interval;
import java.util.List;
import java.util.Optional;

/**
 * Something about an entity that calls for a closer look, whether or not it is restricted.
 *
 * @param kind what it is
 * @param owner the listed or restricted party it is about
 * @param subject what of that owner it is about, where there may be several: an interest the rule does not count, a group acting in concert,
 *     or an entity above of which it holds something, or does later
 * @param percent how much that holds, in percent, as far as it is known; together with others, where they are what it is about
 * @param words the same for people
 * @param records the records it rests on
 */
public record RedFlag(
        Kind kind, String owner, Optional<String> subject, Interval percent, String words, List<String> records) {

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

        /**
         * A statement of a later day names a restricted party as a holder of more than it holds on the day: of the entity, or of one that
         * owns it and may then be restricted.
         */
        HOLDS_LATER,

        /**
         * An entity is flagged, and owns it, or what owns it, by as much as the rule demands: it would be restricted if that one were. The
         * subject is that entity, and the percentage what is held of it.
         */
        OWNER_FLAGGED,

        /** What is held is enough, or may be, and the rule was not in force, or it is not certain that it was. */
        RULE_NOT_IN_FORCE
    }

    /** Whether this is of the same kind as another and about the same, of the same owner, however much that holds. */
    public boolean isAboutTheSameAs(RedFlag other) {
        return kind == other.kind && owner.equals(other.owner) && subject.equals(other.subject);
    }

    /** Whether this says no more than another: it is about the same, of an owner who holds no more, and no more for certain. */
    public boolean isWithin(RedFlag other) {
        return isAboutTheSameAs(other)
                && Percent.low(percent).compareTo(Percent.low(other.percent)) <= 0
                && Percent.high(percent).compareTo(Percent.high(other.percent)) <= 0;
    }
}
