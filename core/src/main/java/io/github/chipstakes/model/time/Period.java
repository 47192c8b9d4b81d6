package io.github.chipstakes.model.time;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.text.Shown;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something held: from the first of them until the first day it no longer held. Text form:
 * {@code from 2020-01-05 until 2021}, {@code from 2020} (whether it ended is unknown), {@code from 2020 until ..} (it
 * is ongoing), {@code until 2021} (when it began is unknown), {@code unknown}. One that ends before it starts can be
 * built, because real data is like that, and is reported by the rule {@code period-reversed}.
 *
 * @param from the first day it held; empty if unknown
 * @param until its end
 */
public record Period(Optional<PartialDate> from, End until) {

    /** How a period ends. */
    public sealed interface End {}

    /** An end on a day. */
    public record EndsOn(PartialDate day) implements End {

        /** The day, in its text form: the first day it no longer held. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** An end that is no day. */
    public enum NoDay implements End {
        /** Whether and when it ended is not known. */
        UNKNOWN,
        /** It has not ended, written {@code ..}. */
        ONGOING;

        /** {@code ..} or {@code unknown}. */
        @Override
        public String toString() {
            return this == ONGOING ? ".." : "unknown";
        }
    }

    /** A period of which nothing is known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), NoDay.UNKNOWN);

    /** From the first day it held until the first day it no longer held. */
    public static Period of(PartialDate from, PartialDate until) {
        return new Period(Optional.of(from), new EndsOn(until));
    }

    /** From the first day it held, and ongoing. */
    public static Period ongoingSince(PartialDate from) {
        return new Period(Optional.of(from), NoDay.ONGOING);
    }

    /** From the first day it held; whether it ended is unknown. */
    public static Period startingOn(PartialDate from) {
        return new Period(Optional.of(from), NoDay.UNKNOWN);
    }

    /** Until the first day it no longer held; when it began is unknown. */
    public static Period endingOn(PartialDate until) {
        return new Period(Optional.empty(), new EndsOn(until));
    }

    /** The period this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    public static Period parse(String text) {
        if (text.equals("unknown")) {
            return UNKNOWN;
        }
        if (text.startsWith("until ")) {
            return new Period(Optional.empty(), parseEnd(text.substring(6)));
        }
        if (!text.startsWith("from ")) {
            throw new IllegalArgumentException("a period is such as from 2020-01-05 until 2021, from 2020 until .. or "
                    + "until 2021, not " + Shown.of(text));
        }
        int until = text.indexOf(" until ");
        return until < 0
                ? startingOn(PartialDate.parse(text.substring(5)))
                : new Period(
                        Optional.of(PartialDate.parse(text.substring(5, until))), parseEnd(text.substring(until + 7)));
    }

    /** Whether it held on this day. */
    public Answer holdsOn(LocalDate day) {
        Answer begun = from.map(date -> date.isOnOrBefore(day)).orElse(Answer.unknown("when it began is not known"));
        return begun.and(endedBy(day).not());
    }

    /** The text form, such as {@code from 2020 until ..}. */
    @Override
    public String toString() {
        String start = from.map(date -> "from " + date).orElse("");
        String end = until == NoDay.UNKNOWN ? "" : "until " + until;
        String text = start.isEmpty() || end.isEmpty() ? start + end : start + " " + end;
        return text.isEmpty() ? "unknown" : text;
    }

    private Answer endedBy(LocalDate day) {
        if (until instanceof EndsOn end) {
            return end.day().isOnOrBefore(day);
        }
        return until == NoDay.ONGOING
                ? Answer.no("it is ongoing")
                : Answer.unknown("whether it has ended is not known");
    }

    private static End parseEnd(String text) {
        return text.equals("..") ? NoDay.ONGOING : new EndsOn(PartialDate.parse(text));
    }
}
