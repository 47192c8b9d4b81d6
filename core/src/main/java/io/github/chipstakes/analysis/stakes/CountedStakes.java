package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which of the statements of a dataset about what is held count on a day, as {@link Counting} says; of each entity chosen anew when it
 * is asked for. Immutable, and free to be asked from several threads.
 */
public final class CountedStakes {
    private final Dataset dataset;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Counting counting;
    private final StandingStatements statements;
    private final Selection selection;

    private CountedStakes(Dataset dataset, When when, Counting counting) {
        this.dataset = dataset;
        this.day = when.day();
        this.counting = counting;
        knowledge = Knowledge.of(dataset, when);
        statements = new StandingStatements(dataset, knowledge, day);
        selection = new Selection(dataset, knowledge, statements, day, counting);
    }

    /** The statements that count on a day, as known on another where that is asked for. */
    public static CountedStakes of(Dataset dataset, When when, Counting counting) {
        return new CountedStakes(dataset, when, counting);
    }

    /** The stakes in an entity that count, by holder; unknown holders last. */
    public List<CountedStake> in(String entity) {
        return selection.in(entity);
    }

    /** Stakes in an entity that count for nothing as they speak of later days. */
    public List<ShareholderStake> later(String entity) {
        return dataset.stakesIn(entity).stream().filter(this::isLater).toList();
    }

    /** Whether a statement stands, and counts for nothing as it speaks of a later day: that of which it is, or on which what it tells of starts. */
    public boolean isLater(ShareholderStake stake) {
        return firstDay(stake).filter(first -> first.isAfter(day).isYes()).isPresent()
                && !knowledge.stands(stake).isNo();
    }

    /**
     * The day on which what a statement tells of starts, where it tells of a period, or else the day it is of; empty where it does not say:
     * what names no day itself counts on any, perhaps, whatever it corrects.
     */
    public static Optional<PartialDate> firstDay(ShareholderStake stake) {
        return stake.period().map(Period::from).orElseGet(stake::asOf);
    }

    /** By what a statement says that something is held, as {@link CountedStake#interest()} counts it. */
    public Interest interest(ShareholderStake stake) {
        return statements.asRead(stake).interest();
    }

    /** What could not be read of statements about an entity, so that they may say something else, in words. */
    public List<String> lost(String entity) {
        return statements.lost(entity);
    }

    /**
     * How many shares a stake that counts is on the day: perhaps none, where it is not certain that any are held; from the least to
     * the most, where what another says of the same holder may have taken its place by the day; empty where one of them does not
     * tell, or tells of a day that does not count.
     */
    public Optional<Interval> shares(CountedStake counted) {
        ReadStake told = statements.read(counted.stake());
        boolean isCertain = counted.isCertain() && !ReadStake.isOfUnknownInterest(counted.stake());
        Optional<Interval> shares = shares(told).map(some -> isCertain ? some : Percent.atMost(some));
        return counted.rivals().stream()
                .filter(other -> other.holder().equals(counted.stake().holder()))
                .map(statements::read)
                .filter(other -> selection.mayCountInstead(other, told))
                .map(this::shares)
                .reduce(shares, (one, other) -> one.flatMap(some -> other.map(some::span)));
    }

    private Optional<Interval> shares(ReadStake told) {
        return told.stake()
                .shares()
                .filter(any -> !new Amount(told, day, counting).isOfAnotherDay())
                .map(Shares::bounds);
    }

    /**
     * Whether two statements are told of one day and by the same sources, as known on the day that was asked for, so that holders of whom
     * neither tells the name are two.
     */
    public boolean areOfOneOccasion(ShareholderStake one, ShareholderStake other) {
        return Occasion.isOne(statements.asRead(one), statements.asRead(other), knowledge);
    }
}
