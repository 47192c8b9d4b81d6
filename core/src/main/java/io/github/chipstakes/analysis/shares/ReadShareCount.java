package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.stakes.Age;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.PreferredSources;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One share count as read for a day, before it is chosen among others.
 *
 * @param count the count
 * @param isLater whether it speaks of a later day, or may
 * @param doubts why it may not count, in words
 */
record ReadShareCount(StatedShareCount count, Answer isLater, List<String> doubts) {

    static ReadShareCount of(StatedShareCount count, LocalDate day, List<String> doubts) {
        Answer isLater = count.asOf()
                .map(date -> date.isAfter(day))
                .orElse(Answer.unknown("of which day " + count.record() + " speaks is not said"));
        return new ReadShareCount(count, isLater, doubts);
    }

    /** Puts the one first that is preferred as usual, in the order in which stakes are. */
    static Comparator<ReadShareCount> preference(Dataset dataset, Knowledge knowledge) {
        return Comparator.<ReadShareCount, Boolean>comparing(reading -> !reading.isCertain())
                .thenComparing(ReadShareCount::speaksOf, Comparator.reverseOrder())
                .thenComparingInt(
                        reading -> PreferredSources.usualPlace(knowledge.asKnown(reading.count.citations()), dataset))
                .thenComparing(ReadShareCount::width)
                .thenComparing(reading -> reading.count.record())
                .thenComparing(reading -> reading.count.toString());
    }

    /**
     * The one that is preferred as usual; of those that may be of the same day, what the caller prefers. With what may be later than
     * a certain one, but is not certain for the day, it is from the least to the most that they say.
     */
    static CountedShares chosen(
            List<ReadShareCount> some, LocalDate day, Dataset dataset, Knowledge knowledge, Counting counting) {
        Comparator<ReadShareCount> usual = preference(dataset, knowledge);
        Comparator<ReadShareCount> asked = counting.preference() instanceof PreferredSources sources
                ? Comparator.comparingInt(reading -> sources.place(knowledge.asKnown(reading.count.citations())))
                : Comparator.comparing(any -> true);
        ReadShareCount first = some.stream().min(usual).orElseThrow();
        ReadShareCount best = some.stream()
                .filter(reading -> reading.equals(first) || reading.isRivalOf(first))
                .min(asked.thenComparing(usual))
                .orElseThrow();
        Interval shares = some.stream()
                .filter(reading -> !best.isOf(day) && reading.mayReplace(best))
                .map(reading -> reading.count.shares().bounds())
                .reduce(best.count.shares().bounds(), Interval::span);
        return best.counted(
                day,
                shares,
                some.stream()
                        .filter(reading -> !reading.equals(best) && reading.isRivalOf(best))
                        .filter(reading -> !reading.count.shares().sameValue(best.count.shares()))
                        .sorted(usual)
                        .map(ReadShareCount::count)
                        .toList());
    }

    private CountedShares counted(LocalDate day, Interval shares, List<StatedShareCount> rivals) {
        Standing standing = !isCertain() ? Standing.UNCERTAIN : isOf(day) ? Standing.ON_DAY : Standing.CARRIED;
        Optional<Age> age =
                count.asOf().filter(date -> standing == Standing.CARRIED).map(date -> Age.of(date, day));
        return new CountedShares(count, shares, standing, age, rivals, doubts);
    }

    private boolean isOf(LocalDate day) {
        return count.asOf().filter(date -> date.isSameDayAs(day).isYes()).isPresent();
    }

    private boolean isCertain() {
        return isLater.isNo() && doubts.isEmpty();
    }

    /** Whether it is not certain that it counts, and of a later day than another that does, or may be. */
    private boolean mayReplace(ReadShareCount other) {
        return other.isCertain()
                && !isCertain()
                && !count.asOf()
                        .flatMap(date -> other.count.asOf().map(date::isOnOrBefore))
                        .filter(Answer::isYes)
                        .isPresent();
    }

    private LocalDate speaksOf() {
        return count.asOf().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** How far apart the least and the most are that it may be; what has no end comes last. */
    private BigDecimal width() {
        Interval shares = count.shares().bounds();
        return shares.upper()
                .map(Bound::value)
                .map(most -> most.subtract(shares.lower().map(Bound::value).orElse(BigDecimal.ZERO)))
                .orElse(new BigDecimal("1e1000"));
    }

    /** Whether it may be of the same day as another, or of the day that is asked about. */
    private boolean isRivalOf(ReadShareCount other) {
        return !isCertain()
                || count.asOf()
                        .flatMap(one -> other.count
                                .asOf()
                                .map(date -> !one.isBefore(date).isYes()
                                        && !one.isAfter(date).isYes()))
                        .orElse(true);
    }
}
