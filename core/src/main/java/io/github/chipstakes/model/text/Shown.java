package io.github.chipstakes.model.text;

/** What a message shows of a text: its start, where the whole would fill the screen. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text, cut after 60 characters, never within one that takes two places in UTF-16. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
