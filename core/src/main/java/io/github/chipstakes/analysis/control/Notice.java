package io.github.chipstakes.analysis.control;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.law.LegalCitation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one notice said of an entry.
 *
 * @param version what it did, and what the list said by it
 * @param begun whether its day had come
 * @param inEffect whether the list said so on the day that is asked about; of a removal, whether the entry was off the list by it
 * @param differences what it says otherwise than the notice before it; empty for the first, and after a removal
 */
public record Notice(EntryVersion version, Verdict begun, Verdict inEffect, List<Difference> differences) {

    /** The differences are copied. */
    public Notice {
        differences = List.copyOf(differences);
    }

    boolean removes() {
        return version.action() == EntryAction.REMOVED;
    }

    /** What it did in words, such as {@code revised on 2024-12-02 by 89 FR 96837}. */
    String deed() {
        String action = switch (version.action()) {
            case ADDED -> "added";
            case REVISED -> "revised";
            case CORRECTED -> "corrected";
            case REMOVED -> "removed";
        };
        String by = version.cites().stream().map(LegalCitation::raw).collect(Collectors.joining(", "));
        return action + " " + Telling.onDay(version.validFrom()) + (by.isEmpty() ? "" : " by " + by);
    }

    /** In words: {@code revised on 2024-12-02 by 89 FR 96837 (footnotes: 5; before: not said)}. */
    @Override
    public String toString() {
        return deed()
                + (differences.isEmpty()
                        ? ""
                        : differences.stream().map(Difference::toString).collect(Collectors.joining(" | ", " (", ")")));
    }
}
