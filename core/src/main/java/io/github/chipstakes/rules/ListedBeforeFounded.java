package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A company must not be listed before it was founded. */
final class ListedBeforeFounded implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("listed-before-founded")
            .wrong(
                    "The shares of a company were listed before it was founded; only possible where it continues another.")
            .why("Either date may be wrong, or the listing was that of a predecessor.")
            .mend("Correct the date, or move the listing to the predecessor it was of.")
            .bad("companies: [{id: c, name: C, founded: 2016, listings: [{mic: XSHG, listed: 2015}]}]")
            .good("companies: [{id: c, name: C, founded: 2016, listings: [{mic: XSHG, listed: 2020}]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(Company.class)
                .flatMap(company -> IntStream.range(0, company.listings().size())
                        .boxed()
                        .flatMap(i -> company.listings().get(i).listed().stream()
                                .flatMap(listed -> INFO.findingIf(
                                        Days.isBeforeFoundingOf(company, listed, dataset),
                                        company,
                                        "/listings/" + i + "/listed",
                                        "it was listed in " + listed + ", before it was founded in "
                                                + Days.text(company.founded()),
                                        listed,
                                        Days.text(company.founded())))));
    }
}
