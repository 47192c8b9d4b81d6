package io.github.chipstakes.serialization.text;

import java.util.Locale;

/** Texts in which everything can be seen. */
public final class Visible {
    private Visible() {}

    /** The text; what of it cannot be seen, or would steer a terminal, is shown by its code point, a
     * backslash before {@code u{1b}}. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (canBeSeen(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u{%x}", c));
            }
        });
        return shown.toString();
    }

    private static boolean canBeSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> codePoint != 0xfffe && codePoint != 0xffff;
        };
    }
}
