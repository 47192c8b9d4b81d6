package io.github.chipstakes.validation;

import io.github.chipstakes.model.DatasetRecord;

/**
 * A value and where it stands.
 *
 * @param record the record it is in
 * @param field where in the record, as a JSON pointer
 * @param value the value
 */
public record Located<V>(DatasetRecord record, String field, V value) {}
