package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes an object by its field table: its fields in the order of the table, without those that have no value.
 *
 * @param <T> the type of the object
 */
final class ObjectWriter<T> extends ValueWriter<T> {
    private final Slot<T>[] slots;

    ObjectWriter(FieldTable<T, ?> table) {
        slots = slots(table);
    }

    @Override
    void write(T object, Emitter out) {
        out.startObject();
        writeFields(object, out);
        out.endObject();
    }

    void writeFields(T object, Emitter out) {
        for (Slot<T> slot : slots) {
            slot.write(object, out);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a parameterized type is made of a raw one
    private static <T> Slot<T>[] slots(FieldTable<T, ?> table) {
        return table.fields().stream().map(ObjectWriter::slot).toArray(Slot[]::new);
    }

    private static <T, V> Slot<T> slot(Field<T, ?, V> field) {
        SerializableString name = new SerializedString(field.name());
        ValueWriter<V> writer = Writers.of(field.kind());
        if (field.required().isPresent()) {
            return new Required<>(name, field.required().get(), writer);
        }
        if (field.optional().isPresent()) {
            return new Possible<>(name, field.optional().get(), writer);
        }
        return new Several<>(name, field, writer, field.presence() == Field.Presence.MANY);
    }

    /** One field, with the writer of its values. */
    private interface Slot<T> {
        void write(T object, Emitter out);
    }

    private record Required<T, V>(SerializableString name, Function<T, V> getter, ValueWriter<V> writer)
            implements Slot<T> {
        @Override
        public void write(T object, Emitter out) {
            out.name(name);
            writer.write(getter.apply(object), out);
        }
    }

    private record Possible<T, V>(SerializableString name, Function<T, Optional<V>> getter, ValueWriter<V> writer)
            implements Slot<T> {
        @Override
        public void write(T object, Emitter out) {
            Optional<V> value = getter.apply(object);
            if (value.isPresent()) {
                out.name(name);
                writer.write(value.get(), out);
            }
        }
    }

    private record Several<T, V>(
            SerializableString name, Field<T, ?, V> field, ValueWriter<V> writer, boolean alwaysAsList)
            implements Slot<T> {
        @Override
        public void write(T object, Emitter out) {
            List<V> values = field.values(object);
            if (values.isEmpty()) {
                return;
            }
            out.name(name);
            if (alwaysAsList || values.size() > 1) {
                out.startArray();
                for (int i = 0; i < values.size(); i++) {
                    writer.write(values.get(i), out);
                }
                out.endArray();
            } else {
                writer.write(values.get(0), out);
            }
        }
    }
}
