package io.github.chipstakes.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one type, in the order they are written in.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class FieldTable<T, B> {
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Field<T, B, ?>> fields;
    private final List<Field<T, B, ?>> inOrder;
    private final List<List<String>> alternatives;

    private FieldTable(Rows<T, B> rows) {
        this.type = rows.type;
        this.builder = rows.builder;
        this.build = rows.build;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(rows.fields));
        this.inOrder = List.copyOf(fields.values());
        this.alternatives = List.copyOf(rows.alternatives);
    }

    /** The type. */
    public Class<T> type() {
        return type;
    }

    /** The name of the type, such as {@code Company}. */
    public String name() {
        return type.getSimpleName();
    }

    /** The fields, in order. */
    public List<Field<T, B, ?>> fields() {
        return inOrder;
    }

    /** The names of the fields, in order. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** The field of this name. */
    public Optional<Field<T, B, ?>> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /**
     * Groups of fields of which an object has one and only one: at least one field of one group, and none of the others.
     * Empty if the fields do not exclude one another.
     */
    public List<List<String>> alternatives() {
        return alternatives;
    }

    /** A new builder. */
    public B builder() {
        return builder.get();
    }

    /**
     * Builds the value.
     *
     * @throws RuntimeException if a required field is missing or the fields do not go together; the message says which
     */
    public T build(B filled) {
        return build.apply(filled);
    }

    static <T, B> Rows<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Rows<>(type, builder, build);
    }

    /** A table in the making. */
    static final class Rows<T, B> {
        private final Class<T> type;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
        private final List<List<String>> alternatives = new ArrayList<>();
        private String last = "";

        private Rows(Class<T> type, Supplier<B> builder, Function<B, T> build) {
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        <V> Rows<T, B> required(String field, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
            return row(field, Field.Presence.REQUIRED, kind, Field.one(getter), setter);
        }

        <V> Rows<T, B> optional(String field, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return row(field, Field.Presence.OPTIONAL, kind, Field.optional(getter), setter);
        }

        <V> Rows<T, B> many(String field, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
            return row(field, Field.Presence.MANY, kind, getter, adder);
        }

        <V> Rows<T, B> oneOrMany(String field, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
            return row(field, Field.Presence.ONE_OR_MANY, kind, getter, adder);
        }

        private <V> Rows<T, B> row(
                String field,
                Field.Presence presence,
                Kind<V> kind,
                Function<T, List<V>> values,
                BiConsumer<B, V> setter) {
            if (fields.put(field, new Field<>(field, presence, kind, values, setter, "")) != null) {
                throw new IllegalStateException(type.getSimpleName() + " has two fields named " + field);
            }
            last = field;
            return this;
        }

        /** Says what the last row is, in one line. */
        Rows<T, B> doc(String doc) {
            fields.computeIfPresent(last, (field, row) -> row.documented(doc));
            return this;
        }

        /** Adds a group to those of which an object has one and only one. */
        Rows<T, B> either(String... group) {
            alternatives.add(List.of(group));
            return this;
        }

        FieldTable<T, B> table() {
            return new FieldTable<>(this);
        }
    }
}
