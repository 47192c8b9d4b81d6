package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.time.PartialDate;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the number of shares that a stake states is of the share counts of its day, to compare with the percentage it states. */
public final class PartOfCount {
    private PartOfCount() {}

    /** How many shares there were on the day of a stake, by each count that its percentage may be of; by those of its class only where no other is. */
    public static List<Shares> wholes(ShareholderStake stake, List<ShareCount> counts) {
        return wholes(stake, stake.basisAsOf().or(stake::asOf), counts);
    }

    /** The same, of a stake that is read as told of this day. */
    static List<Shares> wholes(ShareholderStake stake, Optional<PartialDate> day, List<ShareCount> counts) {
        List<ShareCount> ofDay = counts.stream()
                .filter(count -> day.isPresent() && day.get().equals(count.asOf()))
                .toList();
        boolean areAllTold = ofDay.stream().anyMatch(count -> count.shareClass().isEmpty());
        return ofDay.stream()
                .filter(count -> count.shareClass().isEmpty()
                        || !areAllTold && count.shareClass().equals(stake.shareClass()))
                .flatMap(count -> wholes(stake, count))
                .toList();
    }

    private static Stream<Shares> wholes(ShareholderStake stake, ShareCount count) {
        boolean issued =
                stake.basis().filter(basis -> basis != ShareBasis.ISSUED_SHARES).isEmpty();
        boolean outstanding = stake.basis()
                .filter(basis -> basis != ShareBasis.OUTSTANDING_SHARES)
                .isEmpty();
        return Stream.concat(
                count.issued().filter(any -> issued).stream(), count.outstanding().filter(any -> outstanding).stream());
    }

    /** Whether the shares and the percentage of a stake, which states both, agree by one of these counts; without any it is not known. */
    public static Answer agrees(ShareholderStake stake, List<Shares> wholes) {
        StatedNumber stated = stake.percent().orElseThrow().number().readAsRounded();
        return wholes.isEmpty()
                ? Answer.unknown("how many shares there were on its day is not known")
                : Answer.anyOf(wholes.stream()
                        .map(whole -> stated.overlaps(percent(stake.shares().orElseThrow(), whole)))
                        .toList());
    }

    /** What is held, in words: {@code 600 of 1000}. */
    public static String words(ShareholderStake stake, List<Shares> wholes) {
        return stake.shares().orElseThrow() + " of "
                + wholes.stream().map(Shares::toString).collect(Collectors.joining(" or "));
    }

    /** What part of the whole it may be, in percent. */
    static Interval percent(Shares part, Shares whole) {
        return new Interval(
                ratio(part.bounds().lower(), whole.bounds().upper(), RoundingMode.FLOOR),
                ratio(part.bounds().upper(), whole.bounds().lower(), RoundingMode.CEILING));
    }

    private static Optional<Bound> ratio(Optional<Bound> part, Optional<Bound> whole, RoundingMode rounding) {
        return whole.filter(total -> total.value().signum() > 0)
                .flatMap(total -> part.map(some -> new Bound(
                        some.value().movePointRight(2).divide(total.value(), new MathContext(30, rounding)),
                        some.inclusive() && total.inclusive())));
    }
}
