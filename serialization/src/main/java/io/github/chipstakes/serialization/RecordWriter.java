package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes records as NDJSON, one at a time: memory does not grow with the text. Records stand in the order they are given
 * in; {@link DatasetWriter#write} puts those of a dataset in an order of its own.
 *
 * <pre>{@code
 * try (RecordWriter records = DatasetWriter.standard().stream(info, path)) {
 *     records.write(company);
 *     records.write(stake);
 * }
 * }</pre>
 */
public final class RecordWriter implements Closeable {
    private final OutputStream out;
    private final JsonEmitter json;

    RecordWriter(DatasetInfo info, OutputStream out) throws IOException {
        this.out = out;
        this.json = JsonEmitter.lines(out);
        DocumentWriter.checked(() -> DocumentWriter.line(info, json));
    }

    /**
     * Writes a record.
     *
     * @throws IllegalArgumentException if a text of it has half a surrogate pair; what follows is not to be written then,
     *     since the line is broken
     */
    public void write(DatasetRecord record) throws IOException {
        DocumentWriter.checked(() -> DocumentWriter.line(record, json));
    }

    void flush() throws IOException {
        DocumentWriter.checked(json::finish);
    }

    /** Ends the last line, and closes the stream below. */
    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
