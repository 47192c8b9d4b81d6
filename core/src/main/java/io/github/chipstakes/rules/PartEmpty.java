package io.github.chipstakes.rules;

import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** What stands in a record must say something. */
final class PartEmpty implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("part-empty")
            .wrong(
                    "A part of a record says nothing: a target or an item without a word, a metric without a number or trend.")
            .why("It counts as one more target, item or measurement, and nobody can tell of what.")
            .mend("Say what the source says, or take the part away.")
            .bad("observations: [{id: o, subjects: [smic], metric: {code: REVENUE}}]")
            .good("observations: [{id: o, subjects: [smic], metric: {code: REVENUE, trend: RISING}}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.concat(
                dataset.emptyParts()
                        .map(part -> INFO.finding(
                                part.record(),
                                part.field(),
                                "nothing is said here; say what the source says, or leave it out")),
                dataset.values(Metric.class)
                        .filter(metric -> isEmpty(metric.value()))
                        .map(metric -> INFO.finding(
                                metric.record(),
                                metric.field(),
                                "a metric has a number, or a sign, trend, state or comparison; this one has none",
                                metric.value().code())));
    }

    private static boolean isEmpty(Metric metric) {
        return Stream.of(
                        metric.value(),
                        metric.amount(),
                        metric.factor(),
                        metric.sign(),
                        metric.trend(),
                        metric.state(),
                        metric.comparison())
                .allMatch(said -> said.isEmpty());
    }
}
