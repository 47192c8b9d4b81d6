package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.analysis.graph.Progress;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.ownership.GraphOfStakes.Purpose;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.CountedStakes;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.analysis.stakes.Votes;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who owns what on a day, by the statements of a dataset that count then; made once for a day and asked many times.
 *
 * <p>Statements count as {@link Counting} says. What is held indirectly makes things possible only, and stands never beside
 * the chain of stakes it sums up. What one party holds for another is possible for both. Votes and shares are never added.
 * Immutable, and free to be asked from several threads.
 */
public final class Ownership {
    private final Dataset dataset;
    private final When when;
    private final Counting counting;
    private final Progress progress;
    private final CountedStakes chosen;
    private final Parties parties;

    /** By the numbers of the parties what is held of each. */
    private final List<List<CountedStake>> byEntity;

    /** Everybody of whom a known stake tells that something of it is held. */
    private final BitSet entities = new BitSet();

    /** By the ids of holders what each holds; empty until that is asked of one, as most questions go up from what is held. */
    private volatile Map<String, List<CountedStake>> byHolder = Map.of();

    /** The graphs that were asked for, each put together once. */
    private final Map<Set<Interest>, GraphByInterest> graphs = new ConcurrentHashMap<>();

    private Ownership(Dataset dataset, When when, Counting counting, Progress progress) {
        this.progress = progress;
        this.dataset = dataset;
        this.when = when;
        this.counting = counting;
        chosen = CountedStakes.of(dataset, when, counting);
        Knowledge knowledge = Knowledge.of(dataset, when);
        parties = named(dataset, knowledge);
        byEntity = new ArrayList<>(Collections.nCopies(parties.known(), List.of()));
        Steps steps = new Steps(
                progress,
                "choosing among statements",
                Steps.STATEMENT * dataset.stakes().size());
        for (int number = 0; number < parties.known(); number++) {
            String entity = parties.ids().get(number);
            List<ShareholderStake> told = dataset.stakesIn(entity);
            if (isAnyKnown(told, knowledge)) {
                entities.set(number);
                byEntity.set(number, chosen.in(entity));
                steps.add(Steps.STATEMENT * told.size());
            }
        }
    }

    private static boolean isAnyKnown(List<ShareholderStake> told, Knowledge knowledge) {
        for (ShareholderStake stake : told) {
            if (!knowledge.isKnown(stake).isNo()) {
                return true;
            }
        }
        return false;
    }

    /** The parties of the dataset, and those that a known stake or match names. */
    private static Parties named(Dataset dataset, Knowledge knowledge) {
        List<List<? extends Party>> recorded = List.of(dataset.companies(), dataset.institutions(), dataset.people());
        Parties named = new Parties(recorded.stream().mapToInt(List::size).sum());
        recorded.forEach(parties -> parties.forEach(party -> named.add(party.id())));
        for (ShareholderStake stake : dataset.stakes()) {
            if (!knowledge.isKnown(stake).isNo()) {
                named.add(stake.entity());
                stake.holder().id().ifPresent(named::add);
                stake.heldFor().ifPresent(named::add);
            }
        }
        dataset.matches().stream()
                .filter(match -> !knowledge.isKnown(match).isNo())
                .forEach(match -> named.add(match.party()));
        named.number();
        return named;
    }

    /** Who owns what on this day, by all that is known. */
    public static Ownership of(Dataset dataset, LocalDate day) {
        return of(dataset, When.on(day));
    }

    /** Who owns what on a day, as known on another. */
    public static Ownership of(Dataset dataset, When when) {
        return of(dataset, when, Counting.STANDARD);
    }

    /** Who owns what on a day, by statements that count as said. */
    public static Ownership of(Dataset dataset, When when, Counting counting) {
        return of(dataset, when, counting, Progress.NONE);
    }

