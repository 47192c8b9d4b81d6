package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name must not hold letters that only look like others. */
final class TextConfusable implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("text-confusable")
            .wrong("A name mixes scripts within a word, or holds characters that cannot be seen.")
            .why("It looks like another name and is never found by it.")
            .mend("Type the name again, in one script; remove what cannot be seen.")
            .bad("companies: [{id: smic, name: \"SMI\\u0421\"}]")
            .good("companies: [{id: smic, name: SMIC \u4e2d\u82af\u56fd\u9645}]");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Scripts that stand side by side in names of East Asia. */
    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Names.of(dataset)
                .flatMap(name -> Stream.concat(unseen(name.value()), mixed(name.value()))
                        .map(what -> INFO.finding(name.record(), name.field(), what, name.value())));
    }

    private static Stream<String> unseen(String name) {
        return name.codePoints()
                .filter(TextConfusable::isUnseen)
                .distinct()
                .mapToObj(c -> String.format(Locale.ROOT, "it holds U+%04X, which cannot be seen", c));
    }

    /**
     * Control characters, ends of lines, zero-width characters, the soft hyphen, those that turn the direction of writing,
     * fillers, and tags; not the selectors of variants, which change how a letter looks.
     */
    private static boolean isUnseen(int c) {
        return c < 0x20
                || c >= 0x7F && c <= 0x9F
                || c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x2800
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE00FF
                || c >= 0xE01F0 && c <= 0xE0FFF;
    }

    private static Stream<String> mixed(String name) {
        return NO_LETTER.splitAsStream(name).flatMap(word -> {
            Set<UnicodeScript> scripts = scripts(word);
            return scripts.size() < 2 || TOGETHER.containsAll(scripts)
                    ? Stream.empty()
                    : Stream.of("the word " + word + " mixes letters of "
                            + scripts.stream()
                                    .map(script -> script.name().charAt(0)
                                            + script.name().substring(1).toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(" and ")));
        });
    }

    private static Set<UnicodeScript> scripts(String word) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }
}
