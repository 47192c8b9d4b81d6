package io.github.chipstakes.validation;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That findings of a rule in a record are accepted, why, by whom and until when.
 *
 * @param rule the id of the rule
 * @param record the id of the record
 * @param field the field, as a JSON pointer; empty: any field of the record
 * @param reason why they are accepted
 * @param acceptedBy who accepts them
 * @param until the first day they are no longer accepted
 */
public record Suppression(
        String rule, String record, Optional<String> field, String reason, String acceptedBy, PartialDate until) {

    /** One without a reason, or that nobody stands for, is refused with {@link IllegalArgumentException}. */
    public Suppression {
        if (reason.isBlank() || acceptedBy.isBlank()) {
            throw new IllegalArgumentException("a suppression says why and who accepts it: " + rule + " in " + record);
        }
    }

    /** Whether it accepts this finding, on any day. */
    public boolean covers(Finding finding) {
        return finding.rule().equals(rule)
                && finding.record().filter(about -> about.id().equals(record)).isPresent()
                && field.map(finding.field()::equals).orElse(true);
    }

    /** Whether it no longer holds on this day. */
    public Answer isExpiredOn(LocalDate day) {
        return until.isOnOrBefore(day);
    }
}
