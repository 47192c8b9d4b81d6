package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A CUSIP number as ANSI X9.6 defines it, or a CINS number, its form for securities from outside the United States and
 * Canada, which begins with a letter: eight digits, capital letters or {@code * @ #}, and a check digit.
 *
 * @param value the nine characters
 */
public record Cusip(String value) {

    private static final Shape SHAPE = Shape.checked(
            "CUSIP",
            "a CUSIP is 9 characters: 8 digits, capital letters or * @ #, then a check digit",
            "[0-9A-Z*@#]{8}[0-9]",
            1,
            cusip -> CheckDigits.endingIn(cusip, CheckDigits.modulusTen(cusip.substring(0, 8))));

    /**
     * A well-formed CUSIP or CINS.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Cusip {
        Shape.refuse(flaw(value));
    }

    /** Reads a CUSIP or CINS; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Cusip parse(CharSequence text) {
        return new Cusip(text.toString());
    }

    /** Whether the text is a well-formed CUSIP or CINS. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being a CUSIP or CINS and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** Whether this is a CINS number: one that begins with a letter. */
    public boolean isCins() {
        return value.charAt(0) >= 'A';
    }

    /** The nine characters. */
    @Override
    public String toString() {
        return value;
    }
}
