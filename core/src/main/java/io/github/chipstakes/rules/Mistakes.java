package io.github.chipstakes.rules;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.model.identifier.Ticker;
import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The mistakes people make in writing identifiers. Each identifier that is wrong is reported by one rule only. */
final class Mistakes {
    private static final Map<IdentifierScheme, Integer> LENGTHS = Map.of(
            IdentifierScheme.LEI, 20,
            IdentifierScheme.ISIN, 12,
            IdentifierScheme.USCC, 18,
            IdentifierScheme.ORGANIZATION_CODE, 9,
            IdentifierScheme.FIGI, 12,
            IdentifierScheme.CUSIP, 9);

    /** The schemes whose identifiers can be told by their check digits, and so are not taken for another by chance. */
    private static final List<IdentifierScheme> TELLING = List.of(
            IdentifierScheme.LEI,
            IdentifierScheme.ISIN,
            IdentifierScheme.USCC,
            IdentifierScheme.ORGANIZATION_CODE,
            IdentifierScheme.FIGI,
            IdentifierScheme.CUSIP);

    private static final List<String> SCHEMES =
            Stream.of(IdentifierScheme.values()).map(IdentifierScheme::prefix).toList();

    private Mistakes() {}

    /** Whether it has half or more of the characters of its scheme, and not all; words such as {@code unknown} are not meant. */
    static boolean isTruncated(Identifier identifier) {
        String value = identifier.canonical().value();
        Optional<Integer> whole = identifier.knownScheme().map(LENGTHS::get);
        return whole.filter(all -> value.length() < all && 2 * value.length() >= all)
                        .isPresent()
                && value.chars().anyMatch(Character::isDigit);
    }

    /** What a flawed identifier may be in other schemes; none if it is not flawed. */
    static List<Identifier> otherSchemes(Identifier identifier) {
        return identifier.flaw().isEmpty()
                ? List.of()
                : TELLING.stream()
                        .map(scheme -> Identifier.of(scheme, identifier.value()).canonical())
                        .filter(other -> !other.scheme().equals(identifier.scheme()))
                        .filter(other -> other.flaw().isEmpty())
                        .toList();
    }

    /** What an identifier of no known scheme is in the one that is spelled nearly so, if it is well formed there. */
    static Optional<Identifier> misspelled(Identifier identifier) {
        return identifier.knownScheme().isPresent()
                ? Optional.empty()
                : Nearest.to(identifier.scheme(), SCHEMES)
                        .flatMap(IdentifierScheme::named)
                        .map(scheme -> Identifier.of(scheme, identifier.value()).canonical())
                        .filter(nearest -> nearest.flaw().isEmpty());
    }

    /** The tickers among the identifiers, those left out that cannot be read. */
    static Stream<Located<Ticker>> tickers(DatasetIndex dataset) {
        return dataset.values(Identifier.class)
                .filter(found -> found.value().knownScheme().equals(Optional.of(IdentifierScheme.TICKER)))
                .filter(found -> Ticker.isValid(found.value().value()))
                .map(found -> new Located<>(
                        found.record(),
                        found.field(),
                        Ticker.parse(found.value().value())));
    }
}
