package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stakes in an entity have in common that can be added up.
 *
 * @param interest by what they are held
 * @param basis of what whole they are parts
 * @param shareClass of which class
 * @param asOf of which day
 * @param period of which period, only where no day is stated
 */
record StakeKind(
        Optional<Interest> interest,
        Optional<ShareBasis> basis,
        Optional<String> shareClass,
        Optional<PartialDate> asOf,
        Optional<Period> period) {

    static StakeKind of(ShareholderStake stake) {
        Optional<Period> period = stake.asOf().isPresent() ? Optional.empty() : stake.period();
        return new StakeKind(stake.interest(), stake.basis(), stake.shareClass(), stake.asOf(), period);
    }

    /** Whether it is known to the day of when they are. */
    boolean isOfADay() {
        return asOf.filter(StakeKind::isDay).isPresent();
    }

    /** Whether the two may be one, as what one of them does not say may be what the other says. */
    private boolean mayBe(StakeKind other) {
        return mayBe(interest, other.interest)
                && mayBe(basis, other.basis)
                && mayBe(shareClass, other.shareClass)
                && period.equals(other.period)
                && asOf.isPresent() == other.asOf.isPresent()
                && (asOf.equals(other.asOf) || !Days.areApart(asOf.orElseThrow(), other.asOf.orElseThrow()));
    }

    private static <V> boolean mayBe(Optional<V> one, Optional<V> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isDay(PartialDate date) {
        return date instanceof CalendarDate calendar
                && calendar.precision() == CalendarDate.Precision.DAY
                && calendar.isAsStated();
    }

    /** Sets of these kinds that may all be one; a kind that may be no other is alone. */
    static Set<Set<StakeKind>> thatMayBeOne(Collection<StakeKind> kinds) {
        Map<List<Object>, List<StakeKind>> byTime =
                kinds.stream().collect(Collectors.groupingBy(StakeKind::time, LinkedHashMap::new, Collectors.toList()));
        List<StakeKind> vague = kinds.stream()
                .filter(kind -> kind.asOf.isPresent() && !kind.isOfADay())
                .toList();
        Set<Set<StakeKind>> sets = new LinkedHashSet<>();
        for (StakeKind kind : kinds) {
            List<StakeKind> near = new ArrayList<>(byTime.getOrDefault(kind.time(), List.of()));
            near.addAll(vague);
            sets.add(kind.withThoseItMayBe(near));
        }
        Set<StakeKind> inCompany =
                sets.stream().filter(set -> set.size() > 1).flatMap(Set::stream).collect(Collectors.toSet());
        sets.removeIf(set -> set.size() == 1 && inCompany.containsAll(set));
        return sets;
    }

    private List<Object> time() {
        return List.of(asOf, period);
    }

    private Set<StakeKind> withThoseItMayBe(List<StakeKind> near) {
        Set<StakeKind> set = new LinkedHashSet<>();
        set.add(this);
        for (StakeKind other : near) {
            if (set.stream().allMatch(other::mayBe)) {
                set.add(other);
            }
        }
        return set;
    }
}
