package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Ids;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a part of an id from any text: what people can read of it, and a hash where more is lost than is in comparing names, such as an
 * ampersand or a letter that is not Latin.
 */
final class Slug {
    private static final int LONGEST = 64;
    private static final int HASH_DIGITS = 8;

    private Slug() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean isWhole = true;
        for (int c :
                Normalizer.normalize(plain, Normalizer.Form.NFD).codePoints().toArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append((char) c);
            } else if (c >= 0x80 && !Character.isSpaceChar(c)) {
                isWhole = false;
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        isWhole &= slug.length() > 0
                && slug.length() <= LONGEST
                && NormalName.of(text)
                        .whole()
                        .equals(NormalName.of(slug.toString()).whole());
        slug.setLength(Math.min(slug.length(), LONGEST));
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return isWhole ? slug.toString() : (slug.length() == 0 ? "" : slug + "~") + Ids.hash(plain, HASH_DIGITS);
    }
}
