package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.code.Jurisdiction;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes names apart, see {@link NamePart}; each part again, and no more of them than names have. */
final class NameParts {
    /**
     * So many parts one name has at most, and so many all further ones have together, and so many letters all of them; what has more is no
     * name, and would take too long.
     */
    private static final int MOST = 32;

    private static final int MOST_LETTERS = 1 << 16;

    /** What a name has that may be taken apart otherwise than at a place, beside ideographs: most names have nothing of it. By first letters. */
    private static final String[][] SIGNS = byFirstLetter(
            "(",
            "[",
            "/",
            "aka",
            "fka",
            "nka",
            "ak.",
            "fk.",
            "nk.",
            ".k",
            "dba",
            "db.",
            ".b",
            "t.a",
            " as ",
            "formerly",
            "previously",
            "care of",
            " and any ",
            " and its ",
            "affiliate",
            "subordinate");

    private static final Pattern TAIL = Pattern.compile(
            "(.*[^\\s,;])[\\s,;]+and (?:any|its) (?:successor|sub-?unit|subsidiar|affiliate)[^()（）\\[\\]]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN_AS = Pattern.compile(
            "(?:^|[\\s,;:(（\\[-])(?:[afn][./]?k[./]?a|d[./]?b[./]?a|t[./]a"
                    + "|(?:(?:also|formerly|previously|now) known|doing business|trading) as|formerly|previously)"
                    + "[\\s.,:-]+(?=[^\\s.,:-])",
            Pattern.CASE_INSENSITIVE);

    /** Who takes the letters of somebody, and is somebody else. */
    private static final Pattern CARE_OF =
            Pattern.compile("(?:^|[\\s,;:(（\\[-])(?:c[./]o|care of)[\\s.,:-]+(?=[^\\s.,:-])", Pattern.CASE_INSENSITIVE);

    /** What belongs to another and is listed beside it, as the Entity List writes it; with "and" that other is, too. */
    private static final Pattern AFFILIATE = Pattern.compile(
            "(.*[^\\s.,;])(?:\\s*[.,;]\\s*(and )?|\\s+(and ))(?:affiliated|subordinate) (?:entity|institution|institute|organization|company)"
                    + "[\\s:–-]+(\\S.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIPTION = Pattern.compile("an? .*|.* (?:[Ee]ntity|[Nn]ational)|[Pp]arent .*");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{IsLatin}0-9&.-]{3,20}");
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{3,}(?![\\p{L}\\p{N}])");
    private static final Pattern LONGER_THAN_A_PLACE =
            Pattern.compile("\\S+\\s+\\S+\\s+\\S.*|.*\\p{IsHan}{4}.*|.*\\p{N}.*");
    private static final Pattern PLACE = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?");

    /** The brackets a name ends in: behind them is no letter any more. */
    private record Brackets(int open, int close) {
        static Optional<Brackets> atEnd(String name) {
            for (int i = name.length() - 1; i >= 0 && !Character.isLetterOrDigit(name.charAt(i)); i--) {
                if (")）]".indexOf(name.charAt(i)) >= 0) {
                    return Optional.of(new Brackets(opening(name, i), i)).filter(found -> found.open >= 0);
                }
            }
            return Optional.empty();
        }

        String before(String name) {
            return name.substring(0, open);
        }

        String inside(String name) {
            return name.substring(open + 1, close);
        }
    }

    private final boolean hasForm;
    private final boolean isAsked;
    private final List<NamePart> parts = new ArrayList<>(1);
    private int most;
    private int letters;

    private NameParts(boolean hasForm, boolean isAsked) {
        this.hasForm = hasForm;
        this.isAsked = isAsked;
    }

    /** The parts of a name somebody bears, who may have a legal form. */
    static List<NamePart> borne(String name, boolean hasForm) {
        return new NameParts(hasForm, false).of(Misread.readings(name), false);
    }

    /** The parts of names, or of further names, somebody looks for: not what may be a place, which too many names have in common. */
    static List<NamePart> asked(List<String> names, boolean areFurther) {
        return new NameParts(true, true).of(names, areFurther);
    }

    private List<NamePart> of(List<String> names, boolean areFurther) {
        for (String name : names) {
            most = areFurther ? MOST : parts.size() + MOST;
            addPart(name, areFurther);
        }
        return parts;
    }

