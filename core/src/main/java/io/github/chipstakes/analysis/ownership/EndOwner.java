package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.model.number.Interval;
import java.util.Optional;

/**
 * A party that holds a part of an entity, directly or through others.
 *
 * @param party its id; empty for an unknown holder
 * @param direct what it holds by stakes of its own, in percent; by what is recorded as indirect, at most, and of
 *     what sums up chains no more than may be beside them
 * @param share what it holds in the end, with Baldone's correction; empty where nothing can be said, see
 *     {@link io.github.chipstakes.analysis.graph.LookThrough}
 * @param isEnd whether nobody is known to hold it in turn
 */
public record EndOwner(Optional<String> party, Interval direct, Optional<IntegratedShare> share, boolean isEnd) {}
