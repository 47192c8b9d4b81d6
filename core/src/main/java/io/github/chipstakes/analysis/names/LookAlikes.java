package io.github.chipstakes.analysis.names;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Greek and Cyrillic letters that look like Latin ones, where they stand in one word with such. */
final class LookAlikes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<Integer, Integer> LATIN = latin(
            "АВЕКМНОРСТУХІЈЅавекмнорстухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα", "ABEKMHOPCTYXIJSabekmhopctyxijsdhqwABEZHIKMNOPTYXoa");

    private LookAlikes() {}

    private static Map<Integer, Integer> latin(String letters, String latin) {
        return IntStream.range(0, letters.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> (int) letters.charAt(i), i -> (int) latin.charAt(i)));
    }

    /** The text with Latin letters for them; words all of another alphabet stay as they are. */
    static String inLatin(String text) {
        return hasAny(text)
                ? WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(wordInLatin(word.group())))
                : text;
    }

    /** Whether it has letters of these alphabets at all: most names have none. */
    private static boolean hasAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'Ͱ' && text.charAt(i) <= 'ԯ') {
                return true;
            }
        }
        return false;
    }

    private static String wordInLatin(String word) {
        boolean isMixed = word.codePoints().anyMatch(LookAlikes::isLatin)
                && word.codePoints().allMatch(letter -> isLatin(letter) || LATIN.containsKey(letter) || isMark(letter));
        return isMixed
                ? word.codePoints()
                        .map(letter -> LATIN.getOrDefault(letter, letter))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : word;
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static boolean isMark(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.INHERITED;
    }
}
