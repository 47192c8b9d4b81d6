package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.RecordTables;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes what a dataset says of itself and its records into one text. */
final class DocumentWriter {
    private static final SerializableString FORMAT_VERSION = new SerializedString("formatVersion");
    private static final SerializableString DATASET = new SerializedString("dataset");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final String VERSION = Integer.toString(RecordSource.FORMAT_VERSION);
    private static final SerializableString[] LISTS = serialized(RecordType::list);
    private static final SerializableString[] WORDS = serialized(RecordType::word);

    private DocumentWriter() {}

    /** Writes records that stand in the order of their types. */
    static void write(DatasetInfo info, List<DatasetRecord> records, Format format, OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> {
                JsonEmitter json = JsonEmitter.indented(out);
                checked(() -> {
                    document(info, records, json);
                    json.finish();
                });
            }
            case YAML -> {
                Writer yaml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                checked(() -> document(info, records, new YamlEmitter(yaml)));
                yaml.flush();
            }
            case NDJSON -> {
                RecordWriter lines = new RecordWriter(info, out);
                for (DatasetRecord record : records) {
                    lines.write(record);
                }
                lines.flush();
            }
        }
    }

    /** Writes a dataset as a document. */
    static void document(Dataset dataset, Emitter out) {
        document(dataset.info(), dataset.records(), out);
    }

    private static void document(DatasetInfo info, List<DatasetRecord> records, Emitter out) {
        out.startObject();
        out.name(FORMAT_VERSION);
        out.number(VERSION);
        if (!info.equals(DatasetInfo.NONE)) {
            out.name(DATASET);
            Writers.of(RecordTables.DATASET).write(info, out);
        }
        RecordType open = null;
        for (DatasetRecord record : records) {
            if (record.type() != open) {
                if (open != null) {
                    out.endArray();
                }
                open = record.type();
                out.paragraph();
                out.name(LISTS[open.ordinal()]);
                out.startArray();
            }
            write(record, out);
        }
        if (open != null) {
            out.endArray();
        }
        out.endObject();
    }

    /** Writes the line of NDJSON that says which format this is, and what the dataset says of itself. */
    static void line(DatasetInfo info, Emitter out) {
        out.startObject();
        out.name(TYPE);
        out.text(DATASET);
        out.name(FORMAT_VERSION);
        out.number(VERSION);
        Writers.of(RecordTables.DATASET).writeFields(info, out);
        out.endObject();
    }

    /** Writes the line of NDJSON of a record. */
    static void line(DatasetRecord record, Emitter out) {
        out.startObject();
        out.name(TYPE);
        out.text(WORDS[record.type().ordinal()]);
        writeFields(record, out);
        out.endObject();
    }

    private static void write(DatasetRecord record, Emitter out) {
        out.startObject();
        writeFields(record, out);
        out.endObject();
    }

    private static void writeFields(DatasetRecord record, Emitter out) {
        RecordType type = record.type();
        try {
            Writers.of(type).writeFields(record, out);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(type + " " + record.id() + ": " + e.getMessage(), e);
        }
    }

    /** Writes, and throws what went wrong as callers know it. */
    static void checked(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static SerializableString[] serialized(Function<RecordType, String> name) {
        return Stream.of(RecordType.values())
                .map(type -> new SerializedString(name.apply(type)))
                .toArray(SerializableString[]::new);
    }
}
