package io.github.chipstakes.serialization;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes a value for a mapper.
 *
 * @param <V> the type of the value
 */
final class MapperWriter<V> extends ValueSerializer<V> {
    private final BiConsumer<V, Emitter> writer;

    MapperWriter(BiConsumer<V, Emitter> writer) {
        this.writer = writer;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        try {
            writer.accept(value, new AnyFormat(generator));
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    /** Writes without the type id of the mapper: a record tells its type itself. */
    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
        serialize(value, generator, context);
    }

    /** Writes in the format of a generator: numbers as numbers, where that has them in another form than as text. */
    private record AnyFormat(JsonGenerator generator) implements Emitter {
        @Override
        public void startObject() {
            generator.writeStartObject();
        }

        @Override
        public void endObject() {
            generator.writeEndObject();
        }

        @Override
        public void startArray() {
            generator.writeStartArray();
        }

        @Override
        public void endArray() {
            generator.writeEndArray();
        }

        @Override
        public void name(SerializableString name) {
            generator.writeName(name);
        }

        @Override
        public void name(String name) {
            generator.writeName(Excerpt.requireUnicode(name));
        }

        @Override
        public void text(String text) {
            generator.writeString(Excerpt.requireUnicode(text));
        }

        /** Leaves escapes to the mapper: a text prepared beforehand has those of JSON alone. */
        @Override
        public void text(SerializableString text) {
            generator.writeString(text.getValue());
        }

        @Override
        public void truth(boolean value) {
            generator.writeBoolean(value);
        }

        @Override
        public void nothing() {
            generator.writeNull();
        }

        @Override
        public void number(String number) {
            BigDecimal decimal = new BigDecimal(number);
            if (!number.equals(decimal.unscaledValue().toString())) {
                generator.writeNumber(decimal);
            } else if (decimal.unscaledValue().bitLength() < Long.SIZE) {
                generator.writeNumber(decimal.longValueExact());
            } else {
                generator.writeNumber(decimal.unscaledValue());
            }
        }
    }
}