    private void add(String name, boolean isFurther) {
        letters += name.length();
        if (parts.size() < most && letters < MOST_LETTERS) {
            addPart(name, isFurther);
        }
    }

    private void addPart(String name, boolean isFurther) {
        NamePart part = new NamePart(name, isFurther, normal(name));
        if (name.isBlank() || parts.contains(part)) {
            return;
        }
        parts.add(part);
        if (hasSigns(name)) {
            takeApart(name, isFurther);
        } else {
            atPlace(name, isFurther);
        }
    }

    private static String[][] byFirstLetter(String... signs) {
        String[][] byLetter = new String[0x80][];
        for (char letter = 0; letter < byLetter.length; letter++) {
            String first = String.valueOf(letter);
            byLetter[letter] =
                    Stream.of(signs).filter(sign -> sign.startsWith(first)).toArray(String[]::new);
        }
        return byLetter;
    }

    private static boolean hasSigns(String name) {
        for (int at = 0; at < name.length(); at++) {
            char letter = Character.toLowerCase(name.charAt(at));
            if (letter >= SIGNS.length) {
                if (letter == '（' || Character.isIdeographic(letter)) {
                    return true;
                }
                continue;
            }
            for (String sign : SIGNS[letter]) {
                if (isAt(sign, name, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name has a sign there, whose first letter it has; most have not its second. */
    private static boolean isAt(String sign, String name, int at) {
        return sign.length() == 1
                || at + 1 < name.length()
                        && Character.toLowerCase(name.charAt(at + 1)) == sign.charAt(1)
                        && name.regionMatches(true, at, sign, 0, sign.length());
    }

    private NormalName normal(String name) {
        return hasForm ? NormalName.of(name) : NormalName.ofNoCompany(name);
    }

    private void takeApart(String name, boolean isFurther) {
        Matcher affiliate = AFFILIATE.matcher(name);
        if (affiliate.matches()) {
            if (affiliate.group(2) != null || affiliate.group(3) != null) {
                add(affiliate.group(1), true);
            }
            add(affiliate.group(4), true);
            return;
        }
        Matcher tail = TAIL.matcher(name);
        Set<String> further = new LinkedHashSet<>();
        String itself = withoutOthers(tail.matches() ? tail.group(1) : name, KNOWN_AS, further);
        itself = withoutOthers(itself, CARE_OF, further);
        if (!itself.equals(name)) {
            add(itself, isFurther);
            further.forEach(other -> add(other, true));
            return;
        }
        int chinese = firstOf(name, UnicodeScript.HAN);
        int latin = firstOf(name, UnicodeScript.LATIN);
        int second = Math.max(chinese, latin);
        if (Math.min(chinese, latin) >= 0 && areTwoScripts(name, second, chinese > latin)) {
            add(name.substring(0, second - 1), isFurther);
            add(name.substring(second), true);
            return;
        }
        inBrackets(name, isFurther);
        atPlace(name, isFurther);
    }

    /** Whether it is a name and the same in Chinese, or the other way round, from there. */
    private static boolean areTwoScripts(String name, int second, boolean isChineseSecond) {
        UnicodeScript first = isChineseSecond ? UnicodeScript.LATIN : UnicodeScript.HAN;
        return Character.isWhitespace(name.charAt(second - 1))
                && (isChineseSecond || UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.HAN)
                && firstOf(name.substring(second), first) < 0
                && name.codePointCount(second, name.length()) > 1;
    }

    private static int firstOf(String text, UnicodeScript script) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (UnicodeScript.of(text.codePointAt(at)) == script) {
                return at;
            }
        }
        return -1;
    }

    /** What stands before the brackets a name ends in, and what in them. */
    private void inBrackets(String name, boolean isFurther) {
        Optional<Brackets> brackets = Brackets.atEnd(name);
        if (brackets.isEmpty()) {
            return;
        }
        String before = brackets.get().before(name).strip();
        String inside = brackets.get().inside(name).strip();
        boolean isDescribed = DESCRIPTION.matcher(inside).matches();
        boolean isAbbreviated = isAbbreviation(inside, before);
        boolean hasWholeBefore = isWhole(before);
        add(before, isFurther || !(isDescribed || isAbbreviated || hasWholeBefore));
        if (isDescribed || inside.isEmpty()) {
            return;
        }
        boolean isPlace = !isAbbreviated && mayBePlace(inside, before);
        if (isPlace && hasWholeBefore) {
            addPlaced(name, before, inside, isFurther);
        }
        if (!isPlace || !isAsked && !saysNoName(inside)) {
            add(inside, true);
        }
    }

    /** A name with a place behind its legal form, after a comma. */
    private void atPlace(String name, boolean isFurther) {
        int comma = Math.max(Math.max(name.lastIndexOf(", "), name.lastIndexOf('，')), name.lastIndexOf(" - "));
        if (!hasForm || comma <= 0) {
            return;
        }
        String before = name.substring(0, comma).strip();
        String place =
                name.substring(comma + (name.startsWith(" - ", comma) ? 3 : 1)).strip();
        if (PLACE.matcher(place).matches() && !isLegalForm(place) && isWhole(before)) {
            add(before, isFurther);
            addPlaced(name, before, place, isFurther);
        }
    }

    /** A place behind the legal form may as well stand before it. */
    private void addPlaced(String name, String before, String place, boolean isFurther) {
        NormalName whole = normal(before);
        String bare = NormalName.ofNoCompany(whole.bare() + " " + place).whole();
        parts.add(new NamePart(name, isFurther, new NormalName(normal(name).whole(), bare, whole.form())));
    }

    /** Whether what stands in brackets may be no more than a place, which is one word, or two that are not all capitals. */
    private static boolean mayBePlace(String inside, String before) {
        return saysNoName(inside)
                || NormalName.of(inside).form().isEmpty()
                        && !LONGER_THAN_A_PLACE.matcher(inside).matches()
                        && !(IN_CAPITALS.matcher(inside).find()
                                && before.codePoints().anyMatch(Character::isLowerCase));
    }

    /** Whether it has a legal form, perhaps before brackets. */
    static boolean isWhole(String name) {
        String before =
                Brackets.atEnd(name).map(brackets -> brackets.before(name)).orElse(name);
        return !NormalName.of(before).form().isEmpty();
    }

    /** Whether it is a country or nothing but a legal form. */
    static boolean saysNoName(String inside) {
        Jurisdiction country = Jurisdiction.of(inside);
        return country.isKnown() || country.suggestion().isPresent() || isLegalForm(inside);
    }

    /** Whether it is nothing but a legal form. */
    static boolean isLegalForm(String text) {
        return NormalName.of("xx " + text).bare().equals("xx")
                || NormalName.of(text + " xx").bare().equals("xx");
    }

    /** A name without those that such words lead over to, as what it is also, was, or trades as; these are added to the further ones. */
    private static String withoutOthers(String name, Pattern words, Set<String> further) {
        Matcher knownAs = words.matcher(name);
        if (!knownAs.find()) {
            return name;
        }
        StringBuilder itself = new StringBuilder(beforeSigns(name.substring(0, knownAs.start())));
        boolean isLast = false;
        while (!isLast) {
            int from = knownAs.end();
            isLast = !knownAs.find();
            String other = name.substring(from, isLast ? name.length() : knownAs.start());
            int end = closing(other);
            itself.append(other.substring(Math.min(end + 1, other.length())));
            String stripped = beforeSigns(other.substring(0, end).strip());
            if (!stripped.isEmpty()) {
                further.add(stripped);
            }
        }
        return itself.toString().strip();
    }

    /** Without the signs it ends with that lead over to what follows. */
    private static String beforeSigns(String text) {
        int end = text.length();
        while (end > 0 && " \t,;:(（[-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Where the bracket opens that closes there; -1 if nowhere. */
    private static int opening(String text, int close) {
        int open = 0;
        for (int i = close; i >= 0; i--) {
            if (")）]".indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if ("(（[".indexOf(text.charAt(i)) >= 0 && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bracket closes a text stands in; its length, where it stands in none. */
    private static int closing(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("(（[".indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if (")）]".indexOf(text.charAt(i)) >= 0 && open-- == 0) {
                return i;
            }
        }
        return text.length();
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
