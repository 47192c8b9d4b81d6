package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import java.util.List;

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
    private final Level owned;
    private final SeedsAbove own;
    private List<Step> steps = List.of();
    private SeedsAbove listed;
    private boolean isSettled;

    /**
     * Of a party above which nobody has been found yet.
     *
     * @param held how far restricted owners hold enough of it
     * @param owned the same, as far as the rule covers it
     * @param own the party itself, if the rule starts from it
     */
    Ancestor(String party, Level held, Level owned, SeedsAbove own) {
        this.party = party;
        this.held = held;
        this.owned = owned;
        this.own = own;
        listed = own;
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
        SeedsAbove found = above(held);
        boolean isNew = !found.isSameAs(listed);
        listed = found;
        return isNew;
    }

    /** The listed parties whose restrictions it has, and whether that is certain of each. */
    SeedsAbove listed() {
        return above(owned);
    }

    /** Whether the rule reaches it, or may, by what its owners hold. */
    boolean isOwned() {
        return owned != Level.NOT_SHOWN;
    }

    /** How many listed parties it keeps for itself, and does not share with an owner. */
    int kept() {
        return steps.stream().anyMatch(step -> step.owner().listed == listed) ? 0 : listed.size();
    }

    private SeedsAbove above(Level level) {
        if (level == Level.NOT_SHOWN) {
            return own;
        }
        SeedsAbove found = own;
        for (Step step : steps) {
            boolean isCertain = level == Level.RESTRICTED && step.isCertain();
            SeedsAbove above = step.owner().listed;
            found = found.or(isCertain ? above : above.possibly());
        }
        return found;
    }
}
