package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Interest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one holder has in an entity by one interest, or unknown ones with the same party behind them may have.
 *
 * @param holder the holder, or who stands behind one that is unknown
 * @param interest by what it is held
 * @param indirect whether it is held indirectly
 */
record Fact(String holder, Interest interest, boolean indirect) {
    private static final String UNKNOWN = "?";

    /** What a statement tells of. */
    static Fact of(ReadStake reading) {
        ShareholderStake stake = reading.stake();
        return new Fact(
                holder(stake),
                stake.interest().filter(ReadStake::isUnknown).orElseGet(() -> HeldByNominee.interestOfFact(reading)),
                reading.isIndirect());
    }

    /** By what the holder of a stake is told from others. */
    static String holder(ShareholderStake stake) {
        return stake.holder().id().orElseGet(() -> UNKNOWN + stake.heldFor().orElse(""));
    }

    /** What the same holder has of that indirectly. */
    Fact heldIndirectly() {
        return new Fact(holder, interest, true);
    }

    /** What the same holder has of which it is not known by what it is held. */
    List<Fact> byUnknownInterests() {
        return ReadStake.UNKNOWN_INTERESTS.stream()
                .flatMap(unknown -> Stream.of(false, true).map(any -> new Fact(holder, unknown, any)))
                .toList();
    }

    /** This, and what the same holder has that may be the same, as of one of both it is not known by what it is held. */
    Stream<Fact> thisOrPerhaps() {
        List<Fact> unknown = byUnknownInterests();
        Stream<Fact> others = ReadStake.isUnknown(interest)
                ? Stream.concat(
                        unknown.stream(),
                        Stream.of(Interest.SHAREHOLDING, Interest.VOTING_RIGHTS)
                                .flatMap(known -> Stream.of(false, true).map(any -> new Fact(holder, known, any))))
                : unknown.stream();
        return Stream.concat(Stream.of(this), others.filter(other -> !other.equals(this)));
    }

    /** Whether the holder is unknown. */
    boolean isOfUnknown() {
        return holder.startsWith(UNKNOWN);
    }
}
