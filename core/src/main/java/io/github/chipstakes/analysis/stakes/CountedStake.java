package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stake that counts on a day, and how.
 *
 * @param stake the statement that counts
 * @param interest by what is held: what the stake says; shareholding where it says nothing, or that it is not known, of
 *     which nothing is certain then, or that it is held through a nominee, or by one for somebody who is named; voting rights where
 *     it is a percentage of votes
 * @param dates when it was held, as it was read: of a correction that does not say, as what it corrects says
 * @param percent all the percentage may be, from 0 to 100; all of that where nothing is said, or that is too old or of a later day
 * @param standing what is known of whether it was held on the day
 * @param age how old it is, where it is carried forward, or may be
 * @param rivals what it was preferred to: other accounts of the same stake, which may name another holder, and statements of
 *     the same fact that may speak of the same day, or of the day that is asked about, or that say for whom it is held or
 *     with whom in concert, or was until that ended, where it does not say so itself
 * @param notes what to know of how it was read, in words
 * @param isContradicted whether what others are told to hold leaves less than it says, so that one of both is not so; the percentage
 *     is from what that leaves to what is said
 */
public record CountedStake(
        ShareholderStake stake,
        Interest interest,
        Dates dates,
        Interval percent,
        Standing standing,
        Optional<Age> age,
        List<ShareholderStake> rivals,
        List<String> notes,
        boolean isContradicted) {

    /** Contradicted by nobody. */
    CountedStake(
            ShareholderStake stake,
            Interest interest,
            Dates dates,
            Interval percent,
            Standing standing,
            Optional<Age> age,
            List<ShareholderStake> rivals,
            List<String> notes) {
        this(stake, interest, dates, percent, standing, age, rivals, notes, false);
    }

    /** The same, beside further statements that it was preferred to. */
    CountedStake beside(List<ShareholderStake> more) {
        return beside(more, List.of());
    }

    /** The same, beside further statements that it was preferred to, and with further notes. */
    CountedStake beside(List<ShareholderStake> more, List<String> words) {
        List<ShareholderStake> all =
                Stream.concat(rivals.stream(), more.stream()).distinct().toList();
        List<String> told =
                Stream.concat(notes.stream(), words.stream()).distinct().toList();
        return new CountedStake(stake, interest, dates, percent, standing, age, all, told, isContradicted);
    }

    /** The same, if it is not certain that it was held on the day. */
    CountedStake doubted(String why) {
        return with(interest, percent, Standing.UNCERTAIN, why);
    }

    /** The same, if it is possible only that it counts. */
    CountedStake possibly(String why) {
        return with(interest, Percent.atMost(percent), standing, why);
    }

    /** The same, as held by another interest than its source says. */
    CountedStake takenAs(Interest other, String why) {
        return with(other, percent, standing, why);
    }

    /** The same, or as much as this, which its source says as well: from the least to the most of both. */
    CountedStake orAsMuchAs(Interval other, String why) {
        return with(interest, Percent.span(percent, other), standing, why);
    }

    /**
     * The same, or what another says that may have taken its place by the day, or still counts: from the least to the most of both; there
     * is nothing to say where that is no more than it may be anyway.
     */
    CountedStake orInstead(CountedStake other) {
        Interval either = Percent.span(percent, other.percent);
        return percent.sameValue(either) ? this : with(interest, either, standing, whyInstead(other));
    }

    private String whyInstead(CountedStake other) {
        if (standing == Standing.UNCERTAIN) {
            return told(other.stake) + " may still count instead";
        }
        return other.standing == Standing.UNDATED
                ? told(other.stake) + " says no day: it may be the later"
                : mayBeReplacedBy(other.stake);
    }

    private CountedStake with(Interest by, Interval amount, Standing stands, String why) {
        List<String> all = Stream.concat(notes.stream(), Stream.of(why)).toList();
        return new CountedStake(stake, by, dates, amount, stands, age, rivals, all, isContradicted);
    }

    /** The same, if another's statement may have taken its place by the day; nothing is added where it is not certain anyway. */
    CountedStake doubtedFor(ShareholderStake other) {
        return standing == Standing.UNCERTAIN ? this : doubted(mayBeReplacedBy(other));
    }

    private static String mayBeReplacedBy(ShareholderStake other) {
        return "it may already be replaced by " + told(other);
    }

    /** The same, or so many percent less at least, as others are told to hold too much for it. */
    CountedStake lessBy(BigDecimal excess, String why) {
        BigDecimal low = Percent.low(percent);
        if (low.signum() == 0) {
            return this;
        }
        Bound least = new Bound(low.subtract(excess).max(BigDecimal.ZERO), true);
        CountedStake less = with(interest, new Interval(Optional.of(least), percent.upper()), standing, why);
        return new CountedStake(stake, interest, dates, less.percent, standing, age, rivals, less.notes, true);
    }

    /** The day of all shares of which its percentage is a part; empty where that is not said. */
    Optional<PartialDate> dayOfWhole() {
        return stake.basisAsOf().or(dates::asOf);
    }

    /** Whether its source says that it is held through others, such as a nominee. */
    public boolean isIndirect() {
        return stake.directness().filter(Directness.INDIRECT::equals).isPresent() || isThroughNominee();
    }

    /** Whether its source says that it is held through a nominee, and not through whom. */
    boolean isThroughNominee() {
        return stake.interest().filter(Interest.NOMINATOR::equals).isPresent();
    }

    /** Whether it is certain that it is held on the day, and directly; for whom is another matter, see {@link #heldFor()}. */
    public boolean isCertain() {
        return !isIndirect() && standing != Standing.UNCERTAIN;
    }

    /** What is certainly and at most held on the day, in percent: from nothing, where it is uncertain that it was held then. */
    public Interval onDay() {
        return standing == Standing.UNCERTAIN ? Percent.atMost(percent) : percent;
    }

    /** The statement that counts, and its rivals. */
    public Stream<ShareholderStake> statements() {
        return Stream.concat(Stream.of(stake), rivals.stream());
    }

    /** The ids of stakes and their rivals, each once. */
    public static List<String> records(Stream<CountedStake> stakes) {
        return stakes.flatMap(CountedStake::statements)
                .map(ShareholderStake::id)
                .distinct()
                .toList();
    }

    /** Whom its holder may hold it for other than itself, by this statement or by a rival of it, each once. */
    public Stream<String> heldFor() {
        return statements()
                .flatMap(statement -> statement.heldFor().stream())
                .filter(behind -> stake.holder().id().filter(behind::equals).isEmpty())
                .distinct();
    }

    /** Whether there is anybody of {@link #heldFor()}. */
    public boolean mayBeHeldFor() {
        return (stake.heldFor().isPresent() || !rivals.isEmpty())
                && heldFor().findAny().isPresent();
    }

    /** Its holder, where that is known, and whom it may be held for. */
    public Stream<String> heldBy() {
        return Stream.concat(stake.holder().id().stream(), heldFor());
    }

    /** Whether the percentage is stated, and counts. */
    public boolean hasPercentage() {
        return stake.percent().isPresent() && !percent.equals(ReadStake.ANY);
    }

    /** Whether the percentage is what is stated, or at most that; not where another statement may have taken its place. */
    public boolean isAsStated() {
        return stake.percent()
                .filter(stated -> stated.number().isAbout()
                        || percent.sameValue(stated.bounds())
                        || percent.sameValue(Percent.atMost(stated.bounds())))
                .isPresent();
    }

    /** How much, as stated: {@code 28.57 %}, {@code an unknown part}; {@code 10 to 60 %} where it may be either. */
    public String amount() {
        return hasPercentage() && isAsStated()
                ? stake.percent().map(Percentage::toString).orElseThrow() + " %"
                : Percent.words(percent);
    }

    /** How stakes are held, to follow an amount: {@code indirectly} where their sources say so of all, {@code partly indirectly} of some. */
    public static String way(Collection<CountedStake> stakes) {
        if (stakes.stream().noneMatch(CountedStake::isIndirect)) {
            return "";
        }
        return stakes.stream().allMatch(CountedStake::isIndirect) ? " indirectly" : " partly indirectly";
    }

    /**
     * What to know of it, in words: how old it is, what it was preferred to, how it was read, for whom it may be held.
     *
     * @param label how a party is called by its id
     */
    public Stream<String> caveats(UnaryOperator<String> label) {
        String preferred = rivals.stream().map(CountedStake::told).collect(Collectors.joining(", "));
        String behind = heldFor().map(label).collect(Collectors.joining(" or "));
        return Stream.of(
                        Stream.of(dated()).filter(words -> standing != Standing.ON_DAY || dates.isOngoing()),
                        Stream.of(stake.id() + " was preferred to " + preferred).filter(words -> !preferred.isEmpty()),
                        notes.stream(),
                        Stream.of(stake.id() + " may be held for " + behind).filter(words -> !behind.isEmpty()))
                .flatMap(words -> words);
    }

    /** A statement with what it says: {@code chen-in-cambricon (29 %)}. */
    public static String told(ShareholderStake statement) {
        return statement.id()
                + statement.percent().map(percent -> " (" + percent + " %)").orElse("");
    }

    /** What it speaks of and how old that is, in words: {@code stake of 2025-09-30 carried forward 42 days}. */
    public String dated() {
        String of = dates.asOf()
                .map(day -> "stake of " + day)
                .or(() -> dates.period().map(period -> "stake " + period))
                .orElse("undated stake");
        return switch (standing) {
            case ON_DAY -> of;
            case CARRIED -> of + " carried forward " + age.orElseThrow();
            case UNDATED -> "undated stake";
            case UNCERTAIN ->
                of + age.map(days -> " carried forward " + days).orElse("") + ", which may not be of that day";
        };
    }
}
