package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes an object by its field table: its fields in the order of the table, without those that have no value.
 *
 * @param <T> the type of the object
 */
final class ObjectWriter<T> extends ValueWriter<T> {
    private final List<Slot<T, ?>> slots;

    ObjectWriter(FieldTable<T, ?> table) {
        slots = table.fields().stream().<Slot<T, ?>>map(Slot::new).toList();
    }

    @Override
    void write(T object, Emitter out) {
        out.startObject();
        writeFields(object, out);
        out.endObject();
    }

    void writeFields(T object, Emitter out) {
        for (Slot<T, ?> slot : slots) {
            slot.write(object, out);
        }
    }

    /** One field, with the writer of its values. */
    private static final class Slot<T, V> {
        private final Field<T, ?, V> field;
        private final SerializableString name;
        private final ValueWriter<V> writer;

        Slot(Field<T, ?, V> field) {
            this.field = field;
            this.name = new SerializedString(field.name());
            this.writer = Writers.of(field.kind());
        }

        void write(T object, Emitter out) {
            if (field.isList()) {
                writeList(field.values(object), out);
                return;
            }
            Optional<V> value = field.value(object);
            if (value.isPresent()) {
                out.name(name);
                writer.write(value.get(), out);
            }
        }

        private void writeList(List<V> values, Emitter out) {
            if (values.isEmpty()) {
                return;
            }
            out.name(name);
            if (field.presence() == Field.Presence.MANY || values.size() > 1) {
                out.startArray();
                for (V value : values) {
                    writer.write(value, out);
                }
                out.endArray();
            } else {
                writer.write(values.get(0), out);
            }
        }
    }
}
