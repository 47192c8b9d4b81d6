package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Percentages must not be written as parts of one. */
final class RatioForPercent implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ratio-for-percent")
            .wrong("All holders of an entity hold 1 percent or less, or an ownership rule asks for no more than that.")
            .why("Most likely 0.29 was written for 29 percent, and then nobody is found to be controlled.")
            .mend("Write percentages from 0 to 100; if the holders are that small, accept this finding.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 0.29}, {id: b, holder: bob, entity: smic, percent: 0.16}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 29}, {id: b, holder: bob, entity: smic, percent: 0.16}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                Holdings.ofEntities(dataset)
                        .filter(RatioForPercent::areSmall)
                        .flatMap(holdings -> INFO.findingIf(
                                areSeveral(holdings).and(dataset.isWhole()),
                                holdings.subject(),
                                "",
                                "percentages are written from 0 to 100, and all of these with 1 or less: " + holdings,
                                holdings.values())),
                dataset.values(OwnershipRule.class)
                        .flatMap(rule -> rule.value().threshold().stream()
                                .filter(threshold -> isSmall(limit(threshold.number())))
                                .map(threshold -> INFO.finding(
                                        rule.record(),
                                        rule.field() + "/threshold",
                                        "a threshold is written from 0 to 100 percent, and this one with 1 or less: "
                                                + threshold,
                                        threshold))));
    }

    /** A small part is what some hold of many a company; that two of them are all who are known is seldom so. */
    private static Answer areSeveral(Holdings holdings) {
        long holders = holdings.stakes().stream()
                .filter(RatioForPercent::isSomething)
                .map(ShareholderStake::holder)
                .distinct()
                .count();
        return holders > 1 ? Answer.yes() : holders == 1 ? Answer.unknown() : Answer.no();
    }

    /** Whether it is not a stake of nothing, as of who has sold all. */
    private static boolean isSomething(ShareholderStake stake) {
        return stake.percent()
                .flatMap(percent -> written(percent.number()))
                .filter(most -> most.signum() > 0)
                .isPresent();
    }

    private static boolean areSmall(Holdings holdings) {
        return holdings.stakes().stream()
                .flatMap(stake -> stake.percent().stream())
                .allMatch(percent -> written(percent.number())
                        .filter(most -> most.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent());
    }

    /** The number in its words, or the end of its interval. */
    private static Optional<BigDecimal> written(StatedNumber number) {
        return number instanceof Figure figure
                ? Optional.of(figure.value())
                : number.bounds().upper().map(Bound::value);
    }

    /** The number in the words of a threshold, or either end of its interval. */
    private static Optional<BigDecimal> limit(StatedNumber number) {
        return written(number).or(() -> number.bounds().lower().map(Bound::value));
    }

    private static boolean isSmall(Optional<BigDecimal> number) {
        return number.filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    }
}
