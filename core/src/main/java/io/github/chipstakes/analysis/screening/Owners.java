package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.Countries;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.reach.UnmatchedBearers;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The parties of the dataset that bear a name or an identifier of a list entry nobody has matched to them, there or on a user's own list,
 * and what ownership rules would make of what they own, were they these entries. Made once: one search for each such party, and each rule
 * spread once more over the same graph.
 */
final class Owners {
    private final Reach reach;
    private final Parties parties;

    /** What each match that is supposed rests on, by its id. */
    private final Map<String, OwnerCandidate> supposed;

    private final Reach supposing;

    /**
     * What a regime makes of a party.
     *
     * @param reach what it makes of it; where owners count who only may be listed, with them
     * @param owners these owners, and the party itself where that is asked; none where nobody bears a name of an entry, or it makes no
     *     difference
     */
    record Found(PartyReach reach, List<OwnerCandidate> owners) {}

    private Owners(Reach reach, Parties parties, Collection<OwnerCandidate> owners) {
        this.reach = reach;
        this.parties = parties;
        supposed = new LinkedHashMap<>();
        List<EntryMatch> matches = new ArrayList<>();
        for (OwnerCandidate owner : owners) {
            EntryMatch match = match(owner);
            if (supposed.putIfAbsent(match.id(), owner) == null) {
                matches.add(match);
            }
        }
        supposing = matches.isEmpty() ? reach : reach.supposing(matches);
    }

    /**
     * The owners of which the data themselves say that they may be entries. What a row of a list may be is said of that row, unless it holds
     * anything.
     */
    static Owners of(Reach reach, Bearers bearers, Parties parties) {
        List<OwnerCandidate> owners = new ArrayList<>();
        UnmatchedBearers.of(reach.dataset(), bearers, parties.entries()).forEach((party, unmatched) -> {
            if (!parties.isOfAList(party) || isHolder(party, parties)) {
                candidates(party, unmatched, reach, bearers, parties)
                        .forEach(candidate -> owners.add(new OwnerCandidate(party, candidate)));
            }
        });
        return new Owners(reach, parties, owners);
    }

    /**
     * The same, and of whom others say so, such as a user's own list; the very same where none of these holds anything, nor is one of those
     * that somebody else may be.
     */
    Owners with(Collection<OwnerCandidate> others, Set<String> asked) {
        List<OwnerCandidate> further = others.stream()
                .filter(other -> asked.contains(other.owner()) && !parties.isOfAList(other.owner())
                        || isHolder(other.owner(), parties))
                .filter(other -> !supposed.containsKey(match(other).id()))
                .toList();
        return further.isEmpty()
                ? this
                : new Owners(
                        reach,
                        parties,
                        Stream.concat(supposed.values().stream(), further.stream())
                                .toList());
    }

    private EntryMatch match(OwnerCandidate owner) {
        return Review.match(owner.candidate(), owner.owner(), reach.dataset());
    }

    /** Whether it holds anything, as far as is known. */
    private static boolean isHolder(String party, Parties parties) {
        Dataset dataset = parties.dataset();
        return Stream.of(dataset.stakesOf(party), dataset.stakesHeldFor(party))
                .flatMap(List::stream)
                .anyMatch(stake -> !parties.entries().stands(stake).isNo());
    }

    /** These entries, which may be a party, as a screening would find them. */
    private static List<Candidate> candidates(
            String id, Set<String> unmatched, Reach reach, Bearers bearers, Parties parties) {
        Dataset dataset = reach.dataset();
        Party party = dataset.find(Party.class, id).orElseThrow();
        Counterparty named = party.name().isBlank() ? Counterparty.named(id) : Counterparty.named(party.name());
        Counterparty owner = Countries.of(dataset, id).only().map(named::in).orElse(named);
        Identification identification = new Identification(Optional.of(id), Optional.of("its id"), id);
        return new Search(parties, reach.when(), bearers, owner, Neighbours.none(owner), identification)
                .candidates(List.of()).stream()
                        .filter(candidate -> unmatched.contains(candidate.id()))
                        .map(Candidate::proposed)
                        .toList();
    }

    /** What a regime makes of a party; a list names parties, whoever owns them. */
    Found of(String party, Regime regime) {
        return regime.kind() == Regime.Kind.LIST
                ? new Found(reach.of(party, regime), List.of())
                : found(party, regime, candidate -> !candidate.owner().equals(party));
    }

    /**
     * The same of a party that somebody only may be. The entries it may be itself count, too: of who is that party they are candidates, and of
     * who only may be it nothing else tells of them, such as where its name in one language is asked for and the one in another is listed.
     */
    Found ofCandidate(String party, Regime regime) {
        return found(party, regime, any -> true);
    }

    private Found found(String party, Regime regime, Predicate<OwnerCandidate> counts) {
        if (supposed.isEmpty()) {
            return new Found(reach.of(party, regime), List.of());
        }
        PartyReach perhaps = supposing.of(party, regime);
        List<OwnerCandidate> owners = Stream.concat(
                        contributing(perhaps),
                        perhaps.redFlags().stream()
                                .map(RedFlag::owner)
                                .flatMap(owner -> contributing(supposing.of(owner, regime))))
                .filter(counts)
                .distinct()
                .toList();
        return owners.isEmpty() ? new Found(reach.of(party, regime), owners) : new Found(perhaps, owners);
    }

    /** The owners that contribute to what is made of a party, itself among them, by matches that are supposed. */
    private Stream<OwnerCandidate> contributing(PartyReach perhaps) {
        return perhaps.entries().stream()
                .filter(entry -> !entry.listed().isNo())
                .map(ListedEntry::isParty)
                .flatMap(isParty -> isParty.records().stream())
                .flatMap(match -> Optional.ofNullable(supposed.get(match)).stream());
    }

    /** Of some records those that are records, and not a match that is supposed. */
    Stream<String> held(List<String> records) {
        return records.stream().filter(record -> !supposed.containsKey(record));
    }
}
