package io.github.chipstakes.model.claim;

import io.github.chipstakes.model.time.PartialDate;
import java.util.Optional;

/**
 * That a record replaces another.
 *
 * @param record the record that is replaced
 * @param how in which way
 * @param date the day from which the replacement was known
 */
public record Supersession(String record, SupersessionKind how, Optional<PartialDate> date) {}
