package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * The id of an item in Wikidata: {@code Q} and a number.
 *
 * @param value the id, {@code Q} included
 */
public record WikidataId(String value) {

    private static final Shape SHAPE = Shape.unchecked(
            "Wikidata id", "a Wikidata id is Q and a number that does not begin with 0", "Q[1-9][0-9]*");

    /**
     * A well-formed id.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public WikidataId {
        Shape.refuse(flaw(value));
    }

    /** Reads an id; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static WikidataId parse(CharSequence text) {
        return new WikidataId(text.toString());
    }

    /** Whether the text is a well-formed id. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being an id and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** The id, {@code Q} included. */
    @Override
    public String toString() {
        return value;
    }
}
