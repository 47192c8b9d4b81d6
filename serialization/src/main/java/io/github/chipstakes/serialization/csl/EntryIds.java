package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.Ids;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Ids for the entries of a list, the same in whatever order they stand: of the number of an entry, or else of its name and first
 * notice; where several agree in these, also of a hash of what else the list says of them, and of their addresses and the rest only
 * if need be; entries that agree in all are numbered.
 */
final class EntryIds {
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_NOTICE = 16;
    private static final int HASH_DIGITS = 10;

    private static final List<Function<EntryText, String>> FORMS = List.of(
            EntryIds::plain,
            entry -> plain(entry) + "~" + hash(said(entry)),
            entry -> plain(entry) + "~" + hash(all(entry)));

    private EntryIds() {}

    /** The ids of these entries, in their order. */
    static List<String> of(List<EntryText> entries) {
        String[] ids = new String[entries.size()];
        Arrays.fill(ids, "");
        Set<String> taken = new HashSet<>();
        for (Function<EntryText, String> form : FORMS) {
            String[] formed = new String[ids.length];
            Map<String, Integer> alike = new HashMap<>();
            for (int i = 0; i < ids.length; i++) {
                if (ids[i].isEmpty()) {
                    formed[i] = form.apply(entries.get(i));
                    alike.merge(formed[i], 1, Integer::sum);
                }
            }
            for (int i = 0; i < ids.length; i++) {
                if (ids[i].isEmpty() && alike.getOrDefault(formed[i], 0) == 1 && taken.add(formed[i])) {
                    ids[i] = formed[i];
                }
            }
        }
        for (int i = 0; i < ids.length; i++) {
            for (int number = 2; ids[i].isEmpty(); number++) {
                String numbered = plain(entries.get(i)) + "~" + hash(all(entries.get(i))) + "~" + number;
                ids[i] = taken.add(numbered) ? numbered : "";
            }
        }
        return List.of(ids);
    }

    private static String plain(EntryText entry) {
        Row row = entry.row();
        String stem = "us-" + entry.list().code() + "-";
        return row.number.isBlank()
                ? stem
                        + readable(row.name, LONGEST_NAME)
                        + entry.cites().stream()
                                .findFirst()
                                .map(cited -> "-" + readable(cited.canonical(), LONGEST_NOTICE))
                                .orElse("")
                : stem + readable(row.number, LONGEST_NOTICE);
    }

    /** What a digest keeps, too. */
    private static String said(EntryText entry) {
        Row row = entry.row();
        return String.join(
                "\n",
                row.name,
                row.notice,
                row.type,
                new TreeSet<>(row.aliases).toString(),
                new TreeSet<>(row.countries).toString(),
                new TreeSet<>(entry.programs()).toString(),
                entry.requirement().toString(),
                entry.policy().toString());
    }

    private static String all(EntryText entry) {
        Row row = entry.row();
        return String.join(
                "\n",
                said(entry),
                new TreeSet<>(row.addresses.stream().map(Object::toString).toList()).toString(),
                row.id,
                String.valueOf(row.start),
                String.valueOf(row.end),
                row.rest.toString());
    }

    /** What people can read of a text, so long at most; where that is nothing, or not all, a hash instead or after it. */
    static String readable(String text, int longest) {
        String words = Ids.words(text);
        return words.isEmpty()
                ? hash(text)
                : words.length() <= longest ? words : words.substring(0, longest) + "~" + hash(text);
    }

    private static String hash(String text) {
        return Ids.hash(text, HASH_DIGITS);
    }
}
