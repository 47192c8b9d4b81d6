package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.number.Interval;
import java.util.List;

/**
 * What one restricted owner holds of an entity, directly.
 *
 * @param owner the owner
 * @param level how far it is shown that the owner is restricted itself
 * @param percent what it holds, in percent
 * @param stakes the stakes that say so
 */
public record Contribution(String owner, Level level, Interval percent, List<CountedStake> stakes) {}
