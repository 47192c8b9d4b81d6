package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A Chinese organization code as GB 11714 defines it: eight digits or capital letters and a check character, which is a
 * digit or X. It is printed with a hyphen before the check character ({@code 19220382-1}) and stands without one inside
 * a {@linkplain Uscc unified social credit code}; both are read.
 *
 * <p>The check finds every digit changed into another digit and every two neighboring digits swapped.
 *
 * @param value the nine characters, without the hyphen
 */
public record OrganizationCode(String value) {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final Shape SHAPE = Shape.checked(
            "organization code",
            "an organization code is 9 characters: 8 digits or capital letters, then a check character, a digit or X",
            "[0-9A-Z]{8}-?[0-9X]",
            1,
            OrganizationCode::rightly);

    /**
     * A well-formed organization code; a hyphen before the check character is dropped.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public OrganizationCode {
        Shape.refuse(flaw(value));
        value = Shape.plain(value);
    }

    /**
     * Reads an organization code; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault
     * with.
     */
    public static OrganizationCode parse(CharSequence text) {
        return new OrganizationCode(text.toString());
    }

    /** Whether the text is a well-formed organization code. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being an organization code and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    private static String rightly(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * CheckDigits.value(code.charAt(i));
        }
        return CheckDigits.endingIn(code, "0X987654321".charAt(sum % 11));
    }

    /** The nine characters, without the hyphen. */
    @Override
    public String toString() {
        return value;
    }
}
