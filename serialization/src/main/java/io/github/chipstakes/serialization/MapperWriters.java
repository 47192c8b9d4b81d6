package io.github.chipstakes.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.schema.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes a type for a mapper. */
final class MapperWriters extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        if (raw == Dataset.class) {
            return new MapperWriter<Dataset>(DocumentWriter::document);
        }
        return DatasetRecord.class.isAssignableFrom(raw)
                ? new MapperWriter<DatasetRecord>(DocumentWriter::line)
                : MapperTypes.kind(raw).map(MapperWriters::of).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }

    private static <V> ValueSerializer<V> of(Kind<V> kind) {
        ValueWriter<V> writer = Writers.of(kind);
        return new MapperWriter<>(writer::write);
    }

    /** Finds what writes a type as the name of a property. */
    static final class Keys extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            Optional<Kind<?>> kind = MapperTypes.kind(type.getRawClass());
            return kind.flatMap(MapperTypes::text).map(Key::new).orElse(null);
        }
    }

    private static final class Key<V> extends ValueSerializer<V> {
        private final Kind.Scalar<V> text;

        Key(Kind.Scalar<V> text) {
            this.text = text;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializationContext context) {
            if (!text.expressible().test(value)) {
                context.reportMappingProblem("%s has no text that says all of it, and cannot be a name", value);
            }
            generator.writeName(text.format().apply(value));
        }
    }
}
