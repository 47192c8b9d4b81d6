package io.github.chipstakes.rules;

import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.model.identifier.Ticker;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two parties must not have one identifier. */
final class IdentifierShared implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("identifier-shared")
            .wrong("Two parties have one identifier.")
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
        return dataset.each(Party.class)
                .flatMap(party -> IntStream.range(0, party.identifiers().size())
                        .boxed()
                        .flatMap(i -> {
                            Identifier identifier = party.identifiers().get(i).canonical();
                            List<String> others = others(dataset, party, identifier);
                            return others.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(INFO.finding(
                                            party,
                                            "/identifiers/" + i,
                                            identifier + " is of one party only; " + String.join(", ", others)
                                                    + " has it too",
                                            identifier));
                        }));
    }

    private static List<String> others(DatasetIndex dataset, Party party, Identifier identifier) {
        return !distinguishes(identifier)
                ? List.of()
                : dataset.partiesByIdentifier().getOrDefault(identifier, List.of()).stream()
                        .map(Party::id)
                        .filter(id -> !id.equals(party.id()))
                        .distinct()
                        .toList();
    }

    /** Whether it is of one party: a symbol is so only on its market, and of what is malformed nothing is known. */
    private static boolean distinguishes(Identifier identifier) {
        return identifier.knownScheme().isPresent()
                && identifier.flaw().isEmpty()
                && (identifier.knownScheme().get() != IdentifierScheme.TICKER
                        || Ticker.parse(identifier.value()).mic().isPresent());
    }
}
