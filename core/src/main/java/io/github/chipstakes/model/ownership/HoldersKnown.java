package io.github.chipstakes.model.ownership;

import java.math.BigDecimal;
import java.util.Locale;

/** How complete the holders are that a dataset knows of: all, all above a percentage, or unknown. */
public sealed interface HoldersKnown {

    /** Every holder is known. */
    HoldersKnown ALL = new Extent("all");

    /** It is not known how complete they are. */
    HoldersKnown UNKNOWN = new Extent("unknown");

    /**
     * Reads {@code all}, {@code unknown} or {@code above 5}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static HoldersKnown parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("all")) {
            return ALL;
        }
        if (lower.equals("unknown")) {
            return UNKNOWN;
        }
        if (lower.startsWith("above ") && lower.length() <= 40) {
            try {
                return new Above(new BigDecimal(lower.substring(6).strip()));
            } catch (NumberFormatException e) {
                // said below, with what would be right
            }
        }
        throw new IllegalArgumentException(
                "the holders known are all, unknown or above a percentage such as \"above 5\"," + " not \"" + text
                        + "\"");
    }

    /**
     * All or unknown.
     *
     * @param word {@code all} or {@code unknown}
     */
    record Extent(String word) implements HoldersKnown {
        /** Refuses any other word with {@link IllegalArgumentException}. */
        public Extent {
            if (!word.equals("all") && !word.equals("unknown")) {
                throw new IllegalArgumentException("the holders known are all or unknown, not \"" + word + "\"");
            }
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Every holder above a threshold.
     *
     * @param percent the threshold, in percent, from 0 to 100
     */
    record Above(BigDecimal percent) implements HoldersKnown {
        /** Refuses a percentage below 0 or above 100 with {@link IllegalArgumentException}. */
        public Above {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + percent);
            }
        }

        @Override
        public String toString() {
            return "above " + percent.toPlainString();
        }
    }
}
