package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import java.util.List;

/**
 * The listed parties whose restrictions a party has by an ownership rule, and the stakes that lead from them to it. They are
 * the party itself, where a list names it; and where it is, or may be, restricted by ownership, every listed party its
 * restricted owners lead to, minority ones included.
 *
 * @param listed the listed parties, by id
 * @param stakes the stakes between them and the party, the nearest first; gathered when first looked at
 */
public record Lineage(List<ListedOwner> listed, List<CountedStake> stakes) {
    static final Lineage NONE = new Lineage(List.of(), List.of());
}
