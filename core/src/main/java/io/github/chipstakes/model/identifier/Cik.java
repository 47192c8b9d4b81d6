package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A Central Index Key, the number under which the US Securities and Exchange Commission keeps a filer: 1 to
 * 9,999,999,999, written with ten digits. Fewer digits are read.
 *
 * @param value the ten digits
 */
public record Cik(String value) {

    private static final Shape SHAPE =
            Shape.unchecked("CIK", "a CIK is 1 to 10 digits, not all of them 0", "(?!0+$)[0-9]{1,10}");

    /**
     * A well-formed CIK; zeros are put before it to make ten digits.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Cik {
        Shape.refuse(flaw(value));
        value = "0".repeat(10 - value.length()) + value;
    }

    /** Reads a CIK; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Cik parse(CharSequence text) {
        return new Cik(text.toString());
    }

    /** Whether the text is a well-formed CIK, of ten digits or fewer. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being a CIK and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** The ten digits. */
    @Override
    public String toString() {
        return value;
    }
}
