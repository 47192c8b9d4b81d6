package io.github.chipstakes.model.code;

import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A currency by its ISO 4217 code, such as {@code CNY}. Any text that is not blank is kept as given, so that a wrong code never
 * costs the amount beside it; {@link #isKnown()} and {@link #suggestion()} say what is wrong with it.
 *
 * @param code the code as given
 */
public record Currency(String code) {
    /** The day the table stands for: ISO 4217 lists one and three with amendment 180 (Bulgaria's euro) in force. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final Map<String, List<String>> ACTIVE = CodeTable.read("currencies.txt", 3);
    private static final Map<String, List<String>> HISTORIC = CodeTable.read("historic-currencies.txt", 4);
    private static final Map<String, String> SPELLINGS = CodeTable.spellings("currency-spellings.txt");

    /** Keeps any text but a blank one, which is refused with an {@link IllegalArgumentException}. */
    public Currency {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a currency is a code such as CNY, not \"" + code + "\"");
        }
    }

    /** The currency of this text, as given; refused where it is blank. */
    public static Currency of(String code) {
        return new Currency(code);
    }

    /** Whether ISO 4217 has this code, in use or withdrawn, as of {@link #AS_OF}. */
    public boolean isKnown() {
        return ACTIVE.containsKey(code) || HISTORIC.containsKey(code);
    }

    /** Whether ISO 4217 has withdrawn this code, as of {@link #AS_OF}. */
    public boolean isHistoric() {
        return HISTORIC.containsKey(code);
    }

    /** When ISO 4217 withdrew this code, as precisely as it says; empty for a currency in use and an unknown one. */
    public Optional<PartialDate> withdrawn() {
        return Optional.ofNullable(HISTORIC.get(code)).map(row -> PartialDate.parse(row.get(1)));
    }

    /** The name ISO 4217 gives this currency, in English. */
    public Optional<String> name() {
        return row().map(row -> row.get(row.size() - 1));
    }

    /**
     * How many decimal places an amount has: 2 for CNY, 0 for JPY. Empty for an unknown currency, for what ISO 4217 gives no minor
     * unit (gold), and for a withdrawn currency whose minor unit is not known here.
     */
    public Optional<Integer> minorUnits() {
        return row().map(row -> row.get(row.size() - 2))
                .filter(units -> !units.equals("-"))
                .map(Integer::valueOf);
    }

    /** The known currency this unknown one is likely to mean: {@code RMB} is CNY, {@code usd} USD. Empty for a known one. */
    public Optional<Currency> suggestion() {
        if (isKnown()) {
            return Optional.empty();
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return Optional.of(new Currency(SPELLINGS.getOrDefault(upper, upper))).filter(Currency::isKnown);
    }

    private Optional<List<String>> row() {
        return Optional.ofNullable(ACTIVE.get(code)).or(() -> Optional.ofNullable(HISTORIC.get(code)));
    }

    /** The code as given. */
    @Override
    public String toString() {
        return code;
    }
}
