package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a person is to decide. */
final class Review {
    private final Dataset held;
    private final Set<List<String>> told = new HashSet<>();
    private final Map<String, List<Counterparty>> strangers = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> candidates = new TreeMap<>();

    private Review(Dataset held) {
        this.held = held;
        held.matches().forEach(match -> told.add(List.of(match.entry(), match.party())));
    }

    static Dataset of(Dataset held, Collection<Screened> screened) {
        Review review = new Review(held);
        screened.forEach(review::take);
        return review.dataset();
    }

    private void take(OwnerCandidate owner) {
        candidates.computeIfAbsent(owner.owner(), it -> new ArrayList<>()).add(owner.candidate());
    }

    private void take(Screened screened) {
        screened.ofOwners().forEach(this::take);
        String id = screened.party().orElseGet(() -> idOf(screened));
        List<Candidate> proposed = screened.candidates().stream()
                .filter(Candidate::isProposed)
                .filter(candidate -> !told.contains(List.of(candidate.id(), id)))
                .toList();
        if (proposed.isEmpty()) {
            return;
        }
        if (held.find(Party.class, id).isEmpty()) {
            strangers.computeIfAbsent(id, it -> new ArrayList<>(1)).add(screened.counterparty());
        }
        candidates.computeIfAbsent(id, it -> new ArrayList<>()).addAll(screened.candidates());
    }

    /** Its id; another where somebody of the same name has that who is known by other identifiers, or has one where it has none. */
    private String idOf(Screened screened) {
        Counterparty counterparty = screened.counterparty();
        String id = screened.recordId();
        return counterparty.id().isEmpty()
                        && strangers.getOrDefault(id, List.of()).stream()
                                .anyMatch(other -> Identification.isKnownOtherwise(counterparty, other.identifiers()))
                ? counterparty.madeIdOfIdentifiers()
                : id;
    }

    private Dataset dataset() {
        Dataset.Builder review = Dataset.builder();
        strangers.forEach((id, same) -> review.add(party(id, same)));
        Map<String, EntryMatch> matches = new TreeMap<>();
        candidates.forEach((party, those) -> those.stream()
                .filter(Candidate::isProposed)
                .filter(candidate -> !told.contains(List.of(candidate.id(), party)))
                .map(candidate -> match(candidate, party, held))
                .forEach(match -> matches.putIfAbsent(match.id(), match)));
        return review.addAll(matches.values()).build();
    }

    /** That a candidate is a party, for a person to decide, of what the entry is listed as. */
    static EntryMatch match(Candidate candidate, String party, Dataset held) {
        return EntryMatch.builder()
                .entry(candidate.id())
                .party(party)
                .status(MatchStatus.PROBABLE)
                .evidence(Stream.concat(candidate.grounds().stream().map(Ground::words), candidate.remarks().stream())
                        .collect(Collectors.joining("; ")))
                .entryAs(held.find(ListEntry.class, candidate.id()).map(ListEntry::listedAs))
                .build();
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
            Person.Builder person = Person.builder().id(id).name(name);
            names.forEach(person::addName);
            identifiers.forEach(person::addIdentifier);
            note.ifPresent(person::note);
            return person.build();
        }
        Company.Builder company = Company.builder().id(id).name(name);
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
                        + " of the data; if so, this id belongs into the list instead; if not, cite who says so.");
    }
}
