package io.github.chipstakes.model.identifier;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How identifiers of one kind are written, and what is wrong with a text that is not written so.
 *
 * @param name what people call such an identifier: {@code LEI}
 * @param form a sentence that says how it is written
 * @param pattern the same for the machine
 * @param checkLength how many characters at the end follow from the others, 0 if none
 * @param rightly gives a text that matches the pattern its right check characters; a right text comes back as it was
 */
record Shape(String name, String form, Pattern pattern, int checkLength, UnaryOperator<String> rightly) {

    private static final int LONGEST_SHOWN = 64;

    static Shape checked(String name, String form, String pattern, int checkLength, UnaryOperator<String> rightly) {
        return new Shape(name, form, Pattern.compile(pattern), checkLength, rightly);
    }

    static Shape unchecked(String name, String form, String pattern) {
        return new Shape(name, form, Pattern.compile(pattern), 0, UnaryOperator.identity());
    }

    /** What is wrong with the text and what would be right, in one sentence. */
    Optional<String> flaw(CharSequence text) {
        String written = text.toString();
        if (!pattern.matcher(written).matches()) {
            return Optional.of(misshapen(written));
        }
        String right = rightly.apply(written);
        if (right.equals(written)) {
            return Optional.empty();
        }
        int end = written.length() - checkLength;
        return Optional.of("the check digit" + (checkLength == 1 ? "" : "s") + " of the " + name + " " + written
                + " would be " + right.substring(end) + ", not " + written.substring(end));
    }

    private String misshapen(String written) {
        String plain = plain(written);
        if (!plain.equals(written) && flaw(plain).isEmpty()) {
            return "the " + name + " " + shown(written) + " is written " + plain;
        }
        String length = checkLength == 0 ? "" : " (" + written.length() + " characters)";
        return form + ", not " + shown(written) + length;
    }

    /** Refuses what is flawed. */
    static void refuse(Optional<String> flaw) {
        if (flaw.isPresent()) {
            throw new IllegalArgumentException(flaw.get());
        }
    }

    /** The text as a message shows it, cut where it would fill the screen. */
    static String shown(String text) {
        if (text.isBlank()) {
            return "blank";
        }
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return text.substring(0, end) + "…";
    }

    /** The text in capitals, without spaces, hyphens and dashes; full-width characters become ordinary ones. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (!isSeparator(c)) {
                plain.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return plain.toString();
    }

    private static char halfWidth(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '−';
    }
}
