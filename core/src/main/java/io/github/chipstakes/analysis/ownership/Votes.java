package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which stakes count for votes in an entity: voting rights; where none are known, shares, if it is certain that none are. */
final class Votes {
    private static final Set<String> BY_WHAT = Set.of("interest", "basis");

    private Votes() {}

    /** By what there are votes. */
    static Interest by(List<CountedStake> stakes) {
        return stakes.stream().anyMatch(counted -> counted.interest() == Interest.VOTING_RIGHTS)
                ? Interest.VOTING_RIGHTS
                : Interest.SHAREHOLDING;
    }

    /** Of the stakes in an entity those that count for votes. */
    static List<CountedStake> of(Dataset dataset, List<CountedStake> stakes) {
        Interest vote = by(stakes);
        List<CountedStake> votes =
                stakes.stream().filter(counted -> counted.interest() == vote).toList();
        if (vote == Interest.VOTING_RIGHTS) {
            return votes;
        }
        Optional<String> doubt = stakes.stream()
                .flatMap(CountedStake::statements)
                .map(ShareholderStake::id)
                .filter(id -> !dataset.knowsAll(id, BY_WHAT).isYes())
                .findFirst()
                .map(id -> "shares may not count for votes: by what " + id + " is held could not be read");
        return doubt.map(why ->
                        votes.stream().map(counted -> counted.possibly(why)).toList())
                .orElse(votes);
    }
}
