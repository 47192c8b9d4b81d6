package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.ConcertGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which stakes in an entity may be the whole or more, were they all of one kind. All that may be of one kind may
 * be of one day; so whatever is on none of these days adds up to less with whatever it may be together.
 */
final class DaysOverWhole {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final NavigableMap<LocalDate, Boolean> isOverFrom = new TreeMap<>();

    private DaysOverWhole() {}

    /** What a holder, for itself or in a group, is said to hold at least: each of this size so often. */
    private static final class Hand {
        private final NavigableMap<BigDecimal, Integer> parts = new TreeMap<>();

        BigDecimal largest() {
            return parts.isEmpty() ? BigDecimal.ZERO : parts.lastKey();
        }

        /** Takes a part in, or out again, and says by how much the largest has grown. */
        BigDecimal grow(BigDecimal part, int times) {
            BigDecimal before = largest();
            parts.merge(part, times, (one, other) -> one + other == 0 ? null : one + other);
            return largest().subtract(before);
        }
    }

    /** A stake of this hand begins, or ends, to be held. */
    private record Change(Hand hand, BigDecimal part, int times) {}

    static DaysOverWhole of(List<ShareholderStake> stakes) {
        Map<List<Object>, Hand> hands = new HashMap<>();
        NavigableMap<LocalDate, List<Change>> changes = new TreeMap<>();
        for (ShareholderStake stake : stakes) {
            Hand hand = hands.computeIfAbsent(
                    List.of(stake.holder(), stake.concertGroup().map(ConcertGroup::name)), key -> new Hand());
            StakeKind kind = StakeKind.of(stake);
            at(kind.first(), changes).add(new Change(hand, part(stake), 1));
            if (kind.last().isBefore(LocalDate.MAX)) {
                at(kind.last().plusDays(1), changes).add(new Change(hand, part(stake), -1));
            }
        }
        DaysOverWhole days = new DaysOverWhole();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, List<Change>> day : changes.entrySet()) {
            for (Change change : day.getValue()) {
                sum = sum.add(change.hand.grow(change.part, change.times));
            }
            days.isOverFrom.put(day.getKey(), sum.compareTo(WHOLE) >= 0);
        }
        return days;
    }

    private static List<Change> at(LocalDate day, Map<LocalDate, List<Change>> changes) {
        return changes.computeIfAbsent(day, it -> new ArrayList<>());
    }

    /** The least a stake may be, or the group it is of. */
    private static BigDecimal part(ShareholderStake stake) {
        return least(stake.percent()).max(least(stake.concertGroup().flatMap(ConcertGroup::percent)));
    }

    private static BigDecimal least(Optional<Percentage> percent) {
        return percent.map(Rounding::least)
                .flatMap(interval -> interval.lower().map(Bound::value))
                .orElse(BigDecimal.ZERO);
    }

    /** Whether a stake of this kind may be of one of them. */
    boolean touch(StakeKind kind) {
        Map.Entry<LocalDate, Boolean> start = isOverFrom.floorEntry(kind.first());
        return start != null && start.getValue()
                || isOverFrom.subMap(kind.first(), false, kind.last(), true).containsValue(true);
    }
}
