package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Who stands at the end of the chain of majorities above an entity.
 *
 * @param entity the entity
 * @param answer whether somebody controls it by majority of votes: YES; NO where certainly nobody does; else UNKNOWN
 * @param owner who controls it, and is controlled by nobody; empty unless the answer is YES
 * @param chain from the owner down to the entity, by the largest number of votes on each step
 */
public record UltimateOwner(String entity, Answer answer, Optional<String> owner, List<String> chain) {}
