package io.github.chipstakes.rules;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** An identifier must be whole. */
final class IdentifierTruncated implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("identifier-truncated")
            .wrong("An identifier is shorter than those of its scheme and seems to be cut off.")
            .why("It finds nothing elsewhere, or too much.")
            .mend("Copy it again, whole; spreadsheets and narrow columns cut.")
            .bad("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"lei:549300S4KLFTLO7G\"]}]")
            .good("companies: [{id: nvidia, name: NVIDIA, identifiers: [\"lei:549300S4KLFTLO7GSQ80\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(Identifier.class)
                .filter(identifier -> Mistakes.isTruncated(identifier.value())
                        && Mistakes.otherSchemes(identifier.value()).isEmpty())
                .flatMap(identifier -> identifier.value().flaw().stream()
                        .map(flaw -> INFO.finding(
                                identifier.record(),
                                identifier.field(),
                                flaw + ": it seems to be cut off",
                                identifier.value())));
    }
}
