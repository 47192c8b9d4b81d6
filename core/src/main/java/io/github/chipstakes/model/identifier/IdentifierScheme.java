package io.github.chipstakes.model.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A kind of identifier whose form is known. A passing check proves form only, never whose identifier it is. */
public enum IdentifierScheme {
    /** Legal Entity Identifier, ISO 17442: {@link Lei}. */
    LEI("lei", Lei::flaw),
    /** International Securities Identification Number, ISO 6166: {@link Isin}. */
    ISIN("isin", Isin::flaw),
    /** Chinese unified social credit code, GB 32100-2015: {@link Uscc}. */
    USCC("uscc", Uscc::flaw),
    /** Chinese organization code, GB 11714: {@link OrganizationCode}. */
    ORGANIZATION_CODE("organization-code", OrganizationCode::flaw),
    /** Financial Instrument Global Identifier: {@link Figi}. */
    FIGI("figi", Figi::flaw),
    /** CUSIP or CINS number: {@link Cusip}. */
    CUSIP("cusip", Cusip::flaw),
    /** Central Index Key of the US Securities and Exchange Commission: {@link Cik}. */
    CIK("cik", Cik::flaw, IdentifierScheme::canonicalCik),
    /** Item of Wikidata: {@link WikidataId}. */
    WIKIDATA("wikidata", WikidataId::flaw),
    /** Company in OpenCorporates: {@link OpenCorporatesId}. */
    OPENCORPORATES("opencorporates", OpenCorporatesId::flaw, OpenCorporatesId::canonical),
    /** Symbol on an exchange: {@link Ticker}. */
    TICKER("ticker", Ticker::flaw, IdentifierScheme::canonicalTicker);

    private static final Map<String, IdentifierScheme> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(IdentifierScheme::prefix, scheme -> scheme));

    private final String prefix;
    private final Function<String, Optional<String>> flaw;
    private final UnaryOperator<String> canonical;

    IdentifierScheme(String prefix, Function<String, Optional<String>> flaw) {
        this(prefix, flaw, Shape::plain);
    }

    IdentifierScheme(String prefix, Function<String, Optional<String>> flaw, UnaryOperator<String> canonical) {
        this.prefix = prefix;
        this.flaw = flaw;
        this.canonical = canonical;
    }

    /** The scheme of this name, in capitals or small letters, with hyphens or underscores; empty if none is known. */
    public static Optional<IdentifierScheme> named(String name) {
        return Optional.ofNullable(
                BY_PREFIX.get(name.strip().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What stands before the colon in an identifier's text form: {@code isin}. */
    public String prefix() {
        return prefix;
    }

    /** What keeps the value from being an identifier of this scheme and what would be right; empty if nothing does. */
    public Optional<String> flaw(String value) {
        return flaw.apply(value);
    }

    /** The value in the one spelling of this scheme, as far as it can be told; a malformed value stays malformed. */
    public String canonical(String value) {
        String spelled = canonical.apply(value);
        return spelled.isBlank() ? value : spelled;
    }

    private static String canonicalCik(String value) {
        String plain = Shape.plain(value);
        return Cik.isValid(plain) ? Cik.parse(plain).value() : plain;
    }

    private static String canonicalTicker(String value) {
        return Ticker.isValid(value) ? Ticker.parse(value).toString() : value.strip();
    }
}
