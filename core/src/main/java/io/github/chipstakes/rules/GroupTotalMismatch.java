package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a group holds must be what its members hold. */
final class GroupTotalMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("group-total-mismatch")
            .wrong(
                    "The members of a group acting in concert hold more than the group, or, which is only possible, less.")
            .why("The total or a member is wrong; where they hold less, a member may be missing.")
            .mend("Check the total against the members, and add the members that are missing.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 20, asOf: 2025-06-30, concertGroup: {name: Founders, percent: 29}}, {id: b, holder: bob, entity: smic, percent: 16, asOf: 2025-06-30, concertGroup: {name: Founders, percent: 29}}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 20, asOf: 2025-06-30, concertGroup: {name: Founders, percent: 36}}, {id: b, holder: bob, entity: smic, percent: 16, asOf: 2025-06-30, concertGroup: {name: Founders, percent: 36}}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(percentages(dataset), shares(dataset)).distinct();
    }

    private static Stream<Finding> percentages(DatasetIndex dataset) {
        Amount<Percentage> percent = new Amount<>(
                "percent", ConcertGroup::percent, ShareholderStake::percent, Rounding::least, Holdings::toString);
        return Holdings.ofGroups(dataset, stake -> stake.percent().isPresent())
                .flatMap(members -> percent.compare(members, dataset));
    }

    private static Stream<Finding> shares(DatasetIndex dataset) {
        Amount<Shares> shares = new Amount<>(
                "shares", ConcertGroup::shares, ShareholderStake::shares, Rounding::least, Holdings::inShares);
        return Holdings.ofGroups(dataset, stake -> stake.shares().isPresent())
                .flatMap(members -> shares.compare(members, dataset));
    }

    /** In what a total is stated, and how the members' part of it is worked out and told. */
    private record Amount<Q extends Quantity>(
            String field,
            Function<ConcertGroup, Optional<Q>> total,
            Function<ShareholderStake, Optional<Q>> held,
            Function<Q, Interval> least,
            Function<Holdings, String> text) {

        /** Members of one kind and day that hold more certainly do; of those who only may be it is possible. */
        Stream<Finding> compare(Holdings members, DatasetIndex dataset) {
            List<Finding> certain = members.kinds()
                    .filter(ofOneKind -> ofOneKind.areOfADay()
                            && ofOneKind.areReadWhole(dataset).isYes())
                    .map(ofOneKind -> ofOneKind.eachOnce(held, least))
                    .flatMap(this::certainlyMore)
                    .toList();
            return certain.isEmpty() ? possiblyOther(members) : certain.stream();
        }

        private Stream<Finding> certainlyMore(Holdings members) {
            Interval sum = members.ofMembers(held, least);
            return totals(members)
                    .filter(whole -> sum.isMoreThan(least.apply(whole)).isYes())
                    .map(whole ->
                            INFO.finding(about(members), at(), message(whole, members), whole, text.apply(members)));
        }

        private Stream<Finding> possiblyOther(Holdings members) {
            Interval sum = members.ofMembers(held, least);
            return totals(members)
                    .filter(whole -> sum.isMoreThan(least.apply(whole)).isYes()
                            || sum.isLessThan(least.apply(whole)).isYes())
                    .map(whole ->
                            INFO.possible(about(members), at(), message(whole, members), whole, text.apply(members)));
        }

        private Stream<Q> totals(Holdings members) {
            return members.stakes().stream()
                    .flatMap(member -> member.concertGroup().flatMap(total).stream())
                    .distinct();
        }

        private ShareholderStake about(Holdings members) {
            return members.stakes().get(0);
        }

        private String at() {
            return "/concertGroup/" + field;
        }

        private String message(Q whole, Holdings members) {
            return "a group holds what its members hold; this one is said to hold " + whole + ", its members "
                    + text.apply(members);
        }
    }
}
