package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who bears which names and identifiers: the list entries and the parties of a dataset, found without scanning. */
public final class Bearers {

    /**
     * A name as a record bears it.
     *
     * @param isEntry whether the record is a list entry; else it is a party
     * @param id the id of the record
     * @param text the name
     * @param isFurther whether it is a further name, such as an alias
     * @param normal the form it is found by
     */
    public record Named(boolean isEntry, String id, String text, boolean isFurther, NormalName normal) {}

    /**
     * An identifier as a record bears it.
     *
     * @param isEntry whether the record is a list entry; else it is a party
     * @param id the id of the record
     * @param identifier the identifier
     */
    public record Identified(boolean isEntry, String id, Identifier identifier) {}

    private final Map<String, List<Named>> named;
    private final Map<String, List<Identified>> identified = new HashMap<>();

    /** As many as there are of the records, each of which has a name with its legal form and the same without it. */
    private Bearers(int records) {
        named = new HashMap<>(4 * records);
    }

    /** All parties, and those entries that are known. A bare address is nobody's name. */
    public static Bearers of(Dataset dataset, Predicate<ListEntry> isKnown) {
        Bearers bearers =
                new Bearers(Stream.of(dataset.entries(), dataset.companies(), dataset.institutions(), dataset.people())
                        .mapToInt(List::size)
                        .sum());
        dataset.entries().stream().filter(isKnown).forEach(bearers::add);
        dataset.companies().forEach(bearers::add);
        dataset.institutions().forEach(bearers::add);
        dataset.people().forEach(bearers::add);
        return bearers;
    }

    private void add(ListEntry entry) {
        entry.identifiers().forEach(identifier -> add(new Identified(true, entry.id(), identifier)));
        Optional<EntryKind> kind = entry.kind();
        if (kind.filter(EntryKind.ADDRESS::equals).isEmpty()) {
            boolean hasForm = kind.isEmpty() || kind.get() == EntryKind.ENTITY;
            boolean isTurned = kind.isEmpty() || !hasForm;
            add(true, entry.id(), entry.name(), false, hasForm, isTurned);
            entry.aliases().forEach(alias -> add(true, entry.id(), alias, true, hasForm, isTurned));
        }
    }

    private void add(Party party) {
        party.identifiers().forEach(identifier -> add(new Identified(false, party.id(), identifier)));
        boolean hasForm = !(party instanceof Person);
        add(party, party.name(), false, hasForm);
        party.names().stream().map(Name::text).forEach(name -> add(party, name, true, hasForm));
    }

    private void add(Party party, String name, boolean isFurther, boolean hasForm) {
        List<NamePart> parts = add(false, party.id(), name, isFurther, hasForm, !hasForm);
        if (parts.size() > 1 || parts.size() == 1 && RowNames.mayHoldMore(parts.get(0), () -> Countries.of(party))) {
            addAsked(party, name);
        }
    }

    /**
     * Registers, too, hold {@code Mr Carrie Lam} and {@code Acme Ltd, China}: a party is found by what is looked for where its name stands in a
     * row.
     */
    private void addAsked(Party party, String name) {
        NamePart.asked(name, Countries.of(party))
                .forEach(part -> add(new Named(false, party.id(), name, true, part.normal())));
    }

    /**
     * Adds a name, and tells its parts.
     *
     * @param hasForm whether it may have a legal form
     * @param isTurned whether it may be that of a person, and so have the family name before a comma; lists do not always say what an entry is
     */
    private List<NamePart> add(
            boolean isEntry, String id, String text, boolean isFurther, boolean hasForm, boolean isTurned) {
        if (text.isBlank()) {
            return List.of();
        }
        List<NamePart> parts = hasForm ? NamePart.of(text) : NamePart.ofNoCompany(text);
        parts.forEach(part -> add(new Named(isEntry, id, text, isFurther || part.isFurther(), part.normal())));
        if (isTurned) {
            NamePart.turned(text).ifPresent(turned -> add(new Named(isEntry, id, text, isFurther, turned.normal())));
        }
        return parts;
    }

