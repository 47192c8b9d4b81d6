package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.control.PartyHistory;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Set;

/**
 * A party an ownership rule starts from.
 *
 * @param listed whether a list names it on the day: YES or UNKNOWN
 * @param entries the entries that do
 * @param lists the lists these are of
 * @param programs the programs these are under
 */
record Seed(Answer listed, List<String> entries, Set<String> lists, Set<String> programs) {

    static Seed of(PartyHistory history) {
        return new Seed(
                history.listed(),
                history.entries().stream()
                        .filter(entry -> !entry.listed().isNo())
                        .map(entry -> entry.history().entry())
                        .toList(),
                Set.copyOf(history.lists()),
                Set.copyOf(history.programs()));
    }
}
