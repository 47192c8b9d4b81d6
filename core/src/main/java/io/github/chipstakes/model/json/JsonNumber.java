package io.github.chipstakes.model.json;

import java.math.BigDecimal;

/**
 * A JSON number, with the digits as written: equality minds the scale.
 *
 * @param value the number
 */
public record JsonNumber(BigDecimal value) implements JsonValue {
    @Override
    public String toString() {
        return value.toString();
    }
}
