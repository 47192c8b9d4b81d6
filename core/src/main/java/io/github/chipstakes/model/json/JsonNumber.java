package io.github.chipstakes.model.json;

import io.github.chipstakes.model.text.Shown;
import java.math.BigDecimal;

/**
 * A JSON number, with the digits as written: equality minds the scale.
 *
 * @param value the number; at most 1000 characters long as a text, and with an exponent of at most 1000 either way
 */
public record JsonNumber(BigDecimal value) implements JsonValue {
    private static final int LONGEST = 1_000;
    private static final int LARGEST_EXPONENT = 1_000;

    /** A number of more digits than this may have a text that is too long: a sign, a point and zeros come on top. */
    private static final int MANY_DIGITS = 980;

    /** Refuses a number too long or too large to be read back with {@link IllegalArgumentException}. */
    public JsonNumber {
        long exponent = (long) value.precision() - value.scale() - 1;
        if (value.scale() > LARGEST_EXPONENT
                || exponent > LARGEST_EXPONENT
                || value.precision() > MANY_DIGITS && value.toString().length() > LONGEST) {
            throw new IllegalArgumentException("a number has at most " + LONGEST + " characters and an exponent from -"
                    + LARGEST_EXPONENT + " to " + LARGEST_EXPONENT + ", not " + Shown.of(value.toString()));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
