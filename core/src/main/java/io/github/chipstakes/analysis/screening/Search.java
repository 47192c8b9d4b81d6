package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.Countries;
import io.github.chipstakes.analysis.names.NamePart;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for the entries and the parties that may be one counterparty. */
final class Search {
    /** What is no legal or natural person. */
    private static final Set<EntryKind> THINGS = EnumSet.of(EntryKind.VESSEL, EntryKind.AIRCRAFT, EntryKind.ADDRESS);

    private final Dataset dataset;
    private final When when;
    private final Bearers bearers;
    private final ListedEntries entries;
    private final Parties parties;
    private final Counterparty counterparty;
    private final Neighbours neighbours;
    private final List<Counterparty> same;
    private final Identification identification;
    private final Countries countries;

    /** Whether the data have no record of it, but for that of a row of a list: whoever bears one of its names may be it. */
    private final boolean isOfNoRecord;

    private final Map<String, List<Ground>> entryGrounds = new TreeMap<>();
    private final Map<String, List<Ground>> partyGrounds = new TreeMap<>();

    Search(
            Parties parties,
            When when,
            Bearers bearers,
            Counterparty counterparty,
            Neighbours neighbours,
            Identification identification) {
        this.parties = parties;
        dataset = parties.dataset();
        this.when = when;
        this.bearers = bearers;
        entries = parties.entries();
        this.counterparty = counterparty;
        this.neighbours = neighbours;
        same = neighbours.same();
        this.identification = identification;
        countries = Countries.of(counterparty.country());
        isOfNoRecord =
                identification.party().filter(id -> !parties.hasNoRecord(id)).isEmpty();
    }

