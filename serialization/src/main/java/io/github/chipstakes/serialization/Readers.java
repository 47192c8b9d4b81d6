package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.FieldTable;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.RecordTables;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of all kinds of value, each made once from its field table. */
final class Readers {
    private static final Map<FieldTable<?, ?>, ObjectReader<?, ?>> OBJECTS = new ConcurrentHashMap<>();

    private Readers() {}

    @SuppressWarnings("unchecked") // the reader of a kind reads values of that kind
    static <V> ValueReader<V> of(Kind<V> kind) {
        if (kind instanceof Kind.Scalar<V> scalar) {
            return new ValueReader.OfScalar<>(scalar);
        }
        if (kind instanceof Kind.Code<?> code) {
            return (ValueReader<V>) new ValueReader.OfCode<>(code);
        }
        if (kind instanceof Kind.Reference reference) {
            return (ValueReader<V>) new ValueReader.OfReference(reference);
        }
        if (kind instanceof Kind.Composite<V, ?> composite) {
            return new CompositeReader<>(composite);
        }
        return (ValueReader<V>) new TreeReader();
    }

    @SuppressWarnings("unchecked") // the table of a record type makes records of that type
    static ObjectReader<? extends DatasetRecord, ?> of(RecordType type) {
        return (ObjectReader<? extends DatasetRecord, ?>) of(RecordTables.of(type));
    }

    @SuppressWarnings("unchecked") // each table has its own reader
    static <T, B> ObjectReader<T, B> of(FieldTable<T, B> table) {
        ObjectReader<?, ?> known = OBJECTS.get(table);
        if (known == null) {
            known = new ObjectReader<>(table);
            OBJECTS.put(table, known);
        }
        return (ObjectReader<T, B>) known;
    }
}
