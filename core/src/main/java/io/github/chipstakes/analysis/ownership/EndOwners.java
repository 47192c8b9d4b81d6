package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.graph.IntegratedShare;
import java.util.List;
import java.util.Optional;

/**
 * Who owns an entity in the end, through whatever chains and cycles.
 *
 * @param entity the entity
 * @param when the days of the question
 * @param owners all who hold a part of it, the largest first by what is certain
 * @param unaccounted what nobody known is known to own: the whole less what the owners at the ends hold and what closed sets
 *     do, as a part of the whole; anything from nothing to the whole where stakes may be missing that could not be read; empty where
 *     nothing can be said
 * @param closedSets cycles above it that own themselves wholly, each by the ids of its members; no owner of them can be told
 * @param inClosedSets what these hold of it in the end: accounted for, but with no owner at the end; empty where nothing can be
 *     said, as of a member
 * @param overfull companies above it, and it itself, of which more than the whole is held; nothing follows from them
 * @param records the stakes this rests on, rivals included
 */
public record EndOwners(
        String entity,
        When when,
        List<EndOwner> owners,
        Optional<IntegratedShare> unaccounted,
        List<List<String>> closedSets,
        Optional<IntegratedShare> inClosedSets,
        List<String> overfull,
        List<String> records) {

    /** What a party owns of it in the end; nothing where it is not among the owners; empty where nothing can be said. */
    public Optional<IntegratedShare> share(String party) {
        return owners.stream()
                .filter(owner -> owner.party().filter(party::equals).isPresent())
                .findFirst()
                .map(EndOwner::share)
                .orElse(Optional.of(IntegratedShare.NOTHING));
    }
}
