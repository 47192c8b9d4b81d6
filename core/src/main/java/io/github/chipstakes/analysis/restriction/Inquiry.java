package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RuleClosure;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks one ownership rule about many parties, one after the other: what was found for one is not looked for again for what it
 * owns. The answers may be shared; an inquiry is for one thread. One that was interrupted may have stopped half way and is not
 * to be asked again.
 */
final class Inquiry {
    /** As many findings as an inquiry keeps however small the dataset is: tens of megabytes. */
    private static final long KEPT = 1 << 22;

    private final OwnershipReach reach;
    private final Remembered shown;
    private final Ancestry ancestry;

    Inquiry(OwnershipReach reach) {
        this.reach = reach;
        shown = new Remembered(reach.ownership.progress());
        ancestry = new Ancestry(reach, shown);
    }

    /** What the rule makes of a party. */
    Restriction of(String party) {
        return reach.ownership.number(party).isPresent()
                ? reach.judge(party, shown).restriction()
                : Restriction.ofStranger(party, reach.rule(), Stream.concat(reach.gaps.stream(), reach.lost.stream()));
    }

    /** Who stands behind a party by the rule; of a party the dataset does not know, nobody. */
    Lineage lineage(String party) {
        return reach.ownership.number(party).isPresent() ? ancestry.of(party) : Lineage.NONE;
    }

    /** The records behind what contributes to a party in a closure of the rule, and behind all above. */
    List<String> records(RuleClosure closure, String party, List<Contribution> contributions) {
        return Evidence.of(reach, closure, shown).records(party, contributions);
    }

    /** The stakes on the way from a party up to a source above it. */
    List<String> stakesOn(Below below, String party, String source) {
        return below.stakes(party, source, shown);
    }

    /** Whether it keeps so much that it is better begun anew: many times what the dataset has of parties and stakes. */
    boolean isFull() {
        return shown.kept() > KEPT + 16L * reach.ownership.dataset().stakes().size();
    }
}
