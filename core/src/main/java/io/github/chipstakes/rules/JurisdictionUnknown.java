package io.github.chipstakes.rules;

import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** A jurisdiction must be a country of ISO 3166, or written as a subdivision of one. */
final class JurisdictionUnknown implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("jurisdiction-unknown")
            .wrong(
                    "A jurisdiction is neither a country of ISO 3166-1, nor a subdivision of one, nor the European Union; of a subdivision only the country is looked up, so US-ZZ passes.")
            .why("Rules and lists that hold for it do not find the record.")
            .mend("Use the code of ISO 3166-1 or 3166-2: GB, not UK; CN, not PRC.")
            .bad("companies: [{id: arm, name: Arm, jurisdiction: UK}]")
            .good("companies: [{id: arm, name: Arm, jurisdiction: GB}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(Jurisdiction.class)
                .filter(jurisdiction -> !jurisdiction.value().isKnown())
                .map(jurisdiction -> INFO.finding(
                        jurisdiction.record(),
                        jurisdiction.field(),
                        jurisdiction.value() + " is no code of ISO 3166"
                                + jurisdiction
                                        .value()
                                        .suggestion()
                                        .map(known -> "; that would be " + known)
                                        .orElse("; a country is such as CN, a subdivision such as CN-BJ"),
                        jurisdiction.value()));
    }
}
