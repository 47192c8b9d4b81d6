package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Who stands at the end of the chain of majorities above an entity.
 *
 * @param entity the entity
 * @param answer whether it is known who controls it in the end: YES; NO where certainly nobody does; else UNKNOWN
 * @param owner the last of whom it is certain to control it by majority of votes; where the answer is YES, nobody controls that
 *     one; empty where nobody is shown to
 * @param chain from the owner down to the entity, by the largest number of votes on each step
 */
public record UltimateOwner(String entity, Answer answer, Optional<String> owner, List<String> chain) {}
