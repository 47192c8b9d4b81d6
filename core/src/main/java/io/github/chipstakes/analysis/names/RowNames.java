package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** What beside plain letters names of companies have that are no more than names. */
    private static final String IN_COMPANIES = ",-&'0123456789";

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
     * Whether more than a name may stand in a name that has no parts, or one that was written otherwise. Of a company there are millions of names
     * that are plain letters, or end in a legal form with nothing else behind a comma, and those hold no more.
     *
     * @param countries of the record that bears it
     */
    static boolean mayHoldMore(NamePart only, Supplier<Countries> countries) {
        String name = only.text();
        boolean isFormLast = isFormLast(only.normal());
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            if (!isPlain(sign) && !(isFormLast && IN_COMPANIES.indexOf(sign) >= 0)) {
                return true;
            }
        }
        return mayBegin(name) && BEFORE.matcher(name).lookingAt()
                || (isFormLast
                        ? hasMoreBehindComma(only) || mixesScripts(name) || isCodeLast(name, countries)
                        : mayEndInCountry(name) || SharedRows.mayBeBranch(name));
    }

    /** Whether the first letter is one of those that begin what stands before a name. */
    private static boolean mayBegin(String name) {
        return !name.isEmpty() && "0123456789([mMaAdDpP".indexOf(name.charAt(0)) >= 0;
    }

    private static boolean isPlain(char letter) {
        return letter == ' '
                || letter == '.'
                || Character.isLetter(letter) && (letter < 0x80 || letter > 0xff && letter < '！');
    }

    private static boolean isFormLast(NormalName normal) {
        return normal.whole().length() > normal.bare().length()
                && normal.whole().startsWith(normal.bare());
    }

    /** Whether the form may as well be the code of the country: {@code CO} of Colombia. */
    private static boolean isCodeLast(String name, Supplier<Countries> countries) {
        String last = lastWord(name);
        return last.length() == 2 && countries.get().agree(Optional.of(Jurisdiction.of(last.toUpperCase(Locale.ROOT))));
    }

    private static String lastWord(String name) {
        String stripped = name.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1).replace(".", "");
    }

    private static boolean mixesScripts(String name) {
        return !Letters.isAscii(name) && name.chars().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    }

    /** Whether a legal form may stand before the last word of a name, or that may be a code. */
    private static boolean mayEndInCountry(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length > 1
                && (lastWord(name).length() <= 3
                        || Arrays.stream(words, 0, words.length - 1).anyMatch(LegalForms::mayBePartOfOne));
    }

    /** Whether behind the first comma of a name there is more than its legal form. */
    private static boolean hasMoreBehindComma(NamePart name) {
        String text = name.text();
        int form = name.normal().whole().length() - name.normal().bare().length();
        int comma = text.indexOf(',');
        int letters = 0;
        for (int at = comma; comma >= 0 && at < text.length(); at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters > form;
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
