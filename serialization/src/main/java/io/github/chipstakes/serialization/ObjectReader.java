package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads an object by its field table. A field that cannot be read costs only itself; the object is lost only if a
 * required one is.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 */
final class ObjectReader<T, B> extends ValueReader<T> {
    private final FieldTable<T, B> table;
    private final Map<String, Slot<B, ?>> slots = new HashMap<>();
    private final long required;

    ObjectReader(FieldTable<T, B> table) {
        this.table = table;
        long needed = 0;
        for (Field<T, B, ?> field : table.fields()) {
            int position = slots.size();
            slots.put(field.name(), new Slot<>(field, position));
            if (field.presence() == Field.Presence.REQUIRED) {
                needed |= 1L << position;
            }
        }
        required = needed;
    }

    @Override
    @Nullable
    T read(Cursor cursor) {
        JsonParser parser = cursor.parser();
        B builder = table.builder();
        long seen = 0;
        long bad = 0;
        TokenStreamLocation start = parser.currentTokenLocation();
        JsonToken token = parser.currentToken() == JsonToken.START_OBJECT ? parser.nextToken() : parser.currentToken();
        for (; token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            Slot<B, ?> slot = slots.get(parser.currentName());
            if (slot == null) {
                unknown(cursor);
                continue;
            }
            if ((seen & slot.bit) != 0) {
                duplicate(cursor);
                continue;
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                seen |= slot.bit;
                if (!slot.read(cursor, builder)) {
                    bad |= slot.bit;
                }
            }
        }
        if ((seen & required) != required) {
            missing(cursor, start, seen);
        }
        if ((seen & ~bad & required) != required) {
            return null;
        }
        try {
            return table.build(builder);
        } catch (IllegalArgumentException e) {
            cursor.problem(Problem.Kind.MALFORMED_VALUE, start, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void unknown(Cursor cursor) {
        JsonParser parser = cursor.parser();
        String name = parser.currentName();
        if (cursor.namesItsType(name)) {
            parser.nextToken();
            return;
        }
        if (cursor.namesFormatVersion(name)) {
            parser.nextToken();
            RecordSource.formatVersion(cursor);
            return;
        }
        if (name.equals("<<") && YamlTokens.isYaml(parser)) {
            cursor.problem(
                    Problem.Kind.YAML_ALIAS, "a merge (<<) is not read; write the fields out where they are meant");
        } else {
            String hint = Nearest.hint(name, table.names());
            cursor.problem(
                    Problem.Kind.UNKNOWN_FIELD,
                    "there is no field \"" + shown(name) + "\" here"
                            + (hint.isEmpty() ? "; the fields are " + String.join(", ", table.names()) : hint));
        }
        parser.nextToken();
        parser.skipChildren();
    }

    private static void duplicate(Cursor cursor) {
        JsonParser parser = cursor.parser();
        cursor.problem(
                Problem.Kind.DUPLICATE_KEY,
                "\"" + parser.currentName() + "\" stands here a second time; the first is taken");
        parser.nextToken();
        parser.skipChildren();
    }

    private void missing(Cursor cursor, TokenStreamLocation start, long seen) {
        List<String> missing = table.fields().stream()
                .filter(field ->
                        field.presence() == Field.Presence.REQUIRED && (seen & slots.get(field.name()).bit) == 0)
                .map(field -> "\"" + field.name() + "\" (" + field.doc() + ")")
                .toList();
        cursor.problem(Problem.Kind.MISSING_FIELD, start, "missing " + String.join(" and ", missing));
    }

    /** One field, with the reader of its values. */
    private static final class Slot<B, V> {
        private final Field<?, B, V> field;
        private final ValueReader<V> reader;
        private final long bit;

        Slot(Field<?, B, V> field, int position) {
            this.field = field;
            this.reader = of(field.kind());
            this.bit = 1L << position;
        }

        /** Reads the field into the builder; says whether there was a good value. */
        boolean read(Cursor cursor, B builder) {
            cursor.enter(field.name());
            boolean good = field.isList() ? readList(cursor, builder) : readOne(cursor, builder);
            cursor.leave();
            return good;
        }

        private boolean readOne(Cursor cursor, B builder) {
            V value = reader.read(cursor);
            if (value == null) {
                return false;
            }
            field.put(builder, value);
            if (cursor.isAtId()) {
                cursor.named(value.toString());
            }
            return true;
        }

        private boolean readList(Cursor cursor, B builder) {
            JsonParser parser = cursor.parser();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                if (field.presence() == Field.Presence.ONE_OR_MANY) {
                    return readOne(cursor, builder);
                }
                wrongType(cursor, "a list; each element " + field.kind().expects());
                return false;
            }
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                cursor.enter(i);
                readOne(cursor, builder);
                cursor.leave();
            }
            return true;
        }
    }
}
