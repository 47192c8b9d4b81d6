package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which stakes count for votes in an entity: voting rights; where none are known, shares, if it is certain that none are, and where
 * none is of a class. Those of a holder that is said to be a nominee are only possibly its own.
 */
public final class Votes {
    private static final Set<String> BY_WHAT = Set.of("interest", "basis");

    private final Dataset dataset;
    private final List<CountedStake> stakes;
    private final Interest vote;
    private final List<CountedStake> told;
    private final Optional<String> doubt;

    /** What somebody holds through a nominee, who may be any other holder. */
    private final List<CountedStake> throughNominees;

    /**
     * By how much more than the whole is told of, where some may not be the holder's own: what is told of a nominee then contradicts the
     * others as if it were, though none of it is certain of anybody.
     */
    private final BigDecimal excess;

    /** For each holder that is said to be a nominee the record that says so. */
    private final Map<String, String> nominees = new HashMap<>();

    private Votes(Dataset dataset, List<CountedStake> stakes) {
        this.dataset = dataset;
        this.stakes = stakes;
        vote = by(stakes);
        doubt = vote == Interest.VOTING_RIGHTS
                ? Optional.empty()
                : mayBeOthers().or(this::areOfClasses);
        stakes.stream()
                .flatMap(CountedStake::statements)
                .filter(stake ->
                        stake.interest().filter(Interest.NOMINEE::equals).isPresent())
                .forEach(stake -> stake.holder().id().ifPresent(holder -> nominees.putIfAbsent(holder, stake.id())));
        throughNominees = stakes.stream().filter(CountedStake::isThroughNominee).toList();
        told = stakes.stream().filter(counted -> counted.interest() == vote).toList();
        boolean mayBeOfOthers = told.stream()
                .anyMatch(counted -> counted.mayBeHeldFor()
                        || mayBeOfAnother(counted).findAny().isPresent());
        excess = mayBeOfOthers ? Contradictions.excess(told) : BigDecimal.ZERO;
    }

    /** By what there are votes. */
    public static Interest by(List<CountedStake> stakes) {
        return stakes.stream().anyMatch(counted -> counted.interest() == Interest.VOTING_RIGHTS)
                ? Interest.VOTING_RIGHTS
                : Interest.SHAREHOLDING;
    }

    /** Whether some of the stakes that count for votes are shares, as no votes are known. */
    public static boolean areInShares(Collection<CountedStake> votes) {
        return votes.stream().anyMatch(counted -> counted.interest() != Interest.VOTING_RIGHTS);
    }

    /** Of the stakes in an entity those that count for votes. */
    public static List<CountedStake> of(Dataset dataset, List<CountedStake> stakes) {
        Votes votes = new Votes(dataset, stakes);
        return votes.told.stream().map(votes::asFarAsCertain).toList();
    }

    /** Whether more than a hundred percent of the votes in an entity in which these are the stakes are certainly told of, of whomever. */
    public static boolean areOfMoreThanTheWhole(List<CountedStake> stakes) {
        Interest vote = by(stakes);
        return Contradictions.excess(stakes.stream()
                                .filter(counted -> counted.interest() == vote)
                                .toList())
                        .signum()
                > 0;
    }

    private CountedStake asFarAsCertain(CountedStake counted) {
        CountedStake left = excess.signum() > 0
                ? counted.lessBy(excess, "more than 100 % of the votes are told of, so that it may be less")
                : counted;
        for (CountedStake other : throughNominees) {
            if (!counted.isIndirect()
                    && !other.stake().holder().equals(counted.stake().holder())) {
                left = left.lessBy(
                        Percent.high(other.percent()),
                        "as much of it as " + other.stake().id() + " tells of (" + other.amount()
                                + ") may be held for another");
            }
        }
        return Stream.concat(doubt.stream(), mayBeOfAnother(counted))
                .reduce(left, CountedStake::possibly, (one, other) -> other);
    }

    /** Why there may be voting rights, so that shares count for no votes. */
    private Optional<String> mayBeOthers() {
        return stakes.stream()
                .flatMap(CountedStake::statements)
                .filter(stake -> ReadStake.isOfUnknownInterest(stake)
                        || !dataset.knowsAll(stake.id(), BY_WHAT).isYes())
                .findFirst()
                .map(stake -> "shares may not count for votes: by what " + stake.id() + " is held is not known");
    }

    /** Why shares may not count for as many votes each. */
    private Optional<String> areOfClasses() {
        return ofClasses(stakes)
                .findFirst()
                .map(stake -> "shares of a class may have more votes than others, or none: " + stake.id()
                        + " is of class " + stake.shareClass().orElseThrow());
    }

    /** What of these stakes tells of shares of one class. */
    public static Stream<ShareholderStake> ofClasses(Collection<CountedStake> stakes) {
        return stakes.stream()
                .filter(counted -> counted.interest() == Interest.SHAREHOLDING)
                .flatMap(CountedStake::statements)
                .filter(stake -> stake.shareClass().isPresent());
    }

    private Stream<String> mayBeOfAnother(CountedStake counted) {
        return counted.stake().holder().id().map(nominees::get).stream()
                .map(nominee ->
                        counted.stake().id() + " may be held for another: its holder is a nominee by " + nominee);
    }
}
