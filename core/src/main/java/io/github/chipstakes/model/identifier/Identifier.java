package io.github.chipstakes.model.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * An identifier as somebody wrote it: a scheme and a value. Any text that is not blank can be one; whether it is well
 * formed is asked afterwards, for a bad identifier must never cost the record that carries it.
 *
 * <p>Its text form is scheme, colon, value: {@code isin:CNE1000041R8}. What stands before the first colon is the scheme,
 * however the identifier was built, so that text and parts always say the same; a web address is read as a whole.
 *
 * @param scheme the scheme in small letters, known to {@link IdentifierScheme} or not; empty where none is said
 * @param value the value, untouched
 */
public record Identifier(String scheme, String value) {

    /**
     * An identifier of a scheme, blank if none is said.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier has a value, such as isin:CNE1000041R8, not only spaces");
        }
        String text = scheme.isBlank() ? value : scheme.strip() + ":" + value;
        int colon = Math.max(text.indexOf(':'), 0);
        String head = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String tail = text.substring(colon == 0 ? 0 : colon + 1);
        boolean whole = head.isEmpty()
                || tail.isBlank()
                || (tail.startsWith("//") && (head.equals("https") || head.equals("http")));
        scheme = whole ? "" : head;
        value = whole ? text : tail;
    }

    /**
     * Reads {@code isin:CNE1000041R8}, or a value without a scheme.
     *
     * @throws IllegalArgumentException if the text is blank, and only then
     */
    public static Identifier of(String text) {
        return new Identifier("", text);
    }

    /**
     * An identifier of a known scheme, well formed or not.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(scheme.prefix(), value);
    }

    /** The scheme, if its form is known here. */
    public Optional<IdentifierScheme> knownScheme() {
        return IdentifierScheme.named(scheme);
    }

    /**
     * What is wrong with the value and what would be right, in one sentence. Empty if the value is well formed, and also
     * if the scheme is not known, of which nothing can be said.
     */
    public Optional<String> flaw() {
        return knownScheme().flatMap(known -> known.flaw(value));
    }

    /**
     * This identifier in the one spelling of its scheme, so that two can be compared: in capitals, without spaces and
     * hyphens, a CIK with ten digits, a ticker with its market before it. An identifier of an unknown scheme stays as it
     * is, and a malformed one stays malformed.
     */
    public Identifier canonical() {
        return knownScheme().map(known -> of(known, known.canonical(value))).orElse(this);
    }

    /** {@code isin:CNE1000041R8}; the value alone where no scheme is said. */
    @Override
    public String toString() {
        return scheme.isEmpty() ? value : scheme + ":" + value;
    }
}