    /**
     * Who owns what on a day, telling how far this work has come, and that of all that is asked of it later: by
     * {@link IntegratedOwnership}, {@link VotingControl} and whatever else is made of it.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, here and from all that is asked later
     */
    public static Ownership of(Dataset dataset, When when, Counting counting, Progress progress) {
        return new Ownership(dataset, when, counting, progress);
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** The days of the question. */
    public When when() {
        return when;
    }

    /** How statements count. */
    public Counting counting() {
        return counting;
    }

    /** Who is told how far long work has come. */
    public Progress progress() {
        return progress;
    }

    /** The stakes in an entity that count, by holder; unknown holders last. */
    public List<CountedStake> stakesIn(String entity) {
        return parties.number(entity).map(byEntity::get).orElse(List.of());
    }

    /** The stakes of a holder that count, by entity. */
    public List<CountedStake> stakesOf(String holder) {
        Map<String, List<CountedStake>> stakes = byHolder;
        if (stakes.isEmpty()) {
            stakes = byEntity.stream()
                    .flatMap(List::stream)
                    .filter(counted -> counted.stake().holder().id().isPresent())
                    .collect(Collectors.groupingBy(
                            counted -> counted.stake().holder().id().orElseThrow()));
            byHolder = stakes;
        }
        return List.copyOf(stakes.getOrDefault(holder, List.of()));
    }

    /** Stakes in an entity that count for nothing as they speak of later days. */
    public List<ShareholderStake> later(String entity) {
        return chosen.later(entity);
    }

    /** Whether a statement counts for nothing as it speaks of a later day. */
    public boolean isLater(ShareholderStake stake) {
        return chosen.isLater(stake);
    }

    /** By what a statement says that something is held, as {@link CountedStake#interest()} counts it. */
    public Interest interest(ShareholderStake stake) {
        return chosen.interest(stake);
    }

    /** What could not be read of statements about an entity, so that they may say something else, in words. */
    public List<String> lost(String entity) {
        return chosen.lost(entity);
    }

    /**
     * How many shares a stake that counts is on the day: perhaps none, where it is not certain that any are held; from the least to
     * the most, where what another says of the same holder may have taken its place by the day; empty where one of them does not
     * tell, or tells of a day that does not count.
     */
    public Optional<Interval> shares(CountedStake stake) {
        return chosen.shares(stake);
    }

    /** Whether holders of two stakes, of whom neither is named, are two, as {@link CountedStakes#areOfOneOccasion} says. */
    boolean areOfOneOccasion(ShareholderStake one, ShareholderStake other) {
        return chosen.areOfOneOccasion(one, other);
    }

    /** The table of holders of an entity. */
    public CapTable capTable(String entity) {
        return CapTable.of(this, entity);
    }

    /** The number a party has in the graphs; empty where the dataset does not speak of it. */
    public Optional<Integer> number(String party) {
        return parties.number(party);
    }

    /** The party of a number in the graphs; empty for an unknown holder, of which each has its own. */
    public Optional<String> party(int number) {
        return parties.id(number);
    }

    /**
     * What is held by one interest, as a graph to look through. Nobody holds a person, whatever a statement says. What sums up a chain
     * of stakes is in it as far as it may be more than their product.
     */
    public OwnershipGraph graph(Interest interest) {
        return graph(byEntity::get, stakes -> Set.of(interest), Purpose.LOOKING_THROUGH)
                .graph();
    }

    /**
     * What is held by any of these interests, as a graph in which they are not added up, and in which what one party may hold
     * for another is held by one of them, and once. It is put together when it is first asked for.
     */
    public GraphByInterest graph(Set<Interest> interests) {
        return graphs.computeIfAbsent(
                Set.copyOf(interests), wanted -> graph(byEntity::get, stakes -> wanted, Purpose.RULES));
    }

    /** The interests of which a graph was put together. */
    Set<Set<Interest>> graphed() {
        return Set.copyOf(graphs.keySet());
    }

    /** The votes in each entity, as a graph; where none are known, the shares. */
    public OwnershipGraph votes() {
        return graph(number -> Votes.of(dataset, byEntity.get(number)), votes -> Set.of(Votes.by(votes)), Purpose.VOTES)
                .graph();
    }

    /**
     * The stakes in an entity by which there are votes in it: by voting rights; where none are known, by shareholding, and no
     * more than possibly where there may be some.
     */
    public List<CountedStake> votesIn(String entity) {
        return Votes.of(dataset, stakesIn(entity));
    }

    private GraphByInterest graph(
            IntFunction<List<CountedStake>> stakesIn,
            Function<List<CountedStake>, Set<Interest>> interests,
            Purpose purpose) {
        GraphOfStakes graph = new GraphOfStakes(this, parties.known(), purpose);
        Steps steps = new Steps(
                progress,
                "putting stakes together",
                Steps.STATEMENT * byEntity.stream().mapToLong(List::size).sum());
        BitSet people = new BitSet();
        dataset.people().forEach(person -> parties.number(person.id()).ifPresent(people::set));
        entities.stream().filter(number -> !people.get(number)).forEach(number -> {
            List<CountedStake> stakes = stakesIn.apply(number);
            graph.add(parties.ids().get(number), number, stakes, interests.apply(stakes));
            steps.add(Steps.STATEMENT * byEntity.get(number).size());
        });
        return graph.build();
    }

    /**
     * The indirect shareholdings that sum up a chain of direct ones: they count for nothing beside it, but possibly, in the end, as
     * far as they are more than the product of the chain.
     */
    public List<CountedStake> summingUp() {
        Steps steps = SummedUp.steps(this);
        return entities.stream()
                .mapToObj(parties.ids()::get)
                .flatMap(entity -> summingUp(entity, Interest.SHAREHOLDING, steps))
                .toList();
    }

    /** The same in one entity, by any one interest. */
    public List<CountedStake> summingUp(String entity, Interest interest) {
        return summingUp(entity, interest, SummedUp.steps(this)).toList();
    }

    private Stream<CountedStake> summingUp(String entity, Interest interest, Steps steps) {
        List<CountedStake> indirect = stakesIn(entity).stream()
                .filter(counted -> counted.isIndirect() && counted.interest() == interest)
                .toList();
        if (indirect.isEmpty()) {
            return Stream.of();
        }
        SummedUp sums = SummedUp.in(this, entity, Set.of(interest), steps);
        return indirect.stream().filter(sums::isSum);
    }
}
