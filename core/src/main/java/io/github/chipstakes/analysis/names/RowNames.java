package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rows of people's own lists hold beside a name: a number before it or in brackets behind it, the country behind it, and how somebody is
 * addressed.
 *
 * <p>A country stands behind a comma, a dash or the like; behind a legal form no more than a space is needed. A code is one
 * where the row is of that country, or a legal form or several words stand before it: {@code LI, NA} is a person.
 */
final class RowNames {
    /** So many names with less and less beside them are looked for, and the one with nothing beside it. */
    private static final int MOST = 8;

    private static final int LONGEST_BEHIND = 64;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:\\d{1,4}[.)]|[(\\[]\\d{1,4}[)\\]])\\s*|(?:M/s|Messrs)(?:\\.\\s*|\\s+))(?=\\p{L}|\\d{1,4}[.)]|[(\\[]\\d)"
                    + "|(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\\.\\s*|\\s+)(?=\\p{L}\\S*\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("\\s*[(（\\[](?:No\\.? ?)?\\d{1,3}[)）\\]]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，;/|(（\\[]\\s*|\\s+[-–—]\\s+");
    private static final Pattern CLOSING = Pattern.compile("\\s*[)）\\]]$");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[.\\s]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}");

    private static final Pattern SEVERAL_WORDS = Pattern.compile("[^\\s,，]+\\s+\\S");

    /** What may be a word such as {@code in} rather than a code. */
    private static final Pattern SMALL = Pattern.compile("[A-Za-z]?[a-z]");

    private final String name;
    private final Countries countries;
    private int from;
    private int end;
    private boolean isBehindDone;

    private RowNames(String name, Countries countries) {
        this.name = name;
        this.countries = countries;
        end = name.length();
    }

    /** The name without these, as often as there are any. */
    static List<String> of(String name, Countries countries) {
        RowNames row = new RowNames(name, countries);
        List<String> bare = new ArrayList<>();
        boolean isBarer = row.takeOff();
        while (isBarer && bare.size() < MOST) {
            bare.add(row.rest());
            isBarer = row.takeOff();
        }
        if (isBarer) {
            while (isBarer) {
                isBarer = row.takeOff();
            }
            bare.add(row.rest());
        }
        return bare;
    }

    private String rest() {
        return name.substring(from, end).strip();
    }

    /** Takes off one of them, those behind first; whether there was one. */
    private boolean takeOff() {
        isBehindDone = isBehindDone || !takeOffBehind();
        return !isBehindDone || takeOffBefore();
    }

    private boolean takeOffBefore() {
        while (from < end && Character.isWhitespace(name.charAt(from))) {
            from++;
        }
        Matcher before = BEFORE.matcher(name).region(from, end);
        boolean isAny = before.lookingAt();
        from = isAny ? before.end() : from;
        return isAny;
    }

    private boolean takeOffBehind() {
        while (end > 0 && Character.isWhitespace(name.charAt(end - 1))) {
            end--;
        }
        int start = Math.max(0, end - LONGEST_BEHIND);
        String behind = name.substring(start, end);
        Matcher number = NUMBER.matcher(behind);
        int at = number.find() ? number.start() : country(start, behind);
        boolean isAny = at >= 0 && start + at > 0;
        end = isAny ? start + at : end;
        return isAny;
    }

    /** Where in the end of the name the country begins, with the sign that sets it apart; -1 if there is none. */
    private int country(int start, String behind) {
        Matcher separator = SEPARATOR.matcher(behind);
        int at = -1;
        int words = 0;
        while (separator.find()) {
            at = separator.start();
            words = separator.end();
        }
        if (at >= 0) {
            boolean isInBrackets = behind.substring(at, words).matches("\\s*[(（]\\s*");
            String inside = CLOSING.matcher(behind.substring(words)).replaceFirst("");
            if (isBeside(inside, start + at, isInBrackets)) {
                return at;
            }
        }
        at = behind.lastIndexOf(' ');
        while (at >= words && !isBeside(behind.substring(at + 1), start + at, true)) {
            at = behind.lastIndexOf(' ', at - 1);
        }
        return at >= words ? at : -1;
    }

    /** Whether these words are a country and no part of the name before them. */
    private boolean isBeside(String words, int at, boolean needsForm) {
        String letters = BETWEEN_LETTERS.matcher(words).replaceAll("");
        boolean isCode = CODE.matcher(letters).matches();
        Optional<Jurisdiction> country = named(isCode ? letters : words);
        if (country.isEmpty() || isCode && countries.agree(country)) {
            return country.isPresent();
        }
        String before = name.substring(0, at);
        return !isCode && !needsForm
                || !(isCode && mayBeWord(words, letters))
                        && (hasForm(before, letters)
                                || !needsForm && SEVERAL_WORDS.matcher(before).lookingAt());
    }

    private static boolean mayBeWord(String words, String letters) {
        return SMALL.matcher(letters).matches() || NameParts.isLegalForm(words);
    }

    /** Whether it has a legal form; for a code of two letters, at its end or before its last comma. */
    private static boolean hasForm(String before, String code) {
        return code.length() > 2
                ? NameParts.isWhole(before)
                : NormalName.endsInForm(before)
                        || NormalName.endsInForm(before.substring(0, Math.max(0, before.lastIndexOf(','))));
    }

    private static Optional<Jurisdiction> named(String words) {
        if (words.isBlank() || words.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Jurisdiction named = Jurisdiction.of(words);
        return named.isKnown() ? Optional.of(named) : named.suggestion();
    }
}
