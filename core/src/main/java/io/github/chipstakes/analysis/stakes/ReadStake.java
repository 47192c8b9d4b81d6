package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One stake as read for a day, before it is chosen among others.
 *
 * @param stake the stake
 * @param dates when it was held; of a correction that does not say, as what it corrects says
 * @param held whether it was held on the day, by its dates
 * @param isDoubted whether it is not certain that it stood, or that it says this
 * @param doubts why that is, in words
 * @param unread of which of the fields that decide which fact it tells of something could not be read
 */
record ReadStake(
        ShareholderStake stake, Dates dates, Held held, boolean isDoubted, List<String> doubts, Set<String> unread) {
    static final Interval ANY = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /** Of which it is not known, or not published, by what is held. */
    static final List<Interest> UNKNOWN_INTERESTS = List.of(Interest.UNKNOWN_INTEREST, Interest.UNPUBLISHED_INTEREST);

    private static final Set<String> OF_THE_FACT =
            Set.of("holder", "heldFor", "interest", "basis", "directness", "shareClass");

    /** As it stands in a dataset, where something of it may not have been read, and what it corrects tells when it was held. */
    static ReadStake of(ShareholderStake stake, LocalDate day, Dataset dataset, CorrectedDates corrected) {
        Dates dates = corrected.of(stake);
        Held held = dates.equals(Dates.of(stake)) ? Held.on(day, dates) : Held.onAsOthersTell(day, dates);
        Set<String> unread = dataset.unreadFields(stake.id());
        return new ReadStake(stake, dates, held, false, List.of(), unread.isEmpty() ? unread : ofTheFact(unread));
    }

    private static Set<String> ofTheFact(Set<String> fields) {
        return fields.stream().filter(OF_THE_FACT::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was held on the day; empty: it was certainly not. */
    Optional<Standing> standing() {
        return isDoubted ? held.standing().map(any -> Standing.UNCERTAIN) : held.standing();
    }

    /** The same, if it is not certain that it stood, or that it says this. */
    ReadStake doubted(List<String> why) {
        List<String> all =
                Stream.concat(doubts.stream(), why.stream()).distinct().toList();
        return new ReadStake(stake, dates, held, true, all, unread);
    }

    /** The same, if it is certain that it stood, and that it says this. */
    ReadStake undoubted() {
        return new ReadStake(stake, dates, held, false, List.of(), unread);
    }

    /** Whether it may tell of another fact than it seems to, as not all was read that decides that. */
    boolean mayBeOfAnotherFact() {
        return !unread.isEmpty();
    }

    /** By what is held. */
    Interest interest() {
        Interest stated =
                stake.interest().filter(interest -> !isUnknown(interest)).orElse(Interest.SHAREHOLDING);
        boolean votes = stake.basis().filter(ShareBasis.VOTES::equals).isPresent();
        return votes && stated == Interest.SHAREHOLDING ? Interest.VOTING_RIGHTS : stated;
    }

    /** Whether it is told that it is not known, or not published, by what is held: it may be shares, votes or something else. */
    static boolean isUnknown(Interest interest) {
        return UNKNOWN_INTERESTS.contains(interest);
    }

    /** Whether that is told of what a statement tells of. */
    static boolean isOfUnknownInterest(ShareholderStake stake) {
        return stake.interest().filter(ReadStake::isUnknown).isPresent();
    }

    boolean isIndirect() {
        return stake.directness().filter(Directness.INDIRECT::equals).isPresent();
    }

    /** Whether it is said whether it is held directly or through others. */
    boolean isDirectnessSaid() {
        return stake.directness().filter(said -> said != Directness.UNKNOWN).isPresent();
    }

    /** Whether it is certain that it stood, and that it speaks of no day after the one that is asked about. */
    boolean isCertainlyNotAfter() {
        return !isDoubted && held.isCertain();
    }

    /** The first day it may be told of: no earlier than it was held. */
    LocalDate firstHeld() {
        return latest(held.since().or(dates::asOf), dates.from());
    }

    /** The day by which it is preferred to others: the one that is asked about, or the first it may speak of. */
    LocalDate speaksOf() {
        return standing().filter(Standing.ON_DAY::equals).isPresent()
                ? LocalDate.MAX
                : latest(held.since().or(dates::asOf).or(dates::end), dates.from());
    }

    private static LocalDate latest(Optional<PartialDate> one, Optional<PartialDate> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .flatMap(date -> date.earliest().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Whether it tells of the same holder as another, or both of one that is unknown for the same reason. */
    boolean isOfHolderOf(ShareholderStake other) {
        return stake.holder().equals(other.holder());
    }
}
