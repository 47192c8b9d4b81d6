package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A Financial Instrument Global Identifier as its OMG standard defines it: two consonants for who issued it, {@code G},
 * eight consonants or digits, and a check digit. The first two are never {@code BS BM GG GB GH KY VG}, so that no FIGI
 * is taken for an ISIN.
 *
 * <p>The check finds every digit changed into another digit, but not the last two characters swapped.
 *
 * @param value the twelve characters
 */
public record Figi(String value) {

    private static final Shape SHAPE = Shape.checked(
            "FIGI",
            "a FIGI is 12 characters: 2 capital consonants but BS BM GG GB GH KY VG, then G, 8 consonants or digits"
                    + " and a check digit",
            "(?!BS|BM|GG|GB|GH|KY|VG)[A-Z&&[^AEIOU]]{2}G[0-9A-Z&&[^AEIOU]]{8}[0-9]",
            1,
            figi -> CheckDigits.endingIn(figi, CheckDigits.modulusTen(figi.substring(0, 11))));

    /**
     * A well-formed FIGI.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Figi {
        Shape.refuse(flaw(value));
    }

    /** Reads a FIGI; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Figi parse(CharSequence text) {
        return new Figi(text.toString());
    }

    /** Whether the text is a well-formed FIGI. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being a FIGI and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** The twelve characters. */
    @Override
    public String toString() {
        return value;
    }
}
