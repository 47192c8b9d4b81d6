package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.control.PartyHistory;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.function.Predicate;

/**
 * A party an ownership rule starts from.
 *
 * @param listed whether a list names it on the day: YES or UNKNOWN
 * @param records the entries that do, their lists, and the matches by which they are the party
 * @param lists the lists these are of
 * @param programs the programs these are under
 */
record Seed(Answer listed, List<String> records, Membership lists, Membership programs) {

    /**
     * Of what lists said of the party, for a rule.
     *
     * @param programs those the rule starts from, so that it adds by no others; empty: all
     * @param isWhole whether it is known of an entry that nothing of its programs was lost in reading
     */
    static Seed of(PartyHistory history, List<String> programs, Predicate<ListedEntry> isWhole) {
        List<ListedEntry> entries = history.entries().stream()
                .filter(entry -> !entry.listed().isNo())
                .toList();
        return new Seed(
                history.listed(),
                entries.stream()
                        .flatMap(entry -> entry.listed().records().stream())
                        .distinct()
                        .toList(),
                Membership.of(entries, entry -> entry.history().list().stream().toList(), any -> true),
                Membership.of(
                        entries,
                        entry -> entry.programs().stream()
                                .filter(program -> programs.isEmpty() || programs.contains(program))
                                .toList(),
                        isWhole));
    }
}
