package io.github.chipstakes.serialization.csl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
