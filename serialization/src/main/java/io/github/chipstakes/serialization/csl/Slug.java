package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.Ids;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in the letters of an id. */
final class Slug {
    private static final int HASH_DIGITS = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]++");

    private Slug() {}

    /**
     * Small letters, digits and hyphens. Of a text that has none, or more than so many, there is a hash of {@code ~} and ten digits
     * instead, or after these.
     */
    static String of(String text, int longest) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = words.startsWith("-") ? 1 : 0;
        int end = Math.max(start, words.endsWith("-") ? words.length() - 1 : words.length());
        String slug = words.substring(start, end);
        return slug.isEmpty()
                ? hash(text)
                : slug.length() <= longest ? slug : slug.substring(0, longest) + "~" + hash(text);
    }

    /** Ten hexadecimal digits that stand for a text. */
    static String hash(String text) {
        return Ids.hash(text, HASH_DIGITS);
    }
}
