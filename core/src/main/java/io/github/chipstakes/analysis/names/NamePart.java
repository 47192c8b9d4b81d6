package io.github.chipstakes.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a name is a name by itself. Lists and people write {@code Acme Manufacturing Co. (AMC)} and {@code Acme (f.k.a. Bcme)}: what
 * stands before the brackets is a name, too, and what stands in them is a further one. Other brackets, such as around a place, are part
 * of the name.
 *
 * @param text the name
 * @param isFurther whether it is a further name, such as an abbreviation
 * @param normal its normal form
 */
public record NamePart(String text, boolean isFurther, NormalName normal) {
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）][^\\p{L}\\p{N}]*");
    private static final Pattern KNOWN_AS =
            Pattern.compile("(?:[af]\\.?k\\.?a\\.?)[:,]?\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{IsLatin}0-9&.-]{3,20}");

    /** The name itself, and the parts of it. */
    public static List<NamePart> of(String name) {
        List<NamePart> parts = new ArrayList<>(1);
        parts.add(new NamePart(name, false, NormalName.of(name)));
        if (name.indexOf('(') < 0 && name.indexOf('（') < 0) {
            return parts;
        }
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            String inside = brackets.group(2).strip();
            Matcher knownAs = KNOWN_AS.matcher(inside);
            if (knownAs.matches()) {
                inside = knownAs.group(1);
            } else if (!isAbbreviation(inside, brackets.group(1))) {
                return parts;
            }
            parts.add(new NamePart(brackets.group(1), false, NormalName.of(brackets.group(1))));
            parts.add(new NamePart(inside, true, NormalName.of(inside)));
        }
        return parts;
    }

    /** The name turned at its comma, as people write {@code LAM, Carrie}; empty where it has none, or several. */
    static Optional<NamePart> turned(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && comma == name.lastIndexOf(',')
                ? Optional.of(new NamePart(
                        name,
                        false,
                        NormalName.ofNoCompany(name.substring(comma + 1) + " " + name.substring(0, comma))))
                : Optional.empty();
    }

    /** All that somebody who looks for a name looks for: the name, the parts of it, and it turned at its comma. */
    public static List<NamePart> asked(String name) {
        List<NamePart> parts = of(name);
        turned(name).ifPresent(parts::add);
        return parts;
    }

    /** Whether a word begins as the name does and has its letters in their order; in a Chinese name, any word of Latin letters. */
    private static boolean isAbbreviation(String word, String name) {
        if (!ABBREVIATION.matcher(word).matches()) {
            return false;
        }
        String letters = NormalName.of(word).whole();
        String full = NormalName.of(name).whole();
        if (full.codePoints().anyMatch(Character::isIdeographic)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < letters.length(); i++) {
            if (full.charAt(i) == letters.charAt(at)) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return at == letters.length();
    }
}
