package io.github.chipstakes.model.identifier;

import io.github.chipstakes.model.code.Mic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a security is called on an exchange, and which exchange that is. Its text form is {@code XSHG:688256}, or the
 * symbol alone where the exchange is not known.
 *
 * @param mic the exchange, well formed, known or not; empty where none is said
 * @param symbol what the exchange calls the security, {@code 688256}; for Hong Kong with four digits or five
 */
public record Ticker(Optional<Mic> mic, String symbol) {

    private static final Mic SHANGHAI = Mic.of("XSHG");
    private static final Mic HONG_KONG = Mic.of("XHKG");
    private static final Pattern SYMBOL = Pattern.compile("(?U)[^\\s\\p{Cc}:]+");
    private static final Pattern STAR = Pattern.compile("68[89][0-9]{3}");
    private static final Pattern NAMES_EXCHANGE = Pattern.compile("(?i).*\\.(SH|SS|SZ|HK|TW)");

    /**
     * How vendors of market data write an exchange behind a symbol. {@code CH} covers Shanghai and Shenzhen, which are
     * told apart by the ranges of their numbers; {@code C1} and {@code C2} are shares listed in Shanghai and Shenzhen
     * as they are traded through Stock Connect.
     */
    private static final List<VendorForm> VENDOR_FORMS = List.of(
            VendorForm.of("XSHG", "([0-9]{6})(\\.SH|\\.SS| C1)"),
            VendorForm.of("XSHG", "((?:6[0-9]{2}|900)[0-9]{3}) CH"),
            VendorForm.of("XSHE", "([0-9]{6})(\\.SZ| C2)"),
            VendorForm.of("XSHE", "([023][0-9]{5}) CH"),
            VendorForm.of("XHKG", "([0-9]{1,5})(\\.HK| HK)"),
            VendorForm.of("XTAI", "([0-9]{4}[0-9A-Z]{0,2})\\.TW"));

    /**
     * A ticker of known parts. A familiar name of a market gives way to its code ({@code SSE} to {@code XSHG}); a number
     * in Hong Kong loses or gains zeros until it has four digits, or five if it needs them.
     *
     * @throws IllegalArgumentException where the market's code is malformed, or the symbol is blank, holds a space or a
     *     colon, or names an exchange itself ({@code 688256.SH}) while no market is given
     */
    public Ticker {
        mic = mic.map(market -> market.suggestion().orElse(market));
        mic.filter(market -> !market.isWellFormed()).ifPresent(market -> {
            throw new IllegalArgumentException(
                    "a market is 4 capital letters or digits, such as XSHG, not " + Shape.shown(market.code()));
        });
        if (!SYMBOL.matcher(symbol).matches()
                || (mic.isEmpty() && NAMES_EXCHANGE.matcher(symbol).matches())) {
            throw new IllegalArgumentException("a ticker is written XSHG:688256, 688256 alone, or as vendors write it"
                    + " (688256.SH, 000858.SZ, 0981.HK, 2330.TW, 688256 CH), not "
                    + Shape.shown(symbol));
        }
        if (mic.equals(Optional.of(HONG_KONG))) {
            symbol = withFourDigits(symbol);
        }
    }

    /** The ticker of a security on the market of this code; refused as the constructor refuses. */
    public static Ticker of(String mic, String symbol) {
        return new Ticker(Optional.of(Mic.of(mic)), symbol);
    }

    /**
     * Reads {@code XSHG:688256}, a bare symbol, and the forms of vendors: {@code SSE:688256}, {@code 688256.SH},
     * {@code 688256.SS}, {@code 688256 CH}, {@code 688256 C1 Equity}, {@code 000858.SZ}, {@code 981.HK}, {@code 981 HK},
     * {@code 2330.TW}.
     *
     * @throws IllegalArgumentException where the text names an exchange in a way that is not known here, or one whose
     *     symbols have another form
     */
    public static Ticker parse(CharSequence text) {
        String written = text.toString().strip();
        int colon = written.indexOf(':');
        if (colon >= 0) {
            return of(written.substring(0, colon), written.substring(colon + 1));
        }
        return VENDOR_FORMS.stream()
                .flatMap(form -> form.read(written).stream())
                .findFirst()
                .orElseGet(() -> new Ticker(Optional.empty(), written));
    }

    /** Whether {@link #parse} reads the text. */
    public static boolean isValid(CharSequence text) {
        return flaw(text).isEmpty();
    }

    /** Why {@link #parse} refuses the text and what would be right; empty where it reads it. */
    public static Optional<String> flaw(CharSequence text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Whether the ticker stands on Shanghai's STAR board, which has no market identifier code of its own: 688000 to
     * 689999 at {@code XSHG}.
     */
    public boolean isStar() {
        return mic.equals(Optional.of(SHANGHAI)) && STAR.matcher(symbol).matches();
    }

    /** {@code XSHG:688256}, or the symbol alone where the exchange is not known. */
    @Override
    public String toString() {
        return mic.map(market -> market + ":" + symbol).orElse(symbol);
    }

    private static String withFourDigits(String symbol) {
        return symbol.matches("[0-9]{1,5}") ? String.format(Locale.ROOT, "%04d", Integer.parseInt(symbol)) : symbol;
    }

    private record VendorForm(String mic, Pattern pattern) {

        static VendorForm of(String mic, String pattern) {
            return new VendorForm(mic, Pattern.compile(pattern + "( Equity)?", Pattern.CASE_INSENSITIVE));
        }

        Optional<Ticker> read(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(Ticker.of(mic, matcher.group(1).toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        }
    }
}
