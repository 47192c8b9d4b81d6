package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.ownership.FactKey;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stakes that state one fact of one day, or may. */
final class RivalStakes {
    private static final Comparator<ShareholderStake> BY_DAY = Comparator.<ShareholderStake, LocalDate>comparing(
                    stake -> earliest(stake.asOf()).orElse(LocalDate.MIN))
            .thenComparing(ShareholderStake::id);

    private RivalStakes() {}

    /** How much a stake states to be held, of what and on which day. */
    private record Held<Q extends Quantity>(
            Q amount, FactKey fact, Optional<ShareBasis> basis, Optional<PartialDate> asOf) {

        /** Whether both are amounts of one whole and day, and their digits cannot agree. */
        Answer contradicts(Held<Q> other) {
            return Rounding.areApart(amount, other.amount) && Facts.mayBe(basis, other.basis)
                    ? Days.isSameDay(asOf, other.asOf).and(basis.equals(other.basis) ? Answer.yes() : Answer.unknown())
                    : Answer.no();
        }
    }

    /** How amounts are compared: those of one fact, or those of facts that may be one. */
    private record Apart<Q extends Quantity>(boolean ofOneFact) implements Rivals.Comparison<Held<Q>> {
        @Override
        public Answer contradict(Held<Q> one, Held<Q> other) {
            if (ofOneFact) {
                return one.contradicts(other);
            }
            boolean mayBeOne = !one.fact.equals(other.fact) && Facts.mayBeOne(one.fact, other.fact);
            return mayBeOne ? one.contradicts(other).and(Answer.unknown()) : Answer.no();
        }

        /** Whether the later, and all that come after it, certainly speak of a later day. */
        @Override
        public boolean isOver(Held<Q> one, Held<Q> later) {
            Optional<LocalDate> last = one.asOf().flatMap(PartialDate::latest);
            return last.isPresent()
                    && earliest(later.asOf()).filter(last.get()::isBefore).isPresent();
        }
    }

    static Stream<Finding> contradictions(RuleInfo rule, DatasetIndex dataset) {
        Map<FactKey, List<ShareholderStake>> byFact = dataset.stakesByFact();
        Map<List<String>, List<FactKey>> byParties = byFact.keySet().stream()
                .collect(Collectors.groupingBy(Facts::parties, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                byFact.values().stream().flatMap(stakes -> contradictions(rule, dataset, stakes, true)),
                byParties.values().stream()
                        .filter(facts -> facts.size() > 1)
                        .map(facts -> facts.stream()
                                .flatMap(fact -> byFact.getOrDefault(fact, List.of()).stream())
                                .toList())
                        .flatMap(stakes -> contradictions(rule, dataset, stakes, false)));
    }

    private static Stream<Finding> contradictions(
            RuleInfo rule, DatasetIndex dataset, List<ShareholderStake> ofSomeFacts, boolean ofOneFact) {
        return byTime(ofSomeFacts).stream()
                .flatMap(stakes -> Stream.concat(
                        contradictions(
                                rule,
                                dataset,
                                "/percent",
                                stakes,
                                ShareholderStake::percent,
                                ShareholderStake::basis,
                                ofOneFact),
                        contradictions(
                                rule,
                                dataset,
                                "/shares",
                                stakes,
                                ShareholderStake::shares,
                                any -> Optional.empty(),
                                ofOneFact)));
    }

    /** Those of a day, by day; and those without one, which may only speak of the same where their periods are one. */
    private static Collection<List<ShareholderStake>> byTime(List<ShareholderStake> stakes) {
        return stakes.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(
                        stake -> stake.asOf().isPresent() ? "dated" : stake.period(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static <Q extends Quantity> Stream<Finding> contradictions(
            RuleInfo rule,
            DatasetIndex dataset,
            String field,
            List<ShareholderStake> stakes,
            Function<ShareholderStake, Optional<Q>> amount,
            Function<ShareholderStake, Optional<ShareBasis>> basis,
            boolean ofOneFact) {
        return Rivals.among(
                        stakes,
                        stake -> amount.apply(stake)
                                .map(held -> new Held<>(
                                        held, stake.factKey().orElseThrow(), basis.apply(stake), stake.asOf())),
                        new Apart<>(ofOneFact))
                .flatMap(rivals -> Rivals.told(rivals, rule, dataset, field, amount, " on the same day"));
    }

    private static Optional<LocalDate> earliest(Optional<PartialDate> day) {
        return day.flatMap(PartialDate::earliest);
    }
}
