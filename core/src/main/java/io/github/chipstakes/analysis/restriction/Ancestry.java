package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.claim.LateList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Walks up from parties to the listed parties above them, by way of owners that pass on what they hold. What stands above
 * a party is found once, for it and for all below it.
 */
final class Ancestry {

    /** An ancestor on the way up, and the steps from it that were not taken yet. */
    private record Visit(Ancestor ancestor, Iterator<Ancestor.Step> next) {
        static Visit of(Ancestor ancestor) {
            return new Visit(ancestor, ancestor.steps().iterator());
        }
    }

    private final OwnershipReach reach;
    private final Remembered shown;
    private final List<String> seeds;
    private final Map<String, Ancestor> ancestors = new HashMap<>();

    Ancestry(OwnershipReach reach, Remembered shown) {
        this.reach = reach;
        this.shown = shown;
        seeds = List.copyOf(reach.seeds.keySet());
    }

    Lineage of(String party) {
        Ancestor start = ancestor(party);
        settle(start);
        List<ListedOwner> listed = new ArrayList<>();
        start.listed().forEach((index, certain) -> {
            String owner = seeds.get(index);
            listed.add(new ListedOwner(
                    owner, Objects.requireNonNull(reach.seeds.get(owner)).records(), certain));
        });
        boolean isTop = !start.isOwned() || start.steps().isEmpty();
        return new Lineage(List.copyOf(listed), isTop ? List.of() : new LateList<>(() -> stakesAbove(start)));
    }

    private static List<CountedStake> stakesAbove(Ancestor start) {
        Set<CountedStake> stakes = new LinkedHashSet<>();
        Set<Ancestor> visited = new HashSet<>(Set.of(start));
        Deque<Ancestor> next = new ArrayDeque<>(visited);
        while (!next.isEmpty()) {
            for (Ancestor.Step step : next.remove().steps()) {
                stakes.add(step.stake());
                if (visited.add(step.owner())) {
                    next.add(step.owner());
                }
            }
        }
        return List.copyOf(stakes);
    }

    private Ancestor ancestor(String party) {
        return ancestors.computeIfAbsent(party, this::judged);
    }

    private Ancestor judged(String party) {
        Judgement judgement = reach.judge(party, shown);
        return new Ancestor(party, judgement.heldByRestricted(), judgement.owned(), own(party));
    }

    private SeedsAbove own(String party) {
        return Optional.ofNullable(reach.seeds.get(party))
                .map(seed -> SeedsAbove.of(
                        Collections.binarySearch(seeds, party), seed.listed().isYes()))
                .orElse(SeedsAbove.NONE);
    }

    /** Finds what stands above a party: owners first, and once more as long as a circle of them brings something new. */
    private void settle(Ancestor start) {
        List<Ancestor> found = ownersFirst(start);
        boolean isNew = true;
        while (isNew) {
            isNew = false;
            for (Ancestor ancestor : found) {
                isNew |= ancestor.gather();
            }
        }
        found.forEach(ancestor -> shown.keep(ancestor.kept()));
    }

    /** A party and all above it of whom it was not found yet who stands above them: owners, but for circles, before what they own. */
    private List<Ancestor> ownersFirst(Ancestor start) {
        List<Ancestor> found = new ArrayList<>();
        Deque<Visit> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            Visit visit = way.element();
            if (visit.next().hasNext()) {
                enter(visit.next().next().owner(), way);
            } else {
                found.add(way.pop().ancestor());
            }
        }
        return found;
    }

    private void enter(Ancestor ancestor, Deque<Visit> way) {
        if (!ancestor.isSettled()) {
            ancestor.settle();
            ancestor.goUpBy(steps(ancestor));
            way.push(Visit.of(ancestor));
        }
    }

    private List<Ancestor.Step> steps(Ancestor entity) {
        List<Ancestor.Step> steps = new ArrayList<>();
        if (entity.isHeld()) {
            for (CountedStake counted : reach.ownership.stakesIn(entity.party())) {
                if (reach.interests.contains(counted.interest())
                        && Percent.high(counted.onDay()).signum() > 0) {
                    boolean isHeldForItself =
                            counted.isCertain() && counted.heldFor().findAny().isEmpty();
                    counted.heldBy()
                            .map(this::ancestor)
                            .filter(Ancestor::passesOn)
                            .forEach(owner -> steps.add(new Ancestor.Step(counted, owner, isHeldForItself)));
                }
            }
        }
        return List.copyOf(steps);
    }
}
