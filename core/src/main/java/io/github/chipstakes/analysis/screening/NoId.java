package io.github.chipstakes.analysis.screening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write that there is no id: in words, by a sign, by zeros. */
final class NoId {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern ZEROS = Pattern.compile("0*");
    private static final Set<String> WORDS = Set.of(
            "na",
            "nan",
            "none",
            "null",
            "nil",
            "no",
            "noid",
            "unknown",
            "unk",
            "notknown",
            "notavailable",
            "notapplicable",
            "notprovided",
            "notspecified",
            "unspecified",
            "undefined",
            "unassigned",
            "missing",
            "empty",
            "blank",
            "pending",
            "tba",
            "tbc",
            "tbd",
            "keine",
            "unbekannt",
            "aucun",
            "inconnu",
            "ninguno",
            "desconocido",
            "无",
            "無",
            "未知",
            "不详",
            "不詳",
            "不明",
            "暂无");

    private NoId() {}

    /** Whether a text is one of these, whatever its case and signs. */
    static boolean is(String text) {
        String plain = SIGNS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return ZEROS.matcher(plain).matches() || WORDS.contains(plain);
    }
}
