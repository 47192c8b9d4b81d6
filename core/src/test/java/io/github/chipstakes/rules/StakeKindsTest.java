package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the kinds of stakes that may be one. */
class StakeKindsTest {

    @Property(tries = 500)
    void ofASetEachMayBeEachOther(@ForAll("kinds") List<StakeKind> kinds) {
        assertThat(StakeKinds.thatMayBeOne(kinds, kind -> true))
                .allSatisfy(set ->
                        assertThat(set).allMatch(kind -> set.stream().allMatch(other -> mayBe(kind, other))));
    }

    @Property(tries = 500)
    void eachIsInASetToWhichNoneCanBeAdded(@ForAll("kinds") List<StakeKind> kinds) {
        Set<Set<StakeKind>> sets = StakeKinds.thatMayBeOne(kinds, kind -> true);
        assertThat(kinds)
                .allMatch(kind -> sets.stream()
                        .anyMatch(set -> set.contains(kind)
                                && kinds.stream()
                                        .filter(other -> !set.contains(other))
                                        .noneMatch(other -> set.stream().allMatch(one -> mayBe(one, other)))));
    }

    private static boolean mayBe(StakeKind one, StakeKind other) {
        return mayBe(one.interest(), other.interest())
                && mayBe(one.basis(), other.basis())
                && mayBe(one.shareClass(), other.shareClass())
                && one.period().equals(other.period())
                && one.asOf().isPresent() == other.asOf().isPresent()
                && one.asOf()
                        .flatMap(day -> other.asOf().filter(rival -> Days.areApart(day, rival)))
                        .isEmpty();
    }

    private static boolean mayBe(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    @Provide
    Arbitrary<List<StakeKind>> kinds() {
        Arbitrary<Optional<PartialDate>> days = Arbitraries.of(
                        "2024",
                        "2025",
                        "2025~",
                        "2025-06",
                        "2025-06-30",
                        "2025-06-30?",
                        "2025-05/2025-07",
                        "2026-01/..")
                .map(PartialDate::parse)
                .optional();
        Arbitrary<Optional<Period>> periods =
                Arbitraries.of("from 2025", "until 2026").map(Period::parse).optional();
        return Combinators.combine(
                        Arbitraries.of(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS)
                                .optional(),
                        Arbitraries.of(ShareBasis.VOTES, ShareBasis.ISSUED_SHARES)
                                .optional(),
                        Arbitraries.of("A", "B").optional(),
                        days,
                        periods)
                .as((interest, basis, shareClass, day, period) ->
                        new StakeKind(interest, basis, shareClass, day, day.isPresent() ? Optional.empty() : period))
                .list()
                .uniqueElements()
                .ofMaxSize(12);
    }
}
