package io.github.chipstakes.model.identifier;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.Optional;
import java.util.Set;

/**
 * An International Securities Identification Number as ISO 6166 defines it: a prefix of two letters, nine capital
 * letters or digits, and a check digit by Luhn's method over all digits, letters read as 10…35.
 *
 * <p>The prefix is a country of ISO 3166-1 or one of {@code EU QS QT XA XB XC XD XF XK XS}. {@code AN}, withdrawn from
 * ISO 3166-1 in 2010, is read too: securities numbered before still carry it ({@code AN8068571086}).
 *
 * @param value the twelve characters
 */
public record Isin(String value) {

    /** What may stand in a country's place, {@code EU} aside, which is a jurisdiction. */
    private static final Set<String> OTHER_PREFIXES =
            Set.of("QS", "QT", "XA", "XB", "XC", "XD", "XF", "XK", "XS", "AN");

    private static final Shape SHAPE = Shape.checked(
            "ISIN",
            "an ISIN is 12 characters: 2 capital letters, 9 capital letters or digits, then a check digit",
            "[A-Z]{2}[0-9A-Z]{9}[0-9]",
            1,
            Isin::rightly);

    /**
     * A well-formed ISIN.
     *
     * @throws IllegalArgumentException where {@link #flaw} finds one
     */
    public Isin {
        Shape.refuse(flaw(value));
    }

    /** Reads an ISIN; refuses, with an {@link IllegalArgumentException}, what {@link #flaw} finds fault with. */
    public static Isin parse(CharSequence text) {
        return new Isin(text.toString());
    }

    /** Whether the text is a well-formed ISIN. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** What keeps the text from being an ISIN and what would be right; empty for a well-formed one. */
    public static Optional<String> flaw(CharSequence text) {
        return SHAPE.flaw(text).or(() -> flawOfPrefix(text.toString()));
    }

    private static Optional<String> flawOfPrefix(String isin) {
        String prefix = isin.substring(0, 2);
        return Jurisdiction.of(prefix).isKnown() || OTHER_PREFIXES.contains(prefix)
                ? Optional.empty()
                : Optional.of(
                        "an ISIN begins with a country code of ISO 3166-1 or one of EU QS QT XA XB XC XD XF XK XS,"
                                + " not " + prefix + ": " + isin);
    }

    private static String rightly(String isin) {
        StringBuilder digits = new StringBuilder();
        isin.substring(0, 11).chars().map(c -> CheckDigits.value((char) c)).forEach(digits::append);
        if (digits.length() % 2 != 0) {
            digits.insert(0, '0');
        }
        return CheckDigits.endingIn(isin, CheckDigits.modulusTen(digits.toString()));
    }

    /** The twelve characters. */
    @Override
    public String toString() {
        return value;
    }
}
