package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Optional<PartialDate> day = stake.basisAsOf().or(stake::asOf);
        List<ShareCount> ofDay = company.shareCounts().stream()
                .filter(count -> day.isPresent() && day.get().equals(count.asOf()))
                .toList();
        boolean areAllTold = ofDay.stream().anyMatch(count -> count.shareClass().isEmpty());
        List<ShareCount> counts = ofDay.stream()
                .filter(count -> count.shareClass().isEmpty()
                        || !areAllTold && count.shareClass().equals(stake.shareClass()))
                .toList();
        List<Shares> wholes =
                counts.stream().flatMap(count -> wholes(stake, count)).toList();
        Answer agrees = Answer.anyOf(wholes.stream()
                .map(whole -> stake.percent()
                        .get()
                        .number()
                        .readAsRounded()
                        .overlaps(percent(stake.shares().get(), whole)))
                .toList());
        String held = stake.shares().get() + " of "
                + wholes.stream().map(Shares::toString).collect(Collectors.joining(" or "));
        return wholes.isEmpty() || agrees.isUnknown()
                ? Stream.empty()
                : INFO.findingIf(
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

    private static Stream<Shares> wholes(ShareholderStake stake, ShareCount count) {
        boolean issued =
                stake.basis().filter(basis -> basis != ShareBasis.ISSUED_SHARES).isEmpty();
        boolean outstanding = stake.basis()
                .filter(basis -> basis != ShareBasis.OUTSTANDING_SHARES)
                .isEmpty();
        return Stream.concat(
                count.issued().filter(any -> issued).stream(), count.outstanding().filter(any -> outstanding).stream());
    }

    /** What part of the whole it may be, in percent. */
    private static Interval percent(Shares part, Shares whole) {
        return new Interval(
                ratio(part.bounds().lower(), whole.bounds().upper(), RoundingMode.FLOOR),
                ratio(part.bounds().upper(), whole.bounds().lower(), RoundingMode.CEILING));
    }

    private static Optional<Bound> ratio(Optional<Bound> part, Optional<Bound> whole, RoundingMode rounding) {
        return whole.filter(total -> total.value().signum() > 0)
                .flatMap(total -> part.map(some -> new Bound(
                        some.value().movePointRight(2).divide(total.value(), new MathContext(30, rounding)),
                        some.inclusive() && total.inclusive())));
    }
}
