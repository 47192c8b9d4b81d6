package io.github.chipstakes.rules;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An identifier must be written as its scheme demands. */
final class IdentifierMalformed implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("identifier-malformed")
            .wrong("An identifier is not written as its scheme demands, or its check digit is wrong.")
            .why("It finds nothing elsewhere, or somebody else.")
            .mend("Copy it again from the register; leave it out if the register has none.")
            .bad("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"isin:US67066G1041\"]}]")
            .good("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"isin:US67066G1040\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(Identifier.class)
                .filter(identifier -> !Mistakes.isTruncated(identifier.value())
                        && Mistakes.otherSchemes(identifier.value()).isEmpty())
                .flatMap(identifier -> identifier.value().flaw().stream()
                        .map(flaw -> INFO.finding(identifier.record(), identifier.field(), flaw, identifier.value())));
    }
}
