package io.github.chipstakes.serialization;

/** What a text is as a number of JSON (RFC 8259, section 6). */
enum NumberText {
    /** Digits, with a minus before them or not. */
    WHOLE,
    /** A number with a point or an exponent. */
    DECIMAL,
    /** No number: 007, +1, .5 and 0x1F among them. */
    NONE;

    static NumberText of(String text) {
        int length = text.length();
        int start = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, start);
        if (whole == start || whole > start + 1 && text.charAt(start) == '0') {
            return NONE;
        }
        if (whole == length) {
            return WHOLE;
        }
        int end = whole;
        if (text.charAt(end) == '.') {
            end = endOfDigits(text, whole + 1);
            if (end == whole + 1) {
                return NONE;
            }
        }
        if (end < length && (text.charAt(end) | 0x20) == 'e') {
            boolean signed = text.startsWith("+", end + 1) || text.startsWith("-", end + 1);
            int exponent = end + (signed ? 2 : 1);
            end = endOfDigits(text, exponent);
            if (end == exponent) {
                return NONE;
            }
        }
        return end == length ? DECIMAL : NONE;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
