package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.LateList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What some entities own as far as a rule says, and is not reached by it: what calls for a closer look at them does so at that, too. */
final class Below {
    /** So many sources are told of above one entity; where there are more, the first that are met. */
    private static final int MOST = 32;

    private final OwnershipReach reach;
    private final Ownership ownership;
    private final Set<String> sources;
    private final Set<String> passingOn;

    /** Whom all listed parties reach together, if the sources were possibly restricted, too; none where there are no sources. */
    private final Optional<RuleClosure> then;

    /** For each that was asked for the owners through which sources may lead to it, and the sources that do. */
    private final Map<String, List<Contribution>> above = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> leading = new ConcurrentHashMap<>();

    /**
     * How a source leads to an entity.
     *
     * @param source the source
     * @param above what the owner holds of the entity that is nearest to it on the way; the source itself, where there is none between them
     */
    record Way(String source, Contribution above) {
        String owner() {
            return above.owner();
        }

        boolean isDirect() {
            return owner().equals(source);
        }
    }

    /**
     * Below these entities.
     *
     * @param passingOn who is reached without them
     */
    Below(OwnershipReach reach, Set<String> sources, Set<String> passingOn) {
        this.reach = reach;
        this.sources = sources;
        this.passingOn = passingOn;
        ownership = reach.ownership;
        then = sources.isEmpty() ? Optional.empty() : Optional.of(reach.closures.togetherWith(sources));
    }

    /** All that may be below, the sources themselves included. */
    Stream<String> entities() {
        return then.stream()
                .flatMapToInt(closure -> Arrays.stream(closure.possible()))
                .mapToObj(ownership::party)
                .flatMap(Optional::stream)
                .filter(entity -> !passingOn.contains(entity));
    }

    /** How sources lead to an entity, each by the largest owner through which it does; none where they do not. */
    List<Way> ways(String entity, Remembered shown) {
        Map<String, Way> ways = new LinkedHashMap<>();
        if (isOwnedEnough(entity)) {
            for (Contribution owner : above(entity, shown)) {
                for (String source : sources(owner.owner(), shown)) {
                    if (!source.equals(entity) && ways.size() < MOST) {
                        ways.putIfAbsent(source, new Way(source, owner));
                    }
                }
            }
        }
        return List.copyOf(ways.values());
    }

    private boolean isReachedThen(String party) {
        return !passingOn.contains(party)
                && then.filter(closure -> closure.isPossible(number(party))).isPresent();
    }

    /** Whether an entity is reached by what is held of it, be it a source or not. */
    private boolean isOwnedEnough(String entity) {
        return isReachedThen(entity)
                && (!sources.contains(entity)
                        || reach.closures
                                .threshold()
                                .orElse(Closures.ANYTHING)
                                .isReachedBelow(reach.closures
                                        .holding(then.orElseThrow(), number(entity))
                                        .held()
                                        .upper()
                                        .orElseThrow()));
    }

    /** The owners that were reached before an entity, and are not reached but through sources, the largest first; before a source may be any. */
    private List<Contribution> above(String entity, Remembered shown) {
        List<Contribution> known = above.get(entity);
        if (known == null) {
            RuleClosure closure = then.orElseThrow();
            int round = sources.contains(entity) ? Integer.MAX_VALUE : round(closure, entity);
            known = Evidence.of(reach, closure, shown).contributions(entity).stream()
                    .filter(held -> isReachedThen(held.owner()) && round(closure, held.owner()) < round)
                    .toList();
            above.put(entity, known);
        }
        return known;
    }

    private int round(RuleClosure closure, String party) {
        return closure.round(number(party)).orElse(Integer.MAX_VALUE);
    }

    /** The sources that lead to a party that is not reached without them, or it is one itself; none, where it is neither. */
    Set<String> sources(String party, Remembered shown) {
        Deque<String> next = new ArrayDeque<>(List.of(party));
        while (!next.isEmpty()) {
            String at = next.peek();
            if (sources.contains(at)) {
                leading.put(next.pop(), Set.of(at));
            } else if (leading.containsKey(at) || !isReachedThen(at)) {
                leading.putIfAbsent(next.pop(), Set.of());
            } else {
                List<Contribution> owners = above(at, shown);
                List<String> unknown = owners.stream()
                        .map(Contribution::owner)
                        .filter(owner -> !leading.containsKey(owner))
                        .toList();
                unknown.forEach(next::push);
                if (unknown.isEmpty()) {
                    leading.put(next.pop(), together(owners));
                }
            }
        }
        return leading.getOrDefault(party, Set.of());
    }

    /** The sources above any of these owners; the same set, where one of them has all. */
    private Set<String> together(List<Contribution> owners) {
        Set<String> all = new LinkedHashSet<>();
        for (Contribution owner : owners) {
            leading.getOrDefault(owner.owner(), Set.of()).stream()
                    .limit((long) MOST - all.size())
                    .forEach(all::add);
        }
        return owners.stream()
                .map(owner -> leading.getOrDefault(owner.owner(), Set.of()))
                .filter(all::equals)
                .findFirst()
                .orElse(all);
    }

    /** What flags of a source rest on, with stakes below an owner and all on the way from it to the source; gathered when it is looked at. */
    List<String> records(List<RedFlag> flags, Stream<String> stakes, String owner, String source) {
        List<String> below = stakes.toList();
        return new LateList<>(() -> Stream.of(
                        flags.stream().flatMap(flag -> flag.records().stream()),
                        below.stream(),
                        reach.ask(inquiry -> inquiry.stakesOn(this, owner, source)).stream())
                .flatMap(records -> records)
                .distinct()
                .toList());
    }

    /** The same of flags of the source of a way. */
    List<String> records(List<RedFlag> flags, Way way) {
        return records(flags, stakes(way.above()), way.owner(), way.source());
    }

    /** The stakes on the way from a party up to its source. */
    List<String> stakes(String party, String source, Remembered shown) {
        Stream.Builder<Contribution> steps = Stream.builder();
        String at = party;
        while (!at.equals(source)) {
            Contribution step = above(at, shown).stream()
                    .filter(owner -> sources(owner.owner(), shown).contains(source))
                    .findFirst()
                    .orElseThrow();
            steps.add(step);
            at = step.owner();
        }
        return steps.build().flatMap(Below::stakes).toList();
    }

    private static Stream<String> stakes(Contribution held) {
        return held.stakes().stream().flatMap(CountedStake::statements).map(ShareholderStake::id);
    }

    private int number(String party) {
        return ownership.number(party).orElseThrow();
    }
}
