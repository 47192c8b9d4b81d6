package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what contradicts each other among rivals, which state one fact. However many there are, each is compared with the
 * last twenty different values before it, and told of once.
 */
final class Rivals {
    /** With how many different values one is compared. */
    static final int MOST = 20;

    private Rivals() {}

    /** A rival and the one before it that it contradicts: the first it certainly does, or else the first it may. */
    record Contradiction<T>(T one, T other, Answer verdict) {}

    /**
     * What is said of two records that contradict each other, at the later; only as possible where something of either was lost in
     * reading.
     *
     * @param one what the first states
     * @param other what the later states in the field
     * @param common of what both tell the same: empty, or such as {@code  on the same day}
     */
    static Stream<Finding> told(
            Contradiction<? extends DatasetRecord> rivals,
            RuleInfo rule,
            DatasetIndex dataset,
            String field,
            Object one,
            Object other,
            String common) {
        Answer verdict = rivals.verdict()
                .and(dataset.isReadWhole(rivals.one().id()))
                .and(dataset.isReadWhole(rivals.other().id()));
        String tells = verdict.isYes() ? ", which tells of the same" : ", which may tell of the same";
        return rule.findingIf(
                verdict,
                rivals.other(),
                field,
                other + " contradicts " + one + " in " + rivals.one().id() + tells + common,
                one,
                other);
    }

    /** The same, of what each states in the field. */
    static <R extends DatasetRecord> Stream<Finding> told(
            Contradiction<R> rivals,
            RuleInfo rule,
            DatasetIndex dataset,
            String field,
            Function<R, ? extends Optional<?>> value,
            String common) {
        Object one = value.apply(rivals.one()).orElseThrow();
        Object other = value.apply(rivals.other()).orElseThrow();
        return told(rivals, rule, dataset, field, one, other, common);
    }

    /** How values are compared. */
    @FunctionalInterface
    interface Comparison<V> {
        /** Whether both state one fact and exclude each other. */
        Answer contradict(V one, V other);

        /** Whether the one is not to be compared with the later, nor with any after it. */
        default boolean isOver(V one, V later) {
            return false;
        }

        /** A comparison of values that state one fact as certainly as is said. */
        static <V> Comparison<V> of(BiPredicate<V, V> areApart, Answer ofOneFact) {
            return (one, other) -> areApart.test(one, other) ? ofOneFact : Answer.no();
        }
    }

    /** The contradictions among rivals in their order; one without a value contradicts nothing. */
    static <T, V> Stream<Contradiction<T>> among(
            List<T> rivals, Function<T, Optional<V>> value, Comparison<V> comparison) {
        List<Contradiction<T>> found = new ArrayList<>();
        Map<V, T> before = new LinkedHashMap<>();
        for (T rival : rivals) {
            value.apply(rival).ifPresent(stated -> {
                before.keySet().removeIf(earlier -> comparison.isOver(earlier, stated));
                contradicted(rival, stated, before, comparison).ifPresent(found::add);
                before.putIfAbsent(stated, rival);
                if (before.size() > MOST) {
                    before.remove(before.keySet().iterator().next());
                }
            });
        }
        return found.stream();
    }

    private static <T, V> Optional<Contradiction<T>> contradicted(
            T rival, V stated, Map<V, T> before, Comparison<V> comparison) {
        Optional<Contradiction<T>> possible = Optional.empty();
        for (Map.Entry<V, T> earlier : before.entrySet()) {
            Answer verdict = comparison.contradict(earlier.getKey(), stated);
            if (verdict.isYes()) {
                return Optional.of(new Contradiction<>(earlier.getValue(), rival, verdict));
            }
            if (verdict.isUnknown() && possible.isEmpty()) {
                possible = Optional.of(new Contradiction<>(earlier.getValue(), rival, verdict));
            }
        }
        return possible;
    }
}
