package io.github.chipstakes.serialization;

import io.github.chipstakes.model.text.Nearest;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.FieldTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads an object by its field table. A field that cannot be read costs only itself; the object is lost only if a
 * required one is.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 */
final class ObjectReader<T, B> extends ValueReader<T> {
    private static final int REMEMBERED = 256;

    /** Any of the fields that are not stated. */
    private static final long ANY = -1;

    private static final Unknown MERGE = new Unknown(
            Problem.Kind.YAML_ALIAS, "a merge (<<) is not read; write the fields out where they are meant", ANY);

    private final FieldTable<T, B> table;
    private final Slot<B, ?>[] slots;
    private final PropertyNameMatcher names;
    private final Map<String, Unknown> unknown = new ConcurrentHashMap<>();
    private final long required;
    private final long exclusive;

    ObjectReader(FieldTable<T, B> table) {
        if (table.fields().size() > Long.SIZE) {
            throw new IllegalStateException(table.name() + " has more than " + Long.SIZE + " fields");
        }
        this.table = table;
        this.names = BinaryNameMatcher.constructFrom(
                table.names().stream().map(Named::fromString).toList(), false);
        List<Slot<B, ?>> inOrder = new ArrayList<>();
        long needed = 0;
        long alternative = 0;
        for (Field<T, B, ?> field : table.fields()) {
            Slot<B, ?> slot = new Slot<>(field, inOrder.size());
            inOrder.add(slot);
            needed |= field.presence() == Field.Presence.REQUIRED ? slot.bit : 0;
            if (table.alternatives().stream().anyMatch(group -> group.contains(field.name()))) {
                alternative |= slot.bit;
            }
        }
        slots = inOrder.toArray(ObjectReader::slots);
        required = needed;
        exclusive = alternative;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a parameterized type is made of a raw one
    private static <B> Slot<B, ?>[] slots(int count) {
        return new Slot[count];
    }

    @Override
    String expects() {
        return "an object with " + String.join(", ", table.names());
    }

    @Override
    @Nullable
    T read(Cursor cursor) {
        JsonParser parser = cursor.parser();
        B builder = table.builder();
        long seen = 0;
        long stated = 0;
        long good = 0;
        long lost = 0;
        boolean isWhole = parser.currentToken() == JsonToken.START_OBJECT;
        TokenStreamLocation start = isWhole ? parser.currentTokenLocation() : cursor.start();
        int match = isWhole ? parser.nextNameMatch(names) : parser.currentNameMatch(names);
        for (; match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME; match = parser.nextNameMatch(names)) {
            Slot<B, ?> slot = match < 0 ? null : slots[match];
            if (slot == null) {
                lost |= unknown(cursor);
            } else if ((seen & slot.bit) != 0) {
                duplicate(cursor);
            } else {
                seen |= slot.bit;
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    stated |= slot.bit;
                    good |= slot.read(cursor, builder) ? slot.bit : 0;
                }
            }
        }
        if (lost != 0 && cursor.isAtRecord()) {
            lose(cursor, lost == ANY ? ~seen : lost);
        }
        if ((stated & required) != required) {
            missing(cursor, start, stated);
        }
        boolean whole = (good & required) == required && (stated & ~good & exclusive) == 0;
        return whole ? build(cursor, start, builder) : null;
    }

    private @Nullable T build(Cursor cursor, TokenStreamLocation start, B builder) {
        try {
            return table.build(builder);
        } catch (IllegalArgumentException e) {
            cursor.problem(Problem.Kind.MALFORMED_VALUE, start, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Passes over a field that there is not; says which it may have been meant to be. */
    private long unknown(Cursor cursor) {
        JsonParser parser = cursor.parser();
        String name = parser.currentName();
        if (cursor.readsAside(name)) {
            return 0;
        }
        Unknown known = name.equals("<<") && YamlTokens.isYaml(parser) ? MERGE : unknown(name);
        cursor.problemOf(name, known.kind, known.message);
        parser.nextToken();
        parser.skipChildren();
        return known.meant;
    }

    /** What to say of a name; the same unknown fields come again and again. */
    private Unknown unknown(String name) {
        Unknown known = unknown.get(name);
        if (known != null) {
            return known;
        }
        int near = Nearest.to(name, table.names()).map(table.names()::indexOf).orElse(-1);
        Unknown found = new Unknown(
                Problem.Kind.UNKNOWN_FIELD,
                "there is no field \"" + Excerpt.of(name) + "\""
                        + (near < 0
                                ? "; the fields are " + String.join(", ", table.names())
                                : Nearest.hint(name, table.names())),
                near < 0 ? ANY : slots[near].bit);
        if (unknown.size() < REMEMBERED) {
            unknown.put(name, found);
        }
        return found;
    }

    /** Says of fields of the record that it may have stated more in them. */
    private void lose(Cursor cursor, long fields) {
        for (Slot<B, ?> slot : slots) {
            if ((fields & slot.bit) != 0) {
                cursor.lost(slot.field.name());
            }
        }
    }

    /**
     * A name that no field has.
     *
     * @param meant the field it may have been meant to be; {@link #ANY} where that is not known
     */
    private record Unknown(Problem.Kind kind, String message, long meant) {}

    /** Tells of a name that stands in its object for the second time, and passes over its value. */
    static void duplicate(Cursor cursor) {
        JsonParser parser = cursor.parser();
        String name = parser.currentName();
        cursor.problemOf(
                name,
                Problem.Kind.DUPLICATE_KEY,
                "\"" + Excerpt.of(name) + "\" stands here a second time; the first is taken");
        parser.nextToken();
        parser.skipChildren();
    }

    private void missing(Cursor cursor, TokenStreamLocation start, long stated) {
        List<String> missing = Stream.of(slots)
                .filter(slot -> (required & ~stated & slot.bit) != 0)
                .map(slot -> "\"" + slot.field.name() + "\" (" + slot.field.doc() + ")")
                .toList();
        cursor.problem(Problem.Kind.MISSING_FIELD, start, "missing " + String.join(" and ", missing));
    }

    /** One field, with the reader of its values. */
    private static final class Slot<B, V> {
        private final Field<?, B, V> field;
        private final ValueReader<V> reader;
        private final long bit;
        private final long hash;
        private final boolean isId;

        Slot(Field<?, B, V> field, int position) {
            this.field = field;
            this.reader = of(field.kind());
            this.bit = 1L << position;
            this.hash = Trail.hash(field.name());
            this.isId = field.name().equals("id");
        }

        /** Reads the field into the builder; says whether there was a good value. */
        boolean read(Cursor cursor, B builder) {
            cursor.enter(field.name(), hash);
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
            if (isId && cursor.isAtTop()) {
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
                wrongType(cursor, "a list, each element " + reader.expects());
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
