package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether one statement tells better than another of the same stake how it stands to the day that is asked about: as it is told of a later
 * day, of those that are not after that one, or as the other may not count. What is told of no day may be the later, however late the
 * other. Between those that are told with the same day, or both with none, nothing decides but which is preferred: neither is later.
 * {@link Preference} asks all that it has to know of days here.
 */
enum Order {
    /** It certainly is. */
    LATER,

    /** It may be: of overlapping days, or as one of both goes on, may be of a later day, or may not stand. */
    PERHAPS_LATER,

    /** It certainly is not, or nothing tells. */
    NOT_LATER;

    /** What is certainly not after the day that is asked about comes first, and then what is told of the latest day. */
    static final Comparator<ReadStake> LATEST_FIRST = Comparator.<ReadStake, Boolean>comparing(
                    reading -> !reading.isCertainlyNotAfter())
            .thenComparing(ReadStake::speaksOf, Comparator.reverseOrder());

    static Order of(ReadStake one, ReadStake other) {
        if (!mayComeAfter(one, other)) {
            boolean isFirstLeft =
                    other.isDoubted() && !one.isDoubted() && !one.held().isOfLater();
            return isFirstLeft && mayComeAfter(other, one) ? PERHAPS_LATER : NOT_LATER;
        }
        boolean isCertain = one.isCertainlyNotAfter()
                && other.isCertainlyNotAfter()
                && !mayComeAfter(other, one)
                && first(one).isAfter(last(other, mayBeOfAnyDay(other)));
        return isCertain ? LATER : PERHAPS_LATER;
    }

    /** One of all whose days are told alike, so that they stand alike to any other: of thousands of statements few are to be compared. */
    static List<ReadStake> oneOfEach(List<ReadStake> some) {
        Map<Object, ReadStake> each = new LinkedHashMap<>();
        some.forEach(told -> each.putIfAbsent(days(told), told));
        return List.copyOf(each.values());
    }

    /** The same, but of what is held for several parties one for each of two; the latest first, as it is later than most. */
    static List<ReadStake> oneOfEachOfTwoParties(Stream<ReadStake> some) {
        Map<Object, List<ReadStake>> each = new LinkedHashMap<>();
        some.forEach(told -> {
            List<ReadStake> alike = each.computeIfAbsent(days(told), days -> new ArrayList<>(2));
            if (alike.isEmpty()
                    || alike.size() == 1
                            && !alike.get(0)
                                    .stake()
                                    .heldFor()
                                    .equals(told.stake().heldFor())) {
                alike.add(told);
            }
        });
        return each.values().stream().flatMap(List::stream).sorted(LATEST_FIRST).toList();
    }

    private static Object days(ReadStake told) {
        return List.of(told.dates(), told.held(), told.isDoubted());
    }

    boolean mayBeLater() {
        return this != NOT_LATER;
    }

    /**
     * Whether one may be told of a later day than another, or that may be of a day after the one that is asked about, so that it does
     * not count.
     */
    private static boolean mayComeAfter(ReadStake one, ReadStake other) {
        boolean mayBothBeLater =
                one.held().ofLater() == Verdict.UNKNOWN && other.held().ofLater() == Verdict.UNKNOWN;
        if (one.held().isOfLater() || !mayBothBeLater && areToldAlike(one.dates(), other.dates())) {
            return false;
        }
        if (other.held().isOfLater()) {
            return one.isCertainlyNotAfter();
        }
        boolean isAnyDay = mayBeOfAnyDay(one) && !mayBeOfAnyDay(other);
        return other.held().ofLater() == Verdict.UNKNOWN || last(one, isAnyDay).isAfter(first(other));
    }

    private static boolean areToldAlike(Dates one, Dates other) {
        return one.asOf().isPresent() ? one.asOf().equals(other.asOf()) : one.equals(other);
    }

    /** The first day one may be told of: no earlier than it was held; of what is of the day that is asked about none is later. */
    private static LocalDate first(ReadStake one) {
        return isOfDay(one) ? LocalDate.MAX : one.firstHeld();
    }

    /**
     * The last day one may be told of: any, where it says none; what is only about some day may be of the last that is written, and a
     * later one decides.
     */
    private static LocalDate last(ReadStake one, boolean isAnyDay) {
        if (isOfDay(one)) {
            return LocalDate.MAX;
        }
        return one.dates()
                .dayOrStart()
                .or(one.dates()::end)
                .map(date -> isAnyDay
                        ? LocalDate.MAX
                        : date.within(Period.ZERO).latest().orElse(LocalDate.MAX))
                .orElse(LocalDate.MAX);
    }

    private static boolean isOfDay(ReadStake one) {
        return one.held().is(Standing.ON_DAY) && one.dates().asOf().isPresent();
    }

    /**
     * Whether it may be held on the day that is asked about, and it is not said when that was told: on any day since it began; but of two
     * such the one that began later is told later.
     */
    private static boolean mayBeOfAnyDay(ReadStake one) {
        return one.dates().asOf().isEmpty()
                && (one.held().is(Standing.ON_DAY) || one.held().is(Standing.UNCERTAIN));
    }

    /** Whether another account of the same stake tells better how it stands to the day: of a later day, or of one that is certainly not after it. */
    static boolean givesWay(ReadStake told, ReadStake account) {
        return account.isCertainlyNotAfter() && LATEST_FIRST.compare(account, told) < 0;
    }

    /**
     * Whether there is a choice between one and another that is preferred, which the caller may prefer otherwise: unless both are told of
     * a day, and one of them certainly of the earlier.
     */
    static boolean leavesAChoice(ReadStake one, ReadStake preferred) {
        return one.held().isOfLater()
                || one.standing().filter(Standing.UNCERTAIN::equals).isPresent()
                || mayBeOfOneDay(one.dates().asOf(), preferred.dates().asOf()).orElse(true);
    }

    /** Whether both are told of a day, which may be the same; what is only about a day, as it is written. */
    static boolean areOfOverlappingDays(ReadStake one, ReadStake other) {
        return mayBeOfOneDay(asWritten(one), asWritten(other)).orElse(false);
    }

    private static Optional<PartialDate> asWritten(ReadStake reading) {
        return reading.dates().asOf().map(day -> day.within(Period.ZERO));
    }

    /** Empty where one of them says no day. */
    private static Optional<Boolean> mayBeOfOneDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.flatMap(day ->
                other.map(it -> !day.isBefore(it).isYes() && !day.isAfter(it).isYes()));
    }
}
