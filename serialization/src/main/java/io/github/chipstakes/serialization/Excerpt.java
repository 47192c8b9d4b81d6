package io.github.chipstakes.serialization;

import java.util.Locale;

/** What a message shows of a text: not too much of it, on one line, and nothing a terminal would act on. */
final class Excerpt {
    private static final int VALUE = 80;
    private static final int MESSAGE = 1_000;

    private Excerpt() {}

    /** The start of a value. */
    static String of(String text) {
        return line(cut(text, VALUE));
    }

    /** A message, cut if it is endless, with line breaks and what cannot be seen written as escapes. */
    static String line(String message) {
        String cut = cut(message, MESSAGE);
        for (int i = 0; i < cut.length(); i++) {
            if (isUnseen(cut, i)) {
                return escaped(cut);
            }
        }
        return cut;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length) + "…";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isUnseen(text, i)) {
                escaped.append(escape(text.charAt(i)));
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    /** A character by its number, as JSON and YAML may write it. */
    static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    private static boolean isUnseen(String text, int i) {
        char c = text.charAt(i);
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || Character.isSurrogate(c) && isLone(text, i);
    }

    /** Whether the surrogate at this place is not one of a pair. */
    static boolean isLone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if a surrogate in it is not one of a pair: UTF-8 has no bytes for it
     */
    static String requireUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
                throw new IllegalArgumentException("half a surrogate pair (" + escape(text.charAt(i))
                        + ") is not a character, and is not written: \"" + of(text) + "\"");
            }
        }
        return text;
    }
}
