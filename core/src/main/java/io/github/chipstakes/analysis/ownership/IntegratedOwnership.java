package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.Chains;
import io.github.chipstakes.analysis.graph.ChainsTo;
import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.graph.IntegratedShares;
import io.github.chipstakes.analysis.graph.LookThrough;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Interest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is held in the end, directly and through others: integrated ownership, see {@link LookThrough}. By shareholding only;
 * votes are another matter, see {@link VotingControl}. Made once for a day and asked many times.
 */
public final class IntegratedOwnership {
    private static final Comparator<EndOwner> LARGEST_FIRST = Comparator.<EndOwner, Fraction>comparing(
                    owner -> owner.share().map(IntegratedShare::low).orElse(Fraction.ZERO))
            .thenComparing(owner -> owner.share().map(IntegratedShare::high).orElse(Fraction.ONE))
            .reversed()
            .thenComparing(owner -> owner.party().orElse("\uffff"));

    private final Ownership ownership;
    private final OwnershipGraph graph;
    private final LookThrough lookThrough;

    private IntegratedOwnership(Ownership ownership) {
        this.ownership = ownership;
        graph = ownership.graph(Interest.SHAREHOLDING);
        lookThrough = LookThrough.of(graph, ownership.progress());
    }

    /** Integrated ownership by the stakes that count on a day. */
    public static IntegratedOwnership of(Ownership ownership) {
        return new IntegratedOwnership(ownership);
    }

    /** Who owns an entity in the end; nobody, where the dataset does not speak of it. */
    public EndOwners ownersOf(String entity) {
        return ownership
                .number(entity)
                .map(number -> ownersOf(entity, number))
                .orElseGet(() -> new EndOwners(
                        entity,
                        ownership.when(),
                        List.of(),
                        Optional.of(orLost(IntegratedShare.WHOLE)),
                        List.of(),
                        Optional.of(IntegratedShare.NOTHING),
                        List.of(),
                        List.of()));
    }

    private EndOwners ownersOf(String entity, int number) {
        IntegratedShares shares = lookThrough.ownersOf(number);
        List<EndOwner> owners = Arrays.stream(shares.parties())
                .mapToObj(party -> new EndOwner(
                        ownership.party(party), graph.part(party, number), shares.share(party), isEnd(party)))
                .sorted(LARGEST_FIRST)
                .toList();
        BitSet above = above(number);
        List<int[]> closed = closedSets(above);
        List<String> overfull = overfull(above);
        Optional<IntegratedShare> inClosedSets =
                overfull.isEmpty() ? inClosedSets(number, above, closed) : Optional.empty();
        return new EndOwners(
                entity,
                ownership.when(),
                owners,
                inClosedSets.flatMap(behind -> unaccounted(owners, behind)).map(this::orLost),
                ids(closed),
                inClosedSets,
                overfull,
                records(above));
    }

    /** What is unaccounted for; anything, where stakes may be missing, which may also stand in the place of others. */
    private IntegratedShare orLost(IntegratedShare unaccounted) {
        return ownership.dataset().mayLackRecords() ? IntegratedShare.WHOLE.orNothing() : unaccounted;
    }

    private boolean isEnd(int party) {
        return graph.ownerCount(party) == 0;
    }

    private static Optional<IntegratedShare> unaccounted(List<EndOwner> owners, IntegratedShare inClosedSets) {
        List<EndOwner> ends = owners.stream().filter(EndOwner::isEnd).toList();
        if (ends.stream().anyMatch(owner -> owner.share().isEmpty())) {
            return Optional.empty();
        }
        IntegratedShare named = ends.stream()
                .filter(owner -> owner.party().isPresent())
                .flatMap(owner -> owner.share().stream())
                .reduce(inClosedSets, IntegratedShare::plus);
        return Optional.of(named.rest());
    }

