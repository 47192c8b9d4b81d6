package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.ownership.CountedStake;
import io.github.chipstakes.analysis.ownership.Percent;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Walks up from a party to the listed parties above it, by way of owners that pass on what they hold. */
final class Ancestry {
    private final OwnershipReach reach;
    private final SortedMap<String, ListedOwner> listed = new TreeMap<>();
    private final SortedMap<String, CountedStake> stakes = new TreeMap<>();
    private final Map<String, Boolean> certainly = new TreeMap<>();
    private final Map<String, Level> held = new TreeMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    private Ancestry(OwnershipReach reach) {
        this.reach = reach;
    }

    static Lineage of(OwnershipReach reach, String party) {
        Ancestry ancestry = new Ancestry(reach);
        ancestry.visit(party, true);
        ancestry.goUp(ancestry.next.remove(), reach.judge(party).owned());
        while (!ancestry.next.isEmpty()) {
            String owner = ancestry.next.remove();
            ancestry.goUp(owner, ancestry.held(owner));
        }
        return new Lineage(List.copyOf(ancestry.listed.values()), List.copyOf(ancestry.stakes.values()));
    }

    /** Visits a party once, and once more where it turns out to be certain what seemed possible only. */
    private void visit(String party, boolean isCertain) {
        Boolean before = certainly.get(party);
        if (before != null && (before || !isCertain)) {
            return;
        }
        certainly.put(party, isCertain);
        Seed seed = reach.seeds.get(party);
        if (seed != null) {
            Verdict verdict = isCertain && seed.listed().isYes() ? Verdict.YES : Verdict.UNKNOWN;
            listed.put(party, new ListedOwner(party, seed.records(), verdict));
        }
        next.add(party);
    }

    private void goUp(String entity, Level owned) {
        if (owned == Level.NOT_SHOWN) {
            return;
        }
        boolean isCertain = certainly.getOrDefault(entity, false) && owned == Level.RESTRICTED;
        for (CountedStake counted : reach.ownership.stakesIn(entity)) {
            if (reach.interests.contains(counted.interest())
                    && Percent.high(counted.onDay()).signum() > 0) {
                boolean isHeldForItself =
                        counted.isCertain() && counted.heldFor().findAny().isEmpty();
                counted.heldBy().filter(this::passesOn).forEach(owner -> {
                    stakes.put(counted.stake().id(), counted);
                    visit(owner, isCertain && isHeldForItself);
                });
            }
        }
    }

    /** A domestic entity passes on what it holds, too, under a rule for foreign ones. */
    private boolean passesOn(String owner) {
        return reach.seeds.containsKey(owner) || held(owner) != Level.NOT_SHOWN;
    }

    private Level held(String owner) {
        return held.computeIfAbsent(owner, party -> reach.judge(party).heldByRestricted());
    }
}
