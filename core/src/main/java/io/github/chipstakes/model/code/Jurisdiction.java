package io.github.chipstakes.model.code;

import io.github.chipstakes.model.claim.Answer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a law holds or an entity is registered: a country or territory by its ISO 3166-1 alpha-2 code ({@code CN}), a subdivision of
 * one in the form of ISO 3166-2 ({@code CN-BJ}), or the European Union ({@code EU}). Any text that is not blank is kept as given.
 * Names are those of the standard and state no opinion on the status of a territory.
 *
 * @param code the code as given
 */
public record Jurisdiction(String code) {
    /** The day the table stands for: the 249 codes of ISO 3166-1:2020, with the names as changed up to this day. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    private static final String EU = "EU";
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern UNCOUNTED = Pattern.compile("\\P{L}+");
    private static final Pattern ARTICLE = Pattern.compile("\\s*the\\s", Pattern.CASE_INSENSITIVE);
    private static final Map<String, List<String>> COUNTRIES = CodeTable.read("countries.txt", 3);
    private static final Map<String, String> SPELLINGS = spellings();

    /** Territories with a code of their own that ISO 3166-2 lists as subdivisions, too, by the country it lists them under. */
    private static final Map<String, Set<String>> ALSO_SUBDIVISIONS = Map.of(
            "CN", Set.of("HK", "MO", "TW"),
            "FI", Set.of("AX"),
            "FR", Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
            "NL", Set.of("AW", "BQ", "CW", "SX"),
            "NO", Set.of("SJ"),
            "US", Set.of("AS", "GU", "MP", "PR", "UM", "VI"));

    /** Keeps any text but a blank one, which is refused with an {@link IllegalArgumentException}. */
    public Jurisdiction {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a jurisdiction is a code such as CN or CN-BJ, not \"" + code + "\"");
        }
    }

    /** The jurisdiction of this text, as given; refused where it is blank. */
    public static Jurisdiction of(String code) {
        return new Jurisdiction(code);
    }

    /**
     * Whether this is a country of ISO 3166-1, the EU, or has the form of a subdivision of a known country. No table of subdivisions is
     * kept, so {@code US-ZZ}, which there is not, counts as known.
     */
    public boolean isKnown() {
        return code.equals(EU) || country().isPresent();
    }

    /** The English short name of a country, without article; empty for subdivisions, of which no table is kept, and the unknown. */
    public Optional<String> name() {
        return code.equals(EU)
                ? Optional.of("European Union")
                : Optional.ofNullable(COUNTRIES.get(code)).map(row -> row.get(2));
    }

    /** The country of a subdivision, a country itself; empty for the EU and the unknown. */
    public Optional<Jurisdiction> country() {
        String country = SUBDIVISION.matcher(code).matches() ? code.substring(0, 2) : code;
        return Optional.of(country).filter(COUNTRIES::containsKey).map(Jurisdiction::new);
    }

    /**
     * Whether it lies outside of another: NO within one country, YES for two countries. UNKNOWN where one of them is no country, or where
     * ISO 3166-2 lists one as a subdivision of the other, as it does Puerto Rico and Hong Kong: laws differ in what they take for foreign.
     */
    public Answer isForeignTo(Jurisdiction other) {
        Optional<Jurisdiction> own = country();
        Optional<Jurisdiction> others = other.country();
        if (own.isEmpty()
                || others.isEmpty()
                || isAlsoOf(own.get(), others.get())
                || isAlsoOf(others.get(), own.get())) {
            return Answer.unknown("whether " + this + " is foreign to " + other + " is not known");
        }
        return own.equals(others) ? Answer.no(this + " is of " + others.get()) : Answer.yes();
    }

    private static boolean isAlsoOf(Jurisdiction territory, Jurisdiction country) {
        return ALSO_SUBDIVISIONS.getOrDefault(country.code, Set.of()).contains(territory.code);
    }

    /** The known jurisdiction this unknown one is likely to mean: {@code PRC} is CN, {@code UK} GB, {@code usa} US. Empty for a known one. */
    public Optional<Jurisdiction> suggestion() {
        if (isKnown()) {
            return Optional.empty();
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return Optional.of(new Jurisdiction(SPELLINGS.getOrDefault(letters(code), upper.replace('_', '-'))))
                .filter(Jurisdiction::isKnown);
    }

    /** What of a spelling counts: its letters without marks, whatever stands between them, and without an article. */
    private static String letters(String spelling) {
        String letters = UNCOUNTED
                .matcher(Normalizer.normalize(spelling, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return ARTICLE.matcher(spelling).lookingAt() ? letters.substring(3) : letters;
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        CodeTable.spellings("country-spellings.txt")
                .forEach((spelling, code) -> spellings.put(letters(spelling), code));
        COUNTRIES.forEach((code, row) -> {
            spellings.put(row.get(1), code);
            spellings.put(letters(row.get(2)), code);
        });
        return Map.copyOf(spellings);
    }

    /** The code as given. */
    @Override
    public String toString() {
        return code;
    }
}
