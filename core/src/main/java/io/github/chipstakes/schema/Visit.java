package io.github.chipstakes.schema;

import io.github.chipstakes.model.DatasetRecord;
import java.util.List;

/** Walks over every value of a record, in the order of its field table, values within values included. */
public final class Visit {
    private Visit() {}

    /** What is told of every value. */
    @FunctionalInterface
    public interface Visitor {
        /** A value, the field that holds it and where it stands. */
        void value(Pointer pointer, Field<?, ?, ?> field, Object value);
    }

    /** Tells of every value of a record. */
    public static void all(DatasetRecord visited, Visitor visitor) {
        object(RecordTables.of(visited), visited, Pointer.ROOT, visitor);
    }

    private static <T> void object(FieldTable<T, ?> table, T object, Pointer at, Visitor visitor) {
        for (Field<T, ?, ?> field : table.fields()) {
            field(field, object, at.to(field.name()), visitor);
        }
    }

    private static <T, V> void field(Field<T, ?, V> field, T object, Pointer at, Visitor visitor) {
        List<V> values = field.values(object);
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            Pointer here = field.isList() ? at.to(i) : at;
            visitor.value(here, field, value);
            if (field.kind() instanceof Kind.Composite<V, ?> composite) {
                object(composite.table(), value, here, visitor);
            }
        }
    }
}
