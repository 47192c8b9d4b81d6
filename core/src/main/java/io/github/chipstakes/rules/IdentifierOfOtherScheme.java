package io.github.chipstakes.rules;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An identifier must stand under its own scheme. */
final class IdentifierOfOtherScheme implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("identifier-of-other-scheme")
            .wrong("An identifier is not one of the scheme it is said to be of, and is well formed in another.")
            .why("A search in either scheme misses it.")
            .mend("Name the scheme it is of.")
            .bad("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"lei:US67066G1040\"]}]")
            .good("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"isin:US67066G1040\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(misspelled(dataset), otherwise(dataset));
    }

    /** Which scheme is meant is a guess, since any may be named. */
    private static Stream<Finding> misspelled(DatasetIndex dataset) {
        return dataset.values(Identifier.class)
                .flatMap(identifier -> Mistakes.misspelled(identifier.value()).stream()
                        .map(likely -> INFO.possible(
                                identifier.record(),
                                identifier.field(),
                                "the form of " + identifier.value() + " is not known; did you mean \"" + likely + "\"?",
                                identifier.value())));
    }

    private static Stream<Finding> otherwise(DatasetIndex dataset) {
        return dataset.values(Identifier.class).flatMap(identifier -> {
            List<Identifier> likely = Mistakes.otherSchemes(identifier.value());
            return likely.isEmpty()
                    ? Stream.empty()
                    : Stream.of(INFO.finding(
                            identifier.record(),
                            identifier.field(),
                            identifier.value() + " would be well formed as "
                                    + likely.stream().map(Identifier::toString).collect(Collectors.joining(" or ")),
                            identifier.value()));
        });
    }
}
