package io.github.chipstakes.rules;

import io.github.chipstakes.analysis.stakes.PartOfCount;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shares, share count and percentage must agree. */
final class ShareCountMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("share-count-mismatch")
            .wrong(
                    "The number of shares of a stake and the share count of the day give another percentage than the one stated; only possible where no more is known than the month or year of both.")
            .why(
                    "One of the three is wrong, or of another basis or day; a percentage is of all shares, also where they are of one class.")
            .mend("Check all three; a percentage of another basis or day says so.")
            .bad(
                    "{companies: [{id: smic, name: SMIC, shareCounts: [{asOf: 2025-06-30, issued: 1000}]}], stakes: [{id: s, holder: ada, entity: smic, shares: 290, percent: 16, asOf: 2025-06-30}]}")
            .good(
                    "{companies: [{id: smic, name: SMIC, shareCounts: [{asOf: 2025-06-30, issued: 1000}]}], stakes: [{id: s, holder: ada, entity: smic, shares: 290, percent: 29, asOf: 2025-06-30}]}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class)
                .filter(stake -> stake.percent().isPresent() && stake.shares().isPresent())
                .flatMap(stake -> dataset.dataset().find(Company.class, stake.entity()).stream()
                        .flatMap(company -> compare(stake, company, dataset)));
    }

    private static Stream<Finding> compare(ShareholderStake stake, Company company, DatasetIndex dataset) {
        List<Shares> wholes = PartOfCount.wholes(stake, company.shareCounts());
        Answer agrees = PartOfCount.agrees(stake, wholes);
        if (agrees.isUnknown()) {
            return Stream.empty();
        }
        Optional<PartialDate> day = stake.basisAsOf().or(stake::asOf);
        String held = PartOfCount.words(stake, wholes);
        return INFO.findingIf(
                agrees.not()
                        .and(Days.isSameDay(day, day))
                        .and(dataset.isReadWhole(stake.id()))
                        .and(dataset.isReadWhole(company.id(), "shareCounts")),
                stake,
                "/percent",
                held + " shares are not " + stake.percent().get() + " percent",
                stake.percent().get(),
                held);
    }
}
