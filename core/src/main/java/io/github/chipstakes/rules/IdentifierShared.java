package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.model.identifier.Ticker;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two parties must not have one identifier. */
final class IdentifierShared implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("identifier-shared")
            .wrong(
                    "Two parties have one identifier; only possible where its scheme is not known, and of symbols in listings.")
            .why("They are one party recorded twice, or one of them has the identifier of the other.")
            .mend("Make one record of the two, or take the identifier from the one it is not of.")
            .bad(
                    "companies: [{id: a, name: A, identifiers: [\"isin:CNE1000041R8\"]}, {id: b, name: B, identifiers: [\"isin:cne1000041r8\"]}]")
            .good(
                    "companies: [{id: a, name: A, identifiers: [\"isin:CNE1000041R8\"]}, {id: b, name: B, identifiers: [\"isin:US67066G1040\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(identifiers(dataset), listings(dataset));
    }

    private static Stream<Finding> identifiers(DatasetIndex dataset) {
        Map<Identifier, Set<String>> sharing = sharing(dataset.partiesByIdentifier());
        return dataset.each(Party.class)
                .flatMap(party -> IntStream.range(0, party.identifiers().size())
                        .boxed()
                        .flatMap(i -> {
                            Identifier identifier = party.identifiers().get(i).canonical();
                            return Stream.ofNullable(sharing.get(identifier))
                                    .flatMap(ids -> finding(
                                            distinguishes(identifier), party, "/identifiers/" + i, identifier, ids));
                        }));
    }

    /** Of symbols in their listings, which another may have had before, it is only possible. */
    private static Stream<Finding> listings(DatasetIndex dataset) {
        Map<Identifier, List<Company>> listed = new LinkedHashMap<>();
        dataset.each(Company.class)
                .forEach(company -> company.listings().stream()
                        .flatMap(listing -> symbol(listing).stream())
                        .distinct()
                        .forEach(symbol -> listed.computeIfAbsent(symbol, key -> new ArrayList<>(1))
                                .add(company)));
        Map<Identifier, Set<String>> sharing = sharing(listed);
        return dataset.each(Company.class)
                .flatMap(company -> IntStream.range(0, company.listings().size())
                        .boxed()
                        .flatMap(i -> symbol(company.listings().get(i)).stream()
                                .flatMap(symbol -> Stream.ofNullable(sharing.get(symbol))
                                        .flatMap(ids -> finding(
                                                Answer.unknown(),
                                                company,
                                                "/listings/" + i + "/ticker",
                                                symbol,
                                                ids)))));
    }

    /** The symbol of a listing that has not ended, on its market. */
    private static Optional<Identifier> symbol(Listing listing) {
        return listing.ticker()
                .filter(any -> listing.delisted().isEmpty())
                .map(ticker -> Identifier.of(IdentifierScheme.TICKER, listing.mic() + ":" + ticker)
                        .canonical());
    }

    private static Stream<Finding> finding(
            Answer isOfOne, Party party, String field, Identifier identifier, Set<String> ids) {
        String others = Shown.few(ids.stream().filter(id -> !id.equals(party.id())), ids.size() - 1);
        return INFO.findingIf(
                isOfOne, party, field, identifier + " is of one party only; " + others + " has it too", identifier);
    }

    /** The ids of the parties that have an identifier, where they are several. */
    private static Map<Identifier, Set<String>> sharing(Map<Identifier, ? extends List<? extends Party>> parties) {
        Map<Identifier, Set<String>> sharing = new HashMap<>();
        parties.forEach((identifier, having) -> {
            Set<String> ids = having.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
            if (ids.size() > 1) {
                sharing.put(identifier, ids);
            }
        });
        return sharing;
    }

    /**
     * Whether it is of one party: a symbol is so only on its market, of one of an unknown scheme it is not known, and what is
     * malformed or of no scheme is not held against anybody.
     */
    private static Answer distinguishes(Identifier identifier) {
        if (identifier.scheme().isEmpty() || identifier.flaw().isPresent()) {
            return Answer.no();
        }
        return identifier
                .knownScheme()
                .map(scheme -> scheme != IdentifierScheme.TICKER
                                || Ticker.parse(identifier.value()).mic().isPresent()
                        ? Answer.yes()
                        : Answer.no())
                .orElse(Answer.unknown());
    }
}
