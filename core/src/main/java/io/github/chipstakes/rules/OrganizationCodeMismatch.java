package io.github.chipstakes.rules;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.identifier.IdentifierScheme;
import io.github.chipstakes.model.identifier.OrganizationCode;
import io.github.chipstakes.model.identifier.Uscc;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** Both checks of a unified social credit code must pass. */
final class OrganizationCodeMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("organization-code-mismatch")
            .wrong("A unified social credit code passes its own check, and the organization code inside it does not.")
            .why("The two checks are independent, so most likely more than one character is wrong.")
            .mend("Copy the code again from the register.")
            .bad("companies: [{id: huawei, name: Huawei, identifiers: [\"uscc:914403001922038229\"]}]")
            .good("companies: [{id: huawei, name: Huawei, identifiers: [\"uscc:914403001922038216\"]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.values(Identifier.class)
                .flatMap(identifier -> code(identifier.value())
                        .flatMap(code -> OrganizationCode.flaw(code.organizationCode()))
                        .map(flaw -> INFO.finding(
                                identifier.record(),
                                identifier.field(),
                                "inside " + identifier.value() + ", " + flaw,
                                identifier.value()))
                        .stream());
    }

    private static Optional<Uscc> code(Identifier identifier) {
        return Optional.of(identifier.canonical())
                .filter(code -> code.knownScheme().equals(Optional.of(IdentifierScheme.USCC)))
                .map(Identifier::value)
                .filter(Uscc::isValid)
                .map(Uscc::parse);
    }
}
