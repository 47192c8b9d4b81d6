package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.PartyList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every party that was, or may have been, on one of some lists on a day; the seeds of an ownership rule. Who is not among
 * them is not cleared by that.
 */
public final class Listed {
    private final Dataset dataset;
    private final When when;
    private final Set<String> lists;
    private final PartyEntries entries;
    private final SortedMap<String, PartyHistory> parties;

    private Listed(
            Dataset dataset,
            When when,
            Collection<String> lists,
            List<String> programs,
            Collection<EntryMatch> supposed) {
        this.dataset = dataset;
        this.when = when;
        this.lists = Set.copyOf(lists);
        entries = PartyEntries.on(dataset, when, programs, supposed);
        SortedMap<String, PartyHistory> found = new TreeMap<>();
        for (String party : entries.parties()) {
            List<ListedEntry> listed =
                    entriesOf(party).filter(entry -> !entry.listed().isNo()).toList();
            if (!listed.isEmpty()) {
                found.put(party, new PartyHistory(party, when, listed));
            }
        }
        parties = Collections.unmodifiableSortedMap(found);
    }

    /** The parties on any list of the dataset. */
    public static Listed on(Dataset dataset, When when) {
        return on(dataset, when, List.of());
    }

    /** The parties on any list of the dataset, were these matches in the data, too. */
    public static Listed on(Dataset dataset, When when, Collection<EntryMatch> supposed) {
        Set<String> lists = new TreeSet<>();
        dataset.lists().stream().map(PartyList::id).forEach(lists::add);
        dataset.entries().forEach(entry -> lists.add(entry.list()));
        return on(dataset, when, lists, List.of(), supposed);
    }

    /**
     * The parties on these lists, under these programs.
     *
     * @param lists the ids of the lists; none of them lists nobody
     * @param programs only entries of these count; empty: all. The entries of a list that names no programs at all count, too
     */
    public static Listed on(Dataset dataset, When when, Collection<String> lists, Collection<String> programs) {
        return on(dataset, when, lists, programs, List.of());
    }

    /** The same, were these matches in the data, too. */
    public static Listed on(
            Dataset dataset,
            When when,
            Collection<String> lists,
            Collection<String> programs,
            Collection<EntryMatch> supposed) {
        return new Listed(dataset, when, lists, List.copyOf(programs), supposed);
    }

    /** Each party with the entries by which it is, or may be, listed; by the ids of the parties. */
    public SortedMap<String, PartyHistory> parties() {
        return parties;
    }

    /** What lists this party; empty if nothing is known to. */
    public Optional<PartyHistory> of(String party) {
        return Optional.ofNullable(parties.get(party));
    }

    /** What the lists said of a party, with the entries by which it is certainly not listed, such as removed ones. */
    public PartyHistory history(String party) {
        return new PartyHistory(party, when, entriesOf(party).toList());
    }

    /** Why nobody can vouch for what a list said on the day; empty if somebody can. */
    public Optional<String> caveat(String list) {
        return Followed.list(dataset, list, when).caveat(when.day());
    }

    private Stream<ListedEntry> entriesOf(String party) {
        return entries.of(party).stream()
                .filter(entry -> entry.history().list().map(lists::contains).orElse(!lists.isEmpty()));
    }
}
