package io.github.chipstakes.rules;

import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.market.Metric;
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
    private RivalMetrics() {}

    /** What metrics have in common that state one fact. */
    private record Measured(Set<Subject> subjects, Metric metric, List<Object> time) {
        static Measured of(Observation observation, Metric metric) {
            Metric bare = metric.withValue(Optional.empty())
                    .withAmount(Optional.empty())
                    .withFactor(Optional.empty())
                    .withSign(Optional.empty())
                    .withTrend(Optional.empty())
                    .withState(Optional.empty());
            return new Measured(
                    new HashSet<>(observation.subjects()), bare, List.of(observation.asOf(), observation.period()));
        }

        boolean isDated() {
            return metric.fiscalPeriod().isPresent() || time.stream().anyMatch(day -> ((Optional<?>) day).isPresent());
        }
    }

    static Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        Map<Measured, List<Observation>> measured = new LinkedHashMap<>();
        dataset.each(Observation.class)
                .filter(observation -> !dataset.isReplaced(observation.id()))
                .forEach(observation -> observation
                        .metric()
                        .map(metric -> Measured.of(observation, metric))
                        .filter(Measured::isDated)
                        .ifPresent(key -> measured.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(observation)));
        return measured.values().stream()
                .flatMap(rivals -> Stream.of(
                                compare(rule, dataset, "/metric/value", rivals, Metric::value, Rounding::areApart),
                                compare(rule, dataset, "/metric/factor", rivals, Metric::factor, Rounding::areApart),
                                compare(rule, dataset, "/metric/amount", rivals, Metric::amount, Rounding::areApart))
                        .flatMap(findings -> findings));
    }

    private static <V> Stream<Finding> compare(
            RuleInfo rule,
            DatasetIndex dataset,
            String field,
            List<Observation> rivals,
            Function<Metric, Optional<V>> value,
            BiPredicate<V, V> areApart) {
        Function<Observation, Optional<V>> stated =
                observation -> observation.metric().flatMap(value);
        return Rivals.among(rivals, stated, Rivals.Comparison.of(areApart))
                .flatMap(pair -> Rivals.told(pair, rule, dataset, field, stated, ""));
    }
}
