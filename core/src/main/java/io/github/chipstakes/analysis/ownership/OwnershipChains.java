package io.github.chipstakes.analysis.ownership;

import java.util.List;

/**
 * The strongest chains between two parties, the strongest first.
 *
 * @param strongest the chains
 * @param limitReached whether the search was given up before all that were asked for were found; those found are the
 *     strongest nonetheless
 */
public record OwnershipChains(List<OwnershipChain> strongest, boolean limitReached) {}
