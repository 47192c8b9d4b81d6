package io.github.chipstakes.analysis.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a text when only the letters and digits count: small letters, ordinary ones for full-width and other compatible
 * ones, Chinese in simplified characters, everything else a space.
 *
 * <p>Greek and Cyrillic letters in one word with Latin ones that they look like are those.
 *
 * <p>Diacritics go from Latin and Greek letters, where they come and go with the writer, and so do the dots of Cyrillic ё; not
 * those of й or of Japanese or Indic letters, which make other letters of them. Apostrophes leave no space behind: {@code Xi'an} is
 * {@code xian}.
 */
final class Letters {
    /** Scripts whose letters are the same with a mark and without; among Chinese ones it selects a glyph. */
    private static final Set<UnicodeScript> UNMARKED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final int DIAERESIS = 0x308;
    private static final String UNSEEN = "'’‘ʼʻ`′ʹʺ″";
    private static final String MARKS_OF_TRADE = "™℠";
    private static final Map<Integer, String> SPELLED = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d",
            (int) 'þ', "th", (int) 'ł', "l", (int) 'ħ', "h", (int) 'ı', "i");
    /** Abbreviations that are nothing without their brackets. */
    private static final Map<String, String> IN_BRACKETS = Map.of(
            "(株)", "株式会社", "(有)", "有限会社", decomposed("(주)"), decomposed("주식회사"), decomposed("(유)"), decomposed("유한회사"));

    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    private Letters() {}

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> simplified = new HashMap<>();
        for (String line : NameTable.lines("simplified-characters.txt")) {
            for (String pair : line.split(" ")) {
                int traditional = pair.codePointAt(0);
                simplified.put(traditional, pair.codePointAt(Character.charCount(traditional)));
            }
        }
        return Map.copyOf(simplified);
    }

    /** The letters and digits of a text, words apart by one space. */
    static String of(String text) {
        if (isAscii(text)) {
            return ofAscii(text);
        }
        StringBuilder folded = new StringBuilder(text.length());
        LookAlikes.inLatin(spelledOut(decomposed(withoutSigns(text))))
                .codePoints()
                .forEach(c -> take(c, folded));
        return spaced(simplified(Normalizer.normalize(folded, Normalizer.Form.NFC)));
    }

    /** The same of most names, of which there are millions. */
    private static String ofAscii(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean isApart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (isApart && letters.length() > 0) {
                    letters.append(' ');
                }
                letters.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
                isApart = false;
            } else if (c == '&') {
                letters.append(letters.length() > 0 ? " and" : "and");
                isApart = true;
            } else {
                isApart |= UNSEEN.indexOf(c) < 0;
            }
        }
        return letters.toString();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static String spelledOut(String text) {
        String spelled = text;
        if (text.indexOf('(') >= 0) {
            for (Map.Entry<String, String> abbreviation : IN_BRACKETS.entrySet()) {
                spelled = spelled.replace(abbreviation.getKey(), abbreviation.getValue());
            }
        }
        return spelled;
    }

    /** Without signs that would be taken apart into letters or spaces. */
    private static String withoutSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '´') {
                plain.append(MARKS_OF_TRADE.indexOf(c) >= 0 ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Whether all of it is ASCII: most names are. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void take(int c, StringBuilder folded) {
        if (c == '&') {
            folded.append(" and ");
        } else if (UNSEEN.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT) {
            return;
        } else if (Character.isDigit(c)) {
            folded.append((char) ('0' + Character.digit(c, 10)));
        } else if (isLetter(c)) {
            int small = Character.toLowerCase(Character.toUpperCase(c));
            String spelled = small < 0x80 ? null : SPELLED.get(small);
            if (spelled == null) {
                folded.appendCodePoint(small);
            } else {
                folded.append(spelled);
            }
        } else if (isMark(c)) {
            if (makesAnotherLetter(c, folded)) {
                folded.appendCodePoint(c);
            }
        } else {
            folded.append(' ');
        }
    }

    /** Ideographic zero, too, which counts as a number made of a letter. */
    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean makesAnotherLetter(int mark, StringBuilder before) {
        int end = before.length();
        while (end > 0 && isMark(before.codePointBefore(end))) {
            end -= Character.charCount(before.codePointBefore(end));
        }
        int base = end > 0 ? before.codePointBefore(end) : ' ';
        if (Character.getType(mark) == Character.ENCLOSING_MARK) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(base);
        return !UNMARKED.contains(script) && !(script == UnicodeScript.CYRILLIC && mark == DIAERESIS);
    }

    private static CharSequence simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        text.codePoints().forEach(c -> simplified.appendCodePoint(SIMPLIFIED.getOrDefault(c, c)));
        return simplified;
    }

    private static String spaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                spaced.append(c);
            } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        int end = spaced.length();
        return spaced.substring(0, end > 0 && spaced.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
