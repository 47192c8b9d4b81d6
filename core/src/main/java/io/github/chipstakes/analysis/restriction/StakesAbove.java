package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.ownership.CountedStake;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stakes that lead up from a party, the nearest first. They are gathered when they are first looked at: those behind
 * thousands of parties, one below the other, are millions.
 */
final class StakesAbove extends AbstractList<CountedStake> {
    private final Ancestor start;
    private volatile List<CountedStake> found = List.of();

    StakesAbove(Ancestor start) {
        this.start = start;
    }

    @Override
    public boolean isEmpty() {
        return start.steps().isEmpty();
    }

    @Override
    public int size() {
        return found().size();
    }

    @Override
    public CountedStake get(int index) {
        return found().get(index);
    }

    private List<CountedStake> found() {
        List<CountedStake> stakes = found;
        if (stakes.isEmpty() && !isEmpty()) {
            stakes = List.copyOf(walk());
            found = stakes;
        }
        return stakes;
    }

    private Set<CountedStake> walk() {
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
        return stakes;
    }
}
