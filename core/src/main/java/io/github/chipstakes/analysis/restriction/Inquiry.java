package io.github.chipstakes.analysis.restriction;

/**
 * Asks one ownership rule about many parties, one after the other: what was found for one is not looked for again for what it
 * owns. The answers are those of {@link OwnershipReach#of} and may be shared; an inquiry is for one thread.
 */
public final class Inquiry {
    private final OwnershipReach reach;
    private final Remembered shown;
    private final Ancestry ancestry;

    Inquiry(OwnershipReach reach) {
        this.reach = reach;
        shown = new Remembered(reach.ownership.progress());
        ancestry = new Ancestry(reach, shown);
    }

    /** What the rule makes of a party. */
    public Restriction of(String party) {
        return reach.ownership.number(party).isPresent()
                ? reach.judge(party, shown).restriction()
                : Restriction.ofStranger(party, reach.rule());
    }

    /** Who stands behind a party by the rule; of a party the dataset does not know, nobody. */
    public Lineage lineage(String party) {
        return reach.ownership.number(party).isPresent() ? ancestry.of(party) : Lineage.NONE;
    }
}
