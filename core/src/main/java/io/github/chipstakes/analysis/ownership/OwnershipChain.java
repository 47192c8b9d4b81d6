package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.number.Fraction;
import java.util.List;

/**
 * A chain of stakes from one party to another, none of which it passes twice.
 *
 * @param parties from the holder down to what is held
 * @param atLeast what the first holds of the last by this chain at least: the product of the stakes, as a part of the whole
 * @param atMost what it holds by it at most
 */
public record OwnershipChain(List<String> parties, Fraction atLeast, Fraction atMost) {}
