package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** A company should be there for something. */
final class CompanyUnreferenced implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("company-unreferenced")
            .wrong("No other record refers to a company.")
            .why("It may have been left over, or a stake or raise that should name it is missing.")
            .mend("Add what is known of it, or remove it.")
            .bad("companies: [{id: smic, name: SMIC}]")
            .good("{companies: [{id: smic, name: SMIC}], products: [{id: n7, name: N+1, maker: smic}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(Company.class)
                .filter(company -> dataset.referencesTo(company.id()).stream()
                        .allMatch(reference -> reference.from().id().equals(company.id())))
                .flatMap(company ->
                        INFO.findingIf(dataset.isWhole(), company, "", "no other record refers to this company"));
    }
}
