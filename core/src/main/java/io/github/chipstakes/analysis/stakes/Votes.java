package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
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
    private final Optional<String> doubt;

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
                .filter(counted -> counted.interest() == Interest.NOMINEE)
                .map(CountedStake::stake)
                .forEach(stake -> stake.holder().id().ifPresent(holder -> nominees.putIfAbsent(holder, stake.id())));
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
        return stakes.stream()
                .filter(counted -> counted.interest() == votes.vote)
                .map(votes::asFarAsCertain)
                .toList();
    }

    private CountedStake asFarAsCertain(CountedStake counted) {
        return Stream.concat(doubt.stream(), mayBeOfAnother(counted))
                .reduce(counted, CountedStake::possibly, (one, other) -> other);
    }

    /** Why there may be voting rights, so that shares count for no votes. */
    private Optional<String> mayBeOthers() {
        return stakes.stream()
                .flatMap(CountedStake::statements)
                .filter(stake -> stake.interest().filter(ReadStake::isUnknown).isPresent()
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
