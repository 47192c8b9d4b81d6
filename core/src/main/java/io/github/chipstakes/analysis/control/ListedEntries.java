package io.github.chipstakes.analysis.control;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known on a day of any list entry: whether it was listed, and whom people hold it to be. Made once and asked many times, from
 * several threads if need be.
 */
public final class ListedEntries {
    private final Dataset dataset;
    private final EntryHistories histories;
    private final Map<List<String>, Programs> programs = new ConcurrentHashMap<>();
    private final Map<String, SortedMap<String, Answer>> parties = new HashMap<>();
    private final Map<String, SortedMap<String, Answer>> entries = new HashMap<>();
    private final Map<String, SortedMap<String, List<EntryMatch>>> matches = new HashMap<>();

    private ListedEntries(Dataset dataset, When when) {
        this.dataset = dataset;
        histories = EntryHistories.on(dataset, when);
        dataset.matches()
                .forEach(match -> matches.computeIfAbsent(match.entry(), entry -> new TreeMap<>())
                        .computeIfAbsent(match.party(), party -> new ArrayList<>(1))
                        .add(match));
        matches.forEach((entry, byParty) -> byParty.forEach((party, told) -> {
            Answer isParty = Identity.of(told, dataset, histories.knowledge());
            if (!isParty.records().isEmpty()) {
                parties.computeIfAbsent(entry, id -> new TreeMap<>()).put(party, isParty);
                entries.computeIfAbsent(party, id -> new TreeMap<>()).put(entry, isParty);
            }
        }));
    }

    /** What is known of the entries of a dataset. */
    public static ListedEntries on(Dataset dataset, When when) {
        return new ListedEntries(dataset, when);
    }

    /** Whether the statement was known and is neither corrected nor retracted. */
    public Answer stands(Statement statement) {
        return histories.knowledge().stands(statement);
    }

    /**
     * Whether an entry was on one of these lists, under one of these programs.
     *
     * @param names the programs; empty: any. An entry of a list that names no programs at all counts, too
     */
    public Answer listed(ListEntry entry, Collection<String> lists, Collection<String> names) {
        if (!lists.contains(entry.list())) {
            return Answer.no(entry.id() + " is of " + entry.list());
        }
        return histories
                .of(entry)
                .listed()
                .and(programs.computeIfAbsent(
                                List.copyOf(names), asked -> Programs.of(asked, dataset, histories.knowledge()))
                        .include(entry));
    }

    /**
     * Whom an entry is held to be, or not to be, by the ids of the parties: YES if that is confirmed, NO if it is rejected, UNKNOWN if it
     * is only probable, or said both ways. Whom no match speaks of is not among them.
     */
    public SortedMap<String, Answer> partiesOf(String entry) {
        return Collections.unmodifiableSortedMap(parties.getOrDefault(entry, Collections.emptySortedMap()));
    }

    /** Which entries a party is held to be, or not to be, by the ids of the entries; as {@link #partiesOf}. */
    public SortedMap<String, Answer> entriesOf(String party) {
        return Collections.unmodifiableSortedMap(entries.getOrDefault(party, Collections.emptySortedMap()));
    }

    /**
     * Why what was decided of an entry and a party is to be decided again, such as {@code CONFIRMED, said when it was listed as Acme (CN), and now
     * it is listed as Acme (SG): to be decided again}; empty if nothing was, or if a match that was known is of the entry as it is listed.
     */
    public Optional<String> toDecideAgain(String entry, String party) {
        return Identity.again(matchesOf(entry, party), dataset, histories.knowledge());
    }

    /** Whether a match of an entry and a party, whenever it was known, is of the entry as it is listed, and not withdrawn. */
    public boolean isSpokenOf(String entry, String party) {
        return Identity.isSpokenOf(matchesOf(entry, party), dataset, histories.knowledge());
    }

    private List<EntryMatch> matchesOf(String entry, String party) {
        return matches.getOrDefault(entry, Collections.emptySortedMap()).getOrDefault(party, List.of());
    }
}
