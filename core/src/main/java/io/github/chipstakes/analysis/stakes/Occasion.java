package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When and by whom a stake was told of. Holders without a name are others than each other only where they are told of on one
 * occasion.
 *
 * @param asOf the day it speaks of
 * @param period when it was held
 * @param sources the ids of its sources, without those that were certainly not published yet
 */
record Occasion(Optional<PartialDate> asOf, Optional<Period> period, Set<String> sources) {

    /** Whether two stakes are told of on one occasion, as far as is known. */
    static boolean isOne(ShareholderStake one, ShareholderStake other, Knowledge knowledge) {
        return of(one, knowledge).equals(of(other, knowledge));
    }

    static Occasion of(ShareholderStake stake, Knowledge knowledge) {
        return new Occasion(
                stake.asOf(),
                stake.period(),
                knowledge.asKnown(stake.citations()).stream()
                        .map(Citation::source)
                        .collect(Collectors.toSet()));
    }
}
