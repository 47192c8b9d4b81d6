package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of several statements of one fact is preferred, and counts. */
final class Preference {
    private final StandingStatements statements;
    private final LocalDate day;
    private final Counting counting;

    /** What the caller prefers, who may have no preference; and what is preferred as usual. */
    private final Comparator<ReadStake> asked;

    private final Comparator<ReadStake> usual;

    Preference(Dataset dataset, Knowledge knowledge, StandingStatements statements, LocalDate day, Counting counting) {
        this.statements = statements;
        this.day = day;
        this.counting = counting;
        asked = Comparator.comparing(reading -> knowledge.asKnown(reading.stake()), counting.preference());
        usual = usual(dataset, knowledge, counting);
    }

    /** Puts the one first that is preferred where the caller has no preference. */
    private static Comparator<ReadStake> usual(Dataset dataset, Knowledge knowledge, Counting counting) {
        return Order.LATEST_FIRST
                .thenComparing(Preference::earliestSaid, Comparator.reverseOrder())
                .thenComparingInt(reading -> PreferredSources.usualPlace(
                        knowledge.asKnown(reading.stake().citations()), dataset))
                .thenComparing(reading -> width(Amount.percent(reading, counting)))
                .thenComparing(reading -> reading.stake().id())
                .thenComparing(reading -> reading.stake().toString());
    }

