package io.github.chipstakes.analysis.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The legal forms companies bear in their names, from a table. */
final class LegalForms {
    private static final int LONGEST = 6;
    private static final List<Map.Entry<String, Form>> NONE = List.of();

    private static final String COMPANY = "公司";

    /** After these a Chinese "company" is a part of one, or its head: a branch, a subsidiary, a head office. */
    private static final List<String> PARTS = List.of("分", "总", "全资子", "控股子");

    /** A legal form, and where it may stand. */
    private record Form(String code, boolean atEnd, boolean atFront) {}

    /** By their words; those of one word without spaces between its words, such as the Chinese ones, in another table. */
    private static final Map<String, Form> FORMS = new HashMap<>();

    /** The words spellings begin or end with; a name with none of them has no such form. */
    private static final Set<String> OUTERMOST = new HashSet<>();

    /** By its spellings what a word within a name is, which is no legal form and comes and goes in one or another of them. */
    private static final Map<String, String> WITHIN = new HashMap<>();

    private static final List<Map.Entry<String, Form>> UNSPACED;

    static {
        Map<String, Form> unspaced = new HashMap<>();
        for (String line : NameTable.lines("legal-forms.txt")) {
            String[] columns = line.split(" ", 3);
            Form form = new Form(columns[1], !columns[0].equals("FRONT"), !columns[0].equals("END"));
            for (String spelling : columns[2].split("; ")) {
                List<String> words = NormalName.words(spelling);
                if (columns[0].equals("WITHIN")) {
                    WITHIN.put(words.get(0), columns[1]);
                    continue;
                }
                FORMS.put(String.join(" ", words), form);
                OUTERMOST.add(words.get(0));
                OUTERMOST.add(words.get(words.size() - 1));
                if (isUnspaced(words)) {
                    unspaced.put(words.get(0), form);
                }
            }
        }
        UNSPACED = unspaced.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Form> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private LegalForms() {}

    private static boolean isUnspaced(List<String> words) {
        return words.size() == 1 && words.get(0).codePoints().allMatch(LegalForms::isUnspaced);
    }

    private static boolean isUnspaced(int c) {
        return c >= 0x80 && (Character.isIdeographic(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }

    /**
     * Takes the legal forms off the words of a name: all at its end, and one at its front where there is none at the end or it
     * stands at the front only, such as PT. What is nothing but a legal form stays. A word within the name that is spelled in
     * several ways, such as Holdings, is spelled in one of them.
     *
     * @return the codes of what was taken off, and what was spelled in one way, in the order of the name
     */
    static List<String> takenOff(List<String> words) {
        List<String> codes = new ArrayList<>();
        Optional<String> code = atEnd(words);
        while (code.isPresent()) {
            codes.add(0, code.get());
            code = atEnd(words);
        }
        atFront(words, codes.isEmpty()).ifPresent(front -> codes.add(0, front));
        code = unspacedAtFront(words);
        while (code.isPresent()) {
            codes.add(0, code.get());
            code = unspacedAtFront(words);
        }
        for (int i = words.size() - 1; i > 0; i--) {
            String usual = WITHIN.get(words.get(i));
            if (usual != null) {
                codes.add(0, words.set(i, usual));
            }
        }
        return codes;
    }

    /** Whether a word may be one, or the first or last word of one, as far as can be told without reading letters that are no ASCII. */
    static boolean mayBePartOfOne(String word) {
        String letters = word.replace(".", "").toLowerCase(Locale.ROOT);
        return letters.length() < 2
                || OUTERMOST.contains(letters)
                || WITHIN.containsKey(letters)
                || letters.chars().anyMatch(letter -> letter >= 0x80);
    }

    /** Whether one is at the end of these words, which are more than that. */
    static boolean isAtEnd(List<String> words) {
        return atEnd(new ArrayList<>(words)).isPresent();
    }

    private static Optional<String> atEnd(List<String> words) {
        String word = words.get(words.size() - 1);
        for (int n = OUTERMOST.contains(word) ? Math.min(LONGEST, words.size()) : 0; n > 0; n--) {
            List<String> tail = words.subList(words.size() - n, words.size());
            Optional<Form> form = form(tail).filter(Form::atEnd);
            if (form.isPresent()) {
                return takenOff(form.get(), words, tail);
            }
        }
        for (Map.Entry<String, Form> form : isUnspaced(word.codePointBefore(word.length())) ? UNSPACED : NONE) {
            if (form.getValue().atEnd && word.endsWith(form.getKey())) {
                String rest = word.substring(0, word.length() - form.getKey().length());
                if (rest.isEmpty()
                        || form.getKey().equals(COMPANY) && PARTS.stream().anyMatch(rest::endsWith)) {
                    return Optional.empty();
                }
                words.set(words.size() - 1, rest);
                return Optional.of(form.getValue().code);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> atFront(List<String> words, boolean noneAtEnd) {
        for (int n = OUTERMOST.contains(words.get(0)) ? Math.min(LONGEST, words.size()) : 0; n > 0; n--) {
            List<String> head = words.subList(0, n);
            Optional<Form> form = form(head).filter(it -> it.atFront && (noneAtEnd || !it.atEnd));
            if (form.isPresent()) {
                return takenOff(form.get(), words, head);
            }
        }
        return Optional.empty();
    }

    /** The legal form that these words are. */
    private static Optional<Form> form(List<String> words) {
        boolean mayBe = OUTERMOST.contains(words.get(0)) && OUTERMOST.contains(words.get(words.size() - 1));
        return mayBe ? Optional.ofNullable(FORMS.get(String.join(" ", words))) : Optional.empty();
    }

    private static Optional<String> takenOff(Form form, List<String> words, List<String> part) {
        if (part.size() == words.size()) {
            return Optional.empty();
        }
        part.clear();
        return Optional.of(form.code);
    }

    private static Optional<String> unspacedAtFront(List<String> words) {
        String word = words.get(0);
        for (Map.Entry<String, Form> form : isUnspaced(word.codePointAt(0)) ? UNSPACED : NONE) {
            if (form.getValue().atFront && word.startsWith(form.getKey())) {
                String rest = word.substring(form.getKey().length());
                if (!rest.isEmpty()) {
                    words.set(0, rest);
                } else if (words.size() > 1) {
                    words.remove(0);
                } else {
                    return Optional.empty();
                }
                return Optional.of(form.getValue().code);
            }
        }
        return Optional.empty();
    }
}
