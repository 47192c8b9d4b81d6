package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param dated whether it was held on the day, by its dates; empty: it was certainly not
 * @param since the day it speaks of, where it is carried forward from it
 * @param ofLater whether its percentage is of a later day, so that it is not known how much was held
 * @param isDoubted whether it is not certain that it stood, or that it says this
 * @param doubts why that is, in words
 * @param unread of which of the fields that decide which fact it tells of something could not be read
 */
record ReadStake(
        ShareholderStake stake,
        Optional<Standing> dated,
        Optional<PartialDate> since,
        boolean ofLater,
        boolean isDoubted,
        List<String> doubts,
        Set<String> unread) {
    static final Interval ANY = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private static final Set<String> OF_THE_FACT =
            Set.of("holder", "heldFor", "interest", "basis", "directness", "shareClass");

    /** Of which nothing is doubted, and whose percentage is not of a later day. */
    private ReadStake(ShareholderStake stake, Optional<Standing> dated, Optional<PartialDate> since) {
        this(stake, dated, since, false, false, List.of(), Set.of());
    }

    /** As it stands in a dataset, where something of it may not have been read. */
    static ReadStake of(ShareholderStake stake, LocalDate day, Dataset dataset) {
        ReadStake reading = of(stake, day);
        Set<String> unread = dataset.unreadFields(stake.id());
        return unread.isEmpty() ? reading : reading.without(unread);
    }

    private ReadStake without(Set<String> fields) {
        Set<String> ofTheFact = fields.stream().filter(OF_THE_FACT::contains).collect(Collectors.toUnmodifiableSet());
        return new ReadStake(stake, dated, since, ofLater, isDoubted, doubts, ofTheFact);
    }

    static ReadStake of(ShareholderStake stake, LocalDate day) {
        ReadStake reading =
                stake.period().map(period -> inPeriod(stake, period, day)).orElseGet(() -> asOf(stake, day));
        boolean ofLater = stake.asOf().filter(date -> date.isAfter(day).isYes()).isPresent();
        return ofLater ? new ReadStake(stake, reading.dated, reading.since, true, false, List.of(), Set.of()) : reading;
    }

    private static ReadStake inPeriod(ShareholderStake stake, Period period, LocalDate day) {
        return switch (period.holdsOn(day).verdict()) {
            case NO -> not(stake);
            case YES ->
                stake.asOf()
                        .filter(date -> !date.isSameDayAs(day).isYes()
                                && !date.isAfter(day).isYes())
                        .map(date -> carried(stake, stake.asOf()))
                        .orElseGet(() -> on(stake));
            case UNKNOWN -> inUncertainPeriod(stake, period, day);
        };
    }

    /** In a period whose start or end is not known, or not to the day. The day its source speaks of lies within it. */
    private static ReadStake inUncertainPeriod(ShareholderStake stake, Period period, LocalDate day) {
        Optional<PartialDate> asOf =
                stake.asOf().filter(date -> date.isOnOrBefore(day).isYes());
        if (stake.asOf().filter(date -> date.isSameDayAs(day).isYes()).isPresent()) {
            return on(stake);
        }
        Optional<PartialDate> from =
                period.from().filter(date -> date.isOnOrBefore(day).isYes());
        if (asOf.isEmpty() && from.isEmpty()) {
            return uncertain(stake);
        }
        boolean heldLater =
                stake.asOf().filter(date -> date.isAfter(day).isYes()).isPresent();
        if (heldLater) {
            return on(stake);
        }
        if (period.until() instanceof Period.EndsOn end) {
            if (!end.day().isAfter(day).isYes()) {
                return uncertain(stake);
            }
            if (asOf.isEmpty()) {
                return on(stake);
            }
        }
        return carried(stake, asOf.or(() -> from));
    }

    private static ReadStake asOf(ShareholderStake stake, LocalDate day) {
        if (stake.asOf().isEmpty()) {
            return new ReadStake(stake, Optional.of(Standing.UNDATED), Optional.empty());
        }
        PartialDate date = stake.asOf().get();
        if (date.isSameDayAs(day).isYes()) {
            return on(stake);
        }
        return switch (date.isAfter(day).verdict()) {
            case YES -> not(stake);
            case NO -> carried(stake, stake.asOf());
            case UNKNOWN -> uncertain(stake);
        };
    }

    private static ReadStake on(ShareholderStake stake) {
        return new ReadStake(stake, Optional.of(Standing.ON_DAY), Optional.empty());
    }

    private static ReadStake not(ShareholderStake stake) {
        return new ReadStake(stake, Optional.empty(), Optional.empty());
    }

    private static ReadStake carried(ShareholderStake stake, Optional<PartialDate> since) {
        return new ReadStake(stake, Optional.of(Standing.CARRIED), since);
    }

    private static ReadStake uncertain(ShareholderStake stake) {
        return new ReadStake(stake, Optional.of(Standing.UNCERTAIN), Optional.empty());
    }

    /** Whether it was held on the day; empty: it was certainly not. */
    Optional<Standing> standing() {
        return isDoubted ? dated.map(any -> Standing.UNCERTAIN) : dated;
    }

    /** The same, if it is not certain that it stood, or that it says this. */
    ReadStake doubted(List<String> why) {
        List<String> all =
                Stream.concat(doubts.stream(), why.stream()).distinct().toList();
        return new ReadStake(stake, dated, since, ofLater, true, all, unread);
    }

    /** The same, if it is certain that it stood, and that it says this. */
    ReadStake undoubted() {
        return new ReadStake(stake, dated, since, ofLater, false, List.of(), unread);
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
        return interest == Interest.UNKNOWN_INTEREST || interest == Interest.UNPUBLISHED_INTEREST;
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

    /** As a stake that counts, preferred to these others. */
    CountedStake counted(LocalDate day, Counting counting, List<ShareholderStake> rivals) {
        Optional<Age> age = since.map(date -> Age.of(date, day));
        Optional<Integer> tooOld = counting.longest().filter(days -> isOlderThan(days, day));
        List<String> notes = new ArrayList<>(doubts);
        if (stake.interest().isEmpty()) {
            notes.add("by what it is held is not said: taken as "
                    + interest().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
        if (!isDirectnessSaid()) {
            notes.add("whether it is held directly is not said: taken as direct");
        }
        tooOld.ifPresent(days ->
                notes.add((age.filter(it -> it.atLeast() > days).isPresent() ? "" : "possibly ") + "older than " + days
                        + " days: how much is still held is not known"));
        if (ofLater && stake.percent().isPresent()) {
            notes.add("how much was held before " + stake.asOf().orElseThrow() + " is not said");
        }
        boolean isOfAnotherDay = isOfAnotherDay(day, counting);
        stake.percent()
                .filter(percent -> percent.number().isAbout() && !isOfAnotherDay)
                .ifPresent(percent -> notes.add(counting.tolerance()
                        .map(points -> "read as at most " + points + " off")
                        .orElse("\"" + percent + "\" decides nothing: no tolerance is given")));
        Interval percent = isOfAnotherDay ? ANY : percent(counting);
        if (isOfUnknownInterest(stake)) {
            notes.add("by what it is held is not known: it may be shares, votes or something else");
            percent = Percent.atMost(percent);
        }
        return new CountedStake(
                stake, interest(), percent, standing().orElseThrow(), age, List.copyOf(rivals), List.copyOf(notes));
    }

    /** Whether how much it tells of is too old to count, or of a later day. */
    boolean isOfAnotherDay(LocalDate day, Counting counting) {
        return ofLater
                || counting.longest().filter(days -> isOlderThan(days, day)).isPresent();
    }

    /** Whether it is older than so many days, or may be; what goes on and is of no day is no older than its start. */
    private boolean isOlderThan(int days, LocalDate day) {
        if (standing().filter(Standing.ON_DAY::equals).isPresent() && !isOngoing(stake)) {
            return false;
        }
        return since.or(stake::asOf)
                .or(() -> from(stake))
                .map(date -> Age.of(date, day).atMost() > days)
                .orElse(true);
    }

    /** Whether its source says that it goes on, and not when that was said. */
    static boolean isOngoing(ShareholderStake stake) {
        return stake.asOf().isEmpty()
                && stake.period()
                        .filter(period -> period.until() == Period.NoDay.ONGOING)
                        .isPresent();
    }

    private Interval percent(Counting counting) {
        return stake.percent()
                .map(stated -> counting.tolerance().map(stated::within).orElse(stated))
                .map(Percentage::bounds)
                .orElse(ANY);
    }

    /** Puts the one first that is preferred as usual, where the caller has no preference. */
    static Comparator<ReadStake> preference(Dataset dataset, Knowledge knowledge, Counting counting) {
        return Comparator.<ReadStake, Boolean>comparing(reading -> !reading.isCertainlyNotAfter())
                .thenComparing(ReadStake::speaksOf, Comparator.reverseOrder())
                .thenComparing(ReadStake::earliestSaid, Comparator.reverseOrder())
                .thenComparingInt(
                        reading -> PreferredSources.usualPlace(knowledge.asKnown(reading.stake.citations()), dataset))
                .thenComparing(reading -> width(reading.percent(counting)))
                .thenComparing(reading -> reading.stake.id())
                .thenComparing(reading -> reading.stake.toString());
    }

    /** Whether it is certain that it stood, and that it speaks of no day after the one that is asked about. */
    boolean isCertainlyNotAfter() {
        return !isDoubted && !isVague();
    }

    /** Whether its dates leave open whether it speaks of a day that is not after the one that is asked about, or say that it does not. */
    private boolean isVague() {
        return ofLater
                || dated.filter(it -> it == Standing.ON_DAY || it == Standing.CARRIED)
                        .isEmpty();
    }

    /** The first day it may speak of: no earlier than it was held. */
    private LocalDate speaksOf() {
        if (standing().filter(Standing.ON_DAY::equals).isPresent()) {
            return LocalDate.MAX;
        }
        return Stream.of(since.or(stake::asOf).or(() -> end(stake)), from(stake))
                .flatMap(Optional::stream)
                .flatMap(date -> date.earliest().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The day it speaks of, or else the first on which it was held. */
    Optional<PartialDate> dayOrStart() {
        return stake.asOf().or(() -> from(stake));
    }

    /** The first day on which it may have been said: of two that hold on the day that is asked about, what began later is newer. */
    private LocalDate earliestSaid() {
        return dayOrStart().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** The first day it was held, where its source says. */
    static Optional<PartialDate> from(ShareholderStake stake) {
        return stake.period().flatMap(Period::from);
    }

    /** The first day it was no longer held, where its source says. */
    static Optional<PartialDate> end(ShareholderStake stake) {
        return stake.period()
                .map(Period::until)
                .filter(Period.EndsOn.class::isInstance)
                .map(until -> ((Period.EndsOn) until).day());
    }

    private static BigDecimal width(Interval percent) {
        return Percent.high(percent).subtract(Percent.low(percent));
    }

    /**
     * Whether it speaks of a later day than another, by the first day each may speak of; both of them certainly not after the day that is
     * asked about. Where the days overlap, or one goes on, the other {@linkplain #mayBeToldAfter may be later} all the same.
     */
    boolean isLaterThan(ReadStake other) {
        return isCertainlyNotAfter()
                && other.isCertainlyNotAfter()
                && speaksOf().isAfter(other.speaksOf());
    }

    /** Whether it speaks of a later day than another, if of one that is not after the day that is asked about, which its date leaves open. */
    boolean mayBeUpdateOf(ReadStake other) {
        return isOfUncertainDay()
                && other.since
                        .or(() -> from(other.stake))
                        .flatMap(earlier -> dayOrStart().map(earlier::isBefore))
                        .filter(Answer::isYes)
                        .isPresent();
    }

    private boolean isOfUncertainDay() {
        return dated.filter(Standing.UNCERTAIN::equals).isPresent() && !ofLater;
    }

    /** Whether it is a matter of the uncertain day of one of both which of them counts; not of those told of with the same date. */
    boolean mayCountInsteadOf(ReadStake told) {
        boolean isToldForLater = told.isOfUncertainDay() && end(told.stake).isEmpty();
        return mayBeUpdateOf(told)
                || isToldForLater && !ofLater && !stake.asOf().equals(told.stake.asOf());
    }

    /**
     * Whether it may be told of a later day than another, as the days overlap of which both are told; not of those told of with the same
     * date, nor where either is only about some day, nor where the other is of the very day that is asked about.
     */
    boolean mayBeToldLaterThan(ReadStake other) {
        Optional<PartialDate> day = stake.asOf().filter(PartialDate::isAsStated);
        Optional<PartialDate> before = other.stake.asOf().filter(PartialDate::isAsStated);
        return !ofLater
                && !other.ofLater
                && !day.equals(before)
                && other.standing().filter(Standing.ON_DAY::equals).isEmpty()
                && day.flatMap(it -> before.map(it::isAfter))
                        .filter(later -> !later.isNo())
                        .isPresent()
                && day.flatMap(it -> from(other.stake).map(it::isBefore))
                        .filter(Answer::isYes)
                        .isEmpty();
    }

    /** Whether it tells of the same holder as another, or both of one that is unknown for the same reason. */
    boolean isOfHolderOf(ShareholderStake other) {
        return stake.holder().equals(other.holder());
    }

    /** Whether both say that as much is held, one of them rounded it may be: nobody knows of a difference. */
    boolean saysAsMuchAs(ReadStake other) {
        return isSame(stake.percent(), other.stake.percent()) || isRoundedFrom(other) || other.isRoundedFrom(this);
    }

    private static boolean isSame(Optional<Percentage> one, Optional<Percentage> other) {
        return one.flatMap(here -> other.map(here::sameValue)).orElse(one.isEmpty() && other.isEmpty());
    }

    /** Whether it says how much is held as another does, rounded. */
    boolean isRoundedFrom(ReadStake other) {
        return stake.percent()
                .flatMap(rounded ->
                        other.stake.percent().map(exact -> rounded.number().mayBeRoundedFrom(exact.number())))
                .orElse(false);
    }

    /** Whether another, whose source says that it goes on and not when that was said, may have been said before this. */
    boolean mayBeSaidAfter(ReadStake other) {
        return isOngoing(other.stake)
                && isCertainlyNotAfter()
                && dayOrStart()
                        .flatMap(day -> from(other.stake).map(day::isAfter))
                        .filter(Answer::isYes)
                        .isPresent();
    }

    /** Whether it is a matter of a day that is not known whether it was told after another. */
    boolean mayBeToldAfter(ReadStake other) {
        return mayBeUpdateOf(other) || mayBeToldLaterThan(other) || mayBeSaidAfter(other);
    }

    /** Whether another account of the same stake tells better how it stands to the day: of a later day, or of one that is certainly not after it. */
    boolean givesWayTo(ReadStake account) {
        return account.isLaterThan(this) || isVague() && account.isCertainlyNotAfter();
    }

    /**
     * Whether another statement of the same fact may speak of the same day, or may be of the day that is asked about, so
     * that there is a choice.
     */
    boolean isRivalOf(ReadStake other) {
        if (ofLater || standing().filter(Standing.UNCERTAIN::equals).isPresent()) {
            return true;
        }
        if (stake.asOf().isEmpty() || other.stake.asOf().isEmpty()) {
            return true;
        }
        return !stake.asOf().get().isBefore(other.stake.asOf().get()).isYes()
                && !stake.asOf().get().isAfter(other.stake.asOf().get()).isYes();
    }
}
