package io.github.chipstakes.analysis.screening;

import java.math.BigDecimal;

/**
 * How alike a matcher outside the library holds a counterparty and a record to be. It makes a candidate, whatever its value: scores
 * that are too low to look at are left out by whoever gives them.
 *
 * @param counterparty whom it is about: the id the user's list has for it, or its name where the list has none
 * @param record the id of the list entry, or of the party
 * @param value the value on the matcher's own scale, as it gave it
 * @param by which matcher; a blank one is refused with an {@link IllegalArgumentException}
 */
public record Score(String counterparty, String record, BigDecimal value, String by) {

    /** A score of somebody. */
    public Score {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a score is by some matcher, not by nobody");
        }
    }

    /** In words: {@code 0.87 by the matcher}. */
    @Override
    public String toString() {
        return value.toPlainString() + " by " + by;
    }
}
