package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entries that are, or may be, each party on a day, by way of the matches. */
final class PartyEntries {
    private final Dataset dataset;
    private final EntryHistories histories;
    private final Programs programs;
    private final SortedMap<String, SortedMap<String, List<EntryMatch>>> matches = new TreeMap<>();

    private PartyEntries(
            Dataset dataset, EntryHistories histories, Programs programs, Collection<EntryMatch> supposed) {
        this.dataset = dataset;
        this.histories = histories;
        this.programs = programs;
        Stream.concat(dataset.matches().stream(), supposed.stream())
                .forEach(match -> matches.computeIfAbsent(match.party(), party -> new TreeMap<>())
                        .computeIfAbsent(match.entry(), entry -> new ArrayList<>(1))
                        .add(match));
    }

    static PartyEntries on(Dataset dataset, When when) {
        return on(dataset, when, List.of(), List.of());
    }

    /** As far as they are of the programs, of any if none is given; were these matches in the data, too. */
    static PartyEntries on(Dataset dataset, When when, List<String> programs, Collection<EntryMatch> supposed) {
        EntryHistories histories = EntryHistories.on(dataset, when);
        return new PartyEntries(dataset, histories, Programs.of(programs, dataset, histories.knowledge()), supposed);
    }

    Iterable<String> parties() {
        return matches.keySet();
    }

    List<ListedEntry> of(String party) {
        List<ListedEntry> entries = new ArrayList<>(2);
        matches.getOrDefault(party, new TreeMap<>()).forEach((entry, told) -> {
            Answer isParty = Identity.of(told, dataset, histories.knowledge());
            if (!isParty.records().isEmpty()) {
                entries.addAll(of(entry, isParty));
            }
        });
        return entries;
    }

    private List<ListedEntry> of(String id, Answer isParty) {
        List<ListedEntry> held = dataset.findAll(id).stream()
                .filter(ListEntry.class::isInstance)
                .map(ListEntry.class::cast)
                .map(entry -> ListedEntry.of(histories.of(entry), entry.programs(), programs.include(entry), isParty))
                .toList();
        return held.isEmpty()
                ? List.of(ListedEntry.of(histories.of(id).get(0), List.of(), programs.includeUnheld(), isParty))
                : held;
    }
}
