package io.github.chipstakes.serialization;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
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

    /** Writes numbers as numbers in formats that have them in another form than as text. */
    private static final class AnyFormat extends JsonEmitter {
        AnyFormat(JsonGenerator generator) {
            super(generator);
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
