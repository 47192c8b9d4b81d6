package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the phrase a source gives a boundary in leaves open on which side of it the day it names lies. */
final class BoundaryPhrase {

    /** Words that say on which side; "until" and "to" do not. */
    private static final Pattern DECIDED =
            Pattern.compile("\\b(through|inclusive|including|exclusive|excluding)\\b", Pattern.CASE_INSENSITIVE);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private BoundaryPhrase() {}

    static boolean leavesOpen(LegalEvent event) {
        return event.boundaryQuote()
                .filter(phrase -> !DECIDED.matcher(phrase).find())
                .isPresent();
    }

    /** The day of an event; where its phrase leaves that open, from it to the next. */
    static Optional<PartialDate> onEitherSide(LegalEvent event) {
        return event.date().map(date -> leavesOpen(event) && date.isAsStated() ? toTheNext(date) : date);
    }

    private static PartialDate toTheNext(PartialDate date) {
        return date.latest()
                .filter(LAST::isAfter)
                .<PartialDate>map(last -> new DateInterval(
                        date.earliest().map(PartialDate::of), Optional.of(PartialDate.of(last.plusDays(1)))))
                .orElse(date);
    }
}
