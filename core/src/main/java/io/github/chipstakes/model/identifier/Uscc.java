package io.github.chipstakes.model.identifier;

import java.util.Optional;

/**
 * A Chinese unified social credit code as GB 32100-2015 defines it: two characters for authority and kind, six digits
 * for the place of registration, nine characters that are the {@linkplain OrganizationCode organization code}, and a
 * check character. The letters I, O, S, V and Z are not used.
 *
 * <p>The check character finds every changed character and every two neighbors swapped. The organization code inside
 * carries a check of its own; a code can pass one and fail the other.
 *
 * @param value the eighteen characters
 */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Shape SHAPE = Shape.checked(
            "USCC",
            "a USCC is 18 characters: digits and capital letters but I, O, S, V and Z, with digits from the 3rd to the 8th",
            "[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}",
            1,
            Uscc::rightly);

    /**
     * A well-formed USCC, whether or not its organization code matches.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Uscc {
        Shape.refuse(flaw(value));
    }

    /** Reads a USCC; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Uscc parse(CharSequence text) {
        return new Uscc(text.toString());
    }

    /** Whether the text is a well-formed USCC, whether or not its organization code matches. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being a USCC and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text);
    }

    /** The ninth to the seventeenth character: the organization code, well formed or not. */
    public String organizationCode() {
        return value.substring(8, 17);
    }

    /** Whether the organization code inside is well formed; {@link OrganizationCode#flaw} says why it is not. */
    public boolean organizationCodeMatches() {
        return OrganizationCode.isValid(organizationCode());
    }

    private static String rightly(String uscc) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * ALPHABET.indexOf(uscc.charAt(i));
            weight = weight * 3 % 31;
        }
        return CheckDigits.endingIn(uscc, ALPHABET.charAt((31 - sum % 31) % 31));
    }

    /** The eighteen characters. */
    @Override
    public String toString() {
        return value;
    }
}
