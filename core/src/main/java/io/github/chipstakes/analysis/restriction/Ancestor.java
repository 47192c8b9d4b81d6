package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.ownership.CountedStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A party, the owners that pass on to it what they hold, and the listed parties that stand above it. */
final class Ancestor {

    /**
     * A step up.
     *
     * @param isCertain whether the owner certainly holds the stake, and for itself
     */
    record Step(CountedStake stake, Ancestor owner, boolean isCertain) {}

    private final String party;
    private final Level held;
    private final SortedMap<String, Verdict> own = new TreeMap<>();
    private List<Step> steps = List.of();
    private SortedMap<String, Verdict> listed = own;
    private boolean isSettled;

    Ancestor(String party, Level held, Optional<Seed> seed) {
        this.party = party;
        this.held = held;
        seed.ifPresent(it -> own.put(party, it.listed().isYes() ? Verdict.YES : Verdict.UNKNOWN));
    }

    String party() {
        return party;
    }

    /** Whether what it holds counts: it is listed, or may be restricted itself. */
    boolean passesOn() {
        return !own.isEmpty() || isHeld();
    }

    /** Whether restricted owners hold, or may hold, enough of it. */
    boolean isHeld() {
        return held != Level.NOT_SHOWN;
    }

    List<Step> steps() {
        return steps;
    }

    void goUpBy(List<Step> owners) {
        steps = owners;
    }

    /** Whether all that stands above it has been found. */
    boolean isSettled() {
        return isSettled;
    }

    void settle() {
        isSettled = true;
    }

    /** Takes over what stands above its owners; whether that changed anything. */
    boolean gather() {
        SortedMap<String, Verdict> found = listed(held);
        boolean isNew = !found.equals(listed);
        listed = found;
        return isNew;
    }

    /** The listed parties whose restrictions it has if it is owned as said, and whether that is certain of each; by id. */
    SortedMap<String, Verdict> listed(Level owned) {
        if (owned == Level.NOT_SHOWN) {
            return own;
        }
        SortedMap<String, Verdict> found = own;
        for (Step step : steps) {
            boolean isCertain = owned == Level.RESTRICTED && step.isCertain();
            SortedMap<String, Verdict> above = step.owner().listed;
            found = either(found, isCertain ? above : possibly(above));
        }
        return found;
    }

    private static SortedMap<String, Verdict> possibly(SortedMap<String, Verdict> listed) {
        if (!listed.containsValue(Verdict.YES)) {
            return listed;
        }
        SortedMap<String, Verdict> possibly = new TreeMap<>(listed);
        possibly.replaceAll((party, verdict) -> Verdict.UNKNOWN);
        return possibly;
    }

    /** Both; one of them itself where there is nothing in the other, so that a long chain shares what stands at its top. */
    private static SortedMap<String, Verdict> either(
            SortedMap<String, Verdict> some, SortedMap<String, Verdict> others) {
        if (others.isEmpty() || some.equals(others)) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        SortedMap<String, Verdict> both = new TreeMap<>(some);
        others.forEach((party, verdict) -> both.merge(party, verdict, Verdict::or));
        return both;
    }
}
