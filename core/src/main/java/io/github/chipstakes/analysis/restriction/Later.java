package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStakes;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.text.Shown;
import io.github.chipstakes.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What statements of later days say that restricted parties hold. It counts for nothing on the day; the entity is flagged all the same, and
 * so is what it owns, if it may be restricted once that counts.
 */
final class Later {
    private static final Comparator<ShareholderStake> BY_DAY = Comparator.<ShareholderStake, LocalDate>comparing(
                    stake -> CountedStakes.firstDay(stake)
                            .flatMap(PartialDate::earliest)
                            .orElse(LocalDate.MAX))
            .thenComparing(ShareholderStake::id);

    private final OwnershipReach reach;
    private final Ownership ownership;
    private final Set<String> passingOn;

    /** By the entities of which restricted parties hold more later. */
    private final SortedMap<String, List<RedFlag>> flags = new TreeMap<>();

    /** Those that may be restricted then, and are not shown to be on the day. */
    private final Set<String> reachedThen = new TreeSet<>();

    /** What these own then, and is not reached by what is held on the day. */
    private final Below below;

    private Later(OwnershipReach reach) {
        this.reach = reach;
        ownership = reach.ownership;
        passingOn = reach.passingOn().collect(Collectors.toSet());
        Set<String> entities = passingOn.stream()
                .flatMap(this::told)
                .filter(ownership::isLater)
                .map(ShareholderStake::entity)
                .collect(Collectors.toCollection(TreeSet::new));
        entities.forEach(this::lookAt);
        below = new Below(reach, reachedThen, passingOn);
    }

    static Later of(OwnershipReach reach) {
        return new Later(reach);
    }

    /** All of whom restricted parties hold more later, and whom that may restrict through them. */
    Stream<String> flagged() {
        return Stream.concat(flags.keySet().stream(), below.entities())
                .distinct()
                .sorted();
    }

    /** Everybody whose holdings the rule counts on the day. */
    Set<String> passingOn() {
        return passingOn;
    }

    /** Those of whom restricted parties hold more later. */
    Stream<String> flaggedThemselves() {
        return flags.keySet().stream();
    }

    /** Whether what is held of an entity later flags what it owns, too, as it may be restricted then. */
    boolean passesOn(String entity) {
        return reachedThen.contains(entity);
    }

    /** What statements say that somebody holds, or that is held for it, be they known and right or not. */
    Stream<ShareholderStake> told(String holder) {
        return Stream.concat(
                ownership.dataset().stakesOf(holder).stream(), ownership.dataset().stakesHeldFor(holder).stream());
    }

    private void lookAt(String entity) {
        List<RedFlag> found = new ArrayList<>();
        Map<String, BigDecimal> more = new HashMap<>();
        Map<Object, BigDecimal> most = new HashMap<>();
        ownership.later(entity).stream()
                .sorted(BY_DAY)
                .forEach(stake -> heldBy(stake)
                        .filter(passingOn::contains)
                        .filter(owner -> !owner.equals(entity))
                        .forEach(owner -> {
                            BigDecimal held = most.computeIfAbsent(
                                    List.of(owner, interest(stake), stake.shareClass()), any -> held(owner, stake));
                            BigDecimal high = high(stake);
                            if (high.compareTo(held) > 0) {
                                found.add(flag(owner, stake));
                                most.put(List.of(owner, interest(stake), stake.shareClass()), high);
                                if (counts(stake)) {
                                    more.merge(owner, high.subtract(held), BigDecimal::add);
                                }
                            }
                        }));
        if (!found.isEmpty()) {
            flags.put(entity, List.copyOf(found));
        }
        if (!more.isEmpty() && mayBeEnough(entity, more.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))) {
            reachedThen.add(entity);
        }
    }

    /** Who holds it as a statement says, and for whom. */
    static Stream<String> heldBy(ShareholderStake stake) {
        return Stream.concat(stake.holder().id().stream(), stake.heldFor().stream())
                .distinct();
    }

    private Interest interest(ShareholderStake stake) {
        return ownership.interest(stake);
    }

    private boolean counts(ShareholderStake stake) {
        return reach.interests.contains(interest(stake));
    }

    private static BigDecimal high(ShareholderStake stake) {
        return Percent.high(Evidence.percent(stake));
    }

    /** What an owner holds on the day at most of the same kind. */
    private BigDecimal held(String owner, ShareholderStake later) {
        return ownership.stakesIn(later.entity()).stream()
                .filter(counted -> counted.interest() == interest(later)
                        && (later.shareClass().isEmpty()
                                || counted.stake().shareClass().isEmpty()
                                || later.shareClass().equals(counted.stake().shareClass()))
                        && counted.heldBy().anyMatch(owner::equals))
                .map(counted -> Percent.high(counted.onDay()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether an entity that is not shown to be restricted may be if restricted parties hold so much more of it. */
    private boolean mayBeEnough(String entity, BigDecimal more) {
        int number = ownership.number(entity).orElseThrow();
        BigDecimal held = Percent.high(
                reach.closures.holding(reach.closures.best(number), number).held());
        return !passingOn.contains(entity)
                && reach.closures.threshold().orElse(Closures.ANYTHING).isReachedBelow(new Bound(held.add(more), true));
    }

    private RedFlag flag(String owner, ShareholderStake stake) {
        Optional<String> other =
                Optional.of(interest(stake)).filter(any -> !counts(stake)).map(Shown::code);
        return new RedFlag(
                RedFlag.Kind.HOLDS_LATER,
                owner,
                other,
                Evidence.percent(stake),
                (stake.period().isPresent() ? "from " : "as of ")
                        + CountedStakes.firstDay(stake).orElseThrow() + " "
                        + stake.percent().map(percent -> percent + " %").orElse("an unknown part")
                        + other.map(interest -> " (" + interest + ")").orElse("") + " by " + label(owner) + " ("
                        + level(owner).words() + ")",
                List.of(stake.id()));
    }

    private Level level(String owner) {
        RuleClosure best = reach.closures.best(ownership.number(owner).orElseThrow());
        return Evidence.of(reach, best, new Remembered(ownership.progress())).level(owner);
    }

    private String label(String party) {
        return ownership.dataset().labelOf(party);
    }

    /** What restricted parties hold of an entity later. */
    List<RedFlag> ofItself(String entity) {
        return flags.getOrDefault(entity, List.of());
    }

    /** What calls for a closer look at an entity: what restricted parties hold of it later, or of one that leads to it. */
    List<RedFlag> flags(String entity, Remembered shown) {
        Stream<RedFlag> ofAbove = below.ways(entity, shown).stream()
                .flatMap(way -> ofItself(way.source()).stream()
                        .filter(flag -> flag.subject().isEmpty())
                        .map(flag -> new RedFlag(
                                flag.kind(),
                                flag.owner(),
                                Optional.of(way.source()),
                                flag.percent(),
                                flag.words() + " of " + label(way.source()) + ", which owns it"
                                        + (way.isDirect() ? "" : " through " + label(way.owner())),
                                below.records(List.of(flag), way))));
        return Stream.concat(ofItself(entity).stream(), ofAbove).toList();
    }
}
