package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.control.LegalEvent;
import java.util.regex.Pattern;

/** Whether the phrase a source gives a boundary in leaves open on which side of it the day it names lies. */
final class BoundaryPhrase {

    /** Words that say on which side; "until" and "to" do not. */
    private static final Pattern DECIDED =
            Pattern.compile("\\b(through|inclusive|including|exclusive|excluding)\\b", Pattern.CASE_INSENSITIVE);

    private BoundaryPhrase() {}

    static boolean leavesOpen(LegalEvent event) {
        return event.boundaryQuote()
                .filter(phrase -> !DECIDED.matcher(phrase).find())
                .isPresent();
    }
}
