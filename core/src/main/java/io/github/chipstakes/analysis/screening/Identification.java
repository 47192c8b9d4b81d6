package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.Countries;
import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who of the dataset a counterparty is: by its id, or by an identifier it shares with one party and no more; of parties of the data first, and
 * else of those a review has made of a list, but for who holds or is held in the data, of whom such a record does not say for certain which
 * identifier it has. By its name only where a record was made of that for a review, and neither has an identifier: who has none is not the one
 * that has.
 *
 * @param party the party; empty if it is none
 * @param by by what, in words
 * @param recordId the id under which matches speak of it
 */
record Identification(Optional<String> party, Optional<String> by, String recordId) {

    static Identification of(Counterparty counterparty, Parties parties, Bearers bearers) {
        Dataset dataset = parties.dataset();
        ListedEntries entries = parties.entries();
        Optional<String> own = counterparty.id().filter(Ids::isId);
        if (own.filter(parties::isOfData).isPresent()) {
            return identified(own.get(), "its id");
        }
        Map<String, Identifier> ofData = new TreeMap<>();
        Map<String, Identifier> ofLists = new TreeMap<>();
        for (Identifier identifier : counterparty.identifiers()) {
            sharing(identifier, counterparty, dataset, bearers)
                    .forEach(party -> (parties.isOfAList(party) ? ofLists : ofData).putIfAbsent(party, identifier));
        }
        ofLists.keySet().removeIf(parties::isOfData);
        if (own.filter(id -> parties.isOfAList(id) || parties.isSpokenOf(id))
                .filter(id -> ofData.size() != 1
                        || isConfirmedBeside(ofData.keySet().iterator().next(), id, entries))
                .isPresent()) {
            return identified(own.get(), "its id");
        }
        Map<String, Identifier> sharing = ofData.isEmpty() ? ofLists : ofData;
        if (sharing.size() == 1) {
            Map.Entry<String, Identifier> party = sharing.entrySet().iterator().next();
            return identified(party.getKey(), party.getValue().canonical().toString());
        }
        String id = ownId(counterparty, dataset);
        if (parties.isOfAList(id) || parties.isOfData(id)) {
            return identified(id, counterparty.id().isPresent() ? "the id made of its id" : "the id made of its name");
        }
        return parties.isSpokenOf(id)
                ? identified(id, "the matches of " + id)
                : new Identification(Optional.empty(), Optional.empty(), id);
    }

    /** Whether one is confirmed to be an entry of which nothing is said of another. */
    private static boolean isConfirmedBeside(String other, String one, ListedEntries entries) {
        return entries.entriesOf(one).entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().isYes() && !entries.entriesOf(other).containsKey(entry.getKey()));
    }

    /** That one is a party, by what. */
    static Identification identified(String party, String by) {
        return new Identification(Optional.of(party), Optional.of(by), party);
    }

    /** The id a record of it has; another where that is the id of no party, or of one known by other identifiers or names than it. */
    private static String ownId(Counterparty counterparty, Dataset dataset) {
        String id =
                dataset.findAll(counterparty.recordId()).isEmpty() ? counterparty.recordId() : counterparty.madeId();
        return dataset.find(Party.class, id)
                        .filter(party ->
                                isKnownOtherwise(counterparty, party.identifiers()) || !isCalledAs(counterparty, party))
                        .isPresent()
                ? counterparty.madeIdOfIdentifiers()
                : id;
    }

    /** Whether a party bears its name; of one with an id of its own the name is of no matter. */
    private static boolean isCalledAs(Counterparty counterparty, Party party) {
        NormalName name = NormalName.of(counterparty.name());
        return counterparty.id().isPresent()
                || Stream.concat(Stream.of(party.name()), party.names().stream().map(Name::text))
                        .anyMatch(other -> NormalName.of(other).isSame(name));
    }

    /** The parties with this identifier; with one of an unknown scheme, which may be a national one, only if both countries are said and agree. */
    private static Stream<String> sharing(
            Identifier identifier, Counterparty counterparty, Dataset dataset, Bearers bearers) {
        return !Bearers.isTelling(identifier)
                ? Stream.of()
                : bearers.ofIdentifier(identifier).stream()
                        .filter(bearer -> !bearer.isEntry())
                        .map(Bearers.Identified::id)
                        .filter(party -> identifier.knownScheme().isPresent()
                                || Countries.of(dataset, party).agree(counterparty.country()));
    }

    /** Whether one of the two has identifiers, and the other none of them: that both are called alike does not make them one. */
    static boolean isKnownOtherwise(Counterparty counterparty, List<Identifier> others) {
        return hasNoneOf(counterparty.identifiers(), others)
                || (counterparty.id().isEmpty() && hasNoneOf(others, counterparty.identifiers()));
    }

    private static boolean hasNoneOf(List<Identifier> some, List<Identifier> others) {
        List<Identifier> telling = some.stream().filter(Bearers::isTelling).toList();
        return !telling.isEmpty()
                && telling.stream()
                        .noneMatch(one ->
                                others.stream().anyMatch(other -> Objects.equals(one.canonical(), other.canonical())));
    }
}
