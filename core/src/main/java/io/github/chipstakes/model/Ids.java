package io.github.chipstakes.model;

import io.github.chipstakes.model.text.Shown;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a record's id and of a reference to a record or to a part of one. */
public final class Ids {
    private static final int LONGEST = 128;
    private static final int HASH_DIGITS = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]++");

    private Ids() {}

    /** Whether the text is an id: {@code [A-Za-z0-9][A-Za-z0-9._~-]{0,127}}. */
    public static boolean isId(String text) {
        return isId(text, 0, text.length());
    }

    /** Whether the text refers to a record by its id, or to a part of one as {@code record/part}. */
    public static boolean isReference(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? isId(text) : isId(text, 0, slash) && slash + 1 < text.length();
    }

    /** The record a reference names: all before the slash of {@code record/part}, else the whole. */
    public static String recordOf(String reference) {
        int slash = reference.indexOf('/');
        return slash < 0 ? reference : reference.substring(0, slash);
    }

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException if the text is not an id
     */
    public static String require(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "an id is 1 to 128 letters (A-Z, a-z), digits or . _ ~ -, and starts with a"
                            + " letter or digit, not \"" + Shown.of(id) + "\"");
        }
        return id;
    }

    /**
     * What of a text people can read in an id: its Latin letters without their marks, small, and its digits, with a hyphen for all that
     * stands between these. Empty where it has none; several texts may have the same.
     */
    public static String words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = words.startsWith("-") ? 1 : 0;
        return words.substring(start, Math.max(start, words.endsWith("-") ? words.length() - 1 : words.length()));
    }

    /** A text in the letters of an id: small letters, digits and hyphens; of one that has others, a hash. */
    static String slug(String text) {
        String slug = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return isId(slug) && slug.length() <= LONGEST / 4 ? slug : hash(text, HASH_DIGITS);
    }

    /** The id itself, or as much of it as there is room for, and a hash of the whole. */
    public static String fitted(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST - HASH_DIGITS - 1) + "~" + hash(id, HASH_DIGITS);
    }

    /** So many hexadecimal digits, 64 at most, that stand for a text in an id: the first of its SHA-256 in UTF-8. */
    public static String hash(String text, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isId(String text, int start, int end) {
        if (start == end || end - start > LONGEST || !isLetterOrDigit(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_' && c != '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
