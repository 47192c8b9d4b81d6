package io.github.chipstakes.model.number;

/** What a source says about the number it states. */
public enum Qualifier {
    /** Nothing: {@code 29}. It counts as that point, with the precision of its digits. */
    AS_STATED("", ""),
    /** That number and no other: {@code exactly 29}. */
    EXACT("exactly ", ""),
    /** That number, give or take half a unit of its last written digit: {@code 29 rounded} is 28.5 to 29.5. */
    ROUNDED("", " rounded"),
    /** Somewhere about it: {@code about 29} decides nothing until a tolerance is given. */
    ABOUT("about ", ""),
    /** Below it: {@code nearly 4000000000}. */
    NEARLY("nearly ", ""),
    /** Above it: {@code over 29}. */
    OVER("over ", ""),
    /** It or above: {@code at least 50}. */
    AT_LEAST("at least ", ""),
    /** It or below: {@code up to 10}. */
    UP_TO("up to ", "");

    private final String before;
    private final String after;

    Qualifier(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The qualifier whose words this text has, {@link #AS_STATED} if it has none. */
    static Qualifier in(String text) {
        for (Qualifier qualifier : values()) {
            if (qualifier != AS_STATED && text.startsWith(qualifier.before) && text.endsWith(qualifier.after)) {
                return qualifier;
            }
        }
        return AS_STATED;
    }

    /** The text without the words of this qualifier, which it has. */
    String removedFrom(String text) {
        return text.substring(before.length(), text.length() - after.length());
    }

    /** The text with the words of this qualifier. */
    String addedTo(String text) {
        return this == AS_STATED ? text : before + text + after;
    }
}
