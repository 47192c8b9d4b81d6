package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The parties that bear a name or an identifier of list entries of which nobody has said whether they are these. It is one measure for
 * whose owners a screening supposes to be listed, and for whom nothing proves to be released. Vessels and aircraft are among the entries:
 * they own nothing, but companies are called after them, and a list may say wrongly what an entry is.
 */
public final class UnmatchedBearers {
    private UnmatchedBearers() {}

    /** The ids of these entries, by the ids of the parties. */
    public static SortedMap<String, SortedSet<String>> of(Dataset dataset, Bearers bearers, ListedEntries entries) {
        SortedMap<String, SortedSet<String>> unmatched = new TreeMap<>();
        for (String id : bearers.partiesLikeEntries()) {
            dataset.find(Party.class, id).ifPresent(party -> {
                SortedSet<String> those = bearers.entriesLike(party);
                those.removeIf(entry -> entries.partiesOf(entry).containsKey(id));
                if (!those.isEmpty()) {
                    unmatched.put(id, those);
                }
            });
        }
        return unmatched;
    }
}
