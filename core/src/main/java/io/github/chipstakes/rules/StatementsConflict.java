package io.github.chipstakes.rules;

import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Statements of one fact on one day must not contradict each other. */
final class StatementsConflict implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("statements-conflict")
            .wrong("Two sources state one fact of one day with values that exclude each other.")
            .why("At least one of them is wrong, and a sum that takes either is a guess.")
            .mend(
                    "Check both sources; let the right record supersede the wrong one, or keep both and accept this finding.")
            .bad(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 29, asOf: 2025}, {id: b, holder: ada, entity: smic, percent: 31, asOf: 2025}]")
            .good(
                    "stakes: [{id: a, holder: ada, entity: smic, percent: 29, asOf: 2025}, {id: b, holder: ada, entity: smic, percent: 28.57, asOf: 2025}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Stream.of(
                        dataset.stakesByFact().values().stream()
                                .flatMap(Rivals::among)
                                .flatMap(StatementsConflict::compare),
                        Accounts.of(dataset).flatMap(accounts -> accounts.contradictions(INFO)),
                        dataset.each(LegalEntity.class)
                                .flatMap(entity -> Stream.concat(
                                        compare(entity, "/founded", entity.founded()),
                                        compare(entity, "/dissolved", entity.dissolved()))))
                .flatMap(findings -> findings);
    }

    /** Rival dates of one entity. */
    private static Stream<Finding> compare(LegalEntity entity, String field, List<AttestedDate> dates) {
        return IntStream.range(1, dates.size())
                .boxed()
                .flatMap(later -> dates.subList(0, later).stream()
                        .filter(one ->
                                Days.areApart(one.value(), dates.get(later).value()))
                        .limit(1)
                        .map(one -> INFO.finding(
                                entity,
                                field + "/" + later,
                                dates.get(later).value() + " contradicts " + one.value(),
                                one.value(),
                                dates.get(later).value())));
    }

    private static Stream<Finding> compare(Rivals.Pair rivals) {
        ShareholderStake one = rivals.one();
        ShareholderStake other = rivals.other();
        boolean comparable =
                one.basis().isEmpty() || other.basis().isEmpty() || one.basis().equals(other.basis());
        return Stream.concat(
                comparable ? compare(rivals, "/percent", one.percent(), other.percent()) : Stream.empty(),
                compare(rivals, "/shares", one.shares(), other.shares()));
    }

    private static Stream<Finding> compare(
            Rivals.Pair rivals, String field, Optional<? extends Quantity> one, Optional<? extends Quantity> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Stream.empty();
        }
        Answer apart = Rounding.agree(one.get(), other.get()).not();
        return apart.isUnknown()
                ? Stream.empty()
                : INFO.findingIf(
                        rivals.sameDay().and(apart),
                        rivals.other(),
                        field,
                        other.get() + " contradicts " + one.get() + " in "
                                + rivals.one().id() + ", which states the same of the same day",
                        one.get(),
                        other.get());
    }
}
