package io.github.chipstakes.model.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A market by its ISO 10383 market identifier code, such as {@code XSHG}. Any text that is not blank is kept as given. The table is a
 * selection: the equity markets where chip and AI companies are likely to be listed. A well-formed code that is not
 * {@linkplain #isKnown() known} may well exist; it is only not in the table. The STAR board has no code of its own: it is part of XSHG.
 *
 * @param code the code as given
 */
public record Mic(String code) {
    /** The day the selection was made. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}");
    private static final Map<String, List<String>> MARKETS = CodeTable.read("markets.txt", 3);
    private static final Map<String, String> SPELLINGS = CodeTable.spellings("market-spellings.txt");

    /** Keeps any text but a blank one, which is refused with an {@link IllegalArgumentException}. */
    public Mic {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a market is a code such as XSHG, not \"" + code + "\"");
        }
    }

    /** The market of this text, as given; refused where it is blank. */
    public static Mic of(String code) {
        return new Mic(code);
    }

    /** Whether this has the form of a market identifier code: four capital letters or digits. */
    public boolean isWellFormed() {
        return FORM.matcher(code).matches();
    }

    /** Whether this market is in the table; a market that is not may exist all the same. */
    public boolean isKnown() {
        return MARKETS.containsKey(code);
    }

    /** The name of a known market. */
    public Optional<String> name() {
        return Optional.ofNullable(MARKETS.get(code)).map(row -> row.get(2));
    }

    /** The country of a known market. */
    public Optional<Jurisdiction> country() {
        return Optional.ofNullable(MARKETS.get(code)).map(row -> new Jurisdiction(row.get(1)));
    }

    /** The known market this unknown one is likely to mean: {@code SSE} and {@code STAR} are XSHG, {@code xnas} XNAS. Empty for a known one. */
    public Optional<Mic> suggestion() {
        if (isKnown()) {
            return Optional.empty();
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return Optional.of(new Mic(SPELLINGS.getOrDefault(upper, upper))).filter(Mic::isKnown);
    }

    /** The code as given. */
    @Override
    public String toString() {
        return code;
    }
}
