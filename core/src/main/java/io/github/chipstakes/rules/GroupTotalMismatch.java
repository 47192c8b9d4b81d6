package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
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
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 20, asOf: 2025, concertGroup: {name: Founders, percent: 29}}, {id: b, holder: bob, entity: smic, percent: 16, asOf: 2025, concertGroup: {name: Founders, percent: 29}}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 20, asOf: 2025, concertGroup: {name: Founders, percent: 36}}, {id: b, holder: bob, entity: smic, percent: 16, asOf: 2025, concertGroup: {name: Founders, percent: 36}}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(percentages(dataset), shares(dataset));
    }

    private static Stream<Finding> percentages(DatasetIndex dataset) {
        return Holdings.ofGroups(dataset, stake -> stake.percent().isPresent()).flatMap(members -> {
            Interval sum = members.ofMembers();
            return totals(members, ConcertGroup::percent)
                    .flatMap(total -> compare("percent", total, Rounding.least(total), sum, members));
        });
    }

    private static Stream<Finding> shares(DatasetIndex dataset) {
        return Holdings.ofGroups(dataset, stake -> stake.shares().isPresent()).flatMap(members -> {
            Interval sum = members.sharesOfMembers();
            return totals(members, ConcertGroup::shares)
                    .flatMap(total -> compare("shares", total, Rounding.least(total), sum, members));
        });
    }

    private static <Q> Stream<Q> totals(Holdings members, Function<ConcertGroup, Optional<Q>> total) {
        return members.stakes().stream()
                .flatMap(member -> member.concertGroup().flatMap(total).stream())
                .distinct();
    }

    private static Stream<Finding> compare(
            String field, Quantity total, Interval whole, Interval sum, Holdings members) {
        ShareholderStake first = members.stakes().get(0);
        String held = field.equals("shares") ? members.inShares() : members.toString();
        String at = "/concertGroup/" + field;
        String message =
                "a group holds what its members hold; this one is said to hold " + total + ", its members " + held;
        if (sum.isMoreThan(whole).isYes()) {
            return Stream.of(INFO.finding(first, at, message, total, held));
        }
        return sum.isLessThan(whole).isYes()
                ? Stream.of(INFO.possible(first, at, message, total, held))
                : Stream.empty();
    }
}
