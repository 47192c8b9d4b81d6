package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who holds an entity on a day, according to whom, and how much is unaccounted for.
 *
 * @param entity the entity
 * @param when the days of the question
 * @param holders who holds what, the largest first by what is certain, then by what is possible; unknown holders last
 * @param accounted what named holders hold directly in all on the day, in percent: the sum of what each holds at least and at
 *     most, which may exceed 100; where the least does, statements contradict each other; where stakes may be missing that could
 *     not be read, the most is no less than the whole
 * @param unaccounted what is left of the whole, in percent; nothing where they do; where stakes may be missing, which may also stand in
 *     the place of others, anything from nothing to the whole
 * @param groups the groups acting in concert, by name
 * @param holdersKnown how complete the known holders are, as the dataset says
 * @param later stakes that speak of later days, and count for nothing here
 */
public record CapTable(
        String entity,
        When when,
        List<Holder> holders,
        Interval accounted,
        Interval unaccounted,
        List<Group> groups,
        Optional<HoldersKnown> holdersKnown,
        List<ShareholderStake> later) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * One holder.
     *
     * @param party who it is
     * @param shares its stakes by shareholding; several where they are of several classes, or some is held indirectly
     * @param votes its stakes by voting rights, which are never added to shares
     * @param others what it has by other interests, such as a seat on the board
     */
    public record Holder(
            PartyReference party, List<CountedStake> shares, List<CountedStake> votes, List<CountedStake> others) {

        /** What it certainly and at most holds directly on the day, in percent. */
        public Interval percent() {
            return direct(shares.stream());
        }

        /** All its stakes. */
        public Stream<CountedStake> stakes() {
            return Stream.of(shares, votes, others).flatMap(List::stream);
        }
    }

    /**
     * Holders acting in concert.
     *
     * @param name the name of the group
     * @param stated what sources say the whole group holds; several where they disagree
     * @param members the members that are known
     * @param held what these certainly and at most hold directly on the day, in percent
     */
    public record Group(String name, List<ConcertGroup> stated, List<PartyReference> members, Interval held) {}

    /** The table of an entity on this day, by all that is known. */
    public static CapTable of(Dataset dataset, String entity, LocalDate day) {
        return Ownership.of(dataset, day).capTable(entity);
    }

    static CapTable of(Ownership ownership, String entity) {
        Map<PartyReference, List<CountedStake>> byHolder = ownership.stakesIn(entity).stream()
                .collect(Collectors.groupingBy(
                        counted -> counted.stake().holder(), LinkedHashMap::new, Collectors.toList()));
        List<Holder> holders = byHolder.entrySet().stream()
                .map(holder -> holder(holder.getKey(), holder.getValue()))
                .sorted(Comparator.comparing(CapTable::atLeast)
                        .thenComparing(holder -> Percent.high(holder.percent()))
                        .reversed())
                .sorted((one, other) -> Boolean.compare(
                        one.party().id().isEmpty(), other.party().id().isEmpty()))
                .toList();
        Interval accounted = direct(holders.stream()
                .filter(holder -> holder.party().id().isPresent())
                .flatMap(holder -> holder.shares().stream()));
        boolean mayLackStakes = ownership.dataset().mayLackRecords();
        return new CapTable(
                entity,
                ownership.when(),
                holders,
                mayLackStakes ? orTheWhole(accounted) : accounted,
                mayLackStakes ? Interval.between(BigDecimal.ZERO, HUNDRED) : left(accounted),
                groups(ownership.stakesIn(entity)),
                ownership.dataset().find(LegalEntity.class, entity).flatMap(LegalEntity::holdersKnown),
                ownership.later(entity));
    }

    /** The records the table rests on, rivals included, by holder. */
    public List<String> records() {
        return CountedStake.records(holders.stream().flatMap(Holder::stakes));
    }

    /** Whether the statements that count contradict each other: what is certain adds up to more than the whole. */
    public boolean exceedsWhole() {
        int order = Percent.low(accounted).compareTo(HUNDRED);
        return order > 0
                || (order == 0 && accounted.lower().filter(Bound::inclusive).isEmpty());
    }

    private static Holder holder(PartyReference party, List<CountedStake> stakes) {
        return new Holder(
                party,
                by(stakes, interest -> interest == Interest.SHAREHOLDING),
                by(stakes, interest -> interest == Interest.VOTING_RIGHTS),
                by(stakes, interest -> interest != Interest.SHAREHOLDING && interest != Interest.VOTING_RIGHTS));
    }

    private static List<CountedStake> by(List<CountedStake> stakes, Predicate<Interest> wanted) {
        return stakes.stream()
                .filter(counted -> wanted.test(counted.interest()))
                .toList();
    }

    private static List<Group> groups(List<CountedStake> stakes) {
        Map<String, List<CountedStake>> byName = stakes.stream()
                .filter(counted -> counted.stake().concertGroup().isPresent())
                .collect(Collectors.groupingBy(
                        counted -> counted.stake().concertGroup().orElseThrow().name(),
                        TreeMap::new,
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .flatMap(counted -> counted.stake().concertGroup().stream())
                                .distinct()
                                .toList(),
                        group.getValue().stream()
                                .map(counted -> counted.stake().holder())
                                .distinct()
                                .toList(),
                        direct(group.getValue().stream()
                                .filter(counted -> counted.interest() == Interest.SHAREHOLDING))))
                .toList();
    }

    private static Interval direct(Stream<CountedStake> stakes) {
        return stakes.filter(counted -> !counted.isIndirect())
                .map(CountedStake::onDay)
                .reduce(NOTHING, Interval::plus);
    }

    private static BigDecimal atLeast(Holder holder) {
        return Percent.low(holder.percent());
    }

    /** As much, and at most no less than a hundred percent. */
    private static Interval orTheWhole(Interval share) {
        return Percent.high(share).compareTo(HUNDRED) >= 0
                ? share
                : new Interval(share.lower(), Optional.of(new Bound(HUNDRED, true)));
    }

    /** A hundred percent less this, and no less than nothing. */
    static Interval left(Interval accounted) {
        return new Interval(
                Optional.of(accounted.upper().map(CapTable::complement).orElse(new Bound(BigDecimal.ZERO, true))),
                Optional.of(accounted.lower().map(CapTable::complement).orElse(new Bound(HUNDRED, true))));
    }

    private static Bound complement(Bound bound) {
        BigDecimal left = HUNDRED.subtract(bound.value());
        return left.signum() <= 0 ? new Bound(BigDecimal.ZERO, true) : new Bound(left, bound.inclusive());
    }
}
