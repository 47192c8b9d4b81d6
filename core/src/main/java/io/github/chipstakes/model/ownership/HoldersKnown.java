package io.github.chipstakes.model.ownership;

import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Qualifier;
import io.github.chipstakes.model.number.StatedNumber;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How complete the holders are that a dataset knows of: all, all above a percentage, or unknown. */
public sealed interface HoldersKnown {

    /** Every holder is known. */
    HoldersKnown ALL = Extent.ALL;

    /** It is not known how complete they are. */
    HoldersKnown UNKNOWN = Extent.UNKNOWN;

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
        if (lower.startsWith("above ")
                && number(lower.substring(6).strip()) instanceof Figure figure
                && figure.qualifier() == Qualifier.AS_STATED) {
            return new Above(figure.value());
        }
        throw new IllegalArgumentException(
                "the holders known are all, unknown or above a percentage such as \"above 5\"," + " not \"" + text
                        + "\"");
    }

    private static @Nullable StatedNumber number(String text) {
        try {
            return StatedNumber.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** All or unknown. */
    enum Extent implements HoldersKnown {
        /** Every holder is known. */
        ALL,
        /** It is not known how complete they are. */
        UNKNOWN;

        /** {@code all} or {@code unknown}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Every holder above a threshold.
     *
     * @param percent the threshold, in percent, from 0 to 100
     */
    record Above(BigDecimal percent) implements HoldersKnown {
        /** Refuses what is no {@link Percentage} with {@link IllegalArgumentException}. */
        public Above {
            Percentage.of(percent);
        }

        @Override
        public String toString() {
            return "above " + percent;
        }
    }
}
