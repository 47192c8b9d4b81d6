package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Supersession;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What some datasets record of parties, by the ids of the records, and which records take the place of others. */
final class Surroundings {
    private final List<Dataset> datasets;
    private final Map<String, Set<String>> matches = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();

    Surroundings(List<Reach> reaches) {
        datasets = reaches.stream().map(Reach::dataset).toList();
        for (Dataset dataset : datasets) {
            for (EntryMatch match : dataset.matches()) {
                add(matches, match.party(), match.id());
                add(matches, match.party(), match.entry());
            }
            for (Statement statement : dataset.superseding()) {
                statement.supersedes().stream()
                        .map(Supersession::record)
                        .forEach(superseded -> add(successors, superseded, statement.id()));
            }
        }
    }

    private static void add(Map<String, Set<String>> map, String key, String record) {
        map.computeIfAbsent(key, id -> new TreeSet<>()).add(record);
    }

    /** The records, with those that correct, retract or update them. */
    SortedSet<String> withSuccessors(Collection<String> records) {
        SortedSet<String> all = new TreeSet<>(records);
        records.forEach(record -> all.addAll(successors.getOrDefault(record, Set.of())));
        return all;
    }

    /** The parties, their matches and entries, and all stakes in them and held for them. */
    SortedSet<String> of(Collection<String> parties) {
        SortedSet<String> all = new TreeSet<>(parties);
        for (String party : parties) {
            all.addAll(matches.getOrDefault(party, Set.of()));
            for (Dataset dataset : datasets) {
                dataset.stakesIn(party).forEach(stake -> all.add(stake.id()));
                dataset.stakesHeldFor(party).forEach(stake -> all.add(stake.id()));
            }
        }
        return all;
    }
}
