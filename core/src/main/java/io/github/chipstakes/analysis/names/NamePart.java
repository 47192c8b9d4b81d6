package io.github.chipstakes.analysis.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a name is a name by itself. Lists and people write {@code Acme Manufacturing Co. (AMC)}, {@code Acme (f.k.a. Bcme)},
 * {@code Acme, d/b/a Bcme}, {@code Acme (a subsidiary of Bcme)} and {@code Acme; and any successor thereof}: what stands before is a name,
 * too, and what it is, was or trades as is a further one. Other brackets, such as around a place, are part of the name, unless what stands
 * before them is whole by its legal form, as in {@code Acme Co. (Shenzhen)}.
 *
 * @param text the name
 * @param isFurther whether it is a further name, such as an abbreviation
 * @param normal its normal form
 */
public record NamePart(String text, boolean isFurther, NormalName normal) {
    private static final Pattern SIGNS =
            Pattern.compile("[(（\\[/]|[kb]\\.?a| as |formerly| and (?:any|its) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "(.*[^\\s,;])[\\s,;]+and (?:any|its) (?:successor|sub-?unit|subsidiar|affiliate)[^()（）\\[\\]]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN_AS = Pattern.compile(
            "[\\s,;:(（\\[-](?:[afn][./]?k[./]?a|d[./]?b[./]?a|(?:(?:also|formerly|now) known|doing business) as|formerly)"
                    + "[\\s.,:-]+(?=[^\\s.,:-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）][^\\p{L}\\p{N}]*");
    private static final Pattern DESCRIPTION = Pattern.compile("an? .*|.* (?:[Ee]ntity|[Nn]ational)");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{IsLatin}0-9&.-]{3,20}");

    /** The name itself, and the parts of it. */
    public static List<NamePart> of(String name) {
        return of(name, NormalName::of);
    }

    /** The same of a person, a vessel or whatever else has no legal form. */
    static List<NamePart> ofNoCompany(String name) {
        return of(name, NormalName::ofNoCompany);
    }

    private static List<NamePart> of(String name, Function<String, NormalName> normal) {
        List<NamePart> parts = new ArrayList<>(1);
        parts.add(new NamePart(name, false, normal.apply(name)));
        if (!SIGNS.matcher(name).find()) {
            return parts;
        }
        Matcher tail = TAIL.matcher(name);
        Set<String> further = new LinkedHashSet<>();
        String itself = withoutOthers(tail.matches() ? tail.group(1) : name, further);
        if (!itself.equals(name) && !itself.isBlank()) {
            parts.add(new NamePart(itself, false, normal.apply(itself)));
        }
        inBrackets(itself, false, normal).forEach(parts::add);
        for (String other : further) {
            parts.add(new NamePart(other, true, normal.apply(other)));
            inBrackets(other, true, normal).forEach(parts::add);
        }
        return parts;
    }

    /**
     * The parts of a name that ends in brackets: what stands before these, where it is a whole name, and what stands in them, where that is
     * an abbreviation of it. A place behind the legal form may as well stand before it.
     */
    private static List<NamePart> inBrackets(String name, boolean isFurther, Function<String, NormalName> normal) {
        Matcher brackets = BRACKETS.matcher(name);
        if (!brackets.matches()) {
            return List.of();
        }
        String inside = brackets.group(2).strip();
        NormalName before = normal.apply(brackets.group(1));
        NamePart itself = new NamePart(brackets.group(1), isFurther, before);
        if (DESCRIPTION.matcher(inside).matches()) {
            return List.of(itself);
        }
        if (isAbbreviation(inside, brackets.group(1))) {
            return List.of(itself, new NamePart(inside, true, normal.apply(inside)));
        }
        if (NormalName.of(brackets.group(1)).form().isEmpty()) {
            return List.of();
        }
        String bare = NormalName.ofNoCompany(before.bare() + " " + inside).whole();
        NormalName placed = new NormalName(normal.apply(name).whole(), bare, before.form());
        return List.of(itself, new NamePart(name, isFurther, placed));
    }

    /** A name without what it is also, was, or trades as; these are added to the further ones. */
    private static String withoutOthers(String name, Set<String> further) {
        Matcher knownAs = KNOWN_AS.matcher(name);
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
