package io.github.chipstakes.analysis.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in the forms names are compared in: small letters and digits only, without spaces but between two numbers, Chinese in
 * simplified characters.
 *
 * @param whole all of the name
 * @param bare the same without its legal form; never empty where the whole is not
 * @param form the codes of the legal forms that were taken off; empty if none
 */
public record NormalName(String whole, String bare, String form) {

    /** The name of anybody. A text without any letter or digit is its own normal form. */
    public static NormalName of(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return new NormalName(name.strip(), name.strip(), "");
        }
        List<String> rest = new ArrayList<>(words);
        List<String> forms = LegalForms.takenOff(rest);
        String whole = joined(words);
        return forms.isEmpty()
                ? new NormalName(whole, whole, "")
                : new NormalName(whole, joined(rest), String.join(" ", forms));
    }

    /** The name of a person, a vessel or whatever else has no legal form. */
    public static NormalName ofNoCompany(String name) {
        String whole = of(name).whole();
        return new NormalName(whole, whole, "");
    }

    /** Whether a name ends in a legal form, and is more than that. */
    static boolean endsInForm(String name) {
        List<String> words = words(name);
        return !words.isEmpty() && LegalForms.isAtEnd(words);
    }

    /** Whether it is the same name, the legal form included, however that is spelled. */
    public boolean isSame(NormalName other) {
        return whole.equals(other.whole) || (bare.equals(other.bare) && form.equals(other.form));
    }

    /** Whether it is the same name but for the legal form. */
    public boolean isSameButForm(NormalName other) {
        return bare.equals(other.bare) || bare.equals(other.whole) || whole.equals(other.bare);
    }

    /** Whether it is so short that many may bear it: up to five letters or two Chinese characters. */
    public boolean isShort() {
        return bare.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum() <= 5;
    }

    /** The words of a name, without an article before them; letters that stand alone, as in {@code S. A.}, are one word. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder last = new StringBuilder();
        boolean afterLetter = false;
        for (String word : Letters.of(name).split(" ")) {
            boolean isLetter =
                    word.codePointCount(0, word.length()) == 1 && Character.isAlphabetic(word.codePointAt(0));
            boolean isOfLast =
                    last.length() > 0 && !word.isEmpty() && (afterLetter && isLetter || isChinese(last, word));
            if (!isOfLast && last.length() > 0) {
                words.add(last.toString());
                last.setLength(0);
            }
            last.append(word);
            afterLetter = isLetter && !Character.isIdeographic(word.codePointAt(0));
        }
        if (last.length() > 0) {
            words.add(last.toString());
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }

    private static boolean isChinese(StringBuilder before, String word) {
        return Character.isIdeographic(before.codePointBefore(before.length()))
                && Character.isIdeographic(word.codePointAt(0));
    }

    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            boolean isNumber =
                    joined.length() > 0 && isDigit(joined.charAt(joined.length() - 1)) && isDigit(word.charAt(0));
            joined.append(isNumber ? " " : "").append(word);
        }
        String name = joined.toString();
        return Letters.isAscii(name) ? name : Letters.of(name);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
