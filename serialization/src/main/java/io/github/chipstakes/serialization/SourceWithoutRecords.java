package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import org.jspecify.annotations.Nullable;

/** A text that has no records, of which broken syntax is told as of any dataset. Whoever opened it closes it. */
abstract class SourceWithoutRecords extends RecordSource {
    SourceWithoutRecords(String file, Limits limits, Listener listener) {
        super(file, limits, listener);
    }

    @Override
    @Nullable
    final DatasetRecord next() {
        return null;
    }

    @Override
    public final void close() {
        // whoever opened the text closes it
    }
}
