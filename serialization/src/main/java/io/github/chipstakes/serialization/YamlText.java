package io.github.chipstakes.serialization;

import java.util.Locale;
import java.util.Set;

/**
 * How a text is written in YAML: plain where nothing else could be meant, clean lines as a block, anything else in quotes.
 * What YAML 1.2 or the older 1.1 takes for a number or a word of its own ({@code NO}, {@code 000858}, {@code 1e5}) stands
 * in quotes; a date to the month or day does not, for it is the same text either way.
 */
final class YamlText {
    /** What some version of YAML does not read as a text, in lower case. */
    private static final Set<String> WORDS = Set.of(
            "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "+.inf", "-.inf",
            ".nan");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String OF_NUMBERS = "0123456789+-.,_:eEtTzZ ";
    private static final String HEX = "0123456789abcdefABCDEF_";

    private YamlText() {}

    /** The text as a value; its lines, if it has several, indented by this much. */
    static String of(String text, int indent) {
        if (isPlain(text)) {
            return text;
        }
        return isBlock(text) ? block(text, indent) : quoted(text);
    }

    /** The text as a name, in one line. */
    static String quoted(String text) {
        if (isPlain(text)) {
            return text;
        }
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            escaped |= !isPrintable(text.charAt(i));
        }
        boolean marks = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return marks && !escaped && text.indexOf('\'') < 0 ? "'" + text + "'" : inDoubleQuotes(text);
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0
                || INDICATORS.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) == ' '
                || text.charAt(length - 1) == ' '
                || text.charAt(length - 1) == ':') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isPrintable(text.charAt(i))
                    || c == ':' && text.charAt(i + 1) == ' '
                    || c == ' ' && text.charAt(i + 1) == '#') {
                return false;
            }
        }
        return !isWord(text) && !isLikeNumber(text);
    }

    private static boolean isWord(String text) {
        return text.length() <= 5 && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether some version of YAML may read a number or a time of day; dates aside. */
    private static boolean isLikeNumber(String text) {
        char first = text.charAt(0);
        if ((first < '0' || first > '9') && first != '+' && first != '.') {
            return false;
        }
        int start = first == '+' ? 1 : 0;
        if (text.startsWith("0x", start) || text.startsWith("0X", start)) {
            return consistsOf(text, start + 2, HEX);
        }
        if (text.startsWith("0o", start) || text.startsWith("0b", start)) {
            return consistsOf(text, start + 2, HEX);
        }
        return consistsOf(text, 0, OF_NUMBERS) && !isDate(text);
    }

    private static boolean consistsOf(String text, int start, String characters) {
        for (int i = start; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is of the form {@code 2025-07} or {@code 2020-07-20}. */
    private static boolean isDate(String text) {
        if (text.length() != 7 && text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has several lines that no editor and no reader would change. */
    private static boolean isBlock(String text) {
        int length = text.length();
        int newline = text.indexOf('\n');
        if (newline <= 0 || text.charAt(0) == ' ' || text.endsWith("\n\n")) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 == length || text.charAt(i + 1) == '\n';
            if (c == ' ' && ends || c != '\n' && !isPrintable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String block(String text, int indent) {
        StringBuilder block = new StringBuilder(text.length() + 64).append(text.endsWith("\n") ? "|" : "|-");
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        for (int start = 0; start <= end; ) {
            int newline = text.indexOf('\n', start);
            int next = newline < 0 ? end : newline;
            block.append('\n');
            if (next > start) {
                block.append(" ".repeat(indent)).append(text, start, next);
            }
            start = next + 1;
        }
        return block.toString();
    }

    private static String inDoubleQuotes(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPrintable(text.charAt(i))) {
                quoted.append(c);
            } else {
                escape(quoted, c);
            }
        }
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder quoted, char c) {
        switch (c) {
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                quoted.append(c < 0x100 ? "\\x" : "\\u");
                for (int shift = c < 0x100 ? 4 : 12; shift >= 0; shift -= 4) {
                    quoted.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            }
        }
    }

    /** Whether a character shows, and no version of YAML takes it for the end of a line. */
    private static boolean isPrintable(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c < 0xFFFE;
    }
}
