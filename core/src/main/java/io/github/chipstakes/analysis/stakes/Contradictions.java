package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is not certain because of what else counts, or may: a figure that leaves less of the whole, if it stands, than others are told
 * to hold. One of both is not of the day then; that others hold so much is no reason to take the figure for less, unless they are
 * told of later. Of what is told of for one day none is preferred: nothing is concluded from a company that is over-full by it.
 */
final class Contradictions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record HeldBy(PartyReference holder, Interest interest) {
        static HeldBy of(CountedStake counted) {
            return new HeldBy(counted.stake().holder(), counted.interest());
        }
    }

    /** A figure that may stand, and by how much others hold too much for it. */
    private record Excess(CountedStake of, BigDecimal percent) {}

    private Contradictions() {}

    /** The stakes in one entity, of each as much less at least as others leave that are told of since, or may that are not certain. */
    static List<CountedStake> weighed(List<CountedStake> all, LocalDate day) {
        Map<Interest, BigDecimal> told = sums(all);
        List<CountedStake> stakes = asFarAsLeftSince(all, told);
        List<CountedStake> doubtful =
                stakes.stream().filter(counted -> isDoubtful(counted, day)).toList();
        if (doubtful.isEmpty()) {
            return stakes;
        }
        Map<Interest, BigDecimal> sums = stakes.equals(all) ? told : sums(stakes);
        Map<HeldBy, BigDecimal> byHolder = new HashMap<>();
        for (CountedStake counted : stakes) {
            if (!counted.isIndirect()) {
                byHolder.merge(HeldBy.of(counted), Percent.low(counted.onDay()), BigDecimal::add);
            }
        }
        List<Excess> excesses = new ArrayList<>();
        for (CountedStake counted : doubtful) {
            BigDecimal own = byHolder.getOrDefault(HeldBy.of(counted), BigDecimal.ZERO);
            BigDecimal others =
                    sums.getOrDefault(counted.interest(), BigDecimal.ZERO).subtract(own);
            BigDecimal excess = others.add(figure(counted)).subtract(HUNDRED);
            if (excess.signum() > 0) {
                excesses.add(new Excess(counted, excess));
            }
        }
        excesses.sort(Comparator.comparing(Excess::percent).reversed());
        return excesses.isEmpty()
                ? stakes
                : stakes.stream().map(counted -> weighed(counted, excesses)).toList();
    }

    /** By each interest how much is certainly held directly. */
    private static Map<Interest, BigDecimal> sums(List<CountedStake> stakes) {
        Map<Interest, BigDecimal> sums = new EnumMap<>(Interest.class);
        for (CountedStake counted : stakes) {
            if (!counted.isIndirect()) {
                sums.merge(counted.interest(), Percent.low(counted.onDay()), BigDecimal::add);
            }
        }
        return sums;
    }

    /** By how much stakes by one interest are certainly more than the whole; nothing, where they are not. */
    static BigDecimal excess(List<CountedStake> stakes) {
        return sums(stakes).values().stream()
                .map(sum -> sum.subtract(HUNDRED))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Of more than the whole each as much less at least as it is too much, where another is told of since. */
    private static List<CountedStake> asFarAsLeftSince(List<CountedStake> stakes, Map<Interest, BigDecimal> sums) {
        if (sums.values().stream().noneMatch(sum -> sum.compareTo(HUNDRED) > 0)) {
            return stakes;
        }
        List<CountedStake> latestFirst = stakes.stream()
                .filter(Contradictions::isCertainFigure)
                .sorted(Comparator.comparingLong(Contradictions::ageAtMost))
                .toList();
        return stakes.stream()
                .map(counted -> isCertainFigure(counted)
                        ? asFarAsLeftSince(
                                counted,
                                latestFirst,
                                sums.getOrDefault(counted.interest(), BigDecimal.ZERO)
                                        .subtract(HUNDRED))
                        : counted)
                .toList();
    }

    /** The same, as much less at least as is too much, where another's latest figure is told of since; not for what either rounded. */
    private static CountedStake asFarAsLeftSince(
            CountedStake counted, List<CountedStake> latestFirst, BigDecimal excess) {
        return latestFirst.stream()
                .filter(other -> other.interest() == counted.interest()
                        && !other.stake().holder().equals(counted.stake().holder()))
                .findFirst()
                .filter(other -> isToldSince(other, counted)
                        && excess.compareTo(Percent.lastDigit(counted).add(Percent.lastDigit(other))) > 0)
                .map(other -> counted.lessBy(excess, leftBeside(other) + ", which is told of since"))
                .orElse(counted);
    }

    private static boolean isCertainFigure(CountedStake counted) {
        return counted.isCertain() && Percent.low(counted.percent()).signum() > 0;
    }

    private static long ageAtMost(CountedStake counted) {
        return counted.standing() == Standing.ON_DAY
                ? 0
                : counted.age().map(Age::atMost).orElse(Long.MAX_VALUE);
    }

    /** Whether one is certainly told of a later day than another, which is carried forward. */
    private static boolean isToldSince(CountedStake one, CountedStake other) {
        return other.standing() == Standing.CARRIED
                && other.age().filter(age -> ageAtMost(one) < age.atLeast()).isPresent();
    }

    private static String leftBeside(CountedStake other) {
        return "no more than a part of it may be left beside " + other.stake().id() + " (" + other.amount() + ")";
    }

    private static CountedStake weighed(CountedStake counted, List<Excess> excesses) {
        return excesses.stream()
                .filter(excess -> mayTakeThePlaceOf(excess.of, counted))
                .findFirst()
                .map(excess -> counted.lessBy(excess.percent, leftBeside(excess.of)))
                .orElse(counted);
    }

    /** Whether more may be told of it than is certain, and not of a later day only; what is told since of others is no less for that. */
    private static boolean isDoubtful(CountedStake counted, LocalDate day) {
        return !counted.isIndirect()
                && !counted.isContradicted()
                && counted.hasPercentage()
                && !isOwn(counted)
                && Percent.low(counted.onDay()).compareTo(figure(counted)) < 0
                && counted.dates()
                        .asOf()
                        .filter(date -> date.isAfter(day).isYes())
                        .isEmpty();
    }

    /** What is held at least, if what is told of it stands; or at most, where another statement may have taken its place. */
    private static BigDecimal figure(CountedStake counted) {
        return counted.isAsStated()
                ? counted.stake()
                        .percent()
                        .map(Percentage::bounds)
                        .map(Percent::low)
                        .orElse(BigDecimal.ZERO)
                : Percent.high(counted.percent());
    }

    /** Whether one that is not certain may stand, and what another holder has is told of no later than it. */
    private static boolean mayTakeThePlaceOf(CountedStake doubtful, CountedStake counted) {
        boolean isLater = doubtful.isAsStated()
                && counted.dates()
                        .asOf()
                        .flatMap(date -> doubtful.dates().asOf().map(date::isAfter))
                        .filter(Answer::isYes)
                        .isPresent();
        return counted.interest() == doubtful.interest()
                && !counted.isIndirect()
                && !isLater
                && !counted.stake().holder().equals(doubtful.stake().holder());
    }

    /** Whether an entity holds it of itself. */
    private static boolean isOwn(CountedStake counted) {
        return counted.stake()
                .holder()
                .id()
                .filter(counted.stake().entity()::equals)
                .isPresent();
    }
}
