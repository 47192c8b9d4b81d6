package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.PartyList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every party that was, or may have been, on one of some lists on a day; the seeds of an ownership rule. Who is not among
 * them is not cleared by that.
 */
public final class Listed {
    private final SortedMap<String, PartyHistory> parties;

    private Listed(SortedMap<String, PartyHistory> parties) {
        this.parties = Collections.unmodifiableSortedMap(parties);
    }

    /** The parties on any list of the dataset. */
    public static Listed on(Dataset dataset, When when) {
        Set<String> lists = new TreeSet<>();
        dataset.lists().stream().map(PartyList::id).forEach(lists::add);
        dataset.entries().forEach(entry -> lists.add(entry.list()));
        return on(dataset, when, lists, List.of());
    }

    /**
     * The parties on these lists, under these programs.
     *
     * @param lists the ids of the lists; none of them lists nobody
     * @param programs only entries of these count; empty: all. The entries of a list that names no programs at all count, too
     */
    public static Listed on(Dataset dataset, When when, Collection<String> lists, Collection<String> programs) {
        Set<String> asked = Set.copyOf(lists);
        PartyEntries entries = PartyEntries.on(dataset, when, List.copyOf(programs));
        SortedMap<String, PartyHistory> parties = new TreeMap<>();
        for (String party : entries.parties()) {
            List<ListedEntry> listed = entries.of(party).stream()
                    .filter(entry -> entry.history().list().map(asked::contains).orElse(!asked.isEmpty()))
                    .filter(entry -> !entry.listed().isNo())
                    .toList();
            if (!listed.isEmpty()) {
                parties.put(party, new PartyHistory(party, when, listed));
            }
        }
        return new Listed(parties);
    }

    /** Each party with the entries by which it is, or may be, listed; by the ids of the parties. */
    public SortedMap<String, PartyHistory> parties() {
        return parties;
    }

    /** What lists this party; empty if nothing is known to. */
    public Optional<PartyHistory> of(String party) {
        return Optional.ofNullable(parties.get(party));
    }
}
