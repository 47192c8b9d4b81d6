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
 * What is not certain because of what else may count: a figure that would leave less of the whole, if it stood, than others are told
 * to hold. One of both is not of the day then; that others hold so much is no reason to take the figure for less, unless they are
 * told of later.
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

    /** The stakes in one entity, of each as much less at least as another may leave that is not certain. */
    static List<CountedStake> weighed(List<CountedStake> stakes, LocalDate day) {
        List<CountedStake> doubtful =
                stakes.stream().filter(counted -> isDoubtful(counted, day)).toList();
        if (doubtful.isEmpty()) {
            return stakes;
        }
        Map<Interest, BigDecimal> all = new EnumMap<>(Interest.class);
        Map<HeldBy, BigDecimal> byHolder = new HashMap<>();
        for (CountedStake counted : stakes) {
            if (!counted.isIndirect()) {
                all.merge(counted.interest(), Percent.low(counted.onDay()), BigDecimal::add);
                byHolder.merge(HeldBy.of(counted), Percent.low(counted.onDay()), BigDecimal::add);
            }
        }
        List<Excess> excesses = new ArrayList<>();
        for (CountedStake counted : doubtful) {
            BigDecimal own = byHolder.getOrDefault(HeldBy.of(counted), BigDecimal.ZERO);
            BigDecimal others =
                    all.getOrDefault(counted.interest(), BigDecimal.ZERO).subtract(own);
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

    private static CountedStake weighed(CountedStake counted, List<Excess> excesses) {
        return excesses.stream()
                .filter(excess -> mayTakeThePlaceOf(excess.of, counted))
                .findFirst()
                .map(excess -> counted.lessBy(excess.percent, excess.of))
                .orElse(counted);
    }

    /** Whether more may be told of it than is certain, and not of a later day only. */
    private static boolean isDoubtful(CountedStake counted, LocalDate day) {
        return !counted.isIndirect()
                && counted.hasPercentage()
                && !isOwn(counted)
                && Percent.low(counted.onDay()).compareTo(figure(counted)) < 0
                && counted.stake()
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
                && counted.stake()
                        .asOf()
                        .flatMap(date -> doubtful.stake().asOf().map(date::isAfter))
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
