package io.github.chipstakes.model.ownership;

import java.util.Optional;

/**
 * What a stake is a statement about. Statements with one key and one as-of day are rivals; with a later day, updates.
 *
 * @param holder the party that holds
 * @param entity the legal entity that is held
 * @param interest by what
 * @param shareClass the class of shares
 * @param directness whether directly
 * @param heldFor the party behind the holder: one nominee may hold for several, and holds for each another stake
 */
public record FactKey(
        String holder,
        String entity,
        Optional<Interest> interest,
        Optional<String> shareClass,
        Optional<Directness> directness,
        Optional<String> heldFor) {}
