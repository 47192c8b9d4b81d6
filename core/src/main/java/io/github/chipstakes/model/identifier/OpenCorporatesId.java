package io.github.chipstakes.model.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * The id of a company in OpenCorporates: the jurisdiction of its register in small letters ({@code gb},
 * {@code us_de}), a slash, and the company's number there, whatever that register writes.
 *
 * @param value jurisdiction, slash and number
 */
public record OpenCorporatesId(String value) {

    private static final Shape SHAPE = Shape.unchecked(
            "OpenCorporates id",
            "an OpenCorporates id is a jurisdiction in small letters, a slash and a number, such as us_de/2316842",
            "(?U)[a-z]{2}(_[a-z]{2})?/[^\\s\\p{Cc}/]+");

    /**
     * A well-formed id.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public OpenCorporatesId {
        Shape.refuse(flaw(value));
    }

    /** Reads an id; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static OpenCorporatesId parse(CharSequence text) {
        return new OpenCorporatesId(text.toString());
    }

    /** Whether the text is a well-formed id. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being an id and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** The text with its jurisdiction in small letters and nothing blank around it; well formed or not. */
    static String canonical(String text) {
        String id = text.strip();
        int slash = id.indexOf('/') + 1;
        return id.substring(0, slash).toLowerCase(Locale.ROOT) + id.substring(slash);
    }

    /** Jurisdiction, slash and number. */
    @Override
    public String toString() {
        return value;
    }
}
