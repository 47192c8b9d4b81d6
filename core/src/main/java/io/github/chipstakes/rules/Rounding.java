package io.github.chipstakes.rules;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Quantity;

/** How rules compare numbers that sources may have rounded to the digits they print. */
final class Rounding {
    private Rounding() {}

    /**
     * Whether two numbers may be one, as far as the digits of either go: 29 agrees with 28.57, which may have been rounded
     * to it, and not with 30.
     */
    static Answer agree(Quantity one, Quantity other) {
        return one.overlaps(other.number().readAsRounded())
                .or(other.overlaps(one.number().readAsRounded()));
    }
}
