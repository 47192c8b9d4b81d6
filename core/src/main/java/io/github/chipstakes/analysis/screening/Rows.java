package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands in the rows of a list, and which of them are one: those of one party of the data, of one id, of one name and country, and, of who is
 * no party of the data, those that share an identifier. Each is looked for under the names and identifiers of all of them, as it is once a review
 * has made a record of them.
 *
 * <p>What stands in very many rows of different names tells nobody from others: such an id is read as none, and such an identifier makes no
 * rows one.
 */
final class Rows {
    /** In so many rows of different names an id, or an identifier, may stand. */
    private static final int MOST_NAMES = 100;

    private final Dataset dataset;
    private final Bearers bearers;
    private final Parties parties;

    /** The names that stand beside each id, by what they are compared by. */
    private final Map<String, Map<String, String>> namesById = new HashMap<>();

    /** Those who are told from others by an id made of their names, by that id. */
    private final Map<String, List<Counterparty>> named = new HashMap<>();

    /** Finds who else a counterparty may be. */
    @FunctionalInterface
    interface Finder {
        /**
         * The candidates.
         *
         * @param neighbours what the list says of it beside its own row
         */
        List<Candidate> candidates(Counterparty counterparty, Identification identification, Neighbours neighbours);
    }

    private Rows(Parties parties, Bearers bearers, Collection<Counterparty> counterparties) {
        this.parties = parties;
        dataset = parties.dataset();
        this.bearers = bearers;
        for (Counterparty one : counterparties) {
            one.id()
                    .filter(id -> one.isNamed())
                    .ifPresent(id -> namesById
                            .computeIfAbsent(id, any -> new LinkedHashMap<>())
                            .putIfAbsent(bare(one.name()), one.name()));
        }
    }

    /** The rows of a list, in their order. */
    static List<Row> of(Collection<Counterparty> counterparties, Parties parties, Bearers bearers, Finder finder) {
        Rows rows = new Rows(parties, bearers, counterparties);
        List<Counterparty> known =
                counterparties.stream().map(rows::withoutNoId).toList();
        List<Counterparty> read = known.stream().map(rows::withoutSharedId).toList();
        List<Identification> who =
                rows.byOthers(read, read.stream().map(rows::identification).toList());
        List<List<Integer>> groups = rows.groups(read, who);
        Map<Identifier, Set<String>> holders = rows.holders(read, who);
        Bearers unrecorded = rows.unrecorded(known, who);
        Set<String> listed = rows.listed(read, who);
        List<Row> made = new ArrayList<>(read.size());
        for (Counterparty one : counterparties) {
            int row = made.size();
            List<Integer> group = groups.get(row);
            List<Counterparty> same = group.stream().map(read::get).toList();
            made.add(new Row(
                    known.get(row),
                    who.get(row),
                    finder.candidates(
                            known.get(row),
                            who.get(row),
                            new Neighbours(
                                    same,
                                    rows.sharing(same, who.get(row), holders),
                                    record -> listed.contains(record)
                                            && group.stream()
                                                    .noneMatch(other -> who.get(other)
                                                            .recordId()
                                                            .equals(record)),
                                    unrecorded)),
                    rows.remark(one, who.get(row))));
        }
        return made;
    }

