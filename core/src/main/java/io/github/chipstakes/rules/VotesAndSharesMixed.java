package io.github.chipstakes.rules;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.stream.Stream;

/** Shares and votes must not be stated as one. */
final class VotesAndSharesMixed implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("votes-and-shares-mixed")
            .wrong("A stake in shares states a percentage of votes, or one in votes a percentage of shares.")
            .why("Who holds the votes need not hold the shares, and the two are never added up.")
            .mend("State each as a stake of its own: shares of shares, votes of votes.")
            .bad("stakes: [{id: s, holder: ada, entity: smic, percent: 29, interest: SHAREHOLDING, basis: VOTES}]")
            .good("stakes: [{id: s, holder: ada, entity: smic, percent: 29, interest: VOTING_RIGHTS, basis: VOTES}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(ShareholderStake.class)
                .filter(stake -> stake.interest().isPresent() && stake.basis().isPresent())
                .filter(stake -> isMixed(stake.interest().get(), stake.basis().get()))
                .map(stake -> INFO.finding(
                        stake,
                        "/basis",
                        "a stake by " + stake.interest().get() + " is no percentage of "
                                + stake.basis().get() + "; state "
                                + (stake.basis().get() == ShareBasis.VOTES ? "votes" : "shares")
                                + " as a stake of their own",
                        stake.interest().get(),
                        stake.basis().get()));
    }

    private static boolean isMixed(Interest interest, ShareBasis basis) {
        return interest == Interest.SHAREHOLDING && basis == ShareBasis.VOTES
                || interest == Interest.VOTING_RIGHTS
                        && (basis == ShareBasis.ISSUED_SHARES || basis == ShareBasis.OUTSTANDING_SHARES);
    }
}
