package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a person is to decide. */
final class Review {
    private final Dataset held;
    private final ListedEntries entries;
    private final Map<String, List<Counterparty>> strangers = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> candidates = new TreeMap<>();

    /** The matches that are proposed, by their ids. */
    private final Map<String, EntryMatch> matches = new TreeMap<>();

    private Review(Dataset held, ListedEntries entries) {
        this.held = held;
        this.entries = entries;
    }

    static Dataset of(Dataset held, ListedEntries entries, Collection<Screened> screened) {
        Review review = new Review(held, entries);
        screened.forEach(review::take);
        Dataset.Builder made = Dataset.builder();
        review.strangers.forEach((id, same) -> made.add(review.party(id, same)));
        return made.addAll(review.matches.values()).build();
    }

    private void take(Screened screened) {
        screened.ofOwners().forEach(owner -> propose(owner.candidate(), owner.owner()));
        String id = screened.recordId();
        List<Candidate> proposed =
                screened.candidates().stream().filter(Candidate::isProposed).toList();
        proposed.forEach(candidate -> propose(candidate, id));
        if (held.find(Party.class, id).isEmpty()
                && proposed.stream().anyMatch(candidate -> !entries.isSpokenOf(candidate.id(), id))) {
            strangers.computeIfAbsent(id, it -> new ArrayList<>(1)).add(screened.counterparty());
            candidates.computeIfAbsent(id, it -> new ArrayList<>()).addAll(screened.candidates());
        }
        screened.results().forEach(this::proposeAgain);
    }

    private void propose(Candidate candidate, String party) {
        if (!entries.isSpokenOf(candidate.id(), party)) {
            EntryMatch match = match(candidate, party, held);
            matches.putIfAbsent(match.id(), match);
        }
    }

    /** Of the matches a result rests on those that decide nothing any more, by whatever name the entry goes now. */
    private void proposeAgain(ScreeningResult result) {
        Stream<String> ofReach = result.reach().stream()
                .flatMap(reach -> Stream.concat(
                        reach.entries().stream()
                                .filter(entry -> !entry.listed().isNo())
                                .flatMap(entry -> entry.isParty().records().stream()),
                        reach.redFlags().stream().flatMap(flag -> flag.records().stream())));
        Stream.concat(result.answer().records().stream(), ofReach)
                .distinct()
                .flatMap(id -> held.findAll(id).stream())
                .filter(EntryMatch.class::isInstance)
                .map(EntryMatch.class::cast)
                .filter(old -> !entries.isSpokenOf(old.entry(), old.party()))
                .forEach(old -> entries.toDecideAgain(old.entry(), old.party()).ifPresent(why -> {
                    EntryMatch match = match(old.entry(), old.party(), why, held);
                    matches.putIfAbsent(match.id(), match);
                }));
    }

    /** That a candidate is a party, for a person to decide, of what the entry is listed as. */
    static EntryMatch match(Candidate candidate, String party, Dataset held) {
        return match(
                candidate.id(),
                party,
                Stream.concat(candidate.grounds().stream().map(Ground::words), candidate.remarks().stream())
                        .collect(Collectors.joining("; ")),
                held);
    }

    private static EntryMatch match(String entry, String party, String evidence, Dataset held) {
        EntryMatch match = EntryMatch.builder()
                .entry(entry)
                .party(party)
                .status(MatchStatus.PROBABLE)
                .evidence(evidence)
                .entryAs(held.find(ListEntry.class, entry).map(ListEntry::listedAs))
                .build();
        EntryMatch free = match;
        for (int next = 2; !held.findAll(free.id()).isEmpty(); next++) {
            free = match.withId(Ids.fitted(match.id() + "~" + next));
        }
        return free;
    }

    private DatasetRecord party(String id, List<Counterparty> same) {
        String name = same.get(0).called();
        List<Name> names = same.stream()
                .map(Counterparty::called)
                .distinct()
                .filter(other -> !other.equals(name))
                .map(other -> Name.builder().text(other).build())
                .toList();
        List<Identifier> identifiers = same.stream()
                .flatMap(it -> it.identifiers().stream())
                .distinct()
                .toList();
        Optional<String> note = note(id);
        if (isPerson(id)) {
            Person.Builder person = Person.builder().id(id).name(name).counterparty(true);
            names.forEach(person::addName);
            identifiers.forEach(person::addIdentifier);
            note.ifPresent(person::note);
            return person.build();
        }
        Company.Builder company = Company.builder().id(id).name(name).counterparty(true);
        names.forEach(company::addName);
        identifiers.forEach(company::addIdentifier);
        same.stream()
                .flatMap(it -> it.country().stream())
                .distinct()
                .map(Review::address)
                .forEach(company::addAddress);
        note.ifPresent(company::note);
        return company.build();
    }

    /** The country alone, which may be that of its registration or not. */
    private static Address address(Jurisdiction country) {
        return Address.builder().text(country.code()).country(country).build();
    }

    /** Whether all that it may be is people, and nobody holds it. */
    private boolean isPerson(String id) {
        return held.stakesIn(id).isEmpty()
                && candidates.getOrDefault(id, List.of()).stream()
                        .filter(Candidate::isProposed)
                        .allMatch(candidate -> held.find(ListEntry.class, candidate.id())
                                .flatMap(ListEntry::kind)
                                .filter(EntryKind.PERSON::equals)
                                .isPresent());
    }

    /** Which parties of the data it may be, which no match can say. */
    private Optional<String> note(String id) {
        String parties = candidates.getOrDefault(id, List.of()).stream()
                .filter(candidate -> candidate.kind() == Candidate.Kind.PARTY)
                .map(Candidate::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of("It may be " + parties
                        + " of the data; if so, this id belongs into the list instead; if not, this record is one of its own"
                        + " once the mark counterparty is taken away.");
    }
}
