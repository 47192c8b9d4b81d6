package io.github.chipstakes.rules;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** An interval must say more than nothing and less than a number. */
final class IntervalDegenerate implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("interval-degenerate")
            .wrong("A percentage or number of shares is an interval of one number, or of all there are.")
            .why("The one is a number and the other says nothing, and neither is treated so.")
            .mend("Write the number itself, or leave the field out.")
            .bad("stakes: [{id: s, holder: ada, entity: smic, percent: \"[29, 29]\"}]")
            .good("stakes: [{id: s, holder: ada, entity: smic, percent: \"[25, 50)\"}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(dataset.values(Percentage.class), dataset.values(Shares.class))
                .flatMap(located -> located.value().number() instanceof Interval interval
                        ? wrong(located.value(), interval)
                                .map(wrong -> INFO.finding(
                                        located.record(), located.field(), located.value() + wrong, located.value()))
                        : Stream.empty());
    }

    private static Stream<String> wrong(Quantity quantity, Interval interval) {
        boolean point = interval.lower().isPresent()
                && interval.upper().isPresent()
                && interval.lower()
                                .get()
                                .value()
                                .compareTo(interval.upper().get().value())
                        == 0;
        BigDecimal most = BigDecimal.valueOf(quantity instanceof Percentage ? 100 : Long.MAX_VALUE);
        boolean all = interval.contains(BigDecimal.ZERO)
                && (interval.upper().isEmpty() || quantity instanceof Percentage && interval.contains(most));
        return point
                ? Stream.of(" is one number; write "
                        + interval.lower().map(Bound::value).get())
                : all ? Stream.of(" says no more than an absent field; leave it out") : Stream.empty();
    }
}
