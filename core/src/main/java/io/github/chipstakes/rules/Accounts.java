package io.github.chipstakes.rules;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two accounts of one matter: raises or events of which one restates the other.
 *
 * @param one the one that is restated
 * @param other the other
 */
record Accounts(Statement one, Statement other) {
    private static final Map<String, Function<RaiseStage, Optional<Money>>> AMOUNTS = amounts();

    /** The accounts of a dataset; those that others correct or retract are left out. */
    static Stream<Accounts> of(DatasetIndex dataset) {
        return Stream.concat(dataset.each(CapitalRaise.class), dataset.each(Event.class))
                .filter(statement -> !dataset.isReplaced(statement.id()))
                .flatMap(statement -> statement
                        .restates()
                        .filter(id -> !dataset.isReplaced(id) && !id.equals(statement.id()))
                        .flatMap(dataset.dataset()::find)
                        .filter(restates -> restates.type() == statement.type())
                        .map(restates -> new Accounts((Statement) restates, statement))
                        .stream());
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
        return Stream.empty();
    }

    private Stream<Finding> raises(RuleInfo rule, CapitalRaise raise, CapitalRaise account) {
        List<RaiseStage> stages = account.stages();
        return IntStream.range(0, stages.size())
                .boxed()
                .flatMap(at -> AMOUNTS.entrySet().stream()
                        .flatMap(amount -> raise.stages().stream()
                                .filter(stage -> stage.stage() == stages.get(at).stage())
                                .flatMap(stage -> money(
                                        rule,
                                        "/stages/" + at + "/" + amount.getKey(),
                                        amount.getValue().apply(stage),
                                        amount.getValue().apply(stages.get(at)))
                                        .stream())
                                .limit(1)));
    }

    private Optional<Finding> money(RuleInfo rule, String field, Optional<Money> first, Optional<Money> second) {
        return first.flatMap(money -> second.filter(amount -> Rounding.areApart(money, amount))
                .map(amount -> finding(rule, field, money, amount)));
    }

    private Finding finding(RuleInfo rule, String field, Object first, Object second) {
        return rule.finding(
                other,
                field,
                second + " contradicts " + first + " in " + one.id() + ", which tells of the same",
                first,
                second);
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
