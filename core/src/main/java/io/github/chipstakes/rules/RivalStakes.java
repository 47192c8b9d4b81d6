package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Quantity;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stakes that state one fact of one day. */
final class RivalStakes {
    private static final Comparator<ShareholderStake> BY_DAY = Comparator.<ShareholderStake, LocalDate>comparing(
                    stake -> earliest(stake.asOf()).orElse(LocalDate.MIN))
            .thenComparing(ShareholderStake::id);

    private RivalStakes() {}

    /** How much a stake states to be held, of what and on which day. */
    private record Held<Q extends Quantity>(Q amount, Optional<ShareBasis> basis, Optional<PartialDate> asOf) {}

    /** Amounts of one whole and day whose digits cannot agree. */
    private static final class Apart<Q extends Quantity> implements Rivals.Comparison<Held<Q>> {
        @Override
        public Answer contradict(Held<Q> one, Held<Q> other) {
            boolean comparable = one.basis().isEmpty()
                    || other.basis().isEmpty()
                    || one.basis().equals(other.basis());
            return comparable && Rounding.areApart(one.amount(), other.amount())
                    ? Days.isSameDay(one.asOf(), other.asOf())
                    : Answer.no();
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
        return dataset.stakesByFact().values().stream()
                .flatMap(stakes -> byTime(stakes).stream())
                .flatMap(stakes -> Stream.concat(
                        contradictions(
                                rule, dataset, "/percent", stakes, ShareholderStake::percent, ShareholderStake::basis),
                        contradictions(
                                rule, dataset, "/shares", stakes, ShareholderStake::shares, any -> Optional.empty())));
    }

    /** Those of a day, by day; and those without one, which may only speak of the same where their periods are one. */
    private static Collection<List<ShareholderStake>> byTime(List<ShareholderStake> ofOneFact) {
        return ofOneFact.stream()
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
            Function<ShareholderStake, Optional<ShareBasis>> basis) {
        return Rivals.among(
                        stakes,
                        stake -> amount.apply(stake).map(held -> new Held<>(held, basis.apply(stake), stake.asOf())),
                        new Apart<>())
                .flatMap(rivals -> Rivals.told(rivals, rule, dataset, field, amount, " on the same day"));
    }

    private static Optional<LocalDate> earliest(Optional<PartialDate> day) {
        return day.flatMap(PartialDate::earliest);
    }
}
