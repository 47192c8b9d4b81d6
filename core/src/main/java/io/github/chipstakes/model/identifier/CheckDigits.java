package io.github.chipstakes.model.identifier;

/** Arithmetic that several kinds of identifier share. */
final class CheckDigits {

    private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#";

    private CheckDigits() {}

    /** 0…9 for digits, 10…35 for A…Z, 36…38 for {@code * @ #}. */
    static int value(char c) {
        return VALUES.indexOf(c);
    }

    /**
     * The check digit that brings the payload's sum to a multiple of ten, where every second value, from the second
     * on, is doubled and the decimal digits of all values are summed.
     */
    static int modulusTen(String payload) {
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            int value = value(payload.charAt(i)) * (i % 2 == 0 ? 1 : 2);
            sum += value / 10 + value % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The text without its last character, and the given one in its place. */
    static String endingIn(String text, Object last) {
        return text.substring(0, text.length() - 1) + last;
    }
}