    /** All candidates there are, with what outside matchers say. */
    List<Candidate> candidates(List<Score> scores) {
        Optional<Party> party = identification.party().flatMap(id -> dataset.find(Party.class, id));
        Stream.concat(
                        same.stream().map(Counterparty::name).filter(name -> !name.isBlank()),
                        party.stream()
                                .flatMap(it -> Stream.concat(
                                        Stream.of(it.name()),
                                        it.names().stream().map(Name::text))))
                .distinct()
                .forEach(this::byName);
        Stream.concat(
                        same.stream().flatMap(it -> it.identifiers().stream()),
                        party.stream().flatMap(it -> it.identifiers().stream()))
                .map(Identifier::canonical)
                .distinct()
                .forEach(this::byIdentifier);
        neighbours
                .sharing()
                .forEach((holder, identifier) -> byIdentifier(Candidate.Kind.PARTY, holder, identifier, identifier));
        same.stream()
                .filter(it -> it.id().isPresent())
                .map(Counterparty::recordId)
                .distinct()
                .forEach(this::byId);
        partyGrounds.keySet().removeIf(this::saysNoMore);
        scores.forEach(this::byScore);
        return Stream.concat(
                        entryGrounds.entrySet().stream().flatMap(it -> entry(it.getKey(), it.getValue()).stream()),
                        partyGrounds.entrySet().stream().flatMap(it -> party(it.getKey(), it.getValue()).stream()))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private void byName(String name) {
        boolean mayBeAnother = name.equals(counterparty.name()) && isCalledOtherwise();
        for (NamePart part : NamePart.asked(name, countries)) {
            for (Bearers.Named bearer : named(part)) {
                Ground ground = new Ground(basis(name, part, bearer), part.text(), bearer.text(), Optional.empty());
                if (bearer.isEntry() || (isOfNoRecord || mayBeAnother) && mayBe(bearer.id())) {
                    add(kind(bearer.isEntry()), bearer.id(), ground);
                }
                if (bearer.isEntry() && (isOfNoRecord || mayBeAnother)) {
                    unnamed(bearer.id()).forEach(party -> add(Candidate.Kind.PARTY, party, ground));
                }
            }
        }
    }

    /** Whose name a part of one is, in the data or, of those of whom they have no record, on the list. */
    private Collection<Bearers.Named> named(NamePart part) {
        Set<Bearers.Named> ofRows = neighbours.rows().ofName(part.normal());
        Set<Bearers.Named> ofData = bearers.ofName(part.normal());
        return ofRows.isEmpty()
                ? ofData
                : Stream.concat(ofData.stream(), ofRows.stream()).toList();
    }

    /**
     * Those who are, or may be, an entry, and of whom the data have no record of their own: they go by the names of the entry. Another row of the
     * same list that only may be it says that for itself, as of {@link #mayBeListed}.
     */
    private Stream<String> unnamed(String entry) {
        return entries.partiesOf(entry).entrySet().stream()
                .filter(party -> party.getValue().isYes()
                        || party.getValue().isUnknown()
                                && !neighbours.areOthers().test(party.getKey()))
                .map(Map.Entry::getKey)
                .filter(parties::hasNoRecord);
    }

    /** Whether it is no party, or one without its name: who has it is no other party because others have it, too. */
    private boolean isCalledOtherwise() {
        return identification.party().isEmpty()
                || NamePart.asked(counterparty.name(), countries).stream()
                        .flatMap(part -> bearers.ofName(part.normal()).stream())
                        .noneMatch(bearer -> identification.party().get().equals(bearer.id()));
    }

    /** Whether it may be a party that has its name or identifier: one of the data, or a row of a list that is, or may be, an entry. */
    private boolean mayBe(String party) {
        return parties.isOfData(party) || parties.isConfirmed(party) || mayBeListed(party);
    }

    /**
     * Whether a row of a list may be an entry. Another row of the same list says that for itself, and is not asked, so that a review that is given
     * back answers what the list did.
     */
    private boolean mayBeListed(String row) {
        return !neighbours.areOthers().test(row)
                && entries.entriesOf(row).values().stream().anyMatch(answer -> !answer.isNo());
    }

    /**
     * Whether a row of a list tells nothing of this one that is not told by the entries it may be: this one is asked about all of them, or was; of a
     * row that is confirmed to be one, it is decided that this one is not. That is no answer to what is said of its own id, or its identifier.
     */
    private boolean saysNoMore(String party) {
        boolean isConfirmed = parties.isConfirmed(party);
        boolean isNamesake = partyGrounds.getOrDefault(party, List.of()).stream()
                .allMatch(ground -> ground.basis().isName());
        return !parties.isOfData(party)
                && entries.entriesOf(party).entrySet().stream()
                        .filter(entry -> !entry.getValue().isNo())
                        .map(Map.Entry::getKey)
                        .allMatch(entry -> said(entry).filter(Answer::isNo).isPresent()
                                ? isNamesake
                                : !isConfirmed
                                        && (entryGrounds.containsKey(entry)
                                                || said(entry).isPresent()));
    }

    /** Whether matches say that an entry is this one; empty where none speaks of the two. */
    private Optional<Answer> said(String entry) {
        return Optional.ofNullable(entries.partiesOf(entry).get(identification.recordId()));
    }

    private static Basis basis(String name, NamePart part, Bearers.Named bearer) {
        boolean isFurther = part.isFurther() || bearer.isFurther();
        if (!part.normal().isSame(bearer.normal())) {
            return isFurther ? Basis.ALIAS_WITHOUT_LEGAL_FORM : Basis.NAME_WITHOUT_LEGAL_FORM;
        }
        if (isFurther) {
            return Basis.ALIAS;
        }
        return name.strip().equals(bearer.text().strip()) ? Basis.EXACT_NAME : Basis.NAME;
    }

    private static Candidate.Kind kind(boolean isEntry) {
        return isEntry ? Candidate.Kind.ENTRY : Candidate.Kind.PARTY;
    }

    private void byIdentifier(Identifier identifier) {
        for (Bearers.Identified bearer : bearers.ofIdentifier(identifier)) {
            if (bearer.isEntry() || mayBe(bearer.id())) {
                byIdentifier(kind(bearer.isEntry()), bearer.id(), identifier, bearer.identifier());
            }
            if (bearer.isEntry()) {
                unnamed(bearer.id())
                        .forEach(party -> byIdentifier(Candidate.Kind.PARTY, party, identifier, bearer.identifier()));
            }
        }
    }

    private void byIdentifier(Candidate.Kind kind, String id, Identifier said, Identifier found) {
        String canonical = found.canonical().toString();
        add(kind, id, new Ground(Basis.IDENTIFIER, said.canonical().toString(), canonical, Optional.empty()));
    }

    /** Whoever is given the id of an entry as its own, such as one copied from a report, may be that; so of a row that is, or may be, one. */
    private void byId(String id) {
        Ground ground = new Ground(Basis.ID, id, id, Optional.empty());
        List<DatasetRecord> records = dataset.findAll(id);
        records.stream()
                .filter(record -> record instanceof ListEntry entry
                        && !entries.stands(entry).isNo())
                .forEach(entry -> add(Candidate.Kind.ENTRY, id, ground));
        if ((records.isEmpty() || records.stream().anyMatch(Party.class::isInstance))
                && counterparty.id().isPresent()
                && counterparty.recordId().equals(id)
                && (parties.isConfirmed(id) || mayBeListed(id))) {
            add(Candidate.Kind.PARTY, id, ground);
        }
    }

    private void byScore(Score score) {
        for (DatasetRecord record : dataset.findAll(score.record())) {
            Ground ground = new Ground(Basis.SCORE, counterparty.called(), record.label(), Optional.of(score));
            if (record instanceof ListEntry entry && !entries.stands(entry).isNo()) {
                add(Candidate.Kind.ENTRY, entry.id(), ground);
            } else if (record instanceof Party party) {
                add(Candidate.Kind.PARTY, party.id(), ground);
            }
        }
    }

    /** Of names the strongest ground is told, and no other. */
    private void add(Candidate.Kind kind, String id, Ground ground) {
        List<Ground> grounds = (kind == Candidate.Kind.ENTRY ? entryGrounds : partyGrounds)
                .computeIfAbsent(id, it -> new ArrayList<>(1));
        boolean isTold = grounds.contains(ground)
                || ground.basis().isName()
                        && grounds.stream()
                                .anyMatch(other -> other.basis().isName() && Ground.ORDER.compare(other, ground) < 0);
        if (!isTold) {
            grounds.removeIf(other -> other.basis().isName() && ground.basis().isName());
            grounds.add(ground);
            grounds.sort(Ground.ORDER);
        }
    }

    /** An entry, unless it is decided that it is the counterparty or that it is not. */
    private Optional<Candidate> entry(String id, List<Ground> grounds) {
        Optional<Answer> decided = said(id);
        if (decided.filter(it -> !it.isUnknown()).isPresent()) {
            return Optional.empty();
        }
        ListEntry entry = dataset.findAll(id).stream()
                .filter(ListEntry.class::isInstance)
                .map(ListEntry.class::cast)
                .filter(it -> !entries.stands(it).isNo())
                .findFirst()
                .orElseThrow();
        List<String> remarks = new ArrayList<>();
        entry.kind().flatMap(Search::thing).ifPresent(remarks::add);
        if (entries.listed(entry, List.of(entry.list()), List.of()).isNo()) {
            remarks.add("not on " + entry.list() + " on " + when.day());
        }
        Countries found = Countries.of(dataset, id);
        if (found.differ(counterparty.country())) {
            remarks.add(
                    "listed under " + found + ", not " + counterparty.country().orElseThrow());
        }
        remarks.addAll(Remarks.of(grounds.get(0)));
        remarks.addAll(Remarks.ofAlias(grounds.get(0), bearers, identification.recordId()));
        remarks.addAll(Remarks.ofOthers(grounds.get(0), entryGrounds.values(), "entries"));
        entries.partiesOf(id).forEach((party, answer) -> {
            if (answer.isYes()) {
                remarks.add("confirmed to be " + party);
            }
        });
        Optional<String> again = entries.toDecideAgain(id, identification.recordId());
        if (decided.isPresent()) {
            remarks.add(again.orElse("proposed before, not decided"));
        }
        boolean isThing = entry.kind().filter(THINGS::contains).isPresent();
        return Optional.of(new Candidate(
                Candidate.Kind.ENTRY,
                id,
                entry.name(),
                Optional.of(entry.list()),
                grounds,
                remarks,
                !isThing && decided.isEmpty() || again.isPresent()));
    }

    private static Optional<String> thing(EntryKind kind) {
        return switch (kind) {
            case ENTITY -> Optional.empty();
            case PERSON -> Optional.of("a person");
            case VESSEL -> Optional.of("a vessel");
            case AIRCRAFT -> Optional.of("an aircraft");
            case ADDRESS -> Optional.of("a bare address");
        };
    }

    private Optional<Candidate> party(String id, List<Ground> grounds) {
        if (identification.party().filter(id::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<Party> party = dataset.find(Party.class, id);
        List<String> remarks = new ArrayList<>();
        if (party.filter(Person.class::isInstance).isPresent()) {
            remarks.add("a person");
        }
        Countries found = Countries.of(dataset, id);
        if (found.differ(counterparty.country())) {
            remarks.add("of " + found + ", not " + counterparty.country().orElseThrow());
        }
        remarks.addAll(Remarks.of(grounds.get(0)));
        remarks.addAll(Remarks.ofOthers(grounds.get(0), partyGrounds.values(), "parties"));
        return Optional.of(new Candidate(
                Candidate.Kind.PARTY,
                id,
                party.map(Party::name).orElse(id),
                Optional.empty(),
                grounds,
                remarks,
                false));
    }
}
