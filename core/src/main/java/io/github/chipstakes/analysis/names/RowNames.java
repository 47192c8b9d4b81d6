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
    /** With so many different beginnings and ends a name is looked for. */
    private static final int MOST = 4;

    private static final int LONGEST_BEHIND = 64;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\d{1,4}[.)]|[(\\[]\\d{1,4}[)\\]])\\s*(?=[\"“„«'‘’]?\\p{L}|\\d{1,4}[.)]|[(\\[]\\d|(?<=\\s)\\d)"
                    + "|(?:M/s|Messrs)(?:\\.\\s*|\\s+)(?=[\\p{L}\\d(\\[])"
                    + "|(?:Attn|Attention)\\s*[.:]\\s*(?=[\\p{L}\\d(\\[])"
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

    private RowNames(String name, Countries countries) {
        this.name = name;
        this.countries = countries;
        end = name.length();
    }

    /** The name without these, with those that stand before it or without, as often as there are any. */
    static List<String> of(String name, Countries countries) {
        RowNames row = new RowNames(name, countries);
        List<Integer> ends = new ArrayList<>(List.of(name.length()));
        while (row.takeOffBehind()) {
            add(ends, row.end);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        while (row.takeOffBefore()) {
            add(starts, row.from);
        }
        return starts.stream()
                .flatMap(from ->
                        ends.stream().map(end -> name.substring(from, end).strip()))
                .skip(1)
                .distinct()
                .toList();
    }

    /**
     * Whether more than a name may stand in it, or several, or one that was written otherwise: all but plain names of letters, of which there are
     * millions.
     */
    static boolean mayHoldMore(String name) {
        return name.chars().anyMatch(letter -> !isPlain((char) letter))
                || BEFORE.matcher(name).lookingAt()
                || SharedRows.mayBeBranch(name);
    }

    private static boolean isPlain(char letter) {
        return letter == ' '
                || letter == '.'
                || Character.isLetter(letter) && (letter < 0x80 || letter > 0xff && letter < '！');
    }

    /** Beside the first ones the last one, in place of that before it where there are many. */
    private static void add(List<Integer> places, int place) {
        if (places.size() < MOST) {
            places.add(place);
        } else {
            places.set(MOST - 1, place);
        }
    }

    private boolean takeOffBefore() {
        while (from < end && isSpaceOrQuote(name.charAt(from))) {
            from++;
        }
        Matcher before = BEFORE.matcher(name).region(from, end);
        boolean isAny = before.lookingAt();
        from = isAny ? before.end() : from;
        return isAny;
    }

    private static boolean isSpaceOrQuote(char sign) {
        return Character.isWhitespace(sign) || "\"“„«'‘’".indexOf(sign) >= 0;
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
                        && (!needsForm && SEVERAL_WORDS.matcher(before).lookingAt() || hasForm(before, letters));
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