    private void add(Named bearer) {
        if (bearer.normal().whole().isEmpty()) {
            return;
        }
        add(named, bearer.normal().whole(), bearer);
        if (!bearer.normal().bare().equals(bearer.normal().whole())) {
            add(named, bearer.normal().bare(), bearer);
        }
    }

    private void add(Identified bearer) {
        if (saysAnything(bearer.identifier())) {
            add(identified, key(bearer.identifier()), bearer);
        }
    }

    private static <T> void add(Map<String, List<T>> index, String key, T bearer) {
        index.computeIfAbsent(key, it -> new ArrayList<>(1)).add(bearer);
    }

    private static String key(Identifier identifier) {
        return identifier.canonical().toString();
    }

    /** Whose name, or whose further name, this is, with its legal form or but for it. */
    public Set<Named> ofName(NormalName name) {
        Set<Named> found = new LinkedHashSet<>(named.getOrDefault(name.whole(), List.of()));
        found.addAll(named.getOrDefault(name.bare(), List.of()));
        return found;
    }

    /** The parties that have a name or an identifier in common with an entry; by id. */
    public SortedSet<String> partiesLikeEntries() {
        SortedSet<String> parties = new TreeSet<>();
        // entries were added first
        for (List<Named> those : named.values()) {
            if (those.size() > 1 && those.get(0).isEntry()) {
                those.stream().filter(one -> !one.isEntry()).forEach(one -> parties.add(one.id()));
            }
        }
        for (List<Identified> those : identified.values()) {
            if (those.size() > 1 && those.get(0).isEntry()) {
                those.stream().filter(one -> !one.isEntry()).forEach(one -> parties.add(one.id()));
            }
        }
        return parties;
    }

    /** The entries that have a name or an identifier in common with a party, as somebody who looks for it finds them; by id. */
    public SortedSet<String> entriesLike(Party party) {
        return entriesLike(
                Stream.concat(Stream.of(party.name()), party.names().stream().map(Name::text)),
                Countries.of(party),
                party.identifiers());
    }

    /** The same of an entry, which is among them. */
    public SortedSet<String> entriesLike(ListEntry entry) {
        return entriesLike(
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()),
                Countries.of(entry),
                entry.identifiers());
    }

    /** Those, and the entries whose names contain a name of the entry, as lists name somebody beside others; the legal form left out. */
    public SortedSet<String> entriesNaming(ListEntry entry) {
        SortedSet<String> entries = entriesLike(entry);
        List<String> bare = Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(name -> NormalName.of(name).bare())
                .filter(name -> !name.isEmpty())
                .toList();
        named.forEach((name, bearing) -> {
            if (bare.stream().anyMatch(name::contains)) {
                bearing.stream().filter(Named::isEntry).forEach(other -> entries.add(other.id()));
            }
        });
        return entries;
    }

    private SortedSet<String> entriesLike(Stream<String> names, Countries countries, List<Identifier> identifiers) {
        SortedSet<String> entries = new TreeSet<>();
        names.flatMap(name -> NamePart.asked(name, countries).stream())
                .flatMap(part -> ofName(part.normal()).stream())
                .filter(Named::isEntry)
                .forEach(entry -> entries.add(entry.id()));
        identifiers.stream()
                .flatMap(identifier -> ofIdentifier(identifier).stream())
                .filter(Identified::isEntry)
                .forEach(entry -> entries.add(entry.id()));
        return entries;
    }

    /** Whose identifier this is. */
    public List<Identified> ofIdentifier(Identifier identifier) {
        return saysAnything(identifier) ? identified.getOrDefault(key(identifier), List.of()) : List.of();
    }

    /** Whether an identifier tells its bearer from all others: its scheme is said, and it is well formed as far as can be told. */
    public static boolean isTelling(Identifier identifier) {
        return saysAnything(identifier)
                && !identifier.scheme().isEmpty()
                && identifier.canonical().flaw().isEmpty();
    }

    /** Whether it is more than a way to write that there is none, such as {@code lei:n/a} or {@code 000}. */
    public static boolean saysAnything(Identifier identifier) {
        return identifier.knownScheme().isPresent()
                        && identifier.canonical().flaw().isEmpty()
                || identifier.value().chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
