package io.github.chipstakes.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that stand in a row of people's own lists together with something else: with another name behind a sign or in another line of the
 * cell, as in {@code Acme Ltd / Bolt Ltd}; with a street, as in {@code Acme Ltd, No. 5 Long Road}; or as those of whom a row names a branch, as in
 * {@code Acme Ltd Shanghai Branch}. Each is looked for as a further name.
 */
final class SharedRows {
    /** So many names one row has at most; what has more is no row of names. */
    private static final int MOST = 8;

    /** So many words a place has at most that stands between a name and its branch. */
    private static final int WORDS_OF_PLACE = 2;

    /** The semicolon of an HTML reference is none. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\s)/(?=\\s)|\\||(?<!&[#\\w]{1,8});|[\\r\\n]+");

    /** Where a number of a house, or of a room in one, follows; no {@code 7th Institute} does. */
    private static final Pattern STREET = Pattern.compile(
            "[,，]\\s*(?=(?:no|room|rm|floor|flat|unit|suite|block|building|bldg|office|p\\.?\\s?o\\.? box)\\b[.\\s#]*\\p{L}?\\d"
                    + "|\\d+(?:[/-]\\d+)?\\p{L}?,?\\s+\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRANCH =
            Pattern.compile("\\b(?:branch|rep(?:resentative)?\\.? office)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_BRANCH = Pattern.compile("(?i)(?: office)?[)\\s.\"”»’]*");
    private static final Pattern CHINESE_BRANCH = Pattern.compile("(?<=公司|银行)\\p{IsHan}{1,8}(?:分公司|分行|支行|办事处|代表处)$");

    private SharedRows() {}

    /** Whether a branch may be named in it. */
    static boolean mayBeBranch(String row) {
        return BRANCH.matcher(row).find() || CHINESE_BRANCH.matcher(row).find();
    }

    /** The names; none where nothing else stands in the row. */
    static List<String> of(String row) {
        String[] rows = SIGN.split(row, MOST);
        return Stream.of(rows)
                .map(String::strip)
                .flatMap(one -> Stream.concat(rows.length > 1 ? Stream.of(one) : Stream.of(), without(one)))
                .filter(name -> NormalName.of(name).whole().length() > 1 && !NameParts.saysNoName(name))
                .distinct()
                .toList();
    }

    /** The name without its street, and without the branch of it that is meant. */
    private static Stream<String> without(String name) {
        Matcher street = STREET.matcher(name);
        if (street.find() && street.start() > 0) {
            String before = name.substring(0, street.start());
            return Stream.concat(Stream.of(before), withoutBranch(before));
        }
        return withoutBranch(name);
    }

    private static Stream<String> withoutBranch(String name) {
        Matcher chinese = CHINESE_BRANCH.matcher(name);
        return chinese.find() ? Stream.of(name.substring(0, chinese.start())) : withPlaceOrWithout(name).stream();
    }

    /** Whose branch it may be: whatever stands before it, and before the words that may be its place. */
    private static List<String> withPlaceOrWithout(String name) {
        Matcher branch = BRANCH.matcher(name);
        int start = -1;
        int end = 0;
        while (branch.find()) {
            start = branch.start();
            end = branch.end();
        }
        List<String> names = new ArrayList<>();
        if (start <= 0 || !BEHIND_BRANCH.matcher(name.substring(end)).matches()) {
            return names;
        }
        String before = name.substring(0, start).strip();
        for (int words = 0; words <= WORDS_OF_PLACE && !before.isEmpty(); words++) {
            names.add(before);
            before = NormalName.endsInForm(before) ? "" : withoutLastWord(before);
        }
        return names;
    }

    private static String withoutLastWord(String name) {
        int end = name.length();
        while (end > 0 && !isBetweenWords(name.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && isBetweenWords(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isBetweenWords(char sign) {
        return Character.isWhitespace(sign) || ",;(-–".indexOf(sign) >= 0;
    }
}
