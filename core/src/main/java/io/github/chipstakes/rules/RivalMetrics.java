package io.github.chipstakes.rules;

import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.Trend;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Observations that state one metric of one subject and time. */
final class RivalMetrics {
    private final RuleInfo rule;
    private final DatasetIndex dataset;

    private RivalMetrics(RuleInfo rule, DatasetIndex dataset) {
        this.rule = rule;
        this.dataset = dataset;
    }

    /** What metrics have in common that state one fact. */
    private record Measured(Set<Subject> subjects, Metric metric, Optional<PartialDate> asOf, Optional<Period> period) {

        static Measured of(Observation observation, Metric metric) {
            Metric bare = metric.withValue(Optional.empty())
                    .withAmount(Optional.empty())
                    .withFactor(Optional.empty())
                    .withSign(Optional.empty())
                    .withTrend(Optional.empty())
                    .withComparison(Optional.empty())
                    .withState(Optional.empty());
            return new Measured(new HashSet<>(observation.subjects()), bare, observation.asOf(), observation.period());
        }

        boolean isDated() {
            return metric.fiscalPeriod().isPresent() || asOf.isPresent() || period.isPresent();
        }

        /** Whether they are of one time; within a year or month, and in a period with an open end, they may be of two. */
        Answer areOfOneTime() {
            return asOf.map(day -> Days.isSameDay(asOf, asOf))
                    .orElse(Answer.yes())
                    .and(period.map(Measured::isExact).orElse(Answer.yes()));
        }

        /** The same, and whether they count from one day. */
        Answer areOfOneBaseline() {
            return areOfOneTime().and(Days.isSameDay(metric.baseline(), metric.baseline()));
        }

        private static Answer isExact(Period period) {
            Optional<PartialDate> end =
                    period.until() instanceof Period.EndsOn until ? Optional.of(until.day()) : Optional.empty();
            return Days.isSameDay(period.from(), period.from()).and(Days.isSameDay(end, end));
        }
    }

    static Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        RivalMetrics metrics = new RivalMetrics(rule, dataset);
        Map<Measured, List<Observation>> measured = new LinkedHashMap<>();
        dataset.each(Observation.class)
                .filter(observation -> !dataset.isReplaced(observation.id()))
                .forEach(observation -> observation
                        .metric()
                        .map(metric -> Measured.of(observation, metric))
                        .filter(Measured::isDated)
                        .ifPresent(key -> measured.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(observation)));
        return measured.entrySet().stream().flatMap(one -> metrics.among(one.getKey(), one.getValue()));
    }

    private Stream<Finding> among(Measured fact, List<Observation> rivals) {
        Answer time = fact.areOfOneTime();
        Answer baseline = fact.areOfOneBaseline();
        Answer sameWords = time.and(Answer.unknown("states in other words may be one"));
        return Stream.of(
                        compare("value", rivals, Metric::value, Rounding::areApart, time),
                        compare("factor", rivals, Metric::factor, Rounding::areApart, baseline),
                        compare("amount", rivals, Metric::amount, Rounding::areApart, time),
                        compare("sign", rivals, Metric::sign, (one, other) -> one != other, time),
                        compare("trend", rivals, Metric::trend, RivalMetrics::areApart, baseline),
                        compare("comparison", rivals, Metric::comparison, (one, other) -> one != other, time),
                        compare("state", rivals, Metric::state, (one, other) -> !one.equals(other), sameWords))
                .flatMap(findings -> findings);
    }

    /** Whether two trends go in different directions, however strongly. */
    private static boolean areApart(Trend one, Trend other) {
        return direction(one) != direction(other);
    }

    private static int direction(Trend trend) {
        return switch (trend) {
            case RISING, STRONGLY_RISING -> 1;
            case STABLE -> 0;
            case FALLING, STRONGLY_FALLING -> -1;
        };
    }

    private <V> Stream<Finding> compare(
            String field,
            List<Observation> rivals,
            Function<Metric, Optional<V>> value,
            BiPredicate<V, V> areApart,
            Answer ofOneFact) {
        Function<Observation, Optional<V>> stated =
                observation -> observation.metric().flatMap(value);
        return Rivals.among(rivals, stated, Rivals.Comparison.of(areApart, ofOneFact))
                .flatMap(pair -> Rivals.told(pair, rule, dataset, "/metric/" + field, stated, ""));
    }
}
