package io.github.chipstakes.rules;

import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.model.identifier.Ticker;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Identifier, Set<String>> sharing = sharing(dataset);
        return dataset.each(Party.class)
                .flatMap(party -> IntStream.range(0, party.identifiers().size())
                        .boxed()
                        .flatMap(i -> {
                            Identifier identifier = party.identifiers().get(i).canonical();
                            return Stream.ofNullable(sharing.get(identifier))
                                    .map(ids -> INFO.finding(
                                            party,
                                            "/identifiers/" + i,
                                            identifier + " is of one party only; " + others(party, ids) + " has it too",
                                            identifier));
                        }));
    }

    /** The ids of the parties that have an identifier, where they are several and it is of one. */
    private static Map<Identifier, Set<String>> sharing(DatasetIndex dataset) {
        Map<Identifier, Set<String>> sharing = new HashMap<>();
        dataset.partiesByIdentifier().forEach((identifier, parties) -> {
            Set<String> ids = parties.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
            if (ids.size() > 1 && distinguishes(identifier)) {
                sharing.put(identifier, ids);
            }
        });
        return sharing;
    }

    private static String others(Party party, Set<String> ids) {
        return Shown.few(ids.stream().filter(id -> !id.equals(party.id())), ids.size() - 1);
    }

    /** Whether it is of one party: a symbol is so only on its market, and of what is malformed nothing is known. */
    private static boolean distinguishes(Identifier identifier) {
        return identifier.knownScheme().isPresent()
                && identifier.flaw().isEmpty()
                && (identifier.knownScheme().get() != IdentifierScheme.TICKER
                        || Ticker.parse(identifier.value()).mic().isPresent());
    }
}
