package io.github.chipstakes.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One row of a field table.
 *
 * @param <T> the type that has the field
 * @param <B> the builder of that type
 * @param <V> the type of one value
 */
public final class Field<T, B, V> {

    /** How many values a field has. */
    public enum Presence {
        /** Exactly one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** A list, which may be empty. */
        MANY,
        /** A list; one value may stand for a list of one, and a list of one is written as its value. */
        ONE_OR_MANY
    }

    private final String name;
    private final Presence presence;
    private final Kind<V> kind;
    private final Function<T, List<V>> values;
    private final BiConsumer<B, V> setter;
    private final String doc;

    Field(
            String name,
            Presence presence,
            Kind<V> kind,
            Function<T, List<V>> values,
            BiConsumer<B, V> setter,
            String doc) {
        this.name = name;
        this.presence = presence;
        this.kind = kind;
        this.values = values;
        this.setter = setter;
        this.doc = doc;
    }

    Field<T, B, V> documented(String line) {
        return new Field<>(name, presence, kind, values, setter, line);
    }

    /** Its name in files, in camel case. */
    public String name() {
        return name;
    }

    /** How many values it has. */
    public Presence presence() {
        return presence;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return presence == Presence.MANY || presence == Presence.ONE_OR_MANY;
    }

    /** What it holds. */
    public Kind<V> kind() {
        return kind;
    }

    /** What it is, in one line. */
    public String doc() {
        return doc;
    }

    /** Its values in an object; at most one if it is no list. */
    public List<V> values(T object) {
        return values.apply(object);
    }

    /** What gets its value from an object, if it is {@linkplain Presence#REQUIRED required}. */
    @SuppressWarnings("unchecked") // the getter is of the types of its field
    public Optional<Function<T, V>> required() {
        return values instanceof One<?, ?> one ? Optional.of(((One<T, V>) one).getter) : Optional.empty();
    }

    /** What gets its value from an object, if it is {@linkplain Presence#OPTIONAL optional}. */
    @SuppressWarnings("unchecked") // the getter is of the types of its field
    public Optional<Function<T, Optional<V>>> optional() {
        return values instanceof AtMostOne<?, ?> one ? Optional.of(((AtMostOne<T, V>) one).getter) : Optional.empty();
    }

    /** Sets its value in a builder, or adds one if it is a list. */
    public void put(B builder, V value) {
        setter.accept(builder, value);
    }

    static <T, V> Function<T, List<V>> one(Function<T, V> getter) {
        return new One<>(getter);
    }

    static <T, V> Function<T, List<V>> optional(Function<T, Optional<V>> getter) {
        return new AtMostOne<>(getter);
    }

    /** Gets one value; as a list where somebody wants one. */
    private record One<T, V>(Function<T, V> getter) implements Function<T, List<V>> {
        @Override
        public List<V> apply(T object) {
            return List.of(getter.apply(object));
        }
    }

    /** Gets at most one value; as a list where somebody wants one. */
    private record AtMostOne<T, V>(Function<T, Optional<V>> getter) implements Function<T, List<V>> {
        @Override
        public List<V> apply(T object) {
            Optional<V> value = getter.apply(object);
            return value.isPresent() ? List.of(value.get()) : List.of();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
