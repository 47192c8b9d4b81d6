package io.github.chipstakes.model.json;

import java.util.Locale;

/**
 * A JSON string.
 *
 * @param value its text, without quotes or escapes
 */
public record JsonText(String value) implements JsonValue {
    @Override
    public String toString() {
        return quote(value);
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