    /** What closed sets above an entity hold of it: what their members do once they hold nothing of each other. */
    private Optional<IntegratedShare> inClosedSets(int entity, BitSet above, List<int[]> closed) {
        Map<Integer, Integer> sets = new HashMap<>(); // by the numbers of members, that of the first of each set
        closed.forEach(set -> Arrays.stream(set).forEach(member -> sets.put(member, set[0])));
        if (sets.isEmpty()) {
            return Optional.of(IntegratedShare.NOTHING);
        }
        if (sets.containsKey(entity)) {
            return Optional.empty();
        }
        OwnershipGraph opened = graph.only(
                (owner, held) -> above.get(held) && !sets.getOrDefault(held, -1).equals(sets.getOrDefault(owner, -2)));
        IntegratedShares shares = LookThrough.of(opened, ownership.progress()).ownersOf(entity);
        IntegratedShare all = IntegratedShare.NOTHING;
        for (int member :
                sets.keySet().stream().sorted().mapToInt(Integer::intValue).toArray()) {
            Optional<IntegratedShare> share = shares.share(member);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(share.get());
        }
        return Optional.of(all);
    }

    /**
     * What these parties together own of every entity in the end, by id; what one of them gets through another is not
     * counted twice. Entities of which nothing can be said have no value.
     */
    public SortedMap<String, Optional<IntegratedShare>> heldBy(String... parties) {
        int[] numbers = Stream.of(parties)
                .map(ownership::number)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        SortedMap<String, Optional<IntegratedShare>> held = new TreeMap<>();
        IntegratedShares shares = lookThrough.heldBy(numbers);
        for (int entity : shares.parties()) {
            ownership.party(entity).ifPresent(id -> held.put(id, shares.share(entity)));
        }
        return held;
    }

    /** The sets of companies that hold each other in a circle, each by the ids of its members; one that holds itself is one. */
    public List<List<String>> cycles() {
        return ids(lookThrough.components().cycles());
    }

    /** The cycles that own themselves wholly, of which no owner can be told. */
    public List<List<String>> closedSets() {
        return ids(lookThrough.components().closedSets());
    }

    /** The companies of which more than a hundred percent is held for certain, by id. */
    public List<String> overfull() {
        return Arrays.stream(lookThrough.components().overfull())
                .mapToObj(ownership::party)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<List<String>> ids(List<int[]> sets) {
        return sets.stream()
                .map(set -> Arrays.stream(set)
                        .mapToObj(ownership::party)
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
    }

    /**
     * The strongest chains of stakes from one party to another, so many at most; none where one of them is not known.
     *
     * @throws IllegalArgumentException if both are the same, or no chain is asked for
     */
    public OwnershipChains chains(String holder, String entity, int count) {
        Optional<Integer> from = ownership.number(holder);
        Optional<Integer> to = ownership.number(entity);
        if (from.isEmpty() || to.isEmpty()) {
            return new OwnershipChains(List.of(), false);
        }
        Chains chains = Chains.between(graph, from.get(), to.get(), count, ownership.progress());
        return new OwnershipChains(
                chains.strongest().stream()
                        .map(chain -> new OwnershipChain(
                                chain.parties().stream()
                                        .map(ownership::party)
                                        .flatMap(Optional::stream)
                                        .toList(),
                                chain.atLeast(),
                                chain.atMost()))
                        .toList(),
                chains.limitReached());
    }

    /** The strongest chain to an entity from each that holds some of it, see {@link #chains}; found for all of them at once. */
    public StrongestChains chainsTo(String entity) {
        return new StrongestChains(
                ownership, ownership.number(entity).map(number -> ChainsTo.of(graph, number, ownership.progress())));
    }

    /** How much of an entity each class of owner holds in the end, see {@link OwnerClasses}. */
    public OwnerClasses classesOf(String entity) {
        return OwnerClasses.of(ownership, entity);
    }

    /** The party and all above it. */
    private BitSet above(int party) {
        BitSet found = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(party));
        found.set(party);
        while (!next.isEmpty()) {
            graph.forEachOwner(next.remove(), (owner, percent) -> {
                if (!found.get(owner)) {
                    found.set(owner);
                    next.add(owner);
                }
            });
        }
        return found;
    }

    private List<int[]> closedSets(BitSet above) {
        return lookThrough.components().closedSets().stream()
                .filter(set -> above.get(set[0]))
                .toList();
    }

    private List<String> overfull(BitSet above) {
        return Arrays.stream(lookThrough.components().overfull())
                .filter(above::get)
                .mapToObj(ownership::party)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> records(BitSet entities) {
        return CountedStake.records(entities.stream()
                .mapToObj(ownership::party)
                .flatMap(Optional::stream)
                .flatMap(id -> ownership.stakesIn(id).stream())
                .filter(counted -> counted.interest() == Interest.SHAREHOLDING));
    }
}
