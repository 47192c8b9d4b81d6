package io.github.chipstakes.rules;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.validation.DatasetIndex;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stakes in one entity that are, or may be, of one kind and day. In their sum a holder counts once, with the least of what
 * rivals state; of a group acting in concert counts what the group is said to hold, or else what its members do.
 *
 * @param subject the entity, or a stake in it where the dataset has no record of the entity
 * @param stakes the stakes, by id; at least one of them, unless none is {@linkplain #certain certain}
 */
record Holdings(DatasetRecord subject, List<ShareholderStake> stakes) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What may be held directly, kind by kind: all but what is stated to be indirect. */
    static Stream<Holdings> direct(DatasetIndex dataset) {
        return directIn(dataset).flatMap(Holdings::kinds);
    }

    /** What may be held directly in each entity. */
    static Stream<Holdings> directIn(DatasetIndex dataset) {
        return ofEntities(dataset)
                .map(holdings -> holdings.only(stake ->
                        stake.directness().filter(Directness.INDIRECT::equals).isEmpty()))
                .filter(holdings -> !holdings.stakes.isEmpty());
    }

    /** The stakes of the members of each group acting in concert that may be of one kind, where both say what is wanted. */
    static Stream<Holdings> ofGroups(DatasetIndex dataset, Predicate<ShareholderStake> wanted) {
        return by(
                        dataset,
                        stake -> List.of(stake.entity(), stake.concertGroup().map(ConcertGroup::name)),
                        stake -> stake.concertGroup().isPresent() && wanted.test(stake))
                .flatMap(holdings -> holdings.maybeOfOneKind(kind -> true));
    }

    /** The stakes in each entity. */
    static Stream<Holdings> ofEntities(DatasetIndex dataset) {
        return by(dataset, ShareholderStake::entity, stake -> stake.percent().isPresent());
    }

    private static Stream<Holdings> by(
            DatasetIndex dataset, Function<ShareholderStake, Object> key, Predicate<ShareholderStake> wanted) {
        return dataset
                .each(ShareholderStake.class)
                .filter(stake -> !dataset.isReplaced(stake.id()))
                .filter(stake -> !Restatements.of(dataset).repeats(stake, dataset))
                .filter(wanted)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stakes -> new Holdings(
                        dataset.dataset().find(stakes.get(0).entity()).orElse(stakes.get(0)), stakes));
    }

    /** Those of each kind. */
    Stream<Holdings> kinds() {
        return byKind().values().stream().map(ofOneKind -> new Holdings(subject, ofOneKind));
    }

    /** Those of which all may be of one kind and more than the whole, and some that are not. */
    Stream<Holdings> maybeMoreThanWhole() {
        return maybeOfOneKind(DaysOverWhole.of(stakes)::touch);
    }

    /** Whether they are of one kind, as they are stated. */
    boolean areOfOneKind() {
        return stakes.stream().map(StakeKind::of).distinct().count() == 1;
    }

    /** Whether it is known to the day of when each is. */
    boolean areOfADay() {
        return stakes.stream().map(StakeKind::of).allMatch(StakeKind::isOfADay);
    }

    /** Those of which all may be of one kind with one that is wanted; stakes of no certain kind may be in several. */
    private Stream<Holdings> maybeOfOneKind(Predicate<StakeKind> wanted) {
        Map<StakeKind, List<ShareholderStake>> byKind = byKind();
        return StakeKinds.thatMayBeOne(byKind.keySet(), wanted).stream()
                .map(kinds -> new Holdings(
                        subject,
                        kinds.stream()
                                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                                .sorted(Comparator.comparing(ShareholderStake::id))
                                .toList()));
    }

    private Map<StakeKind, List<ShareholderStake>> byKind() {
        return stakes.stream().collect(Collectors.groupingBy(StakeKind::of, LinkedHashMap::new, Collectors.toList()));
    }

    private Holdings only(Predicate<ShareholderStake> wanted) {
        return new Holdings(subject, stakes.stream().filter(wanted).toList());
    }

    /** Whether nothing of the stakes was lost in reading, which might tell them apart. */
    Answer areReadWhole(DatasetIndex dataset) {
        return Answer.allOf(
                stakes.stream().map(stake -> dataset.isReadWhole(stake.id())).toList());
    }

    /**
     * Those that are certainly direct, of the interest stated and on the day stated, and of a holder that is known; none of
     * which something was lost in reading, and {@linkplain #eachOnce each once}.
     */
    Holdings certain(DatasetIndex dataset) {
        return only(stake -> dataset.isReadWhole(stake.id()).isYes()
                        && stake.directness().filter(Directness.DIRECT::equals).isPresent()
                        && stake.interest().isPresent()
                        && stake.holder().id().isPresent()
                        && StakeKind.of(stake).isOfADay())
                .eachOnce(ShareholderStake::percent, Rounding::least);
    }

    /**
     * Of those that may be accounts of the same shares, since one party holds for another of them, the one that may be the
     * least; and all others.
     *
     * @param held what each holds
     * @param reading how that is read
     */
    <Q> Holdings eachOnce(Function<ShareholderStake, Optional<Q>> held, Function<Q, Interval> reading) {
        Map<String, String> hands = hands();
        Map<String, ShareholderStake> least = new HashMap<>();
        for (ShareholderStake stake : stakes) {
            stake.holder()
                    .id()
                    .map(hands::get)
                    .ifPresent(hand -> least.merge(hand, stake, (one, other) -> {
                        Interval part = held.apply(one).map(reading).orElse(NOTHING);
                        Interval rival = held.apply(other).map(reading).orElse(NOTHING);
                        return Rounding.smaller(part, rival).equals(part) ? one : other;
                    }));
        }
        return only(stake -> stake.holder()
                .id()
                .map(hands::get)
                .map(hand -> stake.equals(least.get(hand)))
                .orElse(true));
    }

    /** For those who hold for others, and whom they hold for, the first of all who so hang together. */
    private Map<String, String> hands() {
        SortedMap<String, Set<String>> ties = new TreeMap<>();
        for (ShareholderStake stake : stakes) {
            stake.holder()
                    .id()
                    .ifPresent(holder -> stake.heldFor().ifPresent(party -> {
                        ties.computeIfAbsent(holder, id -> new TreeSet<>()).add(party);
                        ties.computeIfAbsent(party, id -> new TreeSet<>()).add(holder);
                    }));
        }
        Map<String, String> hands = new HashMap<>();
        Circles.in(ties).forEach(circle -> circle.forEach(party -> hands.put(party, circle.first())));
        return hands;
    }

    /** Whether they are more than the whole at the least they may be, rounding allowed for. */
    boolean exceedWhole() {
        return sum(stakes, Rounding::least).isMoreThan(WHOLE).isYes();
    }

    /** Whether they may be more than the whole at the most that is stated of them, if all of them are bounded. */
    boolean mayExceedWhole() {
        return sum(stakes, Rounding::most).isMoreThan(WHOLE).isUnknown()
                && stakes.stream().flatMap(stake -> stake.percent().stream()).allMatch(Rounding::isBounded);
    }

    /** What the holders hold, each for itself, rounding allowed for. */
    <Q> Interval ofMembers(Function<ShareholderStake, Optional<Q>> held, Function<Q, Interval> reading) {
        return ofHolders(stakes, held, reading);
    }

    /** Each holder with its percentage, as values compared. */
    Object[] values() {
        return stakes.stream().map(Holdings::text).toArray();
    }

    /** Each holder with its percentage, for a message: {@code ada 60, bob 60}. */
    @Override
    public String toString() {
        return Shown.few(stakes.stream().map(Holdings::text), stakes.size());
    }

    /** Each holder with its number of shares, for a message. */
    String inShares() {
        return Shown.few(
                stakes.stream()
                        .map(stake -> stake.holder() + " "
                                + stake.shares().map(Shares::toString).orElse("")),
                stakes.size());
    }

    private static String text(ShareholderStake stake) {
        return stake.holder() + " " + stake.percent().map(Percentage::toString).orElse("");
    }

    private static Interval sum(List<ShareholderStake> stakes, Function<Percentage, Interval> reading) {
        Map<Optional<String>, List<ShareholderStake>> groups = stakes.stream()
                .collect(Collectors.groupingBy(
                        stake -> stake.concertGroup().map(ConcertGroup::name),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(group -> group.stream()
                        .flatMap(stake -> stake.concertGroup().flatMap(ConcertGroup::percent).stream())
                        .map(reading)
                        .reduce(Rounding::smaller)
                        .orElseGet(() -> ofHolders(group, ShareholderStake::percent, reading)))
                .reduce(NOTHING, Interval::plus);
    }

    private static <Q> Interval ofHolders(
            List<ShareholderStake> stakes,
            Function<ShareholderStake, Optional<Q>> held,
            Function<Q, Interval> reading) {
        Map<PartyReference, Interval> byHolder = new LinkedHashMap<>();
        stakes.forEach(stake -> held.apply(stake)
                .map(reading)
                .ifPresent(part -> byHolder.merge(stake.holder(), part, Rounding::smaller)));
        return byHolder.values().stream().reduce(NOTHING, Interval::plus);
    }
}
