package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.claim.Citation;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When and by whom a stake was told of. Holders without a name are others than each other only where they are told of on one
 * occasion.
 *
 * @param dates when it was held
 * @param sources the ids of its sources, without those that were certainly not published yet
 */
record Occasion(Dates dates, Set<String> sources) {

    /** Whether two stakes are told of on one occasion, as far as is known. */
    static boolean isOne(ReadStake one, ReadStake other, Knowledge knowledge) {
        return of(one, knowledge).equals(of(other, knowledge));
    }

    static Occasion of(ReadStake told, Knowledge knowledge) {
        return new Occasion(
                told.dates(),
                knowledge.asKnown(told.stake().citations()).stream()
                        .map(Citation::source)
                        .collect(Collectors.toSet()));
    }
}
