package io.github.chipstakes.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a name is a name by itself. Lists and people write {@code Acme Manufacturing Co. (AMC)}, {@code Acme (f.k.a. Bcme)},
 * {@code Acme, d/b/a Bcme}, {@code Acme (a subsidiary of Bcme)}, {@code Acme; and any successor thereof} and
 * {@code Acme. Affiliated Entity: Bcme}: what stands before is a name, too, but for the last of these, and what it is, was or trades as is a
 * further one; so is who takes their letters, as in {@code Acme c/o Bcme}, though somebody else. What stands before brackets is a further name even where it may be only part of a name, as in {@code Acme (Shenzhen)}, and
 * the name itself where it is whole by its legal form, as in {@code Acme Co. (Shenzhen)} or {@code Acme Co., Shenzhen}.
 *
 * @param text the name
 * @param isFurther whether it is a further name, such as an abbreviation
 * @param normal its normal form
 */
public record NamePart(String text, boolean isFurther, NormalName normal) {
    /** For so many names that stand beside one it is looked at most; what has more is no row of names. */
    private static final int MOST_OTHERS = 16;

    /** The name itself, and the parts of it. */
    public static List<NamePart> of(String name) {
        return NameParts.borne(name, true);
    }

    /** The same of a person, a vessel or whatever else has no legal form. */
    static List<NamePart> ofNoCompany(String name) {
        return NameParts.borne(name, false);
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

    /**
     * All that somebody who looks for a name looks for: the name, the parts of it but for places, and these turned at their comma; and so without
     * what rows of lists hold beside a name, such as their number, {@code Mrs} and a country behind it; and as it
     * was where a program has written it otherwise.
     *
     * @param countries those of whom is looked for, where they are said: their codes behind a name are no part of it
     */
    public static List<NamePart> asked(String name, Countries countries) {
        List<String> names = new ArrayList<>();
        for (String reading : Misread.readings(name)) {
            names.add(reading);
            names.addAll(RowNames.of(reading, countries));
        }
        List<String> bare = names.subList(1, names.size());
        List<NamePart> parts = NameParts.asked(names, false);
        List<NamePart> asked = new ArrayList<>();
        for (NamePart part : parts) {
            add(asked, part, bare.contains(part.text) ? name : part.text);
        }
        List<String> others = Stream.concat(
                        parts.stream().map(NamePart::text).filter(text -> !names.contains(text)),
                        parts.stream().flatMap(part -> SharedRows.of(part.text).stream()))
                .flatMap(other -> Stream.concat(Stream.of(other), RowNames.of(other, countries).stream()))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
        NameParts.asked(others, true).forEach(part -> add(asked, part, part.text));
        return asked;
    }

    private static void add(List<NamePart> asked, NamePart part, String told) {
        asked.add(new NamePart(told, part.isFurther, part.normal));
        turned(part.text).ifPresent(turned -> asked.add(new NamePart(told, part.isFurther, turned.normal)));
    }

    /** Whether a word of the name has Latin letters beside those of another alphabet that look like such. */
    public static boolean mixesAlphabets(String name) {
        return !LookAlikes.inLatin(name).equals(name);
    }
}