    /** The first day on which it may have been said: of two that hold on the day that is asked about, what began later is newer. */
    private static LocalDate earliestSaid(ReadStake reading) {
        return reading.dates().dayOrStart().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static BigDecimal width(Interval percent) {
        return Percent.high(percent).subtract(Percent.low(percent));
    }

    /** Those that the caller prefers to the others. */
    List<ReadStake> asked(List<ReadStake> some) {
        ReadStake first = some.stream().min(asked).orElseThrow();
        return some.stream()
                .filter(reading -> asked.compare(reading, first) == 0)
                .toList();
    }

    /** The one that is preferred as usual. */
    ReadStake first(List<ReadStake> some) {
        return some.stream().min(usual).orElseThrow();
    }

    /** From the one that is preferred as usual to the last. */
    List<ReadStake> inOrder(List<ReadStake> some) {
        return some.stream().sorted(usual).toList();
    }

    /**
     * The one that is preferred as usual; of its rivals, what the caller prefers. What is told of an earlier day is no rival. Of those
     * told of overlapping days of which one says what the other says more exactly, the other.
     */
    Account best(List<Account> ofOneFact) {
        Account first = ofOneFact.stream()
                .min(Comparator.comparing(Account::told, usual))
                .orElseThrow();
        Account best = ofOneFact.stream()
                .filter(account -> account.equals(first) || Order.leavesAChoice(account.told(), first.told()))
                .min(Comparator.comparing(Account::told, asked.thenComparing(usual)))
                .orElseThrow();
        return ofOneFact.stream()
                .filter(account -> isMoreExact(account.told(), best.told()))
                .min(Comparator.comparing(Account::told, usual))
                .orElse(best);
    }

    private boolean isMoreExact(ReadStake other, ReadStake told) {
        return Percent.isRounded(told.stake(), other.stake())
                && other.isOfHolderOf(told.stake())
                && other.isCertainlyNotAfter()
                && Order.areOfOverlappingDays(told, other)
                && Order.of(other, told).mayBeLater()
                && asked.compare(other, told) == 0;
    }

    /** What is told beside the preferred of these, and may be of the same day. */
    private Stream<ReadStake> rivals(List<Account> ofOneFact) {
        ReadStake told = best(ofOneFact).told();
        return ofOneFact.stream()
                .filter(account -> !account.told().equals(told) && Order.leavesAChoice(account.told(), told))
                .flatMap(Account::all);
    }

    /** The statement that counts, see {@link #chosen(Account, List, List)}; preferred to its rivals and to these. */
    CountedStake chosen(List<Account> ofOneFact, List<ReadStake> beside) {
        Account best = best(ofOneFact);
        return chosen(
                best,
                Stream.concat(rivals(ofOneFact), beside.stream()).toList(),
                ofOneFact.stream()
                        .filter(account -> !account.equals(best))
                        .flatMap(Account::all)
                        .toList());
    }

    CountedStake chosen(List<Account> ofOneFact) {
        return chosen(ofOneFact, List.of());
    }

    /** The one of these that is preferred, and all that may count instead. */
    List<ReadStake> mayCount(List<Account> ofOneFact) {
        ReadStake best = best(ofOneFact).told();
        return Stream.concat(
                        Stream.of(best),
                        ofOneFact.stream()
                                .map(Account::told)
                                .filter(told -> !told.equals(best) && mayCountInstead(told, best)))
                .toList();
    }

    /** Whether one may be of a later day than another, where that is not certain. */
    boolean mayBeLater(ReadStake told, ReadStake other) {
        return other.standing().filter(Standing.UNCERTAIN::equals).isPresent()
                || Order.of(told, other).mayBeLater()
                || statements.mayBeOfAnyDay(told);
    }

    /**
     * An account as a stake that counts, preferred to these rivals. Where something that decides could not be read of another account
     * of the same stake, or of another statement, that may be the one that should count: of those of one holder the one by which most
     * may be held counts, and nothing of it is certain. Where it is a matter of an uncertain day which of one holder counts, also of
     * the day on which it was said that something goes on, it is from the least to the most that they say; of another holder nothing
     * is certain then.
     */
    CountedStake chosen(Account best, List<ReadStake> rivals, List<ReadStake> others) {
        List<ReadStake> all = Stream.concat(best.others().stream(), others.stream())
                .distinct()
                .sorted(usual)
                .toList();
        CountedStake counted = chosenAsRead(best, rivals, all);
        List<ShareholderStake> instead = new ArrayList<>();
        for (ReadStake other : all) {
            if (other.stake().equals(counted.stake()) || !mayCountInstead(other, best.told())) {
                continue;
            }
            if (other.isOfHolderOf(counted.stake())) {
                counted = counted.orInstead(new Amount(other, day, counting).counted(List.of()));
                instead.add(other.stake());
            } else {
                counted = counted.doubtedFor(other.stake());
            }
        }
        return instead.isEmpty() ? counted : counted.beside(instead);
    }

    /**
     * Whether it is a matter of a day that is not known, or of what else is not certain, which of both counts, and not of what the caller
     * prefers. Of those told of overlapping days that say the same, one of them rounded, it does not matter.
     */
    boolean mayCountInstead(ReadStake other, ReadStake told) {
        if (other.standing().isEmpty()) {
            return false;
        }
        return Order.of(other, told).mayBeLater() && isOfMatter(other, told)
                || told.isDoubted() && !other.held().isOfLater() && (!other.isDoubted() || mayNotStand(told))
                || mayNotStand(other)
                        && best(accounts(other.undoubted(), told))
                                .told()
                                .stake()
                                .equals(other.stake());
    }

    /**
     * Whether it matters which of two is the later: not to a caller who prefers one of both, of certain days; nor where they say the same
     * of overlapping days, one of them rounded.
     */
    private boolean isOfMatter(ReadStake other, ReadStake told) {
        boolean isSame = Order.areOfOverlappingDays(other, told)
                && other.isOfHolderOf(told.stake())
                && Percent.saysAsMuch(other.stake(), told.stake());
        return !isSame && (isOfUncertainDay(other) || isOfUncertainDay(told) || asked.compare(other, told) == 0);
    }

    /** Whether its dates leave open whether it was held on the day that is asked about, or how much of it by then. */
    private static boolean isOfUncertainDay(ReadStake reading) {
        return reading.held().is(Standing.UNCERTAIN) || reading.held().ofLater() == Verdict.UNKNOWN;
    }

    /** Whether it was not known for certain, or may have been withdrawn. */
    private boolean mayNotStand(ReadStake reading) {
        return reading.isDoubted() && !statements.stands(reading);
    }

    private static List<Account> accounts(ReadStake... readings) {
        return Stream.of(readings)
                .map(reading -> new Account(reading, List.of()))
                .toList();
    }

    private CountedStake chosenAsRead(Account best, List<ReadStake> rivals, List<ReadStake> others) {
        List<ReadStake> misread = others.stream()
                .filter(other -> statements.mayBeMeantInstead(other, best.told()))
                .toList();
        if (misread.isEmpty()) {
            return counted(best, rivals.stream());
        }
        ReadStake most = Stream.concat(Stream.of(best.told()), misread.stream())
                .filter(told -> told.stake().holder().equals(best.told().stake().holder()))
                .max(Comparator.<ReadStake, BigDecimal>comparing(told ->
                                Percent.high(counted(new Account(told, List.of()), Stream.of())
                                        .percent()))
                        .thenComparing(usual.reversed()))
                .orElseThrow();
        List<String> lost = misread.stream()
                .flatMap(told -> statements.lostOf(told.stake()))
                .distinct()
                .toList();
        return counted(
                new Account(most.doubted(lost), List.of()),
                Stream.of(best.all(), rivals.stream(), misread.stream())
                        .flatMap(told -> told)
                        .filter(told -> !told.equals(most)));
    }

    /** An account as a stake that counts, preferred to these rivals. */
    private CountedStake counted(Account account, Stream<ReadStake> rivals) {
        return new Amount(account.told(), day, counting)
                .counted(Stream.concat(account.others().stream(), rivals)
                        .distinct()
                        .sorted(usual)
                        .map(ReadStake::stake)
                        .toList());
    }
}
