package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.schema.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads a type for a mapper. */
final class MapperReaders extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return of(type) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return of(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return of(type.getRawClass());
    }

    private static @Nullable ValueDeserializer<?> of(Class<?> type) {
        if (type == Dataset.class) {
            return new MapperReader.OfDataset();
        }
        List<RecordType> records = MapperTypes.recordTypes(type);
        if (!records.isEmpty()) {
            return new MapperReader.OfRecord<>(type, records);
        }
        return MapperTypes.kind(type)
                .map(kind -> new MapperReader.OfValue<>(type, Readers.of(kind)))
                .orElse(null);
    }

    /** Finds what reads a type as the name of a property. */
    static final class Keys implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            Optional<Kind<?>> kind = MapperTypes.kind(raw);
            return kind.flatMap(MapperTypes::text)
                    .map(text -> new Key(raw, text))
                    .orElse(null);
        }
    }

    private static final class Key extends KeyDeserializer {
        private final Class<?> type;
        private final Kind.Scalar<?> text;

        Key(Class<?> type, Kind.Scalar<?> text) {
            this.type = type;
            this.text = text;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                Object value = text.parse().apply(key);
                if (type.isInstance(value)) {
                    return value;
                }
                return context.handleWeirdKey(type, key, "expected %s", text.expects());
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }
}
