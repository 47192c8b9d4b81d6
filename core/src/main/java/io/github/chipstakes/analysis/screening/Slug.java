package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.identifier.Identifier;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of an id for what need not have the letters of one: what people can read of it, and a hash where that is not all. */
final class Slug {
    private static final int LONGEST = 64;
    private static final int LONGEST_OF_IDENTIFIERS = 32;
    private static final int HASH_DIGITS = 8;

    private Slug() {}

    /** Of a name; with a hash where more is lost than is in comparing names, such as an ampersand or a letter that is not Latin. */
    static String ofName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = Ids.words(name);
        boolean isWhole = !words.isEmpty()
                && words.length() <= LONGEST
                && plain.codePoints().allMatch(c -> c < 0x80 || Character.isSpaceChar(c))
                && NormalName.of(name).whole().equals(NormalName.of(words).whole());
        return isWhole ? words : hashed(words, plain);
    }

    /** Of what the user calls it by, which tells it from whoever is called or named otherwise. */
    static String ofId(String id) {
        return hashed(Ids.words(id), "id " + id);
    }

    /** Of identifiers, which tell them from all others. */
    static String ofIdentifiers(Collection<Identifier> identifiers) {
        String all = identifiers.stream().map(Slug::ofIdentifier).collect(Collectors.joining("~"));
        return all.length() <= LONGEST_OF_IDENTIFIERS ? all : hashed("", all);
    }

    private static String ofIdentifier(Identifier identifier) {
        Identifier canonical = identifier.canonical();
        String words = Ids.words(canonical.toString());
        return canonical.knownScheme().isPresent() && canonical.flaw().isEmpty()
                ? words
                : hashed(words, canonical.toString());
    }

    private static String hashed(String words, String text) {
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        return (start.isEmpty() ? "" : start + "~") + Ids.hash(text, HASH_DIGITS);
    }
}
