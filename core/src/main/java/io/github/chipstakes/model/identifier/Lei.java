package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A Legal Entity Identifier as ISO 17442 defines it: eighteen capital letters or digits and two check digits, which
 * make the whole, letters read as 10…35, leave 1 when divided by 97.
 *
 * <p>The check finds every digit changed into another digit and every letter changed into another letter. It does not
 * find every digit changed into a letter, as those take up more room.
 *
 * @param value the twenty characters
 */
public record Lei(String value) {

    private static final Shape SHAPE = Shape.checked(
            "LEI",
            "an LEI is 20 characters: 18 capital letters or digits, then 2 check digits",
            "[0-9A-Z]{18}[0-9]{2}",
            2,
            Lei::rightly);

    /**
     * A well-formed LEI.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Lei {
        Shape.refuse(flaw(value));
    }

    /** Reads an LEI; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Lei parse(CharSequence text) {
        return new Lei(text.toString());
    }

    /** Whether the text is a well-formed LEI. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being an LEI and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    private static String rightly(String lei) {
        if (remainder(lei) == 1) {
            return lei;
        }
        String payload = lei.substring(0, 18);
        int check = 98 - remainder(payload + "00");
        return payload + check / 10 + check % 10;
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = CheckDigits.value(text.charAt(i));
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }

    /** The twenty characters. */
    @Override
    public String toString() {
        return value;
    }
}
