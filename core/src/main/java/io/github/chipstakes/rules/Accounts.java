package io.github.chipstakes.rules;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.raise.RaiseStage;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two accounts of one matter: raises or events of which one restates the other, or metrics of one code, subject and time.
 *
 * @param one the one that is restated, or comes first
 * @param other the other
 */
record Accounts(Statement one, Statement other) {
    private static final Map<String, Function<RaiseStage, Optional<Money>>> AMOUNTS = amounts();

    /** What two metrics have in common that state one fact. */
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

    static Stream<Accounts> of(DatasetIndex dataset) {
        Stream<Accounts> restated = Stream.concat(dataset.each(CapitalRaise.class), dataset.each(Event.class))
                .filter(statement -> !dataset.isReplaced(statement.id()))
                .flatMap(statement -> statement
                        .restates()
                        .filter(id -> !dataset.isReplaced(id) && !id.equals(statement.id()))
                        .flatMap(dataset.dataset()::find)
                        .filter(restates -> restates.type() == statement.type())
                        .map(restates -> new Accounts((Statement) restates, statement))
                        .stream());
        Map<Measured, List<Observation>> measured = new LinkedHashMap<>();
        dataset.each(Observation.class)
                .filter(observation -> !dataset.isReplaced(observation.id()))
                .forEach(observation -> observation
                        .metric()
                        .map(metric -> Measured.of(observation, metric))
                        .filter(Measured::isDated)
                        .ifPresent(key -> measured.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(observation)));
        return Stream.concat(
                restated,
                measured.values().stream()
                        .flatMap(rivals -> IntStream.range(1, rivals.size())
                                .boxed()
                                .flatMap(later -> rivals.subList(0, later).stream()
                                        .map(first -> new Accounts(first, rivals.get(later))))));
    }

    /** Where the two exclude each other, found at the other one. */
    Stream<Finding> contradictions(RuleInfo rule) {
        if (one instanceof CapitalRaise raise && other instanceof CapitalRaise account) {
            return raises(rule, raise, account);
        }
        if (one instanceof Event event && other instanceof Event account) {
            return event
                    .date()
                    .flatMap(date -> account.date()
                            .filter(day -> Days.areApart(date, day))
                            .map(day -> finding(rule, "/date", date, day)))
                    .stream();
        }
        Optional<Metric> first = ((Observation) one).metric();
        Optional<Metric> second = ((Observation) other).metric();
        return Stream.of(
                        number(rule, "/metric/value", first.flatMap(Metric::value), second.flatMap(Metric::value)),
                        number(rule, "/metric/factor", first.flatMap(Metric::factor), second.flatMap(Metric::factor)),
                        money(rule, "/metric/amount", first.flatMap(Metric::amount), second.flatMap(Metric::amount)))
                .flatMap(Optional::stream);
    }

    private Stream<Finding> raises(RuleInfo rule, CapitalRaise raise, CapitalRaise account) {
        List<RaiseStage> stages = account.stages();
        return IntStream.range(0, stages.size())
                .boxed()
                .flatMap(at -> raise.stages().stream()
                        .filter(stage -> stage.stage() == stages.get(at).stage())
                        .flatMap(stage -> AMOUNTS.entrySet().stream()
                                .flatMap(amount -> money(
                                        rule,
                                        "/stages/" + at + "/" + amount.getKey(),
                                        amount.getValue().apply(stage),
                                        amount.getValue().apply(stages.get(at)))
                                        .stream())));
    }

    private Optional<Finding> money(RuleInfo rule, String field, Optional<Money> first, Optional<Money> second) {
        return first.flatMap(money -> second.filter(amount -> amount.currency().equals(money.currency()))
                .filter(amount -> areApart(money.amount(), amount.amount()))
                .map(amount -> finding(rule, field, money, amount)));
    }

    private Optional<Finding> number(
            RuleInfo rule, String field, Optional<StatedNumber> first, Optional<StatedNumber> second) {
        return first.flatMap(number ->
                second.filter(value -> areApart(number, value)).map(value -> finding(rule, field, number, value)));
    }

    private Finding finding(RuleInfo rule, String field, Object first, Object second) {
        return rule.finding(
                other,
                field,
                second + " contradicts " + first + " in " + one.id() + ", which tells of the same",
                first,
                second);
    }

    private static boolean areApart(StatedNumber one, StatedNumber other) {
        return Rounding.agree(one, other).isNo();
    }

    private static Map<String, Function<RaiseStage, Optional<Money>>> amounts() {
        Map<String, Function<RaiseStage, Optional<Money>>> amounts = new LinkedHashMap<>();
        amounts.put("amount", RaiseStage::amount);
        amounts.put("gross", RaiseStage::gross);
        amounts.put("net", RaiseStage::net);
        amounts.put("committed", RaiseStage::committed);
        amounts.put("paidIn", RaiseStage::paidIn);
        amounts.put("pricePerShare", RaiseStage::pricePerShare);
        return amounts;
    }
}
