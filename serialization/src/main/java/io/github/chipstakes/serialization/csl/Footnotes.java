package io.github.chipstakes.serialization.csl;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of footnotes in a license requirement of the Entity List, which stand after the regulations, {@code of the EAR)4}, or
 * after a paragraph of § 734.9, {@code §§ 734.9(g),3 746.8(a)(3)}.
 */
final class Footnotes {
    private static final Pattern NUMBER = Pattern.compile("\\bEAR\\.?\\)?\\s?([1-9])(?=[.)\\s]{0,3}$|\\.?\\)?\\s[A-Z])"
            + "|\\b734\\.9\\([a-z]\\)(?:\\(\\d\\))?,?\\s?([1-9])(?=[\\s,)])");

    private Footnotes() {}

    /** The numbers, in order, each once. */
    static List<Integer> in(String requirement) {
        return NUMBER.matcher(requirement)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }
}
