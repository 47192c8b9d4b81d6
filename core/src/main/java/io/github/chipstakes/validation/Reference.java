package io.github.chipstakes.validation;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.RecordType;
import java.util.Set;

/**
 * That a record refers to another.
 *
 * @param from the record that refers
 * @param field where it does, as a JSON pointer
 * @param to what it refers to: an id, or {@code control/provision}
 * @param targets the kinds of record it may refer to
 */
public record Reference(DatasetRecord from, String field, String to, Set<RecordType> targets) {

    /** The id of the record it refers to, without the part of it. */
    public String record() {
        return Ids.recordOf(to);
    }
}
