package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.party.ShareCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses among the statements about one entity those that count on a day: of those that stand and are not updated, of several
 * accounts of one stake one, and of what is one fact the preferred statement.
 */
final class Selection {
    private static final Comparator<CountedStake> BY_HOLDER = Comparator.comparing(
                    (CountedStake counted) -> counted.stake().holder().id().orElse("\uffff"))
            .thenComparing(CountedStake::interest)
            .thenComparing(counted -> counted.stake().id())
            .thenComparing(counted -> counted.stake().toString());

    private final Dataset dataset;
    private final StandingStatements statements;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Counting counting;
    private final Preference preference;
    private final NewShares newShares;

    Selection(Dataset dataset, Knowledge knowledge, StandingStatements statements, LocalDate day, Counting counting) {
        this.dataset = dataset;
        this.knowledge = knowledge;
        this.statements = statements;
        this.day = day;
        this.counting = counting;
        preference = new Preference(dataset, knowledge, statements, day, counting);
        newShares = new NewShares(dataset, knowledge, day);
    }

    /** The stakes in an entity that count, by holder. */
    List<CountedStake> in(String entity) {
        List<ReadStake> standing = statements.in(entity);
        List<ReadStake> before = heldForOrWithOthersBefore(entity, standing);
        if (before.isEmpty() && areOfOneFactEach(standing)) {
            List<CountedStake> counted = new ArrayList<>(standing.size());
            standing.forEach(reading -> counted.add(read(new Amount(reading, day, counting).counted(List.of()))));
            counted.sort(BY_HOLDER);
            return Contradictions.weighed(Collections.unmodifiableList(counted), day);
        }
        HolderStakes holders = new HolderStakes(preference);
        Corrections corrections = new Corrections(dataset.stakesIn(entity));
        Misread misread = new Misread(
                new Accounts(preference, corrections).oneEach(Updates.weighed(standing, corrections)),
                preference,
                statements,
                knowledge);
        Map<Fact, List<Account>> facts = misread.others().stream().collect(Account.groupedBy(Fact::of));
        ToldOtherwise toldOtherwise = new ToldOtherwise(facts, preference, statements);
        Map<Fact, List<ReadStake>> behind = preference
                .inOrder(Stream.concat(standing.stream().filter(this::mayTellWhoStandsBehind), before.stream())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Fact::of));
        Map<Fact, List<ReadStake>> inConcert = behind.values().stream()
                .flatMap(List::stream)
                .filter(this::mayBeInConcert)
                .collect(Collectors.groupingBy(Fact::of));
        List<CountedStake> counted = Stream.concat(
                        facts.entrySet().stream()
                                .flatMap(fact -> (fact.getKey().isOfUnknown()
                                                ? toldTogether(fact.getValue())
                                                : holders.of(fact.getValue()))
                                        .map(one -> toldOtherwise.weighed(one, fact.getKey()))
                                        .map(one -> misread.doubted(one, statements.asRead(one.stake())))
                                        .map(one -> remembering(
                                                fact.getKey()
                                                        .thisOrPerhaps()
                                                        .flatMap(told -> (one.stake()
                                                                                .heldFor()
                                                                                .isEmpty()
                                                                        ? behind
                                                                        : inConcert)
                                                                .getOrDefault(told, List.of()).stream())
                                                        .toList(),
                                                one))),
                        misread.beside())
                .map(this::read)
                .sorted(BY_HOLDER)
                .toList();
        return Contradictions.weighed(counted, day);
    }

    /** With what else there is to know of it, by itself. */
    private CountedStake read(CountedStake counted) {
        return newShares.noted(HeldByNominee.taken(orByShares(counted)));
    }

    /** Where its shares are another part of the shares there are, as known, than it says: from the least to the most of both. */
    private CountedStake orByShares(CountedStake counted) {
        ShareholderStake stake = counted.stake();
        if (stake.shares().isEmpty() || !counted.hasPercentage()) {
            return counted;
        }
        List<Shares> wholes = dataset.find(Company.class, stake.entity())
                .map(company -> PartOfCount.wholes(
                        stake,
                        counted.dayOfWhole(),
                        company.shareCounts().stream()
                                .filter(count -> isKnown(count, company))
                                .toList()))
                .orElse(List.of());
        if (!PartOfCount.agrees(stake, wholes).isNo()) {
            return counted;
        }
        String why = PartOfCount.words(stake, wholes) + " shares are not "
                + stake.percent().orElseThrow() + " percent: it may be either";
        return wholes.stream()
                .map(whole -> PartOfCount.percent(stake.shares().orElseThrow(), whole))
                .map(Percent::ofAWhole)
                .reduce(Percent::span)
                .map(part -> counted.orAsMuchAs(part, why))
                .orElse(counted);
    }

    private boolean isKnown(ShareCount count, Company company) {
        List<Citation> citations = count.citations().isEmpty() ? company.citations() : count.citations();
        return !knowledge.isKnownBy(citations, company.id()).isNo();
    }

    private static boolean isInConcert(ShareholderStake stake) {
        return stake.concertGroup().isPresent();
    }

    /** What was held for others or in concert by the day, and is no longer. */
    private List<ReadStake> heldForOrWithOthersBefore(String entity, List<ReadStake> standing) {
        List<ReadStake> all = statements.heldForOrWithOthersBy(entity);
        if (all.isEmpty()) {
            return all;
        }
        Set<ShareholderStake> stakes = standing.stream().map(ReadStake::stake).collect(Collectors.toSet());
        return all.stream().filter(told -> !stakes.contains(told.stake())).toList();
    }

    private boolean mayTellWhoStandsBehind(ReadStake reading) {
        return reading.stake().heldFor().isPresent() || mayBeInConcert(reading);
    }

    private boolean mayBeInConcert(ReadStake reading) {
        return isInConcert(reading.stake())
                || statements.lostConcert(reading.stake()).findAny().isPresent();
    }

    /**
     * Beside what says of the same fact for whom is held, or that it is in concert, or was until that ended, where what counts does not:
     * it may still be so. What could not be read of that is told.
     */
    private CountedStake remembering(List<ReadStake> behind, CountedStake counted) {
        Set<String> forWhom = counted.heldBy().collect(Collectors.toSet());
        boolean isInConcert = counted.statements().anyMatch(Selection::isInConcert);
        List<ShareholderStake> remembered = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (ReadStake reading : behind) {
            ShareholderStake other = reading.stake();
            boolean isForMore = counted.stake().heldFor().isEmpty()
                    && other.heldFor().filter(forWhom::add).isPresent();
            if (isForMore || isInConcert(other) && !isInConcert) {
                isInConcert |= isInConcert(other);
                remembered.add(other);
            } else if (!isInConcert) {
                statements.lostConcert(other).forEach(lost::add);
            }
        }
        return remembered.isEmpty() && lost.isEmpty() ? counted : counted.beside(remembered, lost);
    }

    /** Whether each speaks of another holder, and none of another statement, so that there is nothing to choose. */
    private static boolean areOfOneFactEach(List<ReadStake> standing) {
        Set<String> holders = new HashSet<>();
        for (ReadStake reading : standing) {
            ShareholderStake stake = reading.stake();
            if (reading.mayBeOfAnotherFact()
                    || stake.restates().isPresent()
                    || !stake.supersedes().isEmpty()
                    || !holders.add(Fact.holder(stake))) {
                return false;
            }
        }
        return true;
    }

    /** Of unknown holders those of the preferred statement and of others of its occasion; the rest may be the same holders. */
    private Stream<CountedStake> toldTogether(List<Account> accounts) {
        Account best = preference.best(accounts);
        Occasion occasion = occasion(best);
        List<Account> together = new ArrayList<>();
        List<ReadStake> others = new ArrayList<>();
        for (Account account : accounts) {
            if (!occasion(account).equals(occasion)) {
                account.all().forEach(others::add);
            } else if (!account.equals(best)) {
                together.add(account);
            }
        }
        return Stream.concat(
                Stream.of(preference.chosen(best, others, others)),
                together.stream().map(account -> preference.chosen(account, List.of(), List.of())));
    }

    /** Whether it is not certain which of two statements of one holder counts, as {@link Preference#mayCountInstead} says. */
    boolean mayCountInstead(ReadStake other, ReadStake told) {
        return preference.mayCountInstead(other, told);
    }

    private Occasion occasion(Account account) {
        return Occasion.of(account.told(), knowledge);
    }
}
