package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entities a rule does not reach of which a party it reaches holds something by any account; where they are flagged, what they own as far as
 * the rule says is flagged, too: whoever asks about a company asks about its parents.
 */
final class FlaggedOwners {
    private final OwnershipReach reach;

    /** Those that are flagged by themselves. */
    private final Set<String> entities;

    private final Below below;

    /** What calls for a closer look at those that were asked for. */
    private final Map<String, List<RedFlag>> ofSources = new ConcurrentHashMap<>();

    private FlaggedOwners(OwnershipReach reach) {
        this.reach = reach;
        Set<String> passingOn = reach.later().passingOn();
        entities = Stream.concat(
                        passingOn.stream().flatMap(this::told).filter(entity -> isHeldByAny(entity, passingOn)),
                        reach.later()
                                .flaggedThemselves()
                                .filter(entity -> !reach.later().passesOn(entity)))
                .filter(entity -> !passingOn.contains(entity))
                .filter(entity ->
                        reach.ownership.dataset().find(Person.class, entity).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        below = new Below(reach, entities, passingOn);
    }

    static FlaggedOwners of(OwnershipReach reach) {
        return new FlaggedOwners(reach);
    }

    /** Of whom statements say that an owner holds something. */
    private Stream<String> told(String owner) {
        return reach.later().told(owner).map(ShareholderStake::entity);
    }

    /** Whether any of these holds something of an entity on the day, by any account, one that was not preferred included. */
    private boolean isHeldByAny(String entity, Set<String> owners) {
        return reach.ownership.stakesIn(entity).stream()
                .anyMatch(counted -> isAny(counted.onDay()) && counted.heldBy().anyMatch(owners::contains)
                        || counted.rivals().stream()
                                .anyMatch(rival -> isAny(Evidence.percent(rival))
                                        && rival.holder()
                                                .id()
                                                .filter(owners::contains)
                                                .isPresent()));
    }

    private static boolean isAny(Interval percent) {
        return Percent.high(percent).signum() > 0;
    }

    /** All that may be flagged, and what they own or are said to. */
    Stream<String> flagged() {
        Set<String> known = Stream.concat(entities.stream(), below.entities()).collect(Collectors.toSet());
        Stream<String> saidToBe = known.stream()
                .flatMap(this::told)
                .filter(entity -> otherwiseTold(entity).findAny().isPresent());
        return Stream.of(known.stream(), saidToBe, reach.later().flagged())
                .flatMap(those -> those)
                .distinct()
                .sorted();
    }

    /**
     * What calls for a closer look at the flagged entities that own one, or owners of it, as far as the rule says; or do so by a statement that
     * was not preferred, or is of a later day. Of each once for each party it is about.
     */
    List<RedFlag> flags(String entity, Remembered shown) {
        Map<List<String>, RedFlag> flags = new LinkedHashMap<>();
        for (Below.Way way : below.ways(entity, shown)) {
            String held = Amounts.of(way.above().percent(), way.above().stakes()) + " by " + label(way.owner());
            add(flags, way.source(), shown, words(held, way.owner(), way.source()), ofOne -> below.records(ofOne, way));
        }
        otherwiseTold(entity)
                .forEach(stake -> heldBy(stake)
                        .forEach(owner -> below.sources(owner, shown).stream()
                                .filter(source -> !source.equals(entity))
                                .forEach(source -> add(
                                        flags,
                                        source,
                                        shown,
                                        words(CountedStake.told(stake) + " names " + label(owner), owner, source),
                                        ofOne -> below.records(ofOne, Stream.of(stake.id()), owner, source)))));
        return List.copyOf(flags.values());
    }

    private void add(
            Map<List<String>, RedFlag> flags,
            String source,
            Remembered shown,
            String words,
            Function<List<RedFlag>, List<String>> records) {
        for (List<RedFlag> ofOne : byOwner(ofSource(source, shown))) {
            RedFlag flag = ofOne.get(0);
            flags.putIfAbsent(
                    List.of(source, flag.owner()),
                    new RedFlag(
                            RedFlag.Kind.OWNER_FLAGGED,
                            flag.owner(),
                            Optional.of(source),
                            flag.percent(),
                            words + ofOne.stream().map(RedFlag::words).collect(Collectors.joining("; ")),
                            records.apply(ofOne)));
        }
    }

    /** Statements of as much as the rule demands that count for nothing, as others were preferred or they speak of a later day. */
    private Stream<ShareholderStake> otherwiseTold(String entity) {
        return Stream.concat(
                        reach.ownership.stakesIn(entity).stream().flatMap(counted -> counted.rivals().stream()),
                        reach.ownership.later(entity).stream())
                .filter(stake -> reach.interests.contains(reach.ownership.interest(stake)))
                .filter(stake -> reach.closures
                        .threshold()
                        .orElse(Closures.ANYTHING)
                        .isReachedBelow(Evidence.percent(stake).upper().orElseThrow()));
    }

    private Stream<String> heldBy(ShareholderStake stake) {
        return Later.heldBy(stake).filter(owner -> reach.ownership.number(owner).isPresent());
    }

    /** What calls for a closer look at an entity by itself; but what is held of it later and flags what it owns of itself. */
    private List<RedFlag> ofSource(String source, Remembered shown) {
        List<RedFlag> known = ofSources.get(source);
        if (known == null) {
            known = reach.judge(source, shown).flagsOfItself().stream()
                    .filter(flag -> flag.kind() != RedFlag.Kind.HOLDS_LATER
                            || !reach.later().passesOn(source))
                    .toList();
            ofSources.put(source, known);
        }
        return known;
    }

    private static List<List<RedFlag>> byOwner(List<RedFlag> flags) {
        return new ArrayList<>(flags.stream()
                .collect(Collectors.groupingBy(RedFlag::owner, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private String words(String held, String owner, String source) {
        return held + (owner.equals(source) ? "" : ", owned by " + label(source)) + ", which is flagged: ";
    }

    private String label(String party) {
        return reach.ownership.dataset().labelOf(party);
    }
}
