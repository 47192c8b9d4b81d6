package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.MajorityControl;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.graph.UltimateOwners;
import io.github.chipstakes.analysis.graph.UltimateOwners.End;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.analysis.stakes.Votes;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.party.InstitutionKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In whose hand votes certainly are: in that of the person or the state at the end of the chain of majorities, or of a company
 * of which it is proven that nobody controls it. The votes of all others may be in the hand of anybody, and so may those of
 * holders that act in concert.
 *
 * <p>That nobody controls an entity is proven where, whosever hand has most, half of the votes or more are certainly in others. Its
 * own shares, and those that entities have which it controls, have no vote, or nobody's, depending on the law: the rest is the whole.
 * So nobody controls a group that has the majority in itself where that is proven of each member that votes in itself.
 */
final class Hands {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Ownership ownership;
    private final Dataset dataset;
    private final OwnershipGraph votes;
    private final UltimateOwners ends;

    /** The parties of which it is proven that nobody controls them; of a group that has the majority in itself the one that names it. */
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
                .filter(party -> mayBeFree(party) && ends.group(party) == party && votes.ownerCount(party) > 0)
                .forEach(party -> {
                    next.add(party);
                    waiting.set(party);
                });
        IntFunction<MajorityControl> controls = MajorityControl.byEach(votes, ownership.progress());
        Steps steps = new Steps(ownership.progress(), "looking for whom nobody controls", 0);
        while (!next.isEmpty()) {
            int party = next.remove();
            waiting.clear(party);
            steps.addUnforeseen(Steps.STATEMENT);
            if (!cannotBeControlled(party, controls)) {
                continue;
            }
            free.set(party);
            for (int member : ends.members(party)) {
                votes.forEachHeld(member, (entity, percent) -> {
                    int above = ends.group(entity);
                    if (mayBeFree(entity) && !free.get(above) && !waiting.get(above)) {
                        next.add(above);
                        waiting.set(above);
                    }
                });
            }
        }
    }

    private boolean mayBeFree(int party) {
        return ends.end(party) == End.NONE || ends.end(party) == End.CYCLE;
    }

    private boolean cannotBeControlled(int party, IntFunction<MajorityControl> controls) {
        if (ends.end(party) == End.NONE) {
            return cannotBeControlled(party, Set.of(party));
        }
        for (int member : ends.members(party)) {
            Set<Integer> own = own(member, controls.apply(member));
            if (!own.isEmpty() && !cannotBeControlled(member, own)) {
                return false;
            }
        }
        return true;
    }

    /** The owners of an entity that are itself, or that it certainly controls. */
    private Set<Integer> own(int entity, MajorityControl control) {
        Set<Integer> own = new HashSet<>();
        votes.forEachOwner(entity, (owner, percent) -> {
            if (owner == entity || control.isCertain(owner)) {
                own.add(owner);
            }
        });
        return own;
    }

    /** Whether nobody can control an entity by the votes of others than these. */
    private boolean cannotBeControlled(int entity, Set<Integer> own) {
        Set<String> concert = inConcert(entity);
        Map<String, BigDecimal> byHand = new HashMap<>();
        BigDecimal[] voting = {WHOLE};
        votes.forEachOwner(entity, (owner, percent) -> {
            if (own.contains(owner)) {
                voting[0] = voting[0].subtract(Percent.low(percent));
            } else {
                hand(owner, concert).ifPresent(hand -> byHand.merge(hand, Percent.low(percent), BigDecimal::add));
            }
        });
        BigDecimal most = byHand.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal others = byHand.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(most);
        return others.multiply(TWO).compareTo(voting[0]) >= 0 && !areOfMoreThanTheWhole(entity);
    }

    /** Whether more than a hundred percent of the votes in an entity are told of, so that nothing is proven by them. */
    boolean areOfMoreThanTheWhole(int entity) {
        return ownership
                .party(entity)
                .map(ownership::stakesIn)
                .filter(Votes::areOfMoreThanTheWhole)
                .isPresent();
    }

    /** The holders of an entity that act in concert with others, by any statement. */
    private Set<String> inConcert(int entity) {
        return ownership.party(entity).map(ownership::stakesIn).orElse(List.of()).stream()
                .filter(counted ->
                        counted.statements().anyMatch(it -> it.concertGroup().isPresent()))
                .flatMap(CountedStake::heldBy)
                .collect(Collectors.toSet());
    }

    private Optional<String> hand(int owner, Set<String> concert) {
        return ownership.party(owner).filter(concert::contains).isPresent() ? Optional.empty() : of(owner);
    }

    /** In whose hand the votes of a holder certainly are; empty where they may be in that of anybody. */
    Optional<String> of(int holder) {
        return switch (ends.end(holder)) {
            case OWNER, NONE, CYCLE -> end(ends.group(holder));
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

    /** Whether it is proven that nobody controls a party that nobody is shown to control, or the group that has the majority in it. */
    boolean isProvenFree(int party) {
        return free.get(ends.group(party));
    }

    /** Who has votes in a group that has the majority in itself and is of none of its members, by number. */
    SortedSet<Integer> outside(int group) {
        SortedSet<Integer> outside = new TreeSet<>();
        for (int member : ends.members(group)) {
            votes.forEachOwner(member, (owner, percent) -> {
                if (ends.group(owner) != ends.group(group)) {
                    outside.add(owner);
                }
            });
        }
        return outside;
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
