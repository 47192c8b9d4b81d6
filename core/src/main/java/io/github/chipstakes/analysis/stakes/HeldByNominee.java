package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;

/**
 * What is told of in the words of a nomination, taken as the shares or votes it is about. Whoever holds through a nominee, the nominator of
 * the Beneficial Ownership Data Standard 0.4, holds through another, it is not said through whom; what a nominee holds for somebody who is
 * named is held by it for them, as it may be told of in the words of shares, too. A nominee of whom it is not said for whom has nothing of
 * its own by that.
 */
final class HeldByNominee {
    private HeldByNominee() {}

    /** The interest by which statements of one holder are of one fact: what a nominee holds for somebody is told of as its shares, too. */
    static Interest interestOfFact(ReadStake reading) {
        return isForSomebody(reading.stake()) ? ofWhat(reading.stake()) : reading.interest();
    }

    /** The same, by what it is about. */
    static CountedStake taken(CountedStake counted) {
        ShareholderStake stake = counted.stake();
        if (counted.isThroughNominee()) {
            return counted.takenAs(
                    ofWhat(stake), stake.id() + " tells of what is held through a nominee, not through whom");
        }
        return isForSomebody(stake)
                ? counted.takenAs(ofWhat(stake), stake.id() + " tells of what a nominee holds")
                : counted;
    }

    private static boolean isForSomebody(ShareholderStake stake) {
        return stake.heldFor().isPresent()
                && stake.interest().filter(Interest.NOMINEE::equals).isPresent();
    }

    private static Interest ofWhat(ShareholderStake stake) {
        return stake.basis().filter(ShareBasis.VOTES::equals).isPresent()
                ? Interest.VOTING_RIGHTS
                : Interest.SHAREHOLDING;
    }
}
