package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.graph.UltimateOwners;
import io.github.chipstakes.analysis.graph.UltimateOwners.End;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.InstitutionKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In whose hand votes certainly are: in that of the person or the state at the end of the chain of majorities, or of a company
 * of which it is proven that nobody controls it. The votes of all others may be in the hand of anybody, and so may those of
 * holders that act in concert.
 *
 * <p>That nobody controls an entity is proven where, whosever hand has most, half of the votes or more are certainly in others. The
 * entity's own shares have no vote, or nobody's: the rest is the whole.
 */
final class Hands {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Ownership ownership;
    private final Dataset dataset;
    private final OwnershipGraph votes;
    private final UltimateOwners ends;

    /** The parties of which it is proven that nobody controls them. */
    private final BitSet free = new BitSet();

    Hands(Ownership ownership, OwnershipGraph votes, UltimateOwners ends) {
        this.ownership = ownership;
        this.dataset = ownership.dataset();
        this.votes = votes;
        this.ends = ends;
        findFree();
    }

    /** Looks at each party that nobody is shown to control, and again once more is proven of those above it. */
    private void findFree() {
        Deque<Integer> next = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        IntStream.range(0, votes.parties())
                .filter(party -> ends.end(party) == End.NONE && votes.ownerCount(party) > 0)
                .forEach(party -> {
                    next.add(party);
                    waiting.set(party);
                });
        Steps steps = new Steps(ownership.progress(), "looking for whom nobody controls", 0);
        while (!next.isEmpty()) {
            int party = next.remove();
            waiting.clear(party);
            steps.addUnforeseen(Steps.STATEMENT);
            if (!cannotBeControlled(party)) {
                continue;
            }
            free.set(party);
            for (int member : ends.members(party)) {
                votes.forEachHeld(member, (entity, percent) -> {
                    if (ends.end(entity) == End.NONE && !free.get(entity) && !waiting.get(entity)) {
                        next.add(entity);
                        waiting.set(entity);
                    }
                });
            }
        }
    }

    private boolean cannotBeControlled(int entity) {
        Set<String> concert = inConcert(entity);
        Map<String, BigDecimal> byHand = new HashMap<>();
        votes.forEachOwner(
                entity,
                (owner, percent) -> hand(entity, owner, concert)
                        .ifPresent(hand -> byHand.merge(hand, Percent.low(percent), BigDecimal::add)));
        BigDecimal most = byHand.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal others = byHand.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(most);
        BigDecimal voting = WHOLE.subtract(Percent.low(votes.part(entity, entity)));
        return !areOfMoreThanTheWhole(entity)
                && !areOfClasses(entity)
                && others.multiply(TWO).compareTo(voting) >= 0;
    }

    /** Whether shares that count for votes are of a class, so that they may have more votes than others, or none. */
    private boolean areOfClasses(int entity) {
        return ownership.party(entity).map(ownership::votesIn).orElse(List.of()).stream()
                .anyMatch(counted -> counted.interest() != Interest.VOTING_RIGHTS
                        && counted.stake().shareClass().isPresent());
    }

    /** Whether more than a hundred percent of the votes in an entity are told of, so that nothing is proven by them. */
    boolean areOfMoreThanTheWhole(int entity) {
        BigDecimal[] sum = {BigDecimal.ZERO};
        votes.forEachOwner(entity, (owner, percent) -> sum[0] = sum[0].add(Percent.low(percent)));
        return sum[0].compareTo(WHOLE) > 0;
    }

    /** The holders of an entity that act in concert with others. */
    private Set<String> inConcert(int entity) {
        return ownership.party(entity).map(ownership::stakesIn).orElse(List.of()).stream()
                .filter(counted -> counted.stake().concertGroup().isPresent())
                .flatMap(CountedStake::heldBy)
                .collect(Collectors.toSet());
    }

    private Optional<String> hand(int entity, int owner, Set<String> concert) {
        return owner == entity
                        || ownership.party(owner).filter(concert::contains).isPresent()
                ? Optional.empty()
                : of(owner);
    }

    /** In whose hand the votes of a holder certainly are; empty where they may be in that of anybody. */
    Optional<String> of(int holder) {
        return switch (ends.end(holder)) {
            case OWNER, NONE -> end(ends.group(holder));
            case CYCLE -> ownership.party(ends.group(holder));
            case DISPUTED -> Optional.empty();
        };
    }

    /** The hand of a party that nobody is shown to control; empty where somebody may. */
    private Optional<String> end(int party) {
        Optional<String> id = ownership.party(party);
        return free.get(party) || id.filter(this::isPerson).isPresent()
                ? id
                : id.flatMap(this::bodyOfState).flatMap(Hands::state);
    }

    private boolean isPerson(String id) {
        return dataset.find(Person.class, id).isPresent();
    }

    private Optional<Institution> bodyOfState(String id) {
        return dataset.find(Institution.class, id)
                .filter(institution ->
                        institution.kind().filter(Hands::isOfState).isPresent());
    }

    /** A state, as the one hand of all its bodies; empty where it is not known of which. */
    private static Optional<String> state(Institution body) {
        return body.jurisdiction().flatMap(Jurisdiction::country).map(country -> "state of " + country);
    }

    private static boolean isOfState(InstitutionKind kind) {
        return switch (kind) {
            case GOVERNMENT, MINISTRY, AGENCY, LOCAL_GOVERNMENT, STATE_BODY, LEGISLATURE -> true;
            case PARTY_BODY, ACADEMY, UNIVERSITY, FUND, EXCHANGE, OTHER -> false;
        };
    }

    /** Whether it is proven that nobody controls a party that nobody is shown to control. */
    boolean isProvenFree(int party) {
        return free.get(party);
    }

    /** Whether a party that nobody is shown to control certainly ends its chain: a person, a body of a state, or proven free. */
    boolean isEnd(int party) {
        return free.get(party)
                || ownership
                        .party(party)
                        .filter(id -> isPerson(id) || bodyOfState(id).isPresent())
                        .isPresent();
    }
}
