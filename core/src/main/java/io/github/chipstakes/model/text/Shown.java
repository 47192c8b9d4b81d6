package io.github.chipstakes.model.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message shows of a text, or of many: the start, where the whole would fill the screen. */
public final class Shown {
    private static final int LONGEST = 60;
    private static final int FEW = 10;
    private static final int START = 700;
    private static final int END = 200;

    private Shown() {}

    /** The text, cut after 60 characters, never within one that takes two places in UTF-16. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return start(text, LONGEST) + "…";
    }

    /** A whole message: where it has more than 900 characters, its first 700 and its last 200. */
    public static String message(String text) {
        if (text.length() <= START + END) {
            return text;
        }
        int rest = text.length() - END;
        int end = Character.isLowSurrogate(text.charAt(rest)) ? rest + 1 : rest;
        return start(text, START) + "…" + text.substring(end);
    }

    /** A code: {@code voting rights} for {@code VOTING_RIGHTS}. */
    public static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** The first ten of these, each as it {@linkplain #of is shown}, and how many more there are: {@code ada, bob and 3 more}. */
    public static String few(List<?> all) {
        return few(all.stream(), all.size());
    }

    /** The same of so many, of which no more are asked for than are shown. */
    public static String few(Stream<?> all, int count) {
        return first(all.map(one -> of(one.toString())), count, FEW);
    }

    /** The first of so many texts, and how many more there are. */
    public static String first(Stream<String> all, int count, int most) {
        return all.limit(most).collect(Collectors.joining(", "))
                + (count > most ? " and " + (count - most) + " more" : "");
    }
}
