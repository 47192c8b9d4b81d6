package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The writers of all kinds of value, each made once from its field table. */
final class Writers {
    private static final Map<FieldTable<?, ?>, ObjectWriter<?>> OBJECTS = new ConcurrentHashMap<>();

    private static final ObjectWriter<?>[] RECORDS = Stream.of(RecordType.values())
            .map(type -> of(RecordTables.of(type)))
            .toArray(ObjectWriter<?>[]::new);

    private Writers() {}

    @SuppressWarnings("unchecked") // the writer of a kind writes values of that kind
    static <V> ValueWriter<V> of(Kind<V> kind) {
        if (kind instanceof Kind.Scalar<V> scalar) {
            return new ValueWriter.OfScalar<>(scalar);
        }
        if (kind instanceof Kind.Code<?> code) {
            return (ValueWriter<V>) new ValueWriter.OfCode<>(code);
        }
        if (kind instanceof Kind.Reference) {
            return (ValueWriter<V>) new ValueWriter.OfReference();
        }
        if (kind instanceof Kind.Composite<V, ?> composite) {
            return new ValueWriter.OfComposite<>(composite);
        }
        return (ValueWriter<V>) new TreeWriter();
    }

    /** The writer of the objects a table describes. */
    @SuppressWarnings("unchecked") // the writer made from a table writes what the table describes
    static <T> ObjectWriter<T> of(FieldTable<T, ?> table) {
        ObjectWriter<?> known = OBJECTS.get(table);
        if (known == null) {
            known = new ObjectWriter<>(table);
            OBJECTS.put(table, known);
        }
        return (ObjectWriter<T>) known;
    }

    /** The writer of records of a type; of records of that type only. */
    @SuppressWarnings("unchecked") // the table of a type describes the records of that type
    static ObjectWriter<DatasetRecord> of(RecordType type) {
        return (ObjectWriter<DatasetRecord>) RECORDS[type.ordinal()];
    }
}