    /** The records that rows tell of: not those a row has no more than the id of. */
    private Set<String> listed(List<Counterparty> rows, List<Identification> who) {
        Set<String> listed = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!parties.isOfAnother(rows.get(row), who.get(row).recordId())) {
                listed.add(who.get(row).recordId());
            }
        }
        return listed;
    }

    private static String bare(String name) {
        return NormalName.of(name).bare();
    }

    private Map<String, String> names(String id) {
        return namesById.getOrDefault(id, Map.of());
    }

    /** Whether an id is no party's, no match speaks of it, and it stands in so many rows of different names that it is nobody's. */
    private boolean isShared(String id) {
        return names(id).size() > MOST_NAMES && !parties.isOfData(id) && !parties.isSpokenOf(id);
    }

    /** Whether an id is a way to write that there is none, and no record and no match has it. */
    private boolean isNone(String id) {
        return Counterparty.tellsNobody(id)
                && dataset.find(Party.class, id).isEmpty()
                && !parties.isOfData(id)
                && !parties.isSpokenOf(id);
    }

    private Counterparty withoutNoId(Counterparty one) {
        return one.id().filter(this::isNone).isPresent() && isKnownWithoutId(one) ? one.withoutId() : one;
    }

    private static boolean isKnownWithoutId(Counterparty one) {
        return one.isNamed() || !one.identifiers().isEmpty();
    }

    private Counterparty withoutSharedId(Counterparty one) {
        return one.id().filter(this::isShared).isPresent() && one.isNamed() ? one.withoutId() : one;
    }

    /** Who one is; under another id where somebody of the same name has that who is known by other identifiers, or has one where it has none. */
    private Identification identification(Counterparty one) {
        Identification who = Identification.of(one, parties, bearers);
        if (who.party().isPresent() || one.id().isPresent()) {
            return who;
        }
        List<Counterparty> others = named.computeIfAbsent(who.recordId(), any -> new ArrayList<>(1));
        if (others.stream().anyMatch(other -> Identification.isKnownOtherwise(one, other.identifiers()))) {
            return new Identification(Optional.empty(), Optional.empty(), one.madeIdOfIdentifiers());
        }
        others.add(one);
        return who;
    }

    /**
     * The same; but who is nobody is the one of whom the list, and no record, tells that it has its identifier: it is once a review has made a record
     * of that one, and what matches say of that one concerns it before, too.
     */
    private List<Identification> byOthers(List<Counterparty> rows, List<Identification> who) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String party = who.get(row).recordId();
            if (who.get(row).party().isPresent() && !parties.isOfData(party)) {
                telling(rows.get(row))
                        .forEach(key -> bearers.computeIfAbsent(key, any -> new TreeSet<>())
                                .add(party));
            }
        }
        if (bearers.isEmpty()) {
            return who;
        }
        Map<String, Set<String>> names = new HashMap<>();
        rows.forEach(one -> telling(one)
                .filter(bearers::containsKey)
                .forEach(key ->
                        names.computeIfAbsent(key, any -> new TreeSet<>()).add(bare(one.name()))));
        names.forEach((key, those) -> {
            if (those.size() > MOST_NAMES) {
                bearers.remove(key);
            }
        });
        List<Identification> found = new ArrayList<>(who);
        for (int row = 0; row < rows.size(); row++) {
            if (who.get(row).party().isEmpty()) {
                Map<String, String> sharing = new TreeMap<>();
                telling(rows.get(row))
                        .forEach(key ->
                                bearers.getOrDefault(key, Set.of()).forEach(party -> sharing.putIfAbsent(party, key)));
                if (sharing.size() == 1) {
                    Map.Entry<String, String> party =
                            sharing.entrySet().iterator().next();
                    found.set(row, Identification.identified(party.getKey(), party.getValue()));
                }
            }
        }
        return found;
    }

    /** Those of whom the data have stakes, or that they are an entry, and no record of their own, under the names of their rows. */
    private Bearers unrecorded(List<Counterparty> rows, List<Identification> who) {
        Dataset.Builder unrecorded = Dataset.builder();
        for (int row = 0; row < rows.size(); row++) {
            Optional<String> party = who.get(row)
                    .party()
                    .filter(parties::hasNoRecord)
                    .filter(id -> parties.isOfData(id) || parties.isConfirmed(id));
            if (party.isPresent()) {
                unrecorded.add(Company.builder()
                        .id(party.get())
                        .name(rows.get(row).called())
                        .build());
            }
        }
        return Bearers.of(unrecorded.build(), entry -> false);
    }

    /** For each row the rows that are one with it, itself among them. */
    private List<List<Integer>> groups(List<Counterparty> rows, List<Identification> who) {
        List<Set<String>> keys = new ArrayList<>(rows.size());
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            keys.add(keys(rows.get(row), who.get(row)));
            for (String key : keys.get(row)) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(row);
            }
        }
        byKey.values()
                .removeIf(those -> !isOfData(who.get(those.get(0)))
                        && those.size() > MOST_NAMES
                        && those.stream()
                                        .map(row -> bare(rows.get(row).name()))
                                        .distinct()
                                        .count()
                                > MOST_NAMES);
        return new Together(keys, byKey).groups();
    }

    /**
     * What makes rows one: the id of a record of them, the id they are given themselves, and, of who is no party of the data, each identifier that
     * tells who it is.
     */
    private Set<String> keys(Counterparty one, Identification who) {
        return Stream.concat(
                        Stream.concat(Stream.of(who.recordId()), one.id().map(id -> "id " + id).stream()),
                        isOfData(who) ? Stream.of() : telling(one))
                .collect(Collectors.toSet());
    }

    private boolean isOfData(Identification who) {
        return who.party().filter(parties::isOfData).isPresent();
    }

    private static Stream<String> telling(Counterparty one) {
        return one.identifiers().stream().flatMap(identifier -> key(identifier, one).stream());
    }

    /** What an identifier tells its bearer by; one of an unknown scheme, which may be a national one, with the country. */
    private static Optional<String> key(Identifier identifier, Counterparty one) {
        String text = identifier.canonical().toString();
        return !Bearers.isTelling(identifier)
                ? Optional.empty()
                : identifier.knownScheme().isPresent()
                        ? Optional.of(text)
                        : one.country().map(country -> text + " in " + country);
    }

    /** Which parties of the data the list says to have an identifier, in whatever country; by its canonical form. */
    private Map<Identifier, Set<String>> holders(List<Counterparty> rows, List<Identification> who) {
        Map<Identifier, Set<String>> holders = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isOfData(who.get(row))) {
                for (Identifier identifier : rows.get(row).identifiers()) {
                    holders.computeIfAbsent(identifier.canonical(), any -> new TreeSet<>())
                            .add(who.get(row).recordId());
                }
            }
        }
        holders.values().removeIf(parties -> parties.size() > MOST_NAMES);
        return holders;
    }

    /** The identifiers that one, by its own row or record or those of who is the same, has in common with other parties of the data on the list. */
    private Map<String, Identifier> sharing(
            List<Counterparty> same, Identification who, Map<Identifier, Set<String>> holders) {
        Map<String, Identifier> sharing = new TreeMap<>();
        Stream<Identifier> recorded = who.party().flatMap(party -> dataset.find(Party.class, party)).stream()
                .flatMap(party -> party.identifiers().stream());
        Stream.concat(same.stream().flatMap(one -> one.identifiers().stream()), recorded)
                .filter(Bearers::saysAnything)
                .forEach(identifier -> holders.getOrDefault(identifier.canonical(), Set.of())
                        .forEach(party -> sharing.putIfAbsent(party, identifier)));
        who.party().ifPresent(sharing::remove);
        return sharing;
    }

    /** That the id of a row tells nobody, or stands in others of other names; empty where all are names of the party it is. */
    private Optional<String> remark(Counterparty one, Identification who) {
        Optional<String> none = one.id().filter(this::isNone);
        if (none.isPresent()) {
            return none.map(id -> "its id " + id + " tells nobody from others"
                    + (isKnownWithoutId(one) ? ", and is read as no id" : ""));
        }
        return one.id()
                .filter(id -> names(id).size() > 1)
                .filter(id -> !names(who).containsAll(names(id).keySet()))
                .map(id -> "its id " + id + " stands in rows of " + names(id).size() + " names, such as "
                        + names(id).values().stream()
                                .limit(2)
                                .map(name -> "\"" + name + "\"")
                                .collect(Collectors.joining(" and "))
                        + ", and is read as " + (isShared(id) ? "no id" : "that of one"))
                .or(() -> ofAnother(one, who));
    }

    /** That the row of a list it is by its id went by another name when its record was made. */
    private Optional<String> ofAnother(Counterparty one, Identification who) {
        return Optional.of(who.recordId())
                .filter(id -> parties.isOfAnother(one, id))
                .flatMap(id -> dataset.find(Party.class, id))
                .map(record -> "the record " + record.id() + ", of a row of a list, is called \"" + record.name()
                        + "\": whether it is this one is not certain");
    }

    /** The names the data have for somebody, as they are compared. */
    private Set<String> names(Identification who) {
        return who
                .party()
                .flatMap(party -> dataset.find(Party.class, party))
                .filter(party -> !party.counterparty())
                .stream()
                .flatMap(party -> Stream.concat(
                        Stream.of(party.name()), party.names().stream().map(Name::text)))
                .map(Rows::bare)
                .collect(Collectors.toSet());
    }
}
