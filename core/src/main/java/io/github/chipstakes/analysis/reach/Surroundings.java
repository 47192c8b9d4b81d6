package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.Visit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some datasets record of parties, or is supposed of them, by the ids of the records; which take the place of others, and refer to which. */
final class Surroundings {
    private final List<Supposed> sides;
    private final List<Dataset> datasets;
    private final Map<String, Set<String>> successors = new HashMap<>();
    private @Nullable Map<String, Set<String>> matches;

    Surroundings(List<Supposed> sides) {
        this.sides = List.copyOf(sides);
        datasets = sides.stream().map(Supposed::dataset).toList();
        for (Dataset dataset : datasets) {
            for (Statement statement : dataset.superseding()) {
                statement.supersedes().stream()
                        .map(Supersession::record)
                        .forEach(superseded -> add(successors, superseded, statement.id()));
            }
        }
    }

    /** The matches and entries by party; made when asked for, since who bears which name takes long to find out. */
    private Map<String, Set<String>> matches() {
        Map<String, Set<String>> made = matches;
        if (made == null) {
            Map<String, Set<String>> found = new HashMap<>();
            for (Supposed side : sides) {
                Stream.concat(side.dataset().matches().stream(), side.matches().stream())
                        .forEach(match -> {
                            add(found, match.party(), match.id());
                            add(found, match.party(), match.entry());
                        });
            }
            made = found;
            matches = made;
        }
        return made;
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

    /** The ids of all records, and of those that could not be read. */
    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>();
        for (Dataset dataset : datasets) {
            dataset.records().forEach(record -> all.add(record.id()));
            all.addAll(dataset.unread());
        }
        return all;
    }

    /** What any of the records refers to, such as its sources and who owns it, and what is recorded of that. */
    SortedSet<String> next(Collection<String> records) {
        SortedSet<String> named = new TreeSet<>(records);
        for (Dataset dataset : datasets) {
            for (String id : records) {
                dataset.findAll(id)
                        .forEach(record -> Visit.all(record, (pointer, field, value) -> {
                            if (field.kind() instanceof Kind.Reference) {
                                named.add(Ids.recordOf(value.toString()));
                            }
                        }));
            }
        }
        return withSuccessors(of(named));
    }

    /** The parties, their matches and entries, and all stakes in them and held for them. */
    SortedSet<String> of(Collection<String> parties) {
        SortedSet<String> all = new TreeSet<>(parties);
        for (String party : parties) {
            all.addAll(matches().getOrDefault(party, Set.of()));
            for (Dataset dataset : datasets) {
                dataset.stakesIn(party).forEach(stake -> all.add(stake.id()));
                dataset.stakesHeldFor(party).forEach(stake -> all.add(stake.id()));
            }
        }
        return all;
    }
}
