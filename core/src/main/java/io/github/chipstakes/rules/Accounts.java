package io.github.chipstakes.rules;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/**
 * Two accounts of one matter: raises or events of which one restates the other.
 *
 * @param one the one that is restated
 * @param other the other
 */
record Accounts(Statement one, Statement other) {

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
    Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        if (one instanceof CapitalRaise raise && other instanceof CapitalRaise account) {
            return RivalStages.among(raise, account)
                    .flatMap(rivals -> Rivals.told(
                            rivals(rivals.verdict()), rule, dataset, rivals.field(), rivals.one(), rivals.other(), ""));
        }
        if (one instanceof Event event && other instanceof Event account) {
            return event.date().stream()
                    .flatMap(date -> account.date().stream()
                            .filter(rival -> Days.areApart(date, rival))
                            .flatMap(rival ->
                                    Rivals.told(rivals(Answer.yes()), rule, dataset, "/date", date, rival, "")));
        }
        return Stream.empty();
    }

    private Rivals.Contradiction<Statement> rivals(Answer verdict) {
        return new Rivals.Contradiction<>(one, other, verdict);
    }
}
