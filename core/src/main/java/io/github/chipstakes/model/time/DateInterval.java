package io.github.chipstakes.model.time;

import io.github.chipstakes.model.text.Shown;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two dates between which a day lies, both included: {@code 2025-04-01/2025-08} ends with August 2025. An open end is
 * written {@code ..}: {@code ../2025-08} is a day not after August 2025. One without any end, and one that ends before
 * it starts, are refused with an {@link IllegalArgumentException}.
 *
 * @param start where it starts; empty if it is open
 * @param end where it ends; empty if it is open
 */
public record DateInterval(Optional<CalendarDate> start, Optional<CalendarDate> end) implements PartialDate {

    private static final String OPEN = "..";
    private static final Pattern SLASHED = Pattern.compile("[0-9]{1,4}/[0-9]{1,2}(?:/[0-9]{1,4})?");

    /** Refuses an interval that says nothing and one that is reversed. */
    public DateInterval {
        if (start.isEmpty() && end.isEmpty()) {
            throw refused("../..", "one end must be known");
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            throw refused(start.get() + "/" + end.get(), "it ends before it starts");
        }
    }

    /**
     * The interval this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text.
     */
    public static DateInterval parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash != text.lastIndexOf('/')) {
            throw unread(text, "it has two ends with one / between");
        }
        return new DateInterval(parseEnd(text.substring(0, slash), text), parseEnd(text.substring(slash + 1), text));
    }

    @Override
    public Optional<LocalDate> earliest() {
        return start.flatMap(CalendarDate::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return end.flatMap(CalendarDate::latest);
    }

    @Override
    public boolean isAsStated() {
        return start.map(CalendarDate::isAsStated).orElse(true)
                && end.map(CalendarDate::isAsStated).orElse(true);
    }

    @Override
    public DateInterval within(java.time.Period tolerance) {
        return new DateInterval(
                start.map(date -> date.startWithin(tolerance)), end.map(date -> date.endWithin(tolerance)));
    }

    /** The text form, such as {@code 2025-04-01/2025-08}. */
    @Override
    public String toString() {
        return start.map(CalendarDate::toString).orElse(OPEN)
                + "/"
                + end.map(CalendarDate::toString).orElse(OPEN);
    }

    private static Optional<CalendarDate> parseEnd(String text, String whole) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(CalendarDate.parse(text, why -> unread(whole, why)));
    }

    private static IllegalArgumentException unread(String text, String why) {
        String hint = SLASHED.matcher(text).matches() ? "; within a date stands -, such as 2025-08" : "";
        return refused(Shown.of(text), why + hint);
    }

    private static IllegalArgumentException refused(String shown, String why) {
        return new IllegalArgumentException(
                "an interval of dates is such as 2025-04/2025-08, ../2025-08 or 2025-08/.., not " + shown + ": " + why);
    }
}
