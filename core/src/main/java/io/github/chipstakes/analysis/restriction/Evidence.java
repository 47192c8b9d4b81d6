package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RestrictedHolding;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows, in one closure of a rule, that an entity is reached: its restricted owners, their stakes, the chain above them. */
record Evidence(
        Ownership ownership,
        Set<Interest> interests,
        Map<String, Seed> seeds,
        Closures closures,
        RuleClosure closure,
        Remembered shown) {
    /** So many owners further up are told of one by one. */
    private static final int FEW = 10;

    private static final Comparator<Contribution> LARGEST_FIRST = Comparator.<Contribution, BigDecimal>comparing(
                    contribution -> Percent.low(contribution.percent()))
            .thenComparing(contribution -> Percent.high(contribution.percent()))
            .reversed()
            .thenComparing(Contribution::owner);

    /** By a closure of a rule, with what was shown before. */
    static Evidence of(OwnershipReach reach, RuleClosure closure, Remembered shown) {
        return new Evidence(reach.ownership, reach.interests, reach.seeds, reach.closures, closure, shown);
    }

    /** What the restricted owners of an entity hold, the largest first. */
    List<Contribution> contributions(String entity) {
        return shown.contributions(
                closure, entity, () -> contributions(entity, closures.holding(closure, number(entity))));
    }

    List<Contribution> contributions(String entity, RestrictedHolding holding) {
        Map<String, Interval> held = new TreeMap<>();
        for (RestrictedHolding.Owner owner : holding.owners()) {
            List<Integer> parties = closures.oneOf(owner.party());
            boolean isSure = parties.size() == 1 || owner.certain();
            parties.stream()
                    .filter(closure::isPossible)
                    .limit(owner.certain() ? 1 : parties.size())
                    .flatMap(party -> ownership.party(party).stream())
                    .forEach(id ->
                            held.merge(id, isSure ? owner.percent() : Percent.atMost(owner.percent()), Interval::plus));
        }
        Map<String, List<CountedStake>> stakes = held.isEmpty() ? Map.of() : byOwner(entity);
        return held.entrySet().stream()
                .map(owner -> new Contribution(
                        owner.getKey(),
                        level(owner.getKey()),
                        owner.getValue(),
                        List.copyOf(stakes.getOrDefault(owner.getKey(), List.of()))))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** How far an owner is shown to pass its holdings on; whoever may be listed may, whichever the closure. */
    Level level(String party) {
        Optional<Seed> seed = Optional.ofNullable(seeds.get(party));
        if (seed.filter(it -> it.listed().isYes()).isPresent()) {
            return Level.LISTED;
        }
        int number = number(party);
        if (closure.isRestricted(number)) {
            return Level.RESTRICTED;
        }
        return closure.isPossible(number) || seed.isPresent() ? Level.POSSIBLY : Level.NOT_SHOWN;
    }

    /** The stakes in an entity by each of those that hold it, or for whom it may be held, those left out that sum up chains of its holder. */
    private Map<String, List<CountedStake>> byOwner(String entity) {
        Set<CountedStake> leftOut = summingUp(entity).collect(Collectors.toSet());
        Map<String, List<CountedStake>> stakes = new HashMap<>();
        for (CountedStake counted : ownership.stakesIn(entity)) {
            if (interests.contains(counted.interest())) {
                Stream<String> owners = leftOut.contains(counted) ? counted.heldFor() : counted.heldBy();
                owners.forEach(owner ->
                        stakes.computeIfAbsent(owner, id -> new ArrayList<>(1)).add(counted));
            }
        }
        return stakes;
    }

    /** The stakes in an entity that are not among what their holders have, as they sum up chains of others. */
    Stream<CountedStake> summingUp(String entity) {
        return interests.stream().flatMap(interest -> ownership.summingUp(entity, interest).stream());
    }

    /** How a listed party leads to the entity, from the top, by the largest holding on each step of which the owner was reached before. */
    List<String> chain(String entity) {
        Map<String, Optional<Descent>> known = shown.chains(closure);
        Deque<String> below = new ArrayDeque<>();
        String at = entity;
        while (!known.containsKey(at)) {
            Optional<String> above = isStart(at) ? Optional.empty() : above(at);
            if (above.isEmpty()) {
                known.put(at, Optional.of(at).filter(this::isStart).map(Descent::from));
            } else {
                below.push(at);
                at = above.get();
            }
        }
        Optional<Descent> chain = known.getOrDefault(at, Optional.empty());
        for (String next : below) {
            chain = chain.map(above -> above.to(next));
            known.put(next, chain);
        }
        return chain.<List<String>>map(it -> it).orElse(List.of());
    }

    private Optional<String> above(String entity) {
        return contributions(entity).stream()
                .map(Contribution::owner)
                .filter(owner -> isBefore(owner, entity))
                .findFirst();
    }

    /** Whether the rule starts from a party, and does not only come to it, too. */
    private boolean isStart(String party) {
        return closure.round(number(party)).orElse(0) == 0;
    }

    /** Whether an owner was reached before the entity, so that it may be a reason for it. */
    private boolean isBefore(String owner, String entity) {
        int above = number(owner);
        int below = number(entity);
        boolean sameSort = closure.isRestricted(above) == closure.isRestricted(below);
        return sameSort
                ? closure.round(above).orElse(Integer.MAX_VALUE)
                        < closure.round(below).orElse(Integer.MAX_VALUE)
                : closure.isRestricted(above);
    }

    /** Who holds how much and why that counts: {@code 30 % by X (listed) and 25 % by Y (restricted: 60 % by X)}. */
    String words(List<Contribution> contributions) {
        return contributions.stream()
                .map(it -> held(it) + " (" + standing(it) + because(it) + ")")
                .collect(Collectors.collectingAndThen(Collectors.toList(), Evidence::enumerated));
    }

    private String standing(Contribution contribution) {
        return standing(contribution.owner());
    }

    private String standing(String party) {
        Level level = level(party);
        return level == Level.POSSIBLY && seeds.containsKey(party) ? "possibly listed" : level.words();
    }

    private String because(Contribution contribution) {
        if (isListed(contribution)) {
            return "";
        }
        List<String> above =
                contributions(contribution.owner()).stream().map(this::held).toList();
        return above.isEmpty() ? "" : ": " + enumerated(above);
    }

    private String held(Contribution contribution) {
        return Amounts.of(contribution.percent(), contribution.stakes()) + " by " + label(contribution.owner());
    }

    private String label(String party) {
        return ownership.dataset().labelOf(party);
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Why owners further up count, of whom {@link #words} only names who holds something of them: the nearest, and how far it goes on. */
    List<String> wordsFurtherUp(String entity, List<Contribution> contributions) {
        Map<String, List<Contribution>> above = above(entity, contributions, contributions.size() + FEW + 1);
        contributions.forEach(contribution -> above.remove(contribution.owner()));
        above.keySet().removeIf(this::isStart);
        List<String> words = new ArrayList<>();
        above.entrySet().stream()
                .limit(FEW)
                .forEach(step -> words.add(label(step.getKey()) + " is "
                        + level(step.getKey()).words() + ": "
                        + enumerated(step.getValue().stream()
                                .map(it -> held(it) + (isListed(it) ? " (" + standing(it) + ")" : ""))
                                .toList())));
        List<String> chain = chain(contributions.get(0).owner());
        if (above.size() > FEW && !chain.isEmpty()) {
            words.add("and so on up to " + label(chain.get(0)) + " (" + standing(chain.get(0)) + "), " + chain.size()
                    + " owners one above the other");
        }
        return words;
    }

    /** The owners told of that count by what others hold, each with what these hold; the nearest first. */
    private Map<String, List<Contribution>> told(String entity, List<Contribution> contributions) {
        Map<String, List<Contribution>> above = above(entity, contributions, contributions.size() + FEW);
        above.keySet().removeIf(this::isStart);
        return above;
    }

    /**
     * Owners of an entity, and owners of theirs, that count not only as listed for certain, each with what restricted owners hold
     * of it; the nearest first.
     */
    private Map<String, List<Contribution>> above(String entity, List<Contribution> contributions, int most) {
        Map<String, List<Contribution>> found = new LinkedHashMap<>();
        Deque<List<Contribution>> next = new ArrayDeque<>(List.of(contributions));
        while (!next.isEmpty() && found.size() < most) {
            next.remove().stream()
                    .filter(contribution -> contribution.level() != Level.LISTED)
                    .map(Contribution::owner)
                    .filter(owner -> !owner.equals(entity) && !found.containsKey(owner))
                    .limit(most - found.size())
                    .forEach(owner -> {
                        List<Contribution> above = contributions(owner);
                        found.put(owner, above);
                        next.add(above);
                    });
        }
        return found;
    }

    private boolean isListed(Contribution contribution) {
        return contribution.level() == Level.LISTED || isStart(contribution.owner());
    }

    /** The contributors to an entity, and those to owners of it that are told of. */
    Stream<Contribution> contributors(String entity, List<Contribution> contributions) {
        return Stream.concat(
                contributions.stream(),
                told(entity, contributions).values().stream().flatMap(List::stream));
    }

    /** What to know of the stakes, see {@link CountedStake#caveats}, and of those further up; each remark once. */
    List<String> caveats(String entity, List<Contribution> contributions) {
        return Stream.concat(
                        caveats(stakes(contributions)),
                        told(entity, contributions).entrySet().stream()
                                .flatMap(step -> caveats(stakes(step.getValue()))
                                        .map(words -> "in " + label(step.getKey()) + ": " + words)))
                .toList();
    }

    /** What to know of what others than the contributors hold of an entity at least. */
    Stream<String> caveatsOfOthers(String entity, List<Contribution> contributions) {
        return caveats(others(entity, contributions)).map(words -> "of what others hold: " + words);
    }

    private Stream<String> caveats(Stream<CountedStake> stakes) {
        return stakes.flatMap(counted -> counted.caveats(ownership.dataset()::labelOf))
                .distinct();
    }

    /** All the percentage may be that a statement says, which does not count. */
    static Interval percent(ShareholderStake rival) {
        return rival.percent()
                .map(Percentage::bounds)
                .orElse(Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    static Stream<CountedStake> stakes(List<Contribution> contributions) {
        return contributions.stream().flatMap(contribution -> contribution.stakes().stream());
    }

    /** The records behind the contributions and all above them. */
    List<String> records(String entity, List<Contribution> contributions) {
        Stream<Contribution> above = above(entity, contributions, Integer.MAX_VALUE).values().stream()
                .flatMap(List::stream);
        return Stream.concat(contributions.stream(), above)
                .flatMap(contribution -> Stream.concat(
                        Optional.ofNullable(seeds.get(contribution.owner())).stream()
                                .flatMap(seed -> seed.records().stream()),
                        contribution.stakes().stream()
                                .flatMap(CountedStake::statements)
                                .map(ShareholderStake::id)))
                .toList();
    }

    /** The records of what others than the contributors hold of an entity at least. */
    Stream<String> recordsOfOthers(String entity, List<Contribution> contributions) {
        return others(entity, contributions).flatMap(CountedStake::statements).map(ShareholderStake::id);
    }

    private Stream<CountedStake> others(String entity, List<Contribution> contributions) {
        Set<CountedStake> contributed = stakes(contributions).collect(Collectors.toSet());
        return ownership.stakesIn(entity).stream()
                .filter(counted -> interests.contains(counted.interest()) && !contributed.contains(counted))
                .filter(counted -> Percent.low(counted.onDay()).signum() > 0);
    }

    private int number(String party) {
        return ownership.number(party).orElseThrow();
    }
}
